import { pathOfKind, roomId, roomUuid } from '../addresses.ts';
import { escapeHtml, modelDisplay, pageFrame } from '../html.ts';
import type { PracticeConversation, PracticeState } from '../state.ts';

/** What the room list's own script asks for, newest first. */
export function roomsData(state: PracticeState) {
  return state
    .of('upwork')
    .filter(({ kind }) => kind === 'room')
    .map((room) => ({
      key: room.key,
      href: pathOfKind.room(room),
      name: room.client.name,
      topic: room.title,
      unread: room.unread,
      preview: room.messages.at(-1)?.text ?? '',
      at: room.messages.at(-1)?.at ?? 0,
    }))
    .sort((one, other) => other.at - one.at);
}

const style = `<style>
.scroll-wrapper{display:flex;flex-direction:column-reverse;height:320px;overflow-y:auto}
.tiptap{border:1px solid #ccc;min-height:80px}.tiptap p{margin:0}
iframe{width:100%;height:620px;border:0}
</style>`;

const composer = `<div class="composer-container up-d-composer"><div id="practice-editor"></div>
<div class="up-d-composer-actions"><button type="button" class="air3-btn-circle" aria-label="Send message">➤</button></div></div>`;

/** `/ab/messages/rooms` and a room beside the list, drawn by Vue and Tiptap (`room.page.js`). */
function roomPage(room: PracticeConversation | undefined, live: boolean): string {
  return pageFrame({
    title: 'Messages',
    body: `${style}<main><div id="practice-rooms"></div>
<div id="practice-room"></div>${room ? composer + modelDisplay : ''}</main>`,
    script: 'upwork-room',
    config: { live, list: true, ...(room && { conversation: room.key }) },
  });
}

/** The room inside a proposal's page: neither list nor title. */
function framedRoomPage(room: PracticeConversation, live: boolean): string {
  return pageFrame({
    title: 'Messages',
    body: `${style}<main><div id="practice-room"></div>${composer}${modelDisplay}</main>`,
    script: 'upwork-room',
    config: { live, list: false, conversation: room.key },
  });
}

/** A proposal's page, which holds its room in a frame. */
function proposalPage(room: PracticeConversation): string {
  const query = `pageTitle=${encodeURIComponent(room.client.name)}&companyReference=${room.client.id}&sidebar=true`;
  const src = `/ab/messages/rooms/${roomUuid(room)}?${query}`;
  return pageFrame({
    title: 'Proposal',
    body: `${style}<main><h1>${escapeHtml(room.title)}</h1>
<div class="up-dash-proposal-room"><iframe src="${escapeHtml(src)}"></iframe></div></main>`,
  });
}

/** The site's page at an address. Opening a room marks it read. */
export function upworkPage(state: PracticeState, url: URL, live: boolean): string | undefined {
  const [, place, id] =
    /^\/ab\/(messages\/rooms|proposals)(?:\/([\w-]+))?\/?$/.exec(url.pathname) ?? [];
  if (place && id === undefined) return roomPage(undefined, live);
  const rooms = state.of('upwork');
  if (place === 'proposals') {
    const proposal = rooms.find((room) => room.kind === 'proposal_room' && String(room.id) === id);
    return proposal && proposalPage(proposal);
  }
  const room = rooms.find((one) => id === (one.kind === 'room' ? roomId(one) : roomUuid(one)));
  if (!room) return undefined;
  state.markRead(room.key);
  return room.kind === 'room' ? roomPage(room, live) : framedRoomPage(room, live);
}
