import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly note?: string;
  /** The user came here from another step, so that the focus comes along; and the page begins at its top. */
  readonly takesFocus?: boolean;
}

/** A step's name and what it is for. */
export function StepTitle({ title, note, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <header class="welcome-step-title">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {note && <p class="welcome-note">{note}</p>}
    </header>
  );
}
