import type { Because } from '@/lib/domain/suggestion';
import type { Words } from '@/lib/words';

/** Why a template is suggested, in words. */
export function because(reason: Because, { suggestions, situations }: Words): string {
  switch (reason.because) {
    case 'situation':
      return suggestions.because[reason.situation];
    case 'oftenHere':
      return suggestions.oftenHere(situations[reason.situation]);
    default:
      return suggestions[reason.because];
  }
}
