import { asks, delivers, foldText, namesLater, sentencesOf } from './interim-words';
import { isJapanese } from './message-language';

/** An interim reply is short; in characters without white space. English needs more of them. */
const LONGEST_JA = 240;
const LONGEST_EN = 420;

const acknowledgesJa =
  /確認(?:いた|致)?しました|拝見(?:いた|致)?しました|拝読(?:いた|致)?しました|受け取り(?:いたし|致し)?ました|受け取りました|受領(?:いた|致)?しました|届きました|承知|かしこまりました|承りました|(?:連絡|メッセージ|質問|依頼|知らせ|資料|データ|ファイル|指摘|お声がけ|送付|共有)[^。]{0,16}(?:ありがとう|感謝)|了解/;
const acknowledgesEn =
  /\b(?:got (?:it|your|the|this|them)|(?:i've |i have )?(?:received|read|seen|saw)|thanks|thank you|noted|understood|will do|on it)\b/;

/** What is done later, in the first person and not in the past. */
const promisesJa =
  /(?:連絡|返信|返事|お返事|回答|返答|報告|お知らせ|共有|提出|納品|お送り|送付|お伝え|ご案内|確認|拝見|検討|対応|お答え|着手|開始|作業|修正|返信|お調べ)(?:を|は)?(?:し|いたし|致し|させていただき|させて頂き|差し上げ|申し上げ)ます|(?:見|読み|返し)ます|折り返し|取り(?:掛|か)か(?:り|る)|取りかか(?:り|る)|確認のうえ|追って(?:ご)?(?:連絡|返信)/;
const promisesEn =
  /\b(?:get back to you|look(?:ing)? into|come back|(?:will|'ll) read\b|(?:reply|respond|update|answer|follow up|report|confirm|write|send|start|check|go through|have a look|take a look|review|let you know|hear from me|be in touch|deliver)\b)/;

/** 「改めて御礼申し上げます」 promises nothing; 「またご連絡ください」 asks the client to. */
const noPromise =
  /(?:改めて|あらためて)[^。]*(?:御礼|お礼|感謝|ありがとう)|(?:ください|下さい|くださいませ|幸いです|お待ちしております|お待ちしています)[。!]*$|(?:連絡|返信|回答|報告|返事)(?:は|を)?(?:いた|致)?しました[。]*$/;
const noPromiseEn = /\b(?:let me know|look forward|looking forward|feel free)\b/;

function announces(sentence: string): boolean {
  if (noPromise.test(sentence) || noPromiseEn.test(sentence)) return false;
  if (promisesJa.test(sentence)) {
    return (
      namesLater(sentence) ||
      /また(?:ご)?(?:連絡|返信|お返事)|折り返し|して(?:ご)?(?:連絡|返信|回答|報告)/.test(sentence)
    );
  }
  return (
    promisesEn.test(sentence) &&
    (namesLater(sentence) || /get back to you|looking into/.test(sentence))
  );
}

/**
 * The rules for a text that no template explains: short, acknowledges, announces a later answer, and
 * neither asks nor delivers (metrics §2).
 */
export function isInterimByRule(text: string): boolean {
  const sentences = sentencesOf(text);
  const whole = sentences.join('');
  if (foldText(whole).length > (isJapanese(whole) ? LONGEST_JA : LONGEST_EN)) return false;
  if (!sentences.some((one) => acknowledgesJa.test(one) || acknowledgesEn.test(one))) return false;
  if (!sentences.some(announces)) return false;
  return !sentences.some((one) => asks(one) || delivers(one));
}
