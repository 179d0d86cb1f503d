import { useEffect, useRef, useState } from 'preact/hooks';

/** So long after the last digit the number counts: while 15 is being typed, 1 is no number of minutes. */
const SETTLED_MS = 600;

interface Props {
  readonly id: string;
  readonly minutes: number;
  readonly least: number;
  readonly most: number;
  /** What the number is of, where no visible label says it. */
  readonly label?: string;
  readonly describedBy: string;
  readonly onMinutes: (minutes: number) => void;
  /** What is typed is no such number, or is one again. */
  readonly onWrong: (wrong: boolean) => void;
}

/** A field for a whole number of minutes, kept as soon as it is one and typing has paused. */
export function MinutesField(props: Props) {
  const { id, minutes, least, most, label, describedBy, onMinutes, onWrong } = props;
  const [typed, setTyped] = useState<string>();
  const keep = useRef(() => {});
  const read = readMinutes(typed ?? '', least, most);
  keep.current = () => {
    if (read === undefined) return;
    if (read !== minutes) onMinutes(read);
    setTyped(undefined);
  };
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => keep.current(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // A tab that is closed at once keeps what was typed.
  useEffect(() => {
    const onHide = () => keep.current();
    window.addEventListener('pagehide', onHide);
    return () => window.removeEventListener('pagehide', onHide);
  }, []);
  const wrong = typed !== undefined && read === undefined;
  useEffect(() => onWrong(wrong), [wrong, onWrong]);
  return (
    <input
      id={id}
      class="field minutes-field"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      data-field={id}
      value={typed ?? String(minutes)}
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={() => keep.current()}
    />
  );
}

/** Full-width digits are digits too. */
function readMinutes(typed: string, least: number, most: number): number | undefined {
  const digits = typed.normalize('NFKC').trim();
  const minutes = Number(digits);
  return /^\d+$/.test(digits) && minutes >= least && minutes <= most ? minutes : undefined;
}
