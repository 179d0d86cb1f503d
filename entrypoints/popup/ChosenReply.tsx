import { BlankForm } from '@/components/BlankForm';
import { DraftFindings } from '@/components/DraftFindings';
import { PromiseFields } from '@/components/PromiseFields';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import type { RenderedReply } from '@/lib/domain/reply-promises';
import type { Template } from '@/lib/domain/template';
import type { ReplyDraft } from './use-reply-draft';

interface Props {
  readonly template: Template;
  readonly reply: RenderedReply;
  readonly draft: ReplyDraft;
  readonly keep: (draft: ReplyDraft) => void;
  readonly context: DraftContext;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

/** A template that was chosen: its blanks, what it promises, and what reads badly, before it is inserted. */
export function ChosenReply({ template, reply, draft, keep, context, onInsert, onBack }: Props) {
  const { rendering, promises } = reply;
  return (
    <BlankForm
      title={template.title}
      lang={template.language}
      rendering={rendering}
      values={new Map(Object.entries(draft.blanks))}
      onChange={(key, value) => keep({ ...draft, blanks: { ...draft.blanks, [key]: value } })}
      onInsert={onInsert}
      onBack={onBack}
    >
      {promises.length > 0 && (
        <PromiseFields
          promises={promises}
          now={Date.now()}
          onEdit={(key, edit) => keep({ ...draft, promises: { ...draft.promises, [key]: edit } })}
        />
      )}
      {rendering.complete && <DraftFindings draft={rendering.text} context={context} />}
    </BlankForm>
  );
}
