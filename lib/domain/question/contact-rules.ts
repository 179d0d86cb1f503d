import { type ContactDetail, findContactDetails } from '../contact-details';
import type { Platform } from '../platform';
import { foldInPlace } from './draft-sentences';

/**
 * Platforms whose rules are strict about links in messages (docs/platforms.md): Coconala bans them,
 * Upwork strips or blocks them. Elsewhere a link may be the very place that a question is about.
 */
const bansLinks: ReadonlySet<string> = new Set(['coconala', 'upwork']);

/** Names of apps that are the work itself, not the way to talk: 「Slackの通知画面」, "the Zoom recording". */
const isMaterial =
  /^(?:の(?!ほう|方|id|dm|アカウント|やり取り|(?:サーバー?|チャンネル|グループ|部屋|ワークスペース)(?:に|へ)(?:来|お越し|入|参加|招待|ご))|用の|版の|向け(?:の)?|連携|通知|に関する|について|風|api|アプリ|ロゴ|アイコン|[^。]{0,6}(?:画面|録画|議事録|使い方|操作|マニュアル|記事|機能|スタンプ|広告|集客|運用|設定)| (?:recording|screenshot|integration|api|logo|icon|app|notification|webhook|button|section|article|tutorial|bot|export|plugin|screen))/i;

/** What a sentence about apps as material speaks of, and what it says if they are the way to talk after all. */
const work =
  /比較|記事|一覧|段落|文章|表|章|機能|ボタン|アイコン|ロゴ|歴史|\b(?:compar\w+|tables?|icons?|logos?|buttons?|articles?|sections?|chapters?|paragraphs?|reviews?|features?|footer|header|captions?|slides?)\b/i;
const invites =
  /お願い|連絡|話(?:し|せ|す)|やり取り|やりとり|交換|教え|ください|ませんか|電話|打ち合わせ|登録|\b(?:me|my|us|let's|lets|call|chat|talk|meet|add|contact|reach|id|instead)\b/i;

/** Whether the name of an app in a draft stands for the work: by what follows, in 「」, or by its sentence. */
function isWork(text: string, start: number, end: number): boolean {
  if (isMaterial.test(text.slice(end, end + 16))) return true;
  const before = text.slice(Math.max(0, start - 60), start).replace(/^[\s\S]*[。\n?!]/, '');
  if (before.lastIndexOf('「') > before.lastIndexOf('」')) return true;
  const sentence = before + (/^[^。\n?!]{0,60}/.exec(text.slice(start))?.[0] ?? '');
  return work.test(sentence) && !invites.test(sentence);
}

/** Said of a datum, not given away: 「電話番号の列」. Given or asked for, it is followed by such a word. */
const isExchanged =
  /^[^。.\n]{0,16}(?:教え|伺|うかが|交換|お伝え|お送り|送って|伝え|いただけ|頂け|まで(?:お|ご)|に(?:お)?振(?:り)?込|でお支払|でのお支払|お願い|希望|可能)|^ (?:is|so|and call|for a call|instead|payment|works|to avoid|would)|^[^.\n]{0,24}\b(?:share|send me|give|exchange|account)\b/i;
const isAskedFor =
  /(?:your|my|me|by|via|through|with|to|使って|御社の|私の) $|(?:あなた|私|御社|弊社)の$/i;

const named =
  /^(?:電話番号|携帯番号|phone number|口座番号|銀行振込|paypal|wire transfer|bank transfer)$/i;

function isGiven(text: string, start: number, end: number): boolean {
  return (
    isExchanged.test(text.slice(end, end + 40)) ||
    isAskedFor.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** Contact details and links in a draft that the platform's rules forbid or restrict. */
export function findForbiddenContacts(
  draft: string,
  platform: Platform | undefined,
): ContactDetail[] {
  const text = foldInPlace(draft);
  return findContactDetails(text).filter(({ kind, start, end }) => {
    if (kind === 'messenger') return !isWork(text, start, end);
    const found = text.slice(start, end);
    if (kind !== 'url')
      return /[\d@]/.test(found) || isGiven(text, start, end) || !named.test(found);
    if (!platform || !bansLinks.has(platform.id)) return false;
    // A page of the platform's own is no way around it.
    const link = found.toLowerCase();
    return !platform.hosts.some((host) => link.includes(host.replace(/^https:\/\/|\/\*$/g, '')));
  });
}
