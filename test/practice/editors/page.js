/**
 * What an editor's page tells of itself: `model()` is the text that the editor's own model holds (what
 * would be sent), never what its DOM shows. Enter sends, as in a chat; so nothing may ever press it.
 */
export function present(editor) {
  window.practiceEditor = editor;
}

/** What the page was opened with. */
export const draft = new URL(location.href).searchParams.get('draft') ?? '';

/** Where the editor's page draws. */
export const place = document.getElementById('practice-place');

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

/** An element's text as a reader sees it. */
export function textOf(element) {
  return element.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '');
}
