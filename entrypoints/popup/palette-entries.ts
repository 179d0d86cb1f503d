import type { PaletteEntry } from '@/components/CommandPalette';
import type { RowJudgement } from '@/components/QueueRow';
import { rowWords } from '@/components/QueueRow';
import type { Queue, QueueEntry } from '@/lib/domain/queue';
import type { Language, Template } from '@/lib/domain/template';
import type { Conversation } from '@/lib/domain/turn';
import { wordsIn } from '@/lib/words';
import { type ActionName, handWords } from '@/lib/words/hands';

/** Something that can be done now: by which name, and by which key without the palette. */
export interface PaletteAction {
  readonly name: ActionName;
  readonly keys?: string;
  readonly run: () => void;
}

/** What the palette offers. */
export interface PaletteOffer {
  readonly language: Language;
  readonly queue: Queue | undefined;
  /** The conversation behind, where its client waits. */
  readonly openEntry: QueueEntry | undefined;
  /** Empty where no conversation stands behind: there is no box for a reply. */
  readonly templates: readonly Template[];
  readonly actions: readonly PaletteAction[];
  readonly nameOf: (conversation: Conversation) => string;
  readonly onOpen: (conversation: Conversation) => void;
  readonly onJudge: (entry: QueueEntry, kind: RowJudgement) => void;
  readonly onTemplate: (template: Template) => void;
}

/** All that can be done from the popup: who waits, what can be said of whom is open, the rest, the replies. */
export function paletteEntries(offer: PaletteOffer): readonly PaletteEntry[] {
  return [...conversations(offer), ...judgements(offer), ...actions(offer), ...replies(offer)];
}

function conversations({ language, queue, nameOf, onOpen }: PaletteOffer): PaletteEntry[] {
  const entries = queue
    ? [...queue.waiting, ...queue.owed, ...queue.closers, ...queue.perhaps]
    : [];
  return entries.map(({ turn, conversation }) => ({
    id: `open ${turn.key}`,
    part: 'conversations',
    title: handWords[language].palette.goTo(nameOf(conversation)),
    body: other(language).palette.goTo(nameOf(conversation)),
    run: () => onOpen(conversation),
  }));
}

function judgements({ language, openEntry, onJudge }: PaletteOffer): PaletteEntry[] {
  if (!openEntry) return [];
  return rowWords(openEntry).map(({ kind, key }) => ({
    id: kind,
    part: 'actions',
    title: wordsIn(language).judgement[kind],
    body: wordsIn(otherLanguage(language)).judgement[kind],
    keys: key.toUpperCase(),
    run: () => onJudge(openEntry, kind),
  }));
}

function actions({ language, actions: all }: PaletteOffer): PaletteEntry[] {
  return all.map(({ name, keys, run }) => ({
    id: name,
    part: 'actions',
    title: handWords[language].palette.actions[name],
    body: other(language).palette.actions[name],
    ...(keys && { keys }),
    run,
  }));
}

function replies({ templates, onTemplate }: PaletteOffer): PaletteEntry[] {
  return templates.map((template) => ({
    id: template.id,
    part: 'replies',
    title: template.title,
    body: template.body,
    lang: template.language,
    run: () => onTemplate(template),
  }));
}

function other(language: Language) {
  return handWords[otherLanguage(language)];
}

/** Who knows a word of the other language only finds the thing all the same. */
function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}
