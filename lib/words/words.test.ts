import { describe, expect, it } from 'vitest';
import { alertSettingWords } from './alert-settings';
import { alertWords } from './alerts';
import { commandWords } from './commands';
import { commitmentWordsIn } from './commitments';
import { dashboardWordsIn } from './dashboard';
import { dataWords } from './data';
import { en } from './en';
import { handWords } from './hands';
import { ja } from './ja';
import { menuWords } from './menus';
import { nameWords } from './names';
import { ownWordsWords } from './own-words';
import { pickerWords } from './picker';
import { reminderWords } from './reminders';
import { twoMachinesWordsIn } from './two-machines';
import { welcomeWords } from './welcome';

/** One text of a dictionary, a function's taken with examples for its arguments. */
interface Entry {
  readonly path: string;
  readonly text: string;
  readonly arity: number;
}

function entriesOf(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [{ path, text: value, arity: -1 }];
  if (typeof value === 'function') {
    const text = String(value(3, 2, 1));
    return [{ path, text, arity: value.length }];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    entriesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const japanese = entriesOf({
  ...ja,
  picker: pickerWords.ja,
  dashboard: dashboardWordsIn('ja'),
  commitments: commitmentWordsIn.ja,
  reminders: reminderWords.ja,
  commands: commandWords.ja,
  welcome: welcomeWords.ja,
  ownWords: ownWordsWords.ja,
  data: dataWords.ja,
  twoMachines: twoMachinesWordsIn.ja,
  alerts: alertWords.ja,
  alertSettings: alertSettingWords.ja,
  hands: handWords.ja,
  menus: menuWords.ja,
  names: nameWords.ja,
});
const english = entriesOf({
  ...en,
  picker: pickerWords.en,
  dashboard: dashboardWordsIn('en'),
  commitments: commitmentWordsIn.en,
  reminders: reminderWords.en,
  commands: commandWords.en,
  welcome: welcomeWords.en,
  ownWords: ownWordsWords.en,
  data: dataWords.en,
  twoMachines: twoMachinesWordsIn.en,
  alerts: alertWords.en,
  alertSettings: alertSettingWords.en,
  hands: handWords.en,
  menus: menuWords.en,
  names: nameWords.en,
});

/** English has no word for さま. */
const mayBeEmpty = [
  'queue.courtesy',
  // Around a field of minutes, which may stand at either end or not at all.
  'alertSettings.onNew.1',
  'alertSettings.onReminders.1',
  'alertSettings.soon.0',
];

describe('the dictionaries', () => {
  it('are seen by this test', () => {
    expect(japanese.length).toBeGreaterThan(150);
  });

  it('have the same keys, and functions of the same arguments', () => {
    const shape = (entries: Entry[]) => entries.map(({ path, arity }) => [path, arity]);
    expect(shape(english)).toEqual(shape(japanese));
  });

  it.each([...japanese, ...english])('$path is not empty: $text', ({ path, text }) => {
    if (!mayBeEmpty.includes(path)) expect(text.trim()).not.toBe('');
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/undefined|NaN|\[object|\.\.\.|TODO/);
  });
});

/** look.md, "Words", and prior-art §6; a law in each line. */
const japaneseLaws: readonly [string, RegExp][] = [
  ['says 承知しました', /了解(?:し|です|いた)/],
  ['says まずは, not 取り急ぎ', /取り急ぎ|とりいそぎ/],
  ['does not shout', /[！!]/],
  ['does not blame', /遅刻|遅い！|失敗しました|不正な|無効な|エラー/],
  ['is not over-polite', /いただけますよう|くださいませ|させていただ|お願い申し上げ/],
  ['writes ください and いたします in kana', /下さい|致しま|出来ま|有りま|頂け|頂き/],
  ['has digits and letters of half width', /[０-９Ａ-Ｚａ-ｚ]/],
  ['has kana of full width', /[\uff66-\uff9f]/],
  ['has Japanese punctuation', /[ぁ-んァ-ン一-龠][,.?](?:\s|$)/],
  ['ends long vowels alike', /ブラウザ(?!ー)|ユーザ(?!ー)|フォルダ(?!ー)/],
  ['calls a template by one name', /定型文|雛形|ひな形/],
];

describe('Japanese', () => {
  it.each(japaneseLaws)('%s', (_, forbidden) => {
    expect(japanese.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  it('is です・ます: a sentence with an end has a polite one, or names a thing', () => {
    const plain = /(?:する|(?<!ま|で)した|ない|だった|である|だ|れる|える)。/;
    expect(japanese.filter(({ text }) => plain.test(text))).toEqual([]);
  });

  it('has no text left in English, but names and the other language', () => {
    const allowed =
      /^(?:language\.en|strip\.none|templates\.issue|dashboard\.distribution\.between|.*\.example)/;
    const foreign = japanese.filter(({ path, text }) => {
      return text !== '' && !/[ぁ-んァ-ン一-龠]/.test(text) && !allowed.test(path);
    });
    expect(foreign).toEqual([]);
  });
});

const englishLaws: readonly [string, RegExp][] = [
  ['does not shout', /!/],
  ['has typographic apostrophes and quotes', /['"]/],
  ['does not blame', /\b(?:error|invalid|illegal|failed|late)\b/i],
  ['speaks to you, not of a user', /\busers?\b/i],
  ['has no full-width signs', /[\uff00-\uff5e\u3000-\u303f]/],
];

describe('English', () => {
  it.each(englishLaws)('%s', (_, forbidden) => {
    // A made-up blank stands in the brackets of a Japanese preview too.
    const texts = english.filter(({ path }) => path !== 'templates.example.blank');
    expect(texts.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  it('is in sentence case', () => {
    const names =
      /Sokuresu|System Settings|Settings → System → Notifications|Notifications|Focus|Chrome|Firefox|Dropbox|OneDrive|Nextcloud|Syncthing|English|Japanese|Kestrel Ltd|Harbour Books|Ctrl|Enter|Esc|JSON|CSV|Kaplan–Meier|\bI\b|I’m|Japan|Monday|Friday/g;
    const titled = english.filter(({ text }) =>
      text
        .replace(names, 'name')
        .split(/[.:!?“„]\s*/)
        .some((sentence) => /\s[A-Z]/.test(sentence.trim())),
    );
    expect(titled).toEqual([]);
  });

  it('has no text left in Japanese, but the other language’s name', () => {
    const left = english.filter(
      ({ path, text }) => path !== 'language.ja' && /[ぁ-んァ-ン一-龠]/.test(text),
    );
    expect(left).toEqual([]);
  });
});
