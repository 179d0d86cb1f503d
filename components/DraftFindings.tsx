import { Lightbulb } from 'lucide-preact';
import type { DraftContext } from '@/lib/domain/question/draft-check';
import { useDraftFindings } from './use-draft-findings';
import { useNames } from './use-names';
import { useWords } from './use-words';
import './findings.css';

interface Props {
  readonly draft: string;
  readonly context: DraftContext;
}

/** What reads badly in a draft, with the reason and a better form. It points, and never stands in the way. */
export function DraftFindings({ draft, context }: Props) {
  const words = useWords().findings;
  const names = useNames();
  const findings = useDraftFindings(draft, context);
  return (
    <div aria-live="polite" data-testid="findings">
      {findings.length > 0 && (
        <section class="findings">
          <h4>
            <Lightbulb size={16} aria-hidden="true" />
            {words.title}
            <span class="soft">{words.free}</span>
          </h4>
          <ul>
            {findings.map(({ kind, start, end }) => (
              <li key={`${kind} ${start}`} data-finding={kind}>
                <p>
                  {words[kind].reason(
                    kind === 'otherClient'
                      ? names.of(draft.slice(start, end))
                      : names.inText(draft.slice(start, end)),
                  )}
                </p>
                <p class="soft">{words[kind].better}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
