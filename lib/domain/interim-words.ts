/** Width, case and white space do not matter when texts are compared (metrics §2). */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The sentences of a text, as `spacedSentencesOf`; Japanese ones without white space. */
export function sentencesOf(text: string): string[] {
  return spacedSentencesOf(text).map((sentence) =>
    /[\u3041-\u30ff]/.test(sentence) ? sentence.replace(/\s+/g, '') : sentence,
  );
}

/** The sentences of a text, lower case and half width; what it quotes of the client's ("> …") left out. */
export function spacedSentencesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split('\n')
    .filter((line) => !/^\s*[>|]/.test(line))
    .flatMap((line) => line.split(/(?<=[。!?])|(?<=\.)(?=\s|$)/))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

const laterJa =
  /までに|までには|後ほど|のちほど|後程|追って|改めて|あらためて|次第|してから|のうえ|の上で|したうえで|した上で|明日|明後日|今夜|今晩|(?:日|週|中|夜|朝|午後|夕方|時|分)に|あとで|後で|あとから|午前中|今から|これから|ただいまから|週明け|来週|予定/;
const laterEn =
  /\b(?:will|i'll|we'll|going to|by|tomorrow|tonight|later|soon|once|as soon as|before)\b/;

/** Asks for patience, or for a word only if something is wrong: nothing that the client must answer. */
const noQuestion = [
  /(?:お待ち|お時間(?:を)?|ご猶予(?:を)?)(?:を)?(?:いただ|頂|下さ|くださ|ちょうだい)[^。!?]*/g,
  /[^。!?、]*(?:あれば|ございましたら|ありましたら|ございました際|場合は)[^。!?]*(?:ください|下さい|くださいませ|いただけますと幸いです)/g,
  /(?:if (?:anything|you|there)[^.!?]*,? (?:please )?(?:let me know|tell me|send me)|(?:please )?let me know if[^.!?]*|bear with me)/g,
];

const questionJa =
  /\?|でしょうか|ますか(?:$|[。、\s])|ませんか|ですか(?:$|[。、\s])|(?:教えて|ご教示|お聞かせ|お知らせ|ご回答|ご返信|お返事|お送り|ご共有|ご指示|お選び)(?:を)?(?:ください|下さい|いただけ|いただき(?:たい|たく)|頂け|願い|お願い)|(?:再送|送付|共有|確認|回答|返信|返事|連絡|指示|教示|対応|提供|追加)(?:を|の方|のほど)?(?:宜しく|よろしく)?(?:お願い|願い)|(?:確認|質問|相談)させて(?:ください|下さい|いただけ|頂け)|(?:伺い|お伺いし|お聞きし)(?:ます|たい|たく|てもよろし)/;
const questionEn =
  /\?|\b(?:could|can|would|will) you\b|\bplease (?:let me know|tell|send|confirm|clarify|advise|share|choose|provide)\b|\blet me know (?:which|what|when|whether|how|who)\b|\bi(?:'d| would)? (?:have|like to ask|need to ask|wanted to ask)\b[^.]*\bquestions?\b/;

/** Whether a sentence asks the client for something. */
export function asks(sentence: string): boolean {
  const rest = noQuestion.reduce((text, pattern) => text.replace(pattern, ''), sentence);
  return questionJa.test(rest) || questionEn.test(rest);
}

/** Done, and named as done: 「納品しました」「添付いたしました」. */
const deliveredJa =
  /(?:納品|提出|送付|送信|添付|アップロード|アップ|共有|返送|再送|お送り|お渡し|お納め|差し替え|修正|完了|完成)(?:が|は|を)?(?:し|いたし|致し|させていただき|させて頂き)?(?:ました|済みです|ております)/;
/** 「お送りします」: now, unless the sentence names a later time. */
const deliveringJa =
  /(?:納品|提出|送付|送信|添付|共有|返送|再送|お送り|お渡し|お納め)(?:を)?(?:します|いたします|致します|させていただきます|させて頂きます)/;
/** 「添付の通り」「以下の通り」; but not 「添付の資料を拝見しました」, which is the client's. */
const referringJa =
  /添付(?:の(?:とおり|通り)|にて|いたしますので|しますので|ファイルを?ご(?:確認|覧|査収))|ご査収|(?:以下|下記)の(?:とおり|通り|url|リンク)/;
/** Whose things these are: the client's, not the worker's. */
const clientsJa =
  /(?:添付|共有|送付|お送り|ご送付|ご共有|ご提出|アップ(?:ロード)?)(?:して)?(?:いただ|頂|くださ|下さ)[^。、]*/g;
const deliveredEn =
  /\b(?:please find|(?:is|are|i've|i have|find|see|here) (?:now )?attached|attached (?:is|are|please|you'll|below)|^attached\b|here (?:is|are|you go|it is)|here's|find enclosed|i(?:'ve| have)(?: just| now)? (?:sent|uploaded|submitted|delivered|attached|finished|completed|pushed|fixed)|i (?:just )?(?:sent|uploaded|submitted|delivered|attached|finished)|(?:is|are) (?:now )?(?:delivered|uploaded|done|finished|complete|ready)|delivering (?:now|it now)|(?:is|are) (?:now )?in (?:the|your|our) (?:shared )?(?:folder|drive))\b/;

/** Whether a sentence hands something over now; a promise to do so later does not. */
export function delivers(sentence: string): boolean {
  const rest = sentence.replace(clientsJa, '');
  if (deliveredJa.test(rest) || referringJa.test(rest)) return true;
  if (deliveringJa.test(rest) && !laterJa.test(rest)) return true;
  return deliveredEn.test(rest) && !/\b(?:you|your) (?:have )?attached\b|\bonce\b/.test(rest);
}

/** Whether what the worker added to a template asks or delivers. Takes folded text (no spaces). */
export function addsAskOrDelivery(added: string): boolean {
  return sentencesOf(added).some(
    (sentence) => asks(sentence) || delivers(sentence) || foldedEn.test(sentence),
  );
}

/** The English signs as they stand without spaces. */
const foldedEn =
  /pleasefind|isattached|areattached|i'veattached|attachedis|attachedare|hereis|hereare|here's|(?:could|can|would)you|pleaseconfirm|pleasetell|pleasesend/;

/** Whether a sentence names a later time or step. */
export function namesLater(sentence: string): boolean {
  return laterJa.test(sentence) || laterEn.test(sentence);
}
