import { useWords } from '@/components/use-words';
import type { SiteFileTrouble } from '@/lib/sites/site-file';

/** Why a text cannot be taken in, and what of it. */
export interface Trouble {
  readonly why: SiteFileTrouble | 'declined' | 'notDone';
  readonly detail?: string;
}

/** Says it. The region stays in the page, so that it is read aloud. */
export function SiteTrouble({ trouble }: { trouble: Trouble | undefined }) {
  const words = useWords().sites;
  const say = ({ why }: Trouble) =>
    why === 'declined' || why === 'notDone' ? words[why] : words.trouble[why];
  return (
    <p class="site-trouble" role="alert" data-trouble={trouble?.why}>
      {trouble && say(trouble)}
      {trouble?.detail !== undefined && ` ${words.where(placeOf(trouble.detail, words.needed))}`}
    </p>
  );
}

/** A part by its name in words, with that in the text, where there is one. */
function placeOf(detail: string, names: Readonly<Record<string, string>>): string {
  const name = names[detail];
  return name === undefined ? detail : `${name} (${detail})`;
}
