// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import {
  type HiddenNames,
  HiddenNamesProvider,
  hiddenNames,
  type Names,
  useNames,
} from './use-names';
import { LanguageProvider } from './use-words';

let drawn: Names;

function Probe() {
  drawn = useNames();
  return null;
}

const page = hiddenNames();

function namesIn(hidden: HiddenNames | null, language: 'ja' | 'en' = 'ja'): Names {
  render(
    <LanguageProvider value={language}>
      <HiddenNamesProvider value={hidden}>
        <Probe />
      </HiddenNamesProvider>
    </LanguageProvider>,
    document.body,
  );
  return drawn;
}

it('shows names as they are', () => {
  const names = namesIn(null);
  expect(names.of('山田商店')).toBe('山田商店');
  expect(names.title('データ入力')).toBe('データ入力');
  expect(names.inText('山田商店 さま')).toBe('山田商店 さま');
});

it('hidden, each name has one number on the page, and a title is left out', () => {
  const names = namesIn(page);
  expect(names.of('山田商店')).toBe('クライアント1');
  expect(names.of('ミナト企画')).toBe('クライアント2');
  expect(namesIn(page, 'en').of('山田商店')).toBe('Client 1');
  expect(names.title('データ入力')).toBeUndefined();
});

it('hidden, a name has the number that it has on another page; of one that has none others are told', async () => {
  const told = vi.fn();
  const here = hiddenNames(new Map([['山田商店', 3]]), told);
  const names = namesIn(here);
  expect(names.of('山田商店')).toBe('クライアント3');
  expect(names.inText('山田商店 さま')).toBe('クライアント3 さま');
  names.of('ミナト企画');
  names.of('Harbour Books');
  names.of('ミナト企画');
  await Promise.resolve();
  expect(told.mock.calls).toEqual([[['ミナト企画', 'Harbour Books']]]);
});

it('hides in a text every name that the page has shown, the longer one where two fit', () => {
  const names = namesIn(page);
  const [short, long] = [names.of('山田商店'), names.of('山田商店東京')];
  expect(names.inText('山田商店 さま\n山田商店東京の件です。')).toBe(
    `${short} さま\n${long}の件です。`,
  );
  expect(names.inText('クライアントの件')).toBe('クライアントの件');
});

it('takes no number of its own for a name', () => {
  const names = namesIn(page);
  const [one, other] = [names.of('1'), names.of('ミナト企画')];
  expect(names.inText('1とミナト企画')).toBe(`${one}と${other}`);
});
