/** Where a question ends inside a sentence: 「…でしょうか、」, "…, and what …?". */
const seam =
  /(?<=(?:でしょう|です|ます|ません|ました|ましょう|よい|いい)か)[、,]\s?|,? and (?=(?:what|which|how|when|where|who|why|should|do|does|is|are|can|could|would|will|may)\b.*\?$)|, (?=(?:what|how|when|where|who|why|should|does)\b.*\?$)/i;

/** Opens a question of its own; without it and without a topic, the part is the other choice of the one before. */
const opens =
  /^(?:それと(?!も)|それから|あと|また(?!は)|加えて|ほかに|さらに)|^[^、]{1,24}(?:は|も|について)|^[a-z]/i;
const otherChoice = /^(?:それとも|または|もしくは|あるいは|or\b)/i;
const asks =
  /(?:でしょう|です|ます|ません|ました|ましょう|よい|いい)か[。?]*$|\?$|^(?:what|which|how|when|where|who|why|should|do|does|is|are|can|could|would|will|may)\b/i;

/**
 * How many questions stand within one sentence: 「色は青でしょうか、大きさはA4でしょうか」 are two, 「青でしょうか、
 * 紺でしょうか」 is one. 0: none that ends before a comma or with the sentence.
 */
export function questionsWithin(sentence: string): number {
  const [first = '', ...more] = sentence.split(seam);
  const own = more.filter((part) => opens.test(part) && !otherChoice.test(part));
  return [first, ...own].filter((part) => asks.test(part)).length;
}
