const nineHours = 9 * 60 * 60 * 1000;

/** The wall-clock parts of an instant in Japan, which has had no daylight saving since 1951. */
function partsOf(at: number) {
  const date = new Date(at + nineHours);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    mm: two(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    hours: two(date.getUTCHours()),
    minutes: two(date.getUTCMinutes()),
    seconds: two(date.getUTCSeconds()),
  };
}

/** `2026-05-30 13:12:29`, as Coconala's direct messages print it. */
export function withSeconds(at: number): string {
  const { year, mm, dd, hours, minutes, seconds } = partsOf(at);
  return `${year}-${mm}-${dd} ${hours}:${minutes}:${seconds}`;
}

/** `5月29日`, the date line of a talkroom. */
export function monthAndDay(at: number): string {
  const { month, day } = partsOf(at);
  return `${month}月${day}日`;
}

/** `5月29日 21:43`, as a talkroom prints it: no year. */
export function withoutYear(at: number): string {
  const { hours, minutes } = partsOf(at);
  return `${monthAndDay(at)} ${hours}:${minutes}`;
}

/** `2026年09月01日 10:05`, as CrowdWorks prints it. */
export function inKanji(at: number): string {
  const { year, mm, dd, hours, minutes } = partsOf(at);
  return `${year}年${mm}月${dd}日 ${hours}:${minutes}`;
}

/** `2026/08/04`, as Coconala's orders list prints the day of the sale. */
export function withSlashes(at: number): string {
  const { year, mm, dd } = partsOf(at);
  return `${year}/${mm}/${dd}`;
}

/** `2026/08/04 12:30`; the format of the orders list's last message is not recorded anywhere. */
export function withSlashesAndTime(at: number): string {
  const { hours, minutes } = partsOf(at);
  return `${withSlashes(at)} ${hours}:${minutes}`;
}

/** Relative text of the direct message list; the real strings are not recorded anywhere. */
export function ago(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'たった今';
  if (minutes < 60) return `${minutes}分前`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}時間前`;
  if (minutes < 30 * 24 * 60) return `${Math.floor(minutes / (24 * 60))}日前`;
  return withSlashes(at);
}
