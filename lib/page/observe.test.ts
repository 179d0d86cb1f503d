// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observe } from './observe';

/** An event as the browser dispatches it; one of a page's own is not trusted. */
function byBrowser(type: string): Event {
  return Object.defineProperty(new Event(type), 'isTrusted', { value: true });
}

let stop = () => {};
const onBurst = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<ul></ul>';
  onBurst.mockReset();
  stop = observe(document, onBurst).stop;
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const change = async () => {
  document.querySelector('ul')?.append(document.createElement('li'));
  await vi.advanceTimersByTimeAsync(1);
};

it('looks once at the start', () => {
  expect(onBurst).toHaveBeenCalledTimes(1);
});

it('looks at once at the first change after a pause', async () => {
  await vi.advanceTimersByTimeAsync(300);
  await change();
  expect(onBurst).toHaveBeenCalledTimes(2);
});

it('looks at most every 250 ms while changes go on, and once more at their end', async () => {
  await vi.advanceTimersByTimeAsync(300);
  for (let i = 0; i < 200; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(4);
  }
  // A second of changes: the first at once, then one each 250 ms.
  expect(onBurst.mock.calls.length).toBeLessThanOrEqual(6);
  const before = onBurst.mock.calls.length;
  await change();
  await vi.advanceTimersByTimeAsync(250);
  expect(onBurst.mock.calls.length).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onBurst.mock.calls.length).toBe(before + 1);
});

it('looks the less often the longer a look takes', async () => {
  await vi.advanceTimersByTimeAsync(300);
  onBurst.mockImplementation(() => vi.advanceTimersByTime(100));
  await change();
  onBurst.mockClear();
  for (let i = 0; i < 80; i++) {
    await change();
    await vi.advanceTimersByTimeAsync(9);
  }
  // A look of 100 ms was just done: the next one begins a second after it at the earliest.
  expect(onBurst).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(onBurst).toHaveBeenCalledTimes(1);
});

it('where that is asked for, sees more attributes, and looks once more when the page rests', async () => {
  stop();
  onBurst.mockReset();
  document.body.innerHTML = '<li class="unread">x</li>';
  stop = observe(document, onBurst, { attributes: ['class'], restMs: 3_000 }).stop;
  await vi.advanceTimersByTimeAsync(300);
  document.querySelector('li')?.removeAttribute('class');
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(onBurst).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onBurst).toHaveBeenCalledTimes(3);
});

it('sees texts that change in place and the attributes that carry data', async () => {
  document.body.innerHTML = '<time datetime="a">x</time>';
  await vi.advanceTimersByTimeAsync(600);
  onBurst.mockReset();
  const time = document.querySelector('time');
  time?.setAttribute('datetime', 'b');
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(1);
  if (time?.firstChild) time.firstChild.nodeValue = 'y';
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(2);
  time?.setAttribute('class', 'hover');
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(2);
});

it('looks when a list in the page has come to rest', async () => {
  await vi.advanceTimersByTimeAsync(300);
  document.querySelector('ul')?.dispatchEvent(new Event('scrollend'));
  expect(onBurst).toHaveBeenCalledTimes(2);
});

it('looks when the page is shown, hidden or brought back', async () => {
  await vi.advanceTimersByTimeAsync(300);
  document.dispatchEvent(byBrowser('visibilitychange'));
  window.dispatchEvent(byBrowser('pageshow'));
  expect(onBurst).toHaveBeenCalledTimes(3);
});

it('does not look when the page itself dispatches such events', async () => {
  await vi.advanceTimersByTimeAsync(300);
  onBurst.mockReset();
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pageshow'));
  expect(onBurst).not.toHaveBeenCalled();
});

it('looks once more when the address follows the change', async () => {
  await vi.advanceTimersByTimeAsync(300);
  await change();
  history.pushState(null, '', '#next');
  await vi.advanceTimersByTimeAsync(300);
  expect(onBurst).toHaveBeenCalledTimes(3);
});

it('looks no more once it is stopped, and leaves no trace in the page', async () => {
  const html = document.documentElement.outerHTML;
  await change();
  stop();
  onBurst.mockReset();
  await change();
  window.dispatchEvent(byBrowser('pageshow'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onBurst).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML.replaceAll('<li></li>', '')).toBe(html);
});
