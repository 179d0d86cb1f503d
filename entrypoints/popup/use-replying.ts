import { useRef } from 'preact/hooks';
import { checkDraft, type DraftContext } from '@/lib/domain/question/draft-check';
import type { RenderedReply } from '@/lib/domain/reply-promises';
import { isInsertedAtOnce } from '@/lib/domain/suggestion';
import type { Template } from '@/lib/domain/template';
import type { QuestionDraft } from '@/lib/store/question-drafts';
import type { ReplyMaker } from './reply-maker';
import type { Putting } from './use-putting';
import type { BegunQuestion } from './use-question-draft';
import { EMPTY_DRAFT, isFilled, type ReplyDraft } from './use-reply-draft';
import type { Suggestions } from './use-suggestions';

interface Means {
  readonly draft: ReplyDraft;
  readonly setDraft: (draft: ReplyDraft) => void;
  readonly question: BegunQuestion;
  readonly begun: QuestionDraft;
  readonly putting: Putting;
  readonly suggestions: Suggestions;
  readonly maker: ReplyMaker;
  readonly draftContext: DraftContext;
}

/** What can be done with the replies to one conversation. */
export interface Replying {
  /** Inserts a template at once, or opens its form where something of it is to be looked at first. */
  choose(template: Template): void;
  /** Inserts a reply that is complete. */
  insert(template: Template, reply: RenderedReply): Promise<void>;
  /** Opens the form of a question. */
  ask(): void;
  insertQuestion(text: string): Promise<void>;
  /** Back to the list. */
  back(): void;
}

/** Chooses, inserts and takes back; what was typed for a reply comes back with it. */
export function useReplying(means: Means): Replying {
  const { draft, setDraft, question, begun, putting, suggestions, maker, draftContext } = means;
  const latest = useRef(draft);
  latest.current = draft;
  const insert: Replying['insert'] = async (template, { rendering, promises }) => {
    if (!rendering.complete) return;
    const { text, cursor } = rendering;
    await putting.put({
      text,
      cursor,
      promises,
      stay: () => setDraft({ ...draft, template: template.id }),
      done() {
        setDraft(EMPTY_DRAFT);
        const forget = suggestions.picked(template);
        return () => {
          forget();
          // What was typed for it is there again, unless another reply is begun by now.
          if (isFilled(draft) && !latest.current.template)
            setDraft({ ...draft, template: template.id });
        };
      },
    });
  };
  return {
    insert,
    choose(template) {
      const reply = maker.render(template, EMPTY_DRAFT);
      // What it promises, and what reads badly, is seen before it is inserted.
      const { rendering } = reply;
      const readsBadly = rendering.complete && checkDraft(rendering.text, draftContext).length > 0;
      if (isInsertedAtOnce(reply) && !readsBadly) void insert(template, reply);
      else setDraft({ ...draft, template: template.id, blanks: {}, promises: {} });
    },
    ask: () => question.keep({ ...begun, open: true }),
    insertQuestion: (text) =>
      putting.put({
        text,
        cursor: null,
        promises: [],
        stay: () => undefined,
        done() {
          question.clear();
          return () => question.bringBack(begun);
        },
      }),
    back() {
      putting.leave();
      setDraft({ ...draft, template: null, blanks: {}, promises: {} });
    },
  };
}
