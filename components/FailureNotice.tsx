import { useWords } from './use-words';
import './status.css';

/** Why the store cannot be used, in words that say what is safe and what to do. */
export function FailureNotice({
  failure,
}: {
  failure: keyof ReturnType<typeof useWords>['store'];
}) {
  const words = useWords();
  return (
    <p class="notice" role="alert" data-failure={failure}>
      {words.store[failure]}
    </p>
  );
}
