import { isInterimByRule } from './interim-rules';
import { addsAskOrDelivery, foldText } from './interim-words';
import { defaultOwnWords, type OwnWords } from './own-words';
import type { Template } from './template';
import { speakOwnWords } from './template-own-words';
import { parseTemplate, type Segment } from './template-text';

/** Which reader decided; raised whenever it may judge a text differently (design §2, "Text"). */
export const INTERIM_READER_VERSION = 1;

/** The fixed text of the template must make up this much of the reply (metrics §2). */
const SHARE_OF_REPLY = 0.8;

/** And this much of it must still be there: 「承知いたしました。」 alone is not the whole template. */
const SHARE_OF_TEMPLATE = 0.6;

/** Longer than any client's name; what stands there is the template's own, not an addition. */
const LONGEST_NAME = 60;

/** Stands for any client's name, so that the honorific behind it is part of the template. */
const SOMEBODY = '*';

/** Whether an outbound text is an interim reply, and who says so (template before rule, metrics §2). */
export interface InterimVerdict {
  readonly interim: boolean;
  readonly by: 'template' | 'rule';
}

/**
 * Reads whether `text`, a message of the worker, is an interim reply (一次返信): it only acknowledges,
 * and the real answer is still owed (metrics §2, "Interim flag"). `templates` are the stored ones, `own`
 * what the worker's own words in them are now. What was made of one that is not interim is no interim reply
 * either, whatever it sounds like. White space, width and case do not matter. Never throws.
 */
export function isInterim(
  text: string,
  templates: readonly Pick<Template, 'body' | 'interim'>[],
  own: OwnWords = defaultOwnWords,
): InterimVerdict {
  const reply = foldText(text);
  const source = (interim: boolean) =>
    templates.some((template) => template.interim === interim && isMadeOf(reply, template, own));
  if (source(true)) return { interim: true, by: 'template' };
  if (source(false)) return { interim: false, by: 'template' };
  return { interim: isInterimByRule(text), by: 'rule' };
}

/**
 * Whether the reply is the template's fixed text, in order, with little else. Names and times that the
 * template itself puts in count for neither side; everything else between is the worker's addition,
 * which in an interim reply neither asks nor delivers.
 */
function isMadeOf(
  reply: string,
  template: Pick<Template, 'body' | 'interim'>,
  ownWords: OwnWords,
): boolean {
  const added: string[] = [];
  let templateLength = 0;
  let own = 0;
  let matched = 0;
  let position = 0;
  let variables: Segment['kind'][] = [];
  const closeGap = (end: number) => {
    const gap = readGap(reply.slice(position, end), variables);
    added.push(gap.added);
    own += gap.own;
    variables = [];
  };
  for (const segment of speakOwnWords(parseTemplate(template.body), SOMEBODY, ownWords)) {
    if (segment.kind !== 'text') variables.push(segment.kind);
    else {
      for (const phrase of phrases(segment.text)) {
        templateLength += phrase.length;
        const found = reply.indexOf(phrase, position);
        if (found < 0) {
          // Without its honorific there is no name either.
          variables = variables.filter((kind) => kind !== 'client');
          continue;
        }
        closeGap(found);
        matched += phrase.length;
        position = found + phrase.length;
      }
    }
  }
  closeGap(reply.length);
  return (
    matched > 0 &&
    matched >= SHARE_OF_TEMPLATE * templateLength &&
    matched >= SHARE_OF_REPLY * (reply.length - own) &&
    !(template.interim && added.some(addsAskOrDelivery))
  );
}

/**
 * The phrases of a fixed text, so that one edited sentence does not lose the others. A comma alone is none:
 * it would be found within the name or the time that stands before it ("Acme, Inc.", "Wed, Nov 15").
 */
function phrases(text: string): string[] {
  return text
    .split(/(?<=[。！？、,!?\n])/)
    .map(foldText)
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
}

/** A date with its weekday and clock, as template-time.ts writes it and as people shorten it. */
const timeText =
  /(?:\d{1,2}月\d{1,2}日(?:\(.\))?|(?:sun|mon|tue|wed|thu|fri|sat),[a-z]{3}\d{1,2},?)(?:\d{1,2}:\d{2})?(?:\(gmt[+-]?[\d:]*\))?|\d{1,2}:\d{2}|\d{1,2}時(?:\d{1,2}分|半)?/;

/** Parts what stands before a phrase into what the template's variables put there and what was added. */
function readGap(gap: string, kinds: readonly Segment['kind'][]): { own: number; added: string } {
  let rest = gap;
  for (const kind of kinds) {
    if (kind === 'time') rest = rest.replace(timeText, '');
    if (kind === 'client' && rest.length <= LONGEST_NAME) rest = '';
  }
  return { own: gap.length - rest.length, added: rest };
}
