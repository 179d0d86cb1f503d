import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  /** A sentence that states what was found. */
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Of a card that is left out, rather than said to be empty, where nothing else stands either. */
export interface IfAny {
  readonly ifAny?: boolean;
}

/** One idea: its finding as the title, what shows it, and how many records it rests on. */
export function Card({ id, title, wide, children }: Props) {
  return (
    <section class={`card ${wide ? 'card-wide' : ''}`} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
