import { Check, ExternalLink, Scale } from 'lucide-preact';
import type { Platform } from '@/lib/domain/platform';
import type { SwitchTrouble } from './use-grants';
import { useLanguage, useWords } from './use-words';

interface Props {
  readonly platform: Platform;
  readonly on: boolean;
  /** The user has compared what is read with the page. */
  readonly confirmed: boolean;
  /** One of many that are read alike: how is said above them all. */
  readonly short?: boolean;
  readonly trouble: SwitchTrouble | undefined;
  readonly onSwitch: (on: boolean) => void;
}

/** One platform: how far it is supported, what is read, its terms, then the switch. */
export function PlatformCard({ platform, on, confirmed, short = false, trouble, onSwitch }: Props) {
  const words = useWords().platform;
  const language = useLanguage();
  const name = platform.name[language];
  const terms = platform.terms?.[language];
  return (
    <li
      class={`platform ${on ? 'platform-on' : ''} ${short ? 'platform-short' : ''}`}
      data-platform={platform.id}
      data-on={on}
    >
      <div class="platform-head">
        <h3>{name}</h3>
        <p class="platform-state" role="status">
          <span class="hidden">{name}: </span>
          {on && <Check size={16} aria-hidden="true" />}
          {on ? words.on : words.off}
        </p>
      </div>
      <p class="soft">{confirmed ? words.confirmed : words.evidence[platform.evidence]}</p>
      {!short && <p>{platform.reads[language]}</p>}
      {terms && (on ? <FoldedTerms text={terms} /> : <Terms text={terms} />)}
      <div class="platform-actions">
        {/* One button for both ways: the focus stays where it was pressed. */}
        <button
          type="button"
          class={`button ${on ? '' : 'button-main'}`}
          data-action={on ? 'switch-off' : 'switch-on'}
          onClick={() => onSwitch(!on)}
        >
          {on ? words.switchOff(name) : words.switchOn(name)}
        </button>
        {on && (
          <p class="platform-inboxes">
            <span>{words.inboxes}</span>
            {platform.inboxes.map((inbox) => (
              <a
                key={inbox.url}
                href={inbox.url}
                target="_blank"
                rel="noreferrer"
                data-action="open-inbox"
              >
                {inbox.name[language]}
                <ExternalLink size={14} aria-hidden="true" />
              </a>
            ))}
          </p>
        )}
      </div>
      <p class={trouble ? 'platform-trouble' : ''} role="alert" data-trouble={trouble}>
        {trouble && words[trouble]}
      </p>
    </li>
  );
}

function Terms({ text }: { text: string }) {
  const words = useWords().platform;
  return (
    <div class="platform-terms" data-testid="terms">
      <Scale size={16} aria-hidden="true" />
      <p>
        <b>{words.terms}</b>
        <br />
        {text}
      </p>
    </div>
  );
}

function FoldedTerms({ text }: { text: string }) {
  const words = useWords().platform;
  return (
    <details data-testid="terms">
      <summary class="soft">{words.terms}</summary>
      <p class="soft">{text}</p>
    </details>
  );
}
