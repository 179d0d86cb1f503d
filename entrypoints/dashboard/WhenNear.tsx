import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useNearness } from './use-nearness';

interface Props {
  /** What will stand here: the id of the card. */
  readonly name: string;
  readonly wide?: boolean;
  readonly children: () => ComponentChildren;
}

/**
 * Makes a card when somebody comes near it: of a record of years, what is far down the page would else delay
 * what matters today.
 */
export function WhenNear({ name, wide, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNearness(place);
  return (
    <div ref={place} id={`near-${name}`} class={`near ${wide ? 'card-wide' : ''}`} data-near={name}>
      {isNear && children()}
    </div>
  );
}
