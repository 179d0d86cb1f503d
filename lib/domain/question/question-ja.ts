import { isAddressed } from '../own-words';
import type { QuestionParts } from '../question';
import { isConfused } from './confused';

/** Writes the question in Japanese, as a client likes to read it (prior-art §6). */
export function writeJapaneseQuestion(parts: QuestionParts): string {
  const { client, own, seen } = parts;
  return [
    addressOf(client, own.honorific),
    opening(parts),
    [seen && sentence(seen), request(parts)].filter(Boolean).join('\n'),
    byWhen(parts.byWhen),
    'どうぞよろしくお願いいたします。',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A name that carries an honorific gets no second one. */
function addressOf(client: string, honorific: string): string {
  if (client === '' || isAddressed(client, honorific)) return client;
  return `${client} ${honorific}`.trimEnd();
}

function opening({ material, places }: QuestionParts): string {
  const joined = places.length > 2 ? places.join('、') : places.join('と');
  if (material && joined)
    return `${material}を拝見しました。${joined}について、1点確認させてください。`;
  if (material) return `${material}を拝見しました。1点確認させてください。`;
  if (joined) return `${joined}について、1点確認させてください。`;
  return '1点確認させてください。';
}

function request({ understood, options }: QuestionParts): string {
  const reading = understood && readingOf(understood);
  const [only, second] = options;
  if (only === undefined) {
    const ask =
      understood && !isConfused(understood)
        ? 'この受け取り方で合っておりますでしょうか。'
        : 'どのように進めればよいか、お教えいただけますでしょうか。';
    return joinLines(reading, ask);
  }
  if (second === undefined) {
    return isPhrase(only)
      ? joinLines(reading, `「${only}」で進めてよろしいでしょうか。`)
      : joinLines(reading, '次のように進めてよろしいでしょうか。', `・${only}`);
  }
  const which = options.length === 2 ? 'どちら' : 'どれ';
  const isLettered = options.some((option) =>
    /^(?:[A-Za-zＡ-Ｚ]案|案|[①-⑳]|\d[.)．）])/.test(option),
  );
  return joinLines(
    reading,
    `次の${which}で進めるのがよろしいでしょうか。`,
    ...options.map((option, index) =>
      isLettered ? `・${option}` : `・${letterOf(index)}案：${option}`,
    ),
  );
}

/** What can stand in 「」 in the middle of a sentence. */
function isPhrase(words: string): boolean {
  return !/[\n。「」]/.test(words);
}

function readingOf(understood: string): string {
  if (isConfused(understood) || /と(?:理解|認識|受け取|考え|思|判断|解釈)/.test(understood))
    return sentence(understood);
  if (!isPhrase(understood)) return `私は次のように受け取りました。\n${sentence(understood)}`;
  const isPolite = /(?:です|ます|ました|ません|でした)$/.test(understood);
  if (isPolite) return `私の理解では、${sentence(understood)}`;
  return `私は「${understood}」と受け取りました。`;
}

function joinLines(...lines: readonly string[]): string {
  return lines.filter(Boolean).join('\n');
}

/** A, B, … Z, then numbers. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

function byWhen(time: string): string {
  if (time === '') return '';
  // Whole words of the worker's own: 「急ぎではありません」
  if (/(?:ません|です|ます|ください|ない)[。]?$|。/.test(time)) return sentence(time);
  if (/(?:中|いっぱい|うち|以内|[前後]半|早め)に?$/.test(time)) {
    return `${time.replace(/に$/, '')}にお返事をいただけますと助かります。`;
  }
  const until = time.replace(/までに?$/, '');
  const isTime =
    until !== time || /[\d０-９時分日曜週月年末前後午朝昼夕夜晩方頃ろけ限期)）]$/.test(until);
  return `${until}${isTime ? 'までに' : '、'}お返事をいただけますと助かります。`;
}

/** The words with an end to them, if they have none. */
function sentence(words: string): string {
  return /[。．.!?！？…]$/.test(words) ? words : `${words}。`;
}
