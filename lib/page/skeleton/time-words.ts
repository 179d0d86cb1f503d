/** The months in order. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** The days in order, Sunday first. */
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The words of printed times (lib/domain/moment.ts): they name a format and nobody. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `a about ago almost am an around at d day days few gmt h hour hours hr hrs japan jst just last less m min
  mins minute minutes mo moment moments month months mth mths now over p pm posted read received s sec second
  seconds secs seen sent several st nd rd th standard t than this time today utc w week weeks wk wks y year
  years yesterday yr yrs z r`.split(/\s+/),
);

/** The same of Japanese, longest first. */
export const JAPANESE_TIME_WORDS =
  /日本標準時|一昨日|おととい|たった今|ただ今|きのう|きょう|およそ|[かカヵヶケ箇]月|曜日?|昨日|今日|本日|数秒|未満|午前|午後|正午|時間|秒間|分間|日間|週間|令和|平成|既読|未読|送信|受信|投稿|更新|日時|済み?|[年月日時分秒週前今先昨去約数元に半の]/g;
