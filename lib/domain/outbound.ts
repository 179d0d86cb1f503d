import type { OutboundFeature } from './fact';
import { sentencesOf } from './interim-words';
import { OUTBOUND_READER_VERSION, readPromises } from './promise-reader';
import type { TimeReference } from './promise-times';

const starts =
  /(?:取り(?:掛|か)か(?:り|って)|取りかか(?:り|って)|着手(?:し|いたし)?て?|(?:作業|制作|対応)を(?:開始(?:し|いたし)?て?|始め(?:て)?)|進めて)(?:ました|おります|います)|ただいまから(?:取り|作業|着手)|\b(?:(?:i've|i have|have just|just) (?:started|begun)|started (?:on|work)|working on (?:it|this|them) now|(?:is|am) (?:now )?(?:under ?way|working on))\b/;

/** It may be late, or as good as late: said so that the client can still act (design §1.3). */
const warns =
  /直前になる(?:かも|可能性|見込み|恐れ|と思)|遅れ(?:る|て(?:しまう)?)?(?:かも|可能性|見込み|恐れ|おそれ|そう)|遅延(?:の|する)?(?:可能性|見込み|恐れ|おそれ)|間に合わ(?:ない|な[いさ]?そう|せるのが(?:難|厳))|(?:納品|納期|期限)[^。]{0,20}(?:難し|厳し|延長|延ばし|後ろ倒し|変更)[^。]{0,20}(?:見込み|状況|です|相談|お願い|いただ|頂)|お時間を(?:いただ|頂)(?:く|き)(?:こと|たく|たい)|\b(?:may|might|could|going to|will) (?:be|run) (?:a (?:bit|little) )?(?:late|behind)|\b(?:may|might|will) (?:miss|not (?:be able to )?(?:make|meet|finish|deliver|complete|be (?:ready|done|finished)))\b|\b(?:cannot|can't|won't|unable to|might not|may not) (?:make|meet|finish|deliver)|\b(?:delay(?:ed)?|extension|push(?:ing)? (?:back )?the deadline|close to the deadline|cutting it (?:fine|close))\b/;

const warnsNot =
  /遅れ(?:なく|ること(?:は|が)?(?:ない|ありません|ございません))|遅れずに|間に合い(?:ます|そう)|\b(?:no|without(?: any)?) delays?\b|\bsorry for (?:the|my) delay\b|\bon time\b/;

/**
 * What a message of the worker's says of times to come. Only where the time at which it was sent is known
 * can 「明日」 be read: without `reference` promises are not looked for.
 */
export function readOutbound(text: string, reference?: TimeReference): OutboundFeature {
  const promises = reference ? readPromises(text, reference) : [];
  const sentences = sentencesOf(text);
  return {
    version: OUTBOUND_READER_VERSION,
    promises: promises.flatMap(({ kind, dueAt }) => (dueAt === null ? [] : [{ kind, dueAt }])),
    ...(sentences.some((one) => starts.test(one)) && { starts: true }),
    ...(sentences.some((one) => warns.test(one) && !warnsNot.test(one)) && { warns: true }),
  };
}
