import { Check, Copy, Download, RefreshCcw } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { type Status, StatusLine } from '@/components/StatusLine';
import { useWords } from '@/components/use-words';
import { monthOf, readTab, type TabReading, tabOf } from './read-tab';
import '@/components/sheet.css';
import '@/components/status.css';
import './skeleton.css';

/** What the page's shape is for, what was replaced in it, and the shape itself to be looked at first. */
export function Skeleton() {
  const words = useWords().skeleton;
  const [reading, setReading] = useState<TabReading>();
  useEffect(() => {
    readTab(tabOf(location.search)).then(setReading);
  }, []);
  useEffect(() => {
    if (reading) document.body.dataset.ready = '';
  }, [reading]);
  return (
    <div class="sheet sheet-wide">
      <header class="sheet-head">
        <img src="/icon/icon.svg" width="32" height="32" alt="" />
        <h1>{words.title}</h1>
      </header>
      <main>
        {typeof reading === 'string' && (
          <p class="notice" role="alert" data-failure={reading}>
            {words[reading]}
          </p>
        )}
        {typeof reading === 'object' && <Shown skeleton={reading.skeleton} />}
      </main>
    </div>
  );
}

function Shown({ skeleton }: { skeleton: string }) {
  const words = useWords().skeleton;
  const [status, setStatus] = useState<Status>();
  const copy = () =>
    navigator.clipboard.writeText(skeleton).then(
      () => setStatus({ text: words.copied }),
      () => setStatus({ text: words.notCopied, trouble: true }),
    );
  const save = () => {
    const file = `skeleton-${monthOf(new Date())}.html`;
    saveAs(file, skeleton);
    setStatus({ text: words.saved(file) });
  };
  return (
    <>
      <Changes />
      <p class="skeleton-look">{words.look}</p>
      <textarea
        class="skeleton-text"
        aria-label={words.label}
        readOnly
        wrap="off"
        spellcheck={false}
        value={skeleton}
      />
      <div class="skeleton-actions">
        <button type="button" class="button button-main" data-action="copy" onClick={copy}>
          <Copy size={16} aria-hidden="true" />
          {words.copy}
        </button>
        <button type="button" class="button" data-action="save" onClick={save}>
          <Download size={16} aria-hidden="true" />
          {words.save}
        </button>
      </div>
      <StatusLine status={status} />
    </>
  );
}

/** What is gone and what is left, side by side. */
function Changes() {
  const words = useWords().skeleton;
  const lists = [
    { title: words.replaced, items: words.replacedItems, Icon: RefreshCcw },
    { title: words.kept, items: words.keptItems, Icon: Check },
  ];
  return (
    <>
      <p>{words.purpose}</p>
      <div class="skeleton-changes">
        {lists.map(({ title, items, Icon }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {items.map((item) => (
                <li key={item}>
                  <Icon size={16} aria-hidden="true" />
                  <span>{item}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function saveAs(file: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = file;
  link.click();
  // The download has taken what it needs by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
