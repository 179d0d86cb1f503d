/**
 * What an editor's page tells of itself: `model()` is the text that the editor's own model holds (what
 * would be sent), never what its DOM shows; `saved`: what the site's draft-saving last kept, which hears of
 * changes as sites with this editor do. Enter sends, as in a chat; so nothing may ever press it.
 */
export function present(editor) {
  window.practiceEditor = { box: () => place.querySelector('#box'), saved: draft, ...editor };
}

/** The site's draft-saving, for the event by which the editor tells of its changes. */
export function save() {
  const editor = window.practiceEditor;
  if (editor) editor.saved = editor.model();
}

/** What the page was opened with. */
export const asked = new URL(location.href).searchParams;
export const draft = asked.get('draft') ?? '';

/** Where the editor's page draws. */
export const place = await placeIn(asked.get('in'));

/** In the page itself, or where a page's scripts look for nothing: a shadow root, or a frame of its own. */
async function placeIn(kind) {
  const bare = document.getElementById('practice-place');
  if (kind === 'open' || kind === 'closed') return bare.attachShadow({ mode: kind });
  if (kind !== 'srcdoc' && kind !== 'blank') return bare;
  const frame = document.createElement('iframe');
  if (kind === 'srcdoc') frame.srcdoc = '<!doctype html><body></body>';
  bare.append(frame);
  if (kind === 'srcdoc') await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame.contentDocument.body;
}

/** The style sheet that sites load with the editor. */
export function addStyle(css) {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

/** The page's own sending; tests hold that it never happens. */
export function send() {
  window.practiceSent = (window.practiceSent ?? 0) + 1;
}

/** Sends on the Enter key, by whatever name and way it comes. */
export function sendOnEnter(element) {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    element.addEventListener(type, (event) => {
      if (event.key !== 'Enter' && event.keyCode !== 13) return;
      event.preventDefault();
      send();
    });
  }
}

/** HTML as a reader sees it, with plain spaces: browsers write doubled ones as no-break spaces. */
export function textOfHtml(html) {
  const reader = document.createElement('div');
  reader.style.whiteSpace = 'pre-wrap';
  reader.innerHTML = html;
  document.body.append(reader);
  const text = textOf(reader);
  reader.remove();
  return text;
}

/** An element's text as a reader sees it; `innerText` draws a blank line as two, and a paragraph's end too. */
export function textOf(element) {
  const lines = [''];
  let isBroken = false;
  const write = (text) => {
    if (isBroken) lines.push('');
    isBroken = false;
    lines.push(lines.pop() + text);
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data && write(node.data);
    const isBlock = getComputedStyle(node).display === 'block';
    isBroken ||= isBlock && lines.at(-1) !== '';
    if (node.localName === 'br') write('');
    for (const child of node.childNodes) read(child);
    isBroken ||= isBlock || node.localName === 'br';
  };
  read(element);
  // Spaces that a browser does not draw are none.
  const collapses = /^no/.test(getComputedStyle(element).whiteSpace);
  const text = lines.join('\n').replace(/\n$/, '');
  return (collapses ? text.replaceAll(/ +/g, ' ') : text).replaceAll('\u00a0', ' ');
}
