import type { RenderedPiece } from '@/lib/domain/template-rendering';
import { useNames } from './use-names';
import './preview.css';

/** A message as the client will read it (but for their name, where that is hidden); blanks still empty stand out, by shape and not by colour alone. */
export function MessagePreview({
  pieces,
  label,
  emptyBlank = '',
  lang,
}: {
  pieces: readonly RenderedPiece[];
  label: string;
  /** What stands for a blank without a label. */
  emptyBlank?: string;
  /** The language of the message, where it may be another one than the page's. */
  lang?: string;
}) {
  const names = useNames();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long one scrolls, by keyboard too
    <figure class="preview" aria-label={label} lang={lang} data-testid="preview" tabIndex={0}>
      {pieces.map((piece, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        if (piece.kind === 'cursor') return <span key={index} class="preview-cursor" />;
        if (piece.kind === 'missing') {
          return (
            <mark key={index} class="preview-blank">
              {piece.blank.label || emptyBlank}
            </mark>
          );
        }
        if (piece.kind === 'text') return names.inText(piece.text);
        return (
          <span key={index} class="preview-filled">
            {piece.kind === 'client' ? names.of(piece.text) : names.inText(piece.text)}
          </span>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </figure>
  );
}
