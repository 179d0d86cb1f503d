import type { OwnWords } from '@/lib/domain/own-words';
import { type RenderedReply, renderReply } from '@/lib/domain/reply-promises';
import type { Template } from '@/lib/domain/template';
import { type RenderedPiece, renderTemplate } from '@/lib/domain/template-rendering';
import { timeZone } from '@/lib/domain/time-zone';
import type { ReplyDraft } from './use-reply-draft';

/** What every reply to one client is made of. */
interface Means {
  /** Epoch ms: one instant for all times of a text. */
  readonly now: number;
  readonly own: OwnWords;
  /** The client's name; undefined where it is unknown. */
  readonly client: string | undefined;
}

/** Makes replies of templates, for one client at one instant. */
export interface ReplyMaker {
  /** With what the user has filled in and changed. */
  render(template: Template, draft: Pick<ReplyDraft, 'blanks' | 'promises'>): RenderedReply;
  /** With nothing filled in, for a list. */
  preview(template: Template): readonly RenderedPiece[];
}

/** See `ReplyMaker`. */
export function replyMaker({ now, own, client }: Means): ReplyMaker {
  const contextOf = ({ language }: Template, blanks: ReplyDraft['blanks']) => ({
    now,
    timeZone: timeZone(),
    language,
    own,
    blanks: new Map(Object.entries(blanks)),
    ...(client !== undefined && { client }),
  });
  return {
    render: (template, { blanks, promises = {} }) =>
      renderReply(template, contextOf(template, blanks), new Map(Object.entries(promises))),
    preview: (template) => renderTemplate(template.body, contextOf(template, {})).pieces,
  };
}
