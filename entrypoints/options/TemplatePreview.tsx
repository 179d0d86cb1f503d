import { MessagePreview } from '@/components/MessagePreview';
import type { TemplateFields } from '@/components/TemplateForm';
import { useNow } from '@/components/use-now';
import { useWords } from '@/components/use-words';
import { renderTemplate } from '@/lib/domain/template-rendering';
import { wordsIn } from '@/lib/words';
import { previewContext } from './preview-context';
import { useOwnWords } from './use-own-words';

/** What a made-up client would read, as the user writes it. */
export function TemplatePreview({ fields }: { fields: TemplateFields }) {
  const words = useWords().templates;
  const now = useNow(60_000);
  const own = useOwnWords();
  const { example } = wordsIn(fields.language).templates;
  const { pieces } = renderTemplate(fields.body, {
    ...previewContext(fields.language, own, now),
    client: example.client,
  });
  return (
    <div class="form-side">
      <h2 class="label">{words.preview}</h2>
      <div lang={fields.language}>
        <MessagePreview pieces={pieces} label={words.preview} emptyBlank={example.blank} />
      </div>
      <p class="soft">{words.previewNote}</p>
    </div>
  );
}
