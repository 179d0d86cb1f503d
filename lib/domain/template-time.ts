import { instantAt, localTime, offsetMs, startOfWindow } from './calendar';
import type { Language } from './template';
import { type ClockTime, type TimeExpression, weekdaysJa } from './template-time-words';

/** A time that a template named, as it stands now. */
export interface RenderedTime {
  /** What the client reads: 「11月24日(火)21:00」, "Tue, Nov 24, 21:00 (GMT+9)". */
  readonly text: string;
  /** The instant (epoch ms) it names; of a day without a clock time, its last millisecond. */
  readonly at: number;
  readonly precision: 'minute' | 'day';
  /** The named time had passed (or was about to), so a later one was taken. Worth showing. */
  readonly moved: boolean;
}

const MINUTE_MS = 60 * 1000;

/** Less ahead than this, 「今夜」 is no promise that anybody can keep. */
const TONIGHT_NOTICE_MS = 30 * MINUTE_MS;
const tonightHours = [21, 23];
const MORNING_HOUR = 10;

/** Until this hour the night still belongs to the day before: 「明朝」 is the coming morning. */
const NIGHT_ENDS_HOUR = 5;

const JAPAN_OFFSET_MS = 9 * 60 * MINUTE_MS;

/**
 * The time that an expression names, read at `now` (epoch ms) in `timeZone`. Never in the past:
 * - `今夜` is the coming evening at 21:00 (also at half past midnight), from 20:30 on 23:00,
 *   from 22:30 on tomorrow 10:00;
 * - a clock time that has passed today is the same clock time on the next day;
 * - `2時間後` is rounded up, to 5 minutes below an hour and else to a quarter of an hour, so that a
 *   promise is never earlier than said.
 */
export function resolveTime(
  expression: TimeExpression,
  now: number,
  timeZone: string,
  language: Language,
): RenderedTime {
  const today = localTime(now, timeZone);
  const on = (days: number, clock: ClockTime) =>
    instantAt({ ...today, day: today.day + days }, clock.hour, clock.minute, timeZone);
  const minute = (at: number, moved = false): RenderedTime => {
    return { text: formatTime(at, timeZone, language), at, precision: 'minute', moved };
  };
  const firstFrom = (days: number, clock: ClockTime): RenderedTime => {
    const at = on(days, clock);
    return at > now ? minute(at) : minute(on(days + 1, clock), true);
  };

  switch (expression.kind) {
    case 'after': {
      const step = (expression.minutes < 60 ? 5 : 15) * MINUTE_MS;
      // Rounded on the wall clock: some zones are off UTC by a part of an hour.
      const wall = now + expression.minutes * MINUTE_MS;
      const offset = offsetMs(wall, timeZone);
      return minute(Math.ceil((wall + offset) / step) * step - offset);
    }
    case 'tonight': {
      if (expression.clock) return firstFrom(0, expression.clock);
      for (const hour of tonightHours) {
        const at = on(0, { hour, minute: 0 });
        if (at - now >= TONIGHT_NOTICE_MS) return minute(at);
      }
      return minute(on(1, { hour: MORNING_HOUR, minute: 0 }), true);
    }
    case 'morning':
      return minute(
        on(
          today.hour < NIGHT_ENDS_HOUR ? 0 : 1,
          expression.clock ?? { hour: MORNING_HOUR, minute: 0 },
        ),
      );
    case 'day':
      if (expression.clock) return firstFrom(expression.days, expression.clock);
      return wholeDay(expression.days, now, timeZone, language);
    case 'weekday': {
      const ahead = (expression.weekday - today.weekday + 7) % 7;
      if (!expression.clock) return wholeDay(ahead || 7, now, timeZone, language);
      const at = on(ahead, expression.clock);
      return minute(at > now ? at : on(ahead + 7, expression.clock));
    }
  }
}

/** An instant (epoch ms) that the user chose, as a template's time. */
export function chosenTime(at: number, timeZone: string, language: Language): RenderedTime {
  return { text: formatTime(at, timeZone, language), at, precision: 'minute', moved: false };
}

function wholeDay(days: number, now: number, timeZone: string, language: Language): RenderedTime {
  const at = startOfWindow(now, timeZone, -days) - 1;
  return { text: formatDay(at, timeZone, language), at, precision: 'day', moved: false };
}

const enDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const enMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date with its weekday: 「11月24日(火)」, "Tue, Nov 24". */
export function formatDay(at: number, timeZone: string, language: Language): string {
  const { month, day, weekday } = localTime(at, timeZone);
  if (language === 'ja') return `${month}月${day}日(${weekdaysJa[weekday]})`;
  return `${enDays[weekday]}, ${enMonths[month - 1]} ${day}`;
}

/**
 * An absolute time with its weekday (prior-art §6): 「11月24日(火)21:00」, "Tue, Nov 24, 21:00 (GMT+9)".
 * In Japanese the zone is named only where it is not Japan's, for then the client would misread it.
 */
function formatTime(at: number, timeZone: string, language: Language): string {
  const { hour, minute } = localTime(at, timeZone);
  const clock = `${hour}:${String(minute).padStart(2, '0')}`;
  const offset = offsetMs(at, timeZone);
  const zone = `(GMT${formatOffset(offset)})`;
  if (language === 'en') return `${formatDay(at, timeZone, 'en')}, ${clock} ${zone}`;
  return `${formatDay(at, timeZone, 'ja')}${clock}${offset === JAPAN_OFFSET_MS ? '' : zone}`;
}

function formatOffset(offset: number): string {
  if (offset === 0) return '';
  const minutes = Math.abs(offset) / MINUTE_MS;
  const rest = Math.round(minutes % 60);
  return `${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
