import { type Blank, parseTemplate } from '@/lib/domain/template-text';

/** The blanks of a body in order, each once, as its segments say: what a rendering must ask for. */
export function blanksOf(body: string): Blank[] {
  const blanks = new Map<string, Blank>();
  for (const segment of parseTemplate(body)) {
    if (segment.kind !== 'blank' && segment.kind !== 'error') continue;
    if (!blanks.has(segment.blank.key)) blanks.set(segment.blank.key, segment.blank);
  }
  return [...blanks.values()];
}
