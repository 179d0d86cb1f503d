import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/use-words';
import type { Site, SiteDefinition } from '@/lib/domain/site';
import { parseDefinition } from '@/lib/sites/site-file';
import { SiteTrouble, type Trouble } from './SiteTrouble';

interface Props {
  readonly site: Site;
  readonly onSave: (definition: SiteDefinition) => void;
  readonly onCancel: () => void;
}

/** How a site is read, as text: what is not whole or not sound is pointed at and not saved. */
export function SiteEditor({ site, onSave, onCancel }: Props) {
  const words = useWords().sites;
  const [text, setText] = useState(() => JSON.stringify(site.definition ?? {}, null, 2));
  const [trouble, setTrouble] = useState<Trouble>();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    const parsed = parseDefinition(text);
    if (parsed.ok) onSave(parsed.definition);
    else setTrouble(parsed);
  };
  return (
    <>
      <textarea
        class="field"
        spellcheck={false}
        data-field="site-definition"
        aria-label={`${site.name}: ${words.definition}`}
        aria-invalid={trouble !== undefined}
        value={text}
        ref={field}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setTrouble(undefined);
        }}
      />
      <SiteTrouble trouble={trouble} />
      <div class="site-actions">
        <button type="button" class="button button-main" data-action="site-save" onClick={save}>
          {words.save}
        </button>
        <button type="button" class="button" data-action="site-cancel" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}
