import { Download, Pencil, Trash2, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { platformById } from '@/lib/domain/platform';
import type { Site } from '@/lib/domain/site';
import { siteParts } from '@/lib/domain/site-parts';
import { useLanguage, useWords } from './use-words';
import './sites.css';

interface Props {
  readonly site: Site;
  readonly onEdit: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  /** Stands in place of the buttons while the site is edited. */
  readonly children?: ComponentChildren;
}

/** A site that the user has taught: where it is, what was taught, what can be done with it. */
export function SiteCard({ site, onEdit, onExport, onRemove, children }: Props) {
  const words = useWords().sites;
  const actions = [
    { name: 'edit', label: words.edit, Icon: Pencil, act: onEdit },
    { name: 'export', label: words.export, Icon: Download, act: onExport },
    // Of a built-in platform something is left to be read by.
    platformById(site.id)
      ? { name: 'remove', label: words.setBack, Icon: Undo2, act: onRemove }
      : { name: 'remove', label: words.remove, Icon: Trash2, act: onRemove },
  ] as const;
  return (
    <li class="site" data-site={site.id}>
      <h3>{site.name}</h3>
      <p class="soft">{site.hosts.map(hostOf).join(' ')}</p>
      <p>
        <TaughtParts definition={site.definition} />
      </p>
      {children ?? (
        <div class="site-actions">
          {actions.map(({ name, label, Icon, act }) => (
            <button
              key={name}
              type="button"
              class="button"
              data-action={`site-${name}`}
              aria-label={words.named(label, site.name)}
              onClick={act}
            >
              <Icon size={16} aria-hidden="true" />
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}

/** Which parts a definition teaches, in words. */
export function TaughtParts({ definition }: { definition: Site['definition'] }) {
  const words = useWords().sites;
  const listed = useListed();
  const parts = siteParts(definition).map((part) => words.parts[part]);
  return <>{parts.length === 0 ? words.untaught : words.partsTaught(listed(parts))}</>;
}

/** A match pattern as people write it. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/|\/\*$/g, '');
}

/** Several words in a row, as the language does it. */
function useListed(): (items: readonly string[]) => string {
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  return (items) => list.format(items);
}
