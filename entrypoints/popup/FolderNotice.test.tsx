// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LanguageProvider } from '@/components/use-words';
import { emptyReport, saveReport } from '@/lib/sync/exchange-report';
import { FolderNotice } from './FolderNotice';

vi.mock('wxt/browser', () => ({ browser: { storage: fakeBrowser.storage } }));

test('that the machines meet no more is said where the user looks every day, and no longer than it is so', async () => {
  render(
    <LanguageProvider value="ja">
      <FolderNotice />
    </LanguageProvider>,
    document.body,
  );
  const link = () => document.querySelector('a')?.getAttribute('href');
  const report = emptyReport(1);
  await saveReport({ ...report, outcome: 'asks' });
  await vi.waitFor(() => expect(link()).toBe('/options.html#two-machines'));
  await saveReport(report);
  await vi.waitFor(() => expect(link()).toBeUndefined());
  // A folder that is away for a moment is tried again; one that was moved is not found by itself.
  await saveReport({ ...report, outcome: 'failed', what: 'NotReadableError' });
  await saveReport({ ...report, outcome: 'failed', what: 'NotFoundError' });
  await vi.waitFor(() => expect(document.body.textContent).toContain('見つかりません'));
});
