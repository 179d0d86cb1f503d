// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { HiddenNamesProvider, type Names, useNames } from './use-names';
import { LanguageProvider } from './use-words';

let drawn: Names;

function Probe() {
  drawn = useNames();
  return null;
}

function namesIn(hidden: boolean, language: 'ja' | 'en' = 'ja'): Names {
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
  const names = namesIn(false);
  expect(names.of('山田商店')).toBe('山田商店');
  expect(names.title('データ入力')).toBe('データ入力');
  expect(names.inText('山田商店 さま')).toBe('山田商店 さま');
});

it('hidden, each name has one number on the page, and a title is left out', () => {
  const names = namesIn(true);
  expect(names.of('山田商店')).toBe('クライアント1');
  expect(names.of('ミナト企画')).toBe('クライアント2');
  expect(namesIn(true, 'en').of('山田商店')).toBe('Client 1');
  expect(names.title('データ入力')).toBeUndefined();
});

it('hides in a text every name that the page has shown, the longer one where two fit', () => {
  const names = namesIn(true);
  const [short, long] = [names.of('山田商店'), names.of('山田商店東京')];
  expect(names.inText('山田商店 さま\n山田商店東京の件です。')).toBe(
    `${short} さま\n${long}の件です。`,
  );
  expect(names.inText('クライアントの件')).toBe('クライアントの件');
});

it('takes no number of its own for a name', () => {
  const names = namesIn(true);
  const [one, other] = [names.of('1'), names.of('ミナト企画')];
  expect(names.inText('1とミナト企画')).toBe(`${one}と${other}`);
});
