import type { Because } from '@/lib/domain/suggestion';
import type { Words } from '@/lib/words';

/** Why a template is suggested, in words. */
export function because(reason: Because, { suggestions }: Words): string {
  return reason.because === 'situation'
    ? suggestions.because[reason.situation]
    : suggestions[reason.because];
}
