import { Choice } from '@/components/Choice';
import { MessagePreview } from '@/components/MessagePreview';
import { OwnWordsFields } from '@/components/OwnWordsFields';
import { useNow } from '@/components/use-now';
import { useWords } from '@/components/use-words';
import { builtInTemplates } from '@/lib/domain/built-in-templates';
import { renderTemplate } from '@/lib/domain/template-rendering';
import { timeZone } from '@/lib/domain/time-zone';
import type { Settings } from '@/lib/store/settings';
import { ownWordsWords } from '@/lib/words/own-words';
import { HoursChoice } from './HoursChoice';
import { StepTitle } from './StepTitle';
import { useWelcomeWords } from './use-welcome-words';
import type { Keeping } from './Welcome';

/** Minutes that are offered; any other is set in the options. */
const TARGETS = [3, 5, 10, 15, 30];

interface Props extends Keeping {
  readonly settings: Settings;
}

/** When the user works, how soon they want to answer, how they call clients and sign. All of it has a default. */
export function WorkStep({ settings, keep, save }: Props) {
  const words = useWelcomeWords();
  const { targetMinutes, language } = settings;
  const targets = [...new Set([...TARGETS, targetMinutes])].sort((a, b) => a - b);
  return (
    <section class="welcome-step">
      <StepTitle title={words.workTitle} note={words.workNote} />
      <HoursChoice keep={keep} />
      <div>
        <Choice
          name="target"
          legend={words.target}
          value={String(targetMinutes)}
          options={targets.map((minutes) => ({
            value: String(minutes),
            label: words.targetMinutes(minutes),
          }))}
          onChange={(minutes) => save('targetMinutes', Number(minutes))}
        />
        <p class="soft">{words.targetNote}</p>
      </div>
      <div class="welcome-own">
        <OwnWordsFields own={settings} languages={[language]} onChange={save} />
        <Example settings={settings} />
      </div>
    </section>
  );
}

/** A short reply as a made-up client would read it. */
function Example({ settings }: { settings: Settings }) {
  const { example } = useWords().templates;
  const { example: title } = ownWordsWords[settings.language];
  const now = useNow(60_000);
  const template = builtInTemplates.find(({ id }) => id === `${settings.language}-read`);
  if (!template) return null;
  const { pieces } = renderTemplate(template.body, {
    now,
    timeZone: timeZone(),
    language: template.language,
    client: example.client,
    own: settings,
    blanks: new Map(),
  });
  return (
    <div>
      <p class="label">{title}</p>
      <MessagePreview pieces={pieces} label={title} />
    </div>
  );
}
