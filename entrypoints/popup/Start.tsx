import { useWords } from '@/components/use-words';
import { openOwn } from './tabs';

/** Nothing is chosen yet: the way to begin. */
export function Start() {
  const words = useWords().start;
  return (
    <div class="popup-start">
      <p>{words.none}</p>
      <button
        type="button"
        class="button button-main"
        data-action="start"
        onClick={() => openOwn('/welcome.html#platforms')}
      >
        {words.choose}
      </button>
    </div>
  );
}
