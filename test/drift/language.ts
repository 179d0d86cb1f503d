import { readMoment } from '@/lib/domain/moment';
import type { Change, Mutation } from './mutation';
import { elementsOf, inOneLine, messagesOf, type Page, textsOf } from './page';
import { hashOf, type Random } from './random';
import { inAnotherForm } from './times';

/** The people of the fixtures, and the platforms' own names, which no language changes. */
const NAMES =
  /^(?:依頼者|依頼先|受注者|発注者)[A-Z]$|^@?(?:client|worker|helper|colleague)[_ ]\w|^(?:Клиент|Работник) |^(?:Anna Example|Wim Worker)|^(?:ココナラ|Upwork|Fiverr|Freelancer(?:\.com)?|Kwork)$/i;
/**
 * Words that are the evidence itself, with nothing beside them: those of an empty list or an automatic
 * message, what the worker is called.
 */
const EVIDENCE = /^(?:メッセージ[はが]ありません。?|自動送信|Me)$|^Вы:/;
const WORDS = {
  en: ['Inbox', 'messages', 'Show', 'sent', 'by', 'you', 'order', 'Deliver', 'the', 'profile'],
  es: ['Bandeja', 'mensajes', 'Mostrar', 'enviado', 'por', 'usted', 'pedido', 'la', 'perfil'],
  ko: ['메시지', '보내기', '주문', '나', '보기', '새로운', '프로필', '납품'],
};
const TEXT_ATTRIBUTES = ['alt', 'title', 'placeholder', 'aria-label'];

/** The page in another language, or with its times in another form. */
export const language: readonly Mutation[] = [
  {
    name: 'labels in another language',
    atLeast: 95,
    apply: (page, random) => translate(page, random, (text) => EVIDENCE.test(text)),
  },
  {
    name: 'all words in another language',
    apply: (page, random) => translate(page, random, () => false),
  },
  {
    name: 'times in another language',
    apply(page, random) {
      const form = random.below(6);
      let changed = false;
      const rewrite = (text: string): string => {
        const next = isTime(page, text) ? inAnotherForm(text, form) : undefined;
        changed ||= next !== undefined;
        return next ?? text;
      };
      for (const text of textsOf(page)) text.data = rewrite(text.data);
      for (const element of elementsOf(page)) {
        for (const name of ['datetime', 'title']) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, rewrite(value));
        }
      }
      return changed ? { times: true, what: `form ${form}` } : undefined;
    },
  },
];

function translate(page: Page, random: Random, stays: (text: string) => boolean): Change {
  const to = random.pick(['en', 'es', 'ko'] as const) as keyof typeof WORDS;
  const said = saidBy(page);
  const isWords = (text: string) => isLabel(page, text, said) && !stays(inOneLine(text));
  for (const text of textsOf(page)) {
    // What is one text may stand in several nodes.
    if (isWords(text.data) && isWords(text.parentElement?.textContent ?? ''))
      text.data = inLanguage(to, text.data);
  }
  for (const element of elementsOf(page)) {
    for (const name of TEXT_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value && isWords(value)) element.setAttribute(name, inLanguage(to, value));
    }
  }
  page.document.documentElement.setAttribute('lang', to);
  return { what: to };
}

/** What people wrote or are called: no language of the page changes it. */
function saidBy({ truth: { reading } }: Page): string[] {
  const names = [reading.conversation, ...reading.previews].flatMap((one) =>
    one ? [one.conversation.client, one.conversation.title] : [],
  );
  const texts = messagesOf(reading).map(({ text }) => text);
  return [...names, ...texts].map(inOneLine).filter((text) => text !== '');
}

function isLabel(page: Page, text: string, said: readonly string[]): boolean {
  const plain = inOneLine(text);
  if (!/\p{L}/u.test(plain) || NAMES.test(plain) || isTime(page, plain)) return false;
  return !said.some((one) => one.includes(plain));
}

function isTime({ fixture }: Page, text: string): boolean {
  const now = Date.parse(fixture.expected.lookedAt);
  return (['ja', 'en'] as const).some(
    (language) => readMoment(text, { now, timeZone: 'Asia/Tokyo', language }) !== null,
  );
}

/** Words for words; numbers and signs stay. */
function inLanguage(to: keyof typeof WORDS, text: string): string {
  const words = WORDS[to];
  return text.replace(/\p{L}+/gu, (word) => words[hashOf(word) % words.length] as string);
}
