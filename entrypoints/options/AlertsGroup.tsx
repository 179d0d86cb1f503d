import { Choice } from '@/components/Choice';
import { Group } from '@/components/Group';
import type { Status } from '@/components/StatusLine';
import { useRead } from '@/components/use-read';
import { useLanguage } from '@/components/use-words';
import type { AlertSettings } from '@/lib/domain/alert-settings';
import { onSchedulesChanged, readSchedules } from '@/lib/store/schedules';
import type { Settings } from '@/lib/store/settings';
import { alertSettingWords } from '@/lib/words/alert-settings';
import { AlertCheck } from './AlertCheck';
import { AlertSample } from './AlertSample';
import './alerts.css';

interface Props {
  readonly settings: Settings;
  readonly onSetting: <Key extends keyof AlertSettings>(key: Key, value: Settings[Key]) => void;
  readonly onStatus: (status: Status) => void;
}

/** The usual choice first. */
const OUTSIDE = ['promises', 'all', 'none'] as const;

/** What the worker is told of, and when not; with a sample. */
export function AlertsGroup({ settings, onSetting, onStatus }: Props) {
  const words = alertSettingWords[useLanguage()];
  const [schedules] = useRead(readSchedules, onSchedulesChanged);
  const check = (name: 'alertNew' | 'alertSoon' | 'alertReminders' | 'alertNudge') => ({
    name,
    checked: settings[name],
    onChange: (checked: boolean) => onSetting(name, checked),
  });
  return (
    <Group id="alerts" title={words.title} note={words.note}>
      <fieldset>
        <legend class="label">{words.which}</legend>
        <AlertCheck {...check('alertNew')} words={words.onNew} />
        <AlertCheck
          {...check('alertSoon')}
          words={words.soon}
          minutes={{
            id: 'alert-lead',
            label: words.leadMinutes,
            value: settings.alertLeadMinutes,
            range: [1, 24 * 60],
            onMinutes: (minutes) => onSetting('alertLeadMinutes', minutes),
          }}
        />
        <AlertCheck {...check('alertReminders')} words={words.onReminders} />
        <AlertCheck
          {...check('alertNudge')}
          words={words.nudge}
          minutes={{
            id: 'nudge',
            label: words.nudgeMinutes,
            value: settings.nudgeMinutes,
            range: [5, 8 * 60],
            onMinutes: (minutes) => onSetting('nudgeMinutes', minutes),
          }}
        />
        {settings.alertNudge && schedules?.length === 0 && (
          <p class="soft alerts-hours">
            <a href="#goals">{words.needsHours}</a>
          </p>
        )}
      </fieldset>
      <div>
        <Choice
          name="alerts-outside"
          legend={words.outside}
          value={settings.alertsOutsideHours}
          options={OUTSIDE.map((value) => ({ value, label: words.outsideOptions[value] }))}
          onChange={(value) => onSetting('alertsOutsideHours', value)}
        />
        <p class="soft alerts-note">{words.outsideNote}</p>
      </div>
      <AlertSample onStatus={onStatus} />
    </Group>
  );
}
