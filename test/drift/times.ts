const FULL = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})日?(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?)?$/;
const SHORT = /^(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2}):(\d{2}))?$/;
const AGO = /^(\d+) ?(分|時間|日|minutes?|hours?|days?) ?(?:前|ago)$/;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MOIS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const UNITS: Readonly<Record<string, readonly [string, string, string]>> = {
  分: ['minutes ago', 'minutos', '분 전'],
  時間: ['hours ago', 'horas', '시간 전'],
  日: ['days ago', 'días', '일 전'],
  minute: ['分前', 'minutos', '분 전'],
  hour: ['時間前', 'horas', '시간 전'],
  day: ['日前', 'días', '일 전'],
};

/** A printed time as another page might print it; undefined for what is none of the known forms. */
export function inAnotherForm(text: string, form: number): string | undefined {
  const plain = text.trim();
  const full = FULL.exec(plain);
  if (full)
    return printed(full[1], Number(full[2]), Number(full[3]), clock(full[4], full[5]), form);
  const short = SHORT.exec(plain);
  if (short)
    return printed('', Number(short[1]), Number(short[2]), clock(short[3], short[4]), form);
  const [, count, unit = ''] = AGO.exec(plain) ?? [];
  const [en, es, ko] = UNITS[unit.replace(/s$/, '')] ?? [];
  if (count) return [`${count} ${en}`, `hace ${count} ${es}`, `${count}${ko}`][form % 3];
  if (plain === '昨日') return ['Yesterday', 'ayer', '어제'][form % 3];
  return plain.toLowerCase() === 'yesterday' ? ['昨日', 'ayer', '어제'][form % 3] : undefined;
}

function clock(hours?: string, minutes?: string): string {
  return hours ? ` ${hours.padStart(2, '0')}:${minutes}` : '';
}

/** Long and short, in English, German, French, American, British and ISO order. */
function printed(year = '', month: number, day: number, time: string, form: number): string {
  const of = (separator: string) => (year ? separator + year : '');
  const two = (number: number) => String(number).padStart(2, '0');
  // Nobody can tell 02/11 from 11/02.
  if (form === 4 && !year && day <= 12) return `${two(month)}-${two(day)}${time}`;
  const forms = [
    `${MONTHS[month - 1]} ${day}${of(', ')}${time}`,
    `${two(day)}.${two(month)}.${year}${time}`,
    `${day} ${MOIS[month - 1]}${of(' ')}${time}`,
    `${month}/${day}${of('/')}${time}`,
    `${two(day)}/${two(month)}${of('/')}${time}`,
    `${year ? `${year}-` : ''}${two(month)}-${two(day)}${time.replace(' ', 'T')}`,
  ];
  return forms[form] as string;
}
