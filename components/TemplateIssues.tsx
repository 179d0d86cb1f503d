import { CircleAlert, TriangleAlert } from 'lucide-preact';
import { findContactDetails } from '@/lib/domain/contact-details';
import { checkTemplate } from '@/lib/domain/template-text';
import { useWords } from './use-words';

interface Props {
  readonly body: string;
  readonly onShow: (start: number, end: number) => void;
}

/** What is doubtful in a text, each in words and with the way to its place. Nothing here forbids saving. */
export function TemplateIssues({ body, onShow }: Props) {
  const words = useWords().templates;
  // An empty text is said when the user wants to save it, not before the first letter.
  const issues = checkTemplate(body).filter(({ code }) => code !== 'emptyBody');
  const contacts = findContactDetails(body);
  const place = (start: number, end: number) => (
    <button
      type="button"
      class="button button-plain issue-place"
      data-action="show-issue"
      title={words.show}
      onClick={() => onShow(start, end)}
    >
      {words.line(body.slice(0, start).split('\n').length)}
    </button>
  );
  return (
    <div class="issues" aria-live="polite" data-testid="issues">
      {issues.length > 0 && (
        <ul class="notice">
          {issues.map(({ code, start, end }) => (
            <li key={`${code} ${start}`} class="issue" data-issue={code}>
              <CircleAlert size={16} aria-hidden="true" />
              <span>{words.issue[code](body.slice(start, end))}</span>
              {place(start, end)}
            </li>
          ))}
        </ul>
      )}
      {contacts.length > 0 && (
        <div class="notice notice-trouble">
          <ul>
            {contacts.map(({ kind, start, end }) => (
              <li key={start} class="issue" data-contact={kind}>
                <TriangleAlert size={16} aria-hidden="true" />
                <span>{words.contact[kind](body.slice(start, end))}</span>
                {place(start, end)}
              </li>
            ))}
          </ul>
          <p>{words.contactNote}</p>
        </div>
      )}
    </div>
  );
}
