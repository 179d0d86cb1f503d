import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { useLanguage } from '@/components/use-words';
import type { ImportPreview } from '@/lib/store/import-preview';
import type { KeptChoice } from '@/lib/store/kept';
import { instantInWords } from './in-figures';
import { countsOf, nameOf } from './kept-names';
import { useDataWords } from './use-data-words';

interface Props {
  readonly file: string;
  readonly preview: ImportPreview;
  readonly onAccept: (choice: KeptChoice) => void;
  readonly onDecline: () => void;
}

const FACTS = ['conversations', 'messages', 'sharpened', 'others', 'stayErased'] as const;

/** What taking a file in would change, before anything is written. */
export function ImportPreviewCard({ file, preview, onAccept, onDecline }: Props) {
  const { importing } = useDataWords();
  const language = useLanguage();
  const [choice, setChoice] = useState<KeptChoice>('mine');
  const card = useRef<HTMLElement>(null);
  // What was asked for has come: a reader goes on here, and so do the keys.
  useEffect(() => card.current?.focus(), []);
  const { header, kept, erases } = preview;
  const added = countsOf(kept.added);
  const lines = [
    ...FACTS.filter((fact) => preview[fact] > 0).map((fact) => ({
      id: fact,
      text: importing.facts[fact](preview[fact]),
    })),
    ...(['templates', 'sites', 'settings'] as const)
      .filter((kind) => added[kind] > 0)
      .map((kind) => ({ id: kind, text: importing.kept[kind](added[kind]) })),
  ];
  const isErasing = erases.conversations + erases.messages > 0;
  const differing = [
    ...kept.differing.flatMap((one) => nameOf(one) ?? []),
    ...[countsOf(kept.differing).settings].filter(Boolean).map(importing.kept.settings),
  ];
  const isNothing = lines.length === 0 && differing.length === 0 && !isErasing;
  return (
    <section class="data-card" data-testid="import-preview" tabIndex={-1} ref={card}>
      <h4>{importing.preview(file)}</h4>
      <p class="soft">
        {importing.written(instantInWords(header.createdAt, language), header.app)}
      </p>
      {isNothing && <p>{importing.nothing}</p>}
      <ul>
        {lines.map(({ id, text }) => (
          <li key={id} data-change={id}>
            {text}
          </li>
        ))}
      </ul>
      {isErasing && (
        <p class="notice" data-change="erases">
          {importing.erases(erases.conversations, erases.messages)}
        </p>
      )}
      {differing.length > 0 && (
        <>
          <p data-change="differing">
            {importing.differing(differing.join(language === 'ja' ? '、' : ', '))}
          </p>
          <Choice
            name="differing"
            legend={importing.differs}
            value={choice}
            options={(['mine', 'theirs', 'both'] as const).map((value) => ({
              value,
              label: importing.choice[value],
            }))}
            onChange={setChoice}
          />
        </>
      )}
      <div class="site-actions">
        <button
          type="button"
          class="button button-main"
          data-action="import-accept"
          onClick={() => onAccept(choice)}
        >
          {importing.accept}
        </button>
        <button type="button" class="button" data-action="import-decline" onClick={onDecline}>
          {importing.decline}
        </button>
      </div>
    </section>
  );
}
