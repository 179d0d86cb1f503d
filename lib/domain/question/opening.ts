import { isJapanese } from '../message-language';
import type { DraftSentence } from './draft-sentences';

/** A first sentence longer than this is read twice: in Japanese by characters, in English by words. */
const LONGEST_JA = 90;
const LONGEST_EN_WORDS = 36;

const greeting =
  /^(?:お(?:世話|疲れ)(?:に)?(?:なって|様)|いつも(?:お世話|ありがとう|大変)|はじめまして|初めまして|こんにち|こんばん|おはよう|平素(?:より|は)|ご無沙汰|突然の|夜分)[^。]{0,40}。?$|(?:様|さま|さん|殿|御中)[、,]?$|^(?:hi|hello|dear|good (?:morning|afternoon|evening))\b[^.?!]{0,40}[,.!]?$|^(?:thanks|thank you)[^.?]{0,60}[.!]?$/i;

/** The first sentence that says something, if it is over-long; a greeting or an address is none. */
export function findLongOpening(sentences: readonly DraftSentence[]): DraftSentence | undefined {
  const first = sentences.find(({ text }) => !greeting.test(text));
  if (!first || first.isItem) return undefined;
  const isLong = isJapanese(first.text)
    ? [...first.text].length > LONGEST_JA
    : first.text.split(/\s+/).length > LONGEST_EN_WORDS;
  return isLong ? first : undefined;
}
