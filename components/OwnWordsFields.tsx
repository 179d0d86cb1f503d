import { TriangleAlert } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import { findContactDetails } from '@/lib/domain/contact-details';
import { greetings, honorifics, OWN_WORDS_LENGTH, type OwnWords } from '@/lib/domain/own-words';
import type { Language } from '@/lib/domain/template';
import { ownWordsWords } from '@/lib/words/own-words';
import { Choice } from './Choice';
import { useLanguage, useWords } from './use-words';
import './own-words.css';

interface Props {
  readonly own: OwnWords;
  /** The languages of the replies that are asked about. */
  readonly languages: readonly Language[];
  /** At every stroke of a key; never a value that could not be kept. */
  readonly onChange: (key: keyof OwnWords, value: string) => void;
}

/** How the worker calls clients, and the signature. */
export function OwnWordsFields({ own, languages, onChange }: Props) {
  const words = ownWordsWords[useLanguage()];
  return (
    <div class="own-words">
      {languages.includes('ja') && (
        <Address
          name="honorific"
          legend={words.honorific}
          note={own.honorific === '' ? words.noHonorific : words.honorificNote}
          offered={honorifics}
          value={own.honorific}
          mayBeEmpty
          onChange={(value) => onChange('honorific', value)}
        />
      )}
      {languages.includes('en') && (
        <Address
          name="greeting"
          legend={words.greeting}
          note={words.greetingNote}
          offered={greetings}
          value={own.greeting}
          onChange={(value) => onChange('greeting', value)}
        />
      )}
      <Signature value={own.signature} onChange={(value) => onChange('signature', value)} />
    </div>
  );
}

interface AddressProps {
  readonly name: 'honorific' | 'greeting';
  readonly legend: string;
  readonly note: string;
  readonly offered: readonly string[];
  readonly value: string;
  readonly mayBeEmpty?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of those offered, or any other. */
function Address({ name, legend, note, offered, value, mayBeEmpty, onChange }: AddressProps) {
  const words = ownWordsWords[useLanguage()];
  // What is typed, from the moment when the other one was chosen.
  const [typed, setTyped] = useState<string>();
  const isOther = typed !== undefined || !offered.includes(value);
  const keep = (next: string) => {
    if (next.trim() !== '' || mayBeEmpty) onChange(next.trim());
  };
  return (
    <div>
      <div class="own-words-line">
        <Choice
          name={name}
          legend={legend}
          value={isOther ? OTHER : value}
          options={[
            ...offered.map((one) => ({ value: one, label: one })),
            { value: OTHER, label: words.other },
          ]}
          onChange={(chosen) => {
            setTyped(chosen === OTHER ? '' : undefined);
            keep(chosen === OTHER ? '' : chosen);
          }}
        />
        {isOther && (
          <input
            class="field"
            type="text"
            autocomplete="off"
            data-field={name}
            aria-label={words.otherField}
            placeholder={words.otherExample}
            maxLength={OWN_WORDS_LENGTH[name]}
            value={typed ?? value}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              keep(currentTarget.value);
            }}
          />
        )}
      </div>
      <p class="soft">{note}</p>
    </div>
  );
}

/** No word of any language, so nothing that somebody types is taken for it. */
const OTHER = '\u0000';

function Signature({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const words = ownWordsWords[useLanguage()];
  const { contact, contactNote } = useWords().templates;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value;
  const contacts = findContactDetails(shown);
  return (
    <div>
      <label class="label" for={id}>
        {words.signature}
      </label>
      <textarea
        id={id}
        class="field own-words-signature"
        rows={2}
        data-field="signature"
        placeholder={words.signatureExample}
        maxLength={OWN_WORDS_LENGTH.signature}
        aria-describedby={`${id}-note`}
        value={shown}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(currentTarget.value);
        }}
        // Until then what comes back from the storage is older than what stands here.
        onBlur={() => setTyped(undefined)}
      />
      <p id={`${id}-note`} class="soft">
        {words.signatureNote}
      </p>
      <div aria-live="polite">
        {contacts.length > 0 && (
          <div class="notice notice-trouble own-words-contacts">
            {contacts.map(({ kind, start, end }) => (
              <p key={start} data-contact={kind}>
                <TriangleAlert size={16} aria-hidden="true" />
                {contact[kind](shown.slice(start, end))}
              </p>
            ))}
            <p>{contactNote}</p>
          </div>
        )}
      </div>
    </div>
  );
}
