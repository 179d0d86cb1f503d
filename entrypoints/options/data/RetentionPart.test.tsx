// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LanguageProvider } from '@/components/use-words';
import { RetentionPart } from './RetentionPart';

vi.mock('wxt/browser', () => ({
  browser: { storage: fakeBrowser.storage, runtime: { sendMessage: async () => undefined } },
}));
vi.mock('@/lib/store/count-erased', () => ({
  countErased: async () => ({ conversations: 4, messages: 9, pledges: 0 }),
}));
const letting = vi.hoisted(() => ({ progress: (_done: number, _of: number) => {}, end() {} }));
vi.mock('@/lib/store/retention', () => ({
  horizonOf: () => 0,
  applyRetention: (_now: number, _most: undefined, progress: typeof letting.progress) =>
    new Promise<void>((resolve) => Object.assign(letting, { progress, end: resolve })),
}));

test('what is erased at once is counted and asked for; then it shows how far it is, and stops for nobody', async () => {
  const said = vi.fn();
  render(
    <LanguageProvider value="ja">
      <RetentionPart retentionDays={0} onStatus={said} />
    </LanguageProvider>,
    document.body,
  );
  const find = (css: string) => document.querySelector<HTMLElement>(css);
  find('input[value="90"]')?.click();
  await vi.waitFor(() => expect(find('[data-action="retention-accept"]')).toBeTruthy());
  find('[data-action="retention-accept"]')?.click();
  await vi.waitFor(() => expect(find('.task')?.textContent).toContain('消しています'));
  expect(find('[data-action="task-cancel"]')).toBeNull();
  letting.progress(1, 4);
  await vi.waitFor(() => expect(find('progress')?.getAttribute('max')).toBe('4'));
  letting.end();
  await vi.waitFor(() => expect(said).toHaveBeenCalled());
  expect(find('.task')).toBeNull();
});
