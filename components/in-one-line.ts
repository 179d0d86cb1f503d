import type { RenderedPiece } from '@/lib/domain/template-rendering';

/** A message's text in one line for a list: what it says first, blanks as 〈…〉, without the address line. */
export function inOneLine(pieces: readonly RenderedPiece[]): string {
  const text = pieces
    .map((piece) => {
      if (piece.kind === 'cursor') return '';
      return piece.kind === 'missing' ? `〈${piece.blank.label}〉` : piece.text;
    })
    .join('');
  // 「山田商店 さま」 stands first in nearly every text and tells none from another.
  const [first = '', ...rest] = text.split(/\n+/);
  const isAddress = rest.length > 0 && pieces.slice(0, 2).some(({ kind }) => kind === 'client');
  return (isAddress && first.length < 60 ? rest : [first, ...rest])
    .join(' ')
    .replace(/([。、！？]) /g, '$1')
    .trim();
}
