// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchComposition } from './composition';
import { createInserter } from './insert';
import type { Inserter } from './inserter';

type TextField = HTMLTextAreaElement;

let inserter: Inserter;
let composition: ReturnType<typeof watchComposition>;

beforeEach(() => {
  composition = watchComposition(document);
  inserter = createInserter(composition.isComposing);
  document.execCommand = browserCommand;
});

afterEach(() => {
  composition.stop();
  document.body.innerHTML = '';
});

let undoStack: string[] = [];

/** What browsers do on `insertText` and `undo`, as far as the inserter sees. */
function browserCommand(command: string, _ui?: boolean, text = ''): boolean {
  const box = document.activeElement as HTMLTextAreaElement;
  if (command === 'undo') {
    box.value = undoStack.pop() ?? box.value;
  } else {
    undoStack.push(box.value);
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  }
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

/** 'A{B}C' is a box holding ABC with B selected, 'A|C' one with the cursor between. */
function draw(picture: string, attributes = ''): TextField {
  document.body.innerHTML = `<textarea ${attributes}></textarea>`;
  const box = document.body.firstElementChild as HTMLTextAreaElement;
  const start = picture.search(/[{|]/);
  const end = picture.includes('{') ? picture.indexOf('}') - 1 : start;
  box.value = picture.replace(/[{|}]/g, '');
  box.setSelectionRange(start, end);
  undoStack = [];
  return box;
}

function pictureOf(box: TextField): string {
  const { value } = box;
  const [start, end] = [box.selectionStart ?? 0, box.selectionEnd ?? 0];
  const selected = start === end ? '|' : `{${value.slice(start, end)}}`;
  return value.slice(0, start) + selected + value.slice(end);
}

describe('inserting', () => {
  it.each([
    ['|', 'X', null, 'X|'],
    ['A|C', 'B', null, 'AB|C'],
    ['A{B}C', 'X', null, 'AX|C'],
    ['{ABC}', '', null, '{ABC}'],
    ['A|', '一\r\n二\r三', null, 'A一\n二\n三|'],
    ['A|C', '確認😀しました', 4, 'A確認😀|しましたC'],
    ['A|C', 'a\r\nb', 3, 'Aa\n|bC'],
    ['AA|AA', 'A', 0, 'AA|AAA'],
  ])('%s with %j', async (before, text, cursor, after) => {
    const box = draw(before);
    expect(await inserter.insertText(box, text, cursor)).toBe('inserted');
    expect(pictureOf(box)).toBe(after);
  });

  it.each(['execCommand does nothing', 'execCommand is missing', 'the focus goes elsewhere'])(
    'works though %s',
    async (trouble) => {
      const box = draw('A{B}C');
      if (trouble === 'the focus goes elsewhere') box.focus = () => {};
      document.execCommand = trouble.includes('missing') ? (undefined as never) : () => true;
      const events: string[] = [];
      for (const type of ['input', 'change', 'keydown', 'click', 'submit']) {
        document.body.addEventListener(type, () => events.push(type));
      }
      expect(await inserter.insertText(box, 'X', null)).toBe('inserted');
      expect(pictureOf(box)).toBe('AX|C');
      expect(new Set(events)).toEqual(new Set(['input', 'change']));
    },
  );

  it('is done once where the page takes what is typed out of the field and draws it elsewhere', async () => {
    document.body.innerHTML =
      '<div><pre>前の行。</pre><div><textarea></textarea></div></div><p>一\n二</p>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    const lines = document.querySelector('pre') as HTMLElement;
    field.addEventListener('input', () => {
      lines.append(field.value);
      field.value = '';
    });
    expect(await inserter.insertText(field, '一\n二', null)).toBe('inserted');
    expect(lines.textContent).toBe('前の行。一\n二');
    // The page has an undo of its own, which nobody but its user reaches.
    expect(await inserter.undoInsertion()).toBe(false);
    expect(lines.textContent).toBe('前の行。一\n二');
  });

  it('is not misled by a trap over the value', async () => {
    const box = draw('A|');
    document.execCommand = () => false;
    const { get, set } = Object.getOwnPropertyDescriptor(
      HTMLTextAreaElement.prototype,
      'value',
    ) as Required<PropertyDescriptor>;
    // As in browsers; happy-dom's own goes through the trap.
    box.setRangeText = (text: string) => set.call(box, get.call(box) + text);
    const trap = { get: () => 'lie', set: () => {}, configurable: true };
    Object.defineProperty(box, 'value', trap);
    expect(await inserter.insertText(box, 'B', null)).toBe('inserted');
    Reflect.deleteProperty(box, 'value');
    expect(box.value).toBe('AB');
  });

  it('keeps what stood there when the page puts its own value back', async () => {
    const box = draw('A{B}C');
    box.addEventListener('input', () => queueMicrotask(() => draft(box, 'ABC')));
    expect(await inserter.insertText(box, 'X', null)).toBe('notAccepted');
    expect(pictureOf(box)).toBe('A{B}C');
  });

  it('puts back what the page made of it', async () => {
    const box = draw('A|');
    box.addEventListener('input', () => box.value !== 'A' && draft(box, 'nonsense'));
    expect(await inserter.insertText(box, 'X', null)).toBe('notAccepted');
    expect(box.value).toBe('A');
  });

  it('takes a page that tidies up around the text for one that took it', async () => {
    const box = draw('A |');
    box.addEventListener('input', () => draft(box, box.value.trim()));
    expect(await inserter.insertText(box, 'X ', null)).toBe('notAccepted');
    expect(await inserter.insertText(box, 'X', null)).toBe('inserted');
  });

  it.each([
    ['disabled', 'disabled', 'disabled'],
    ['readonly', 'readonly', 'disabled'],
    ['one unit too long', 'maxlength="3"', 'tooLong'],
  ])('refuses a box that is %s and changes nothing', async (_, attributes, refusal) => {
    const box = draw('AB|', attributes);
    expect(await inserter.insertText(box, '😀', null)).toBe(refusal);
    expect(pictureOf(box)).toBe('AB|');
  });

  it('counts the selection as replaced', async () => {
    expect(await inserter.insertText(draw('A{BC}', 'maxlength="3"'), '😀', null)).toBe('inserted');
  });

  it('refuses while the user composes, and only then', async () => {
    const box = draw('A|');
    box.focus();
    box.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    expect(await inserter.insertText(box, 'X', null)).toBe('composing');
    expect(await inserter.undoInsertion()).toBe(false);
    box.dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(await inserter.insertText(box, 'X', null)).toBe('inserted');
  });

  it('does one thing at a time', async () => {
    const box = draw('|');
    await Promise.all([inserter.insertText(box, 'a', null), inserter.insertText(box, 'b', null)]);
    expect(pictureOf(box)).toBe('ab|');
  });
});

describe('taking it back', () => {
  it.each(['by the browser', 'by hand'])('%s, selection and all', async (way) => {
    const box = draw('A{B}C');
    const events = vi.fn();
    await inserter.insertText(box, 'X', null);
    if (way === 'by hand') document.execCommand = () => true;
    box.addEventListener('input', events);
    expect(await inserter.undoInsertion()).toBe(true);
    expect(pictureOf(box)).toBe('A{B}C');
    expect(events).toHaveBeenCalled();
    expect(await inserter.undoInsertion()).toBe(false);
  });

  it('is refused once the user has typed on', async () => {
    const box = draw('|');
    await inserter.insertText(box, 'X', null);
    draft(box, 'X!');
    expect(await inserter.undoInsertion()).toBe(false);
    expect(box.value).toBe('X!');
  });
});

function draft(box: TextField, value: string) {
  box.value = value;
}
