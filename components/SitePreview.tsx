import { useEffect, useRef } from 'preact/hooks';
import type { Site } from '@/lib/domain/site';
import { hostOf, TaughtParts } from './SiteCard';
import { useWords } from './use-words';
import './sites.css';

interface Props {
  readonly site: Pick<Site, 'name' | 'hosts' | 'inboxUrl' | 'definition'>;
  /** The name of what it would replace. */
  readonly replaces?: string;
  /** Hosts that the file names and that would not be added. */
  readonly leftOut: readonly string[];
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What a file would add, before it does: where it reads, what it looks for, whom it replaces. */
export function SitePreview({ site, replaces, leftOut, onAccept, onCancel }: Props) {
  const words = useWords().sites;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="site site-preview" aria-labelledby="site-preview" data-testid="site-preview">
      <h3 id="site-preview" tabIndex={-1} ref={heading}>
        {words.preview}: {site.name}
      </h3>
      <dl>
        <dt>{words.previewHosts}</dt>
        <dd>
          <b>{site.hosts.map(hostOf).join(' ')}</b>
        </dd>
        {site.inboxUrl !== undefined && (
          <>
            <dt>{words.previewInbox}</dt>
            <dd>{site.inboxUrl}</dd>
          </>
        )}
      </dl>
      <p>
        <TaughtParts definition={site.definition} />
      </p>
      <pre class="site-definition">{JSON.stringify(site.definition, null, 2)}</pre>
      {replaces !== undefined && <p class="notice">{words.previewReplaces(replaces)}</p>}
      {leftOut.length > 0 && (
        <p class="notice">{words.previewLeftOut(leftOut.map(hostOf).join(' '))}</p>
      )}
      <p>{words.previewAsk}</p>
      <div class="site-actions">
        <button
          type="button"
          class="button button-main"
          data-action="site-accept"
          onClick={onAccept}
        >
          {words.accept}
        </button>
        <button type="button" class="button" data-action="site-decline" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
