import { findClosest } from '@/lib/page/query';
import type { Adapter } from '@/lib/platforms/adapter';
import { unreadable } from '@/lib/platforms/page-readings';
import { chooseBox, findVisibleBoxes } from '@/lib/platforms/single-box';
import { readRoom } from './room';
import { readRooms, roomAt } from './rooms';
import * as css from './selectors';

/** Upwork's scheme and host. */
const origin = 'https://www.upwork.com';

/** Upwork: a list of rooms, beside which one may be open; a proposal's page holds its room in a frame. */
export const upwork: Adapter = {
  id: 'upwork',
  readPage(document, url, look) {
    const id = routeOf(url);
    if (id === undefined) return undefined;
    if (id) return readRoom(document, url, look, id);
    const rooms = readRooms(document, url, look);
    return rooms ? { page: 'inbox', ...rooms } : unreadable;
  },
  findComposer(document, url) {
    if (!routeOf(url)) return { refusal: 'noComposer' };
    // Not the editor of a message that is being changed.
    const boxes = findVisibleBoxes(document, css.box);
    return chooseBox(boxes.filter((box) => !findClosest(box, css.story)));
  },
};

function routeOf(url: URL): string | undefined {
  return url.origin === origin ? roomAt(url.pathname) : undefined;
}
