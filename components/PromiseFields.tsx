import { fieldTime, instantOfField } from '@/lib/domain/due-time';
import { formatDuration } from '@/lib/domain/duration';
import type { PromiseEdit, ReplyPromise } from '@/lib/domain/reply-promises';
import { timeZone } from '@/lib/domain/time-zone';
import { useCommitmentWords } from './use-commitment-words';
import { useLanguage } from './use-words';
import './commitments.css';

const kinds = ['answer', 'start', 'deliver', 'none'] as const;

interface Props {
  readonly promises: readonly ReplyPromise[];
  readonly now: number;
  readonly onEdit: (key: string, edit: PromiseEdit) => void;
}

/** What a reply promises and by when, before it is inserted; both can be changed. */
export function PromiseFields({ promises, now, onEdit }: Props) {
  const words = useCommitmentWords();
  const language = useLanguage();
  const zone = timeZone();
  return (
    <fieldset class="promises" data-testid="promises">
      <legend class="soft">{words.promises}</legend>
      {promises.map(({ key, kind, dueAt, named }) => {
        const isPast = dueAt <= now;
        return (
          <div key={key} class="promise">
            <select
              class="field"
              aria-label={words.addWhat}
              value={kind}
              onChange={(event) =>
                onEdit(key, {
                  dueAt,
                  kind: event.currentTarget.value as PromiseEdit['kind'],
                })
              }
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
            {kind !== 'none' && (
              <>
                <input
                  class="field"
                  type="datetime-local"
                  aria-label={words.until}
                  value={fieldTime(dueAt, zone)}
                  aria-invalid={isPast}
                  onChange={(event) => {
                    const chosen = instantOfField(event.currentTarget.value, zone);
                    if (chosen !== null) onEdit(key, { kind, dueAt: chosen });
                  }}
                />
                <span class={isPast ? 'promise-past' : 'soft'}>
                  {isPast ? words.past : words.left(formatDuration(dueAt - now, language, false))}
                </span>
                {!named && <small class="soft promise-note">{words.ownTime}</small>}
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
