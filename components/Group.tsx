import type { ComponentChildren } from 'preact';
import './group.css';

interface Props {
  /** Also the anchor of the page's list of groups. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** One group of a page: its name, a line on what it is about, its contents. */
export function Group({ id, title, note, children }: Props) {
  return (
    <section class="group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note && <p class="group-note">{note}</p>}
      {children}
    </section>
  );
}
