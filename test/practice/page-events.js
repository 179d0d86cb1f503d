/** What the server told this page about itself. */
export const config = JSON.parse(document.getElementById('practice-config').textContent);

/** Calls back with the key of each conversation that changes, as the live sites might; returns how to stop. */
export function onChange(tell) {
  const events = new EventSource('/practice/events');
  // What was written while the stream was not open yet.
  events.addEventListener('open', () => tell(config.conversation));
  events.addEventListener('message', (event) => tell(JSON.parse(event.data).conversation));
  // Firefox reports an error on the console when a page with an open stream is left.
  addEventListener('pagehide', () => events.close());
  return () => events.close();
}

/** Shows what the framework believes to be in the box. */
export function showModel(text) {
  document.getElementById('practice-length').textContent = String(text.length);
  document.getElementById('practice-model').textContent = text;
}

/** Query of a conversation that a page asks for again: only what somebody sees is read. */
export function conversationQuery(key, all) {
  return `conversation=${key}${all ? '&all=1' : ''}${document.hidden ? '&hidden=1' : ''}`;
}

/** A conversation as its page draws it. */
export async function fetchConversation(key, all) {
  const response = await fetch(`/practice/conversation?${conversationQuery(key, all)}`);
  return response.json();
}

/** The site's own send: what the framework has, and what stands in the box. */
export async function send(sent) {
  await fetch('/practice/send', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
}
