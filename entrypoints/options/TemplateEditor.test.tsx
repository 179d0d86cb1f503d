// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Status } from '@/components/StatusLine';
import { allTemplates, type StoredTemplate } from '@/lib/store/templates';
import { ja } from '@/lib/words/ja';
import { settled } from '@/test/settled';
import { TemplateEditor } from './TemplateEditor';
import { begunTemplates } from './template-drafts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let root: HTMLElement;
const onClose = vi.fn<(saved?: string) => void>();
const onStatus = vi.fn<(status: Status) => void>();

async function open(template?: StoredTemplate) {
  await settled(() => render(null, root));
  await settled(() =>
    render(<TemplateEditor template={template} onClose={onClose} onStatus={onStatus} />, root),
  );
}

const field = (name: string) =>
  root.querySelector(`[data-field="${name}"]`) as HTMLInputElement | HTMLTextAreaElement;
const shown = (id: string) => root.querySelector(`[data-testid="${id}"]`);

async function type(name: string, text: string) {
  await settled(() => {
    field(name).value = text;
    field(name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function click(action: string) {
  await settled(() => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
}

async function press(key: string, init: KeyboardEventInit = {}) {
  await settled(() => {
    field('body').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  });
}

async function builtIn(): Promise<StoredTemplate> {
  const [first] = await allTemplates();
  if (!first) throw new Error('no template');
  return first;
}

beforeEach(() => {
  fakeBrowser.reset();
  onClose.mockReset();
  onStatus.mockReset();
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('a new template', () => {
  it('is saved with what was written, and taken back', async () => {
    await open();
    await type('title', 'お礼');
    await type('body', 'ありがとうございます。');
    await click('save');
    const [saved] = await allTemplates();
    expect(saved).toMatchObject({ title: 'お礼', body: 'ありがとうございます。', language: 'ja' });
    expect(onClose).toHaveBeenCalledWith(saved?.id);
    await settled(() => onStatus.mock.lastCall?.[0].undo?.());
    expect((await allTemplates())[0]?.title).not.toBe('お礼');
    expect(await begunTemplates()).toEqual(new Set());
  });

  it.each([
    ['title', { body: '文章' }, ja.templates.nameMissing],
    ['body', { title: '名前' }, ja.templates.textMissing],
  ])('is not saved without its %s, and says so', async (missing, filled, words) => {
    await open();
    for (const [name, text] of Object.entries(filled)) await type(name, text);
    await click('save');
    expect(onClose).not.toHaveBeenCalled();
    expect(field(missing).getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain(words);
    expect(document.activeElement).toBe(field(missing));
  });
});

describe('what is written', () => {
  it('is there again after closing, and can be discarded', async () => {
    const template = await builtIn();
    await open(template);
    await type('body', '途中の文章');
    await click('cancel');
    expect(onClose).toHaveBeenCalledWith(template.id);
    expect((await builtIn()).body).toBe(template.body);

    await open(template);
    expect(field('body').value).toBe('途中の文章');
    expect(shown('resumed')?.textContent).toBe(ja.templates.resumed);
    await click('discard');
    expect(field('body').value).toBe(template.body);
    expect(shown('resumed')).toBeNull();
    expect(await begunTemplates()).toEqual(new Set());
  });

  it('stays when the browser refuses to keep it', async () => {
    await open(await builtIn());
    await type('body', '大事な文章');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await click('save');
    set.mockRestore();
    expect(shown('not-saved')?.textContent).toBe(ja.templates.notSaved);
    expect(field('body').value).toBe('大事な文章');
    await click('save');
    expect((await builtIn()).body).toBe('大事な文章');
  });

  it('is not changed by another page that saves the same template', async () => {
    const template = await builtIn();
    await open(template);
    await type('body', '私の文章');
    await settled(() =>
      render(
        <TemplateEditor
          template={{ ...template, body: 'ほかの画面の文章' }}
          onClose={onClose}
          onStatus={onStatus}
        />,
        root,
      ),
    );
    expect(field('body').value).toBe('私の文章');
  });
});

describe('keys', () => {
  it('Escape closes, but not while an input method converts', async () => {
    await open(await builtIn());
    await press('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
    await press('Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('Ctrl+Enter saves, Enter alone does not', async () => {
    await open(await builtIn());
    await type('body', '新しい文章');
    await press('Enter');
    expect(onClose).not.toHaveBeenCalled();
    await press('Enter', { ctrlKey: true });
    expect((await builtIn()).body).toBe('新しい文章');
  });
});

describe('beside the text', () => {
  it('points at what is doubtful and selects its place', async () => {
    await open();
    await type('body', '一行目\n{明日25時}までに{そのうち}');
    const issues = [...root.querySelectorAll<HTMLElement>('[data-issue]')];
    expect(issues.map(({ dataset }) => dataset.issue)).toEqual([
      'impossibleTime',
      'unknownVariable',
    ]);
    expect(issues[0]?.textContent).toContain('2行目');
    await click('show-issue');
    const { selectionStart, selectionEnd, value } = field('body');
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('{明日25時}');
  });

  it('warns of contact details', async () => {
    await open();
    await type('body', 'LINE IDを送ります');
    expect(root.querySelector('[data-contact="messenger"]')).not.toBeNull();
    expect(root.textContent).toContain(ja.templates.contactNote);
  });

  it('shows the text of a made-up client in the template’s own language', async () => {
    await open();
    await type('body', '{相手の名前} さま {空欄:件名}');
    expect(shown('preview')?.textContent).toBe('山田商店 さま 件名');
    expect(root.querySelector('.preview-blank')?.textContent).toBe('件名');
  });

  it('writes a variable at the cursor and selects a blank’s label', async () => {
    await open();
    await type('body', '前後');
    field('body').setSelectionRange(1, 1);
    await settled(() => root.querySelector<HTMLElement>('[data-variable="blank"]')?.click());
    const { value, selectionStart, selectionEnd } = field('body');
    expect(value).toBe('前{空欄:内容}後');
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('内容');
  });
});
