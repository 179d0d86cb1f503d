import 'deep-chat';
import { offerHooks } from '../hooks.ts';
import { KitState } from '../state.ts';

/** A web component with an open shadow root: one conversation, no names and no times by default; the client's name is the page's. */
const state = new KitState('1042');

const ROLES = { client: 'ai', worker: 'user' };
const written = ({ author, text }) => ({ role: ROLES[author], text });

/** The kit keeps the messages that it has itself; what it lacks is told to it. */
function play({ id, client, messages }) {
  const heading = document.createElement('h1');
  heading.textContent = client;
  const chat = document.createElement('deep-chat');
  let told = messages.length;
  // Its default font would be asked of a public host.
  chat.chatStyle = { height: '500px', width: '600px', fontFamily: 'sans-serif' };
  chat.history = messages.map(written);
  chat.onInput = ({ content }) => {
    state.draft = content.text ?? '';
  };
  chat.connect = {
    websocket: true,
    handler: (_body, signals) => {
      signals.onOpen();
      signals.newUserMessage.listener = ({ messages: [{ text }] }) => {
        told++;
        state.send(text);
      };
    },
  };
  const tell = () => {
    const { open } = state.picture;
    if (open?.id !== id) return;
    for (const message of open.messages.slice(told)) chat.addMessage(written(message));
    told = open.messages.length;
  };
  return { id, parts: [heading, chat], tell };
}

const root = document.getElementById('root');
let playing;
function show() {
  const { open } = state.picture;
  if (open?.id === playing?.id) return playing?.tell();
  playing = open ? play(open) : undefined;
  root.replaceChildren(...(playing?.parts ?? []));
}

offerHooks(state, { isListed: false });
state.subscribe(show);
show();
