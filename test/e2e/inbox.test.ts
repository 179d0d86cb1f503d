import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimFact, ConversationFact } from '../../lib/domain/fact.ts';
import { platforms } from '../../lib/domain/platform.ts';
import type { Conversation, Turn } from '../../lib/domain/turn.ts';
import { badgeWords } from '../../lib/words/badge.ts';
import { ja } from '../../lib/words/ja.ts';
import type { Writing } from '../practice/practice.ts';
import { usualHosts } from './builds.ts';
import { eventually, reload } from './driver.ts';
import { expectedTurns, plainTurns } from './history.ts';
import { everyHost, type Place, placeOf, places } from './places.ts';
import { readTable, readTurns } from './records.ts';
import { waitForHeadline, worldOfGroup } from './scenes.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const coconalaInbox = 'https://coconala.com/message';
const orders = 'https://coconala.com/mypage/received_orders/open';
const crowdworksInbox = 'https://crowdworks.jp/messages';
const received = 'https://crowdworks.jp/messages/received';

const directMessage = placeOf('Coconala direct message');
const proposal = placeOf('CrowdWorks proposal');

/** What the lists of messages let the extension say, and what they do not. */
describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let world: World;
  const startOne = (hosts = usualHosts) => {
    const started = worldOfGroup({ browser, hosts });
    beforeEach(() => {
      world = started();
      Object.assign(world.practice.conduct, { live: true, signedOut: false, changed: false });
    });
  };

  describe('before any list was seen', () => {
    startOne();

    it('signed out: led to the sign-in page, nothing is known and nothing is denied', async () => {
      world.practice.conduct.signedOut = true;
      const page = await world.driver.open(coconalaInbox);
      expect(new URL(page.url()).pathname).toBe('/login');
      const popup = await world.driver.openPopup();
      expect(await headlineOf(popup)).toBe(ja.queue.notLooked);
      const { text, title } = await world.driver.badge();
      expect(text).toBe('');
      expect(title).toContain(badgeWords.ja.notLooked('ココナラ'));
    });

    it.each([
      { name: 'a changed inbox', url: coconalaInbox, at: 0, leave: 'closed' },
      { name: 'a changed conversation', key: proposal.conversation, at: 1, leave: 'left' },
      {
        name: 'a sign-in page in its place',
        url: coconalaInbox,
        signedOut: true,
        at: 0,
        leave: 'closed',
      },
    ])('$name: the badge says “?”, never 0, until it is left', async (given) => {
      const name = platforms[given.at]?.name.ja ?? '';
      if (given.signedOut) world.practice.conduct.signedOut = 'in place';
      else world.practice.conduct.changed = true;
      const url = given.url ?? world.practice.urlOf(given.key ?? '');
      const page = await world.driver.open(url);
      const badge = await waitForBadge('?');
      expect(badge.title).toContain(badgeWords.ja.unreadable(name));
      expect(badge.title).not.toContain(badgeWords.ja.nothing);
      const popup = await world.driver.openPopup();
      await popup.waitForSelector('[data-testid="unreadable"]');
      const said = await popup.$eval('[data-testid="unreadable"]', (one) => one.textContent);
      expect(said).toMatch(new RegExp(`${name}: \\d\\d:\\d\\dから検出できません`));
      expect(await headlineOf(popup)).toBe(ja.queue.notLooked);
      expect(await popup.$('.row')).toBe(null);
      await world.driver.closePopup(popup);

      await page.bringToFront();
      if (given.leave === 'closed') await page.close();
      else await page.goto('https://coconala.com/login');
      await waitForBadge('');
      const after = await world.driver.openPopup();
      expect(await headlineOf(after), 'nothing was seen').toBe(ja.queue.notLooked);
      expect(await after.$('[data-testid="unreadable"]')).toBe(null);
    });

    it('nobody is known to wait; the calm sign comes only after every inbox was seen', async () => {
      const coconala = [3100001, 3100002].map((number) => `direct_message-${number}`);
      for (let number = 1; number <= 33; number++) coconala.push(begin(number).key);
      const expectHeadline = async (headline: string, calm: boolean, after: string) => {
        const popup = await world.driver.openPopup();
        await waitForHeadline(popup, headline).catch(() => {});
        expect(await headlineOf(popup), after).toBe(headline);
        const sign = await popup.$eval('[data-testid="headline"]', (one) =>
          one.getAttribute('data-calm'),
        );
        expect(sign, after).toBe(String(calm));
        await world.driver.closePopup(popup);
        expect((await world.driver.badge()).text).toBe('');
      };
      const { notLooked, noneKnown } = ja.queue;
      await expectHeadline(notLooked, false, 'nothing was seen');
      await world.driver.open(received);
      await waitForLook('crowdworks');
      await expectHeadline(noneKnown, false, 'one platform of two was seen');
      const page = await world.driver.open(`${coconalaInbox}?page=2`);
      await waitForRow('coconala/dm/3200033');
      await expectHeadline(noneKnown, false, 'the second page proves nothing');
      await page.bringToFront();
      await page.goto(orders);
      await waitForRow('coconala/talkroom/8200001');
      await expectHeadline(noneKnown, false, 'the orders do not tell of unread messages');
      await page.bringToFront();
      await page.goto(coconalaInbox);
      await waitForLook('coconala');
      await expectHeadline(noneKnown, true, 'the newest rows of every inbox were seen');
      for (const key of coconala) world.practice.remove(key);
      await page.bringToFront();
      await reload(page);
      await expectHeadline(noneKnown, true, 'an empty inbox is a look, too');
      const { title } = await world.driver.badge();
      expect(title).toContain(badgeWords.ja.nothing);
      expect(title).not.toContain(badgeWords.ja.unreadable(''));
    });
  });

  describe('where messages are folded', () => {
    startOne(everyHost);

    it.each(places.filter(({ unfold }) => unfold))(
      '$name: past turns are filled in, none is made up where messages are folded',
      async (place) => {
        world.practice.conduct.live = false;
        const fold = writeHistory(place);
        const conversation = world.practice.conversation(place.conversation);
        conversation.fold = fold;
        const isShown = (index: number) => index < fold.after || index >= fold.after + fold.hidden;
        const page = await world.driver.open(world.practice.urlOf(place.conversation));
        await page.waitForSelector(place.box);
        const folded = expectedTurns(conversation.messages, place.precisionMs, isShown);
        const excluded = folded.flatMap(({ exclusions }) => exclusions);
        expect(excluded, 'the scene has a gap that matters').toContain('startUnseen');
        await waitForTurns(place, folded);

        await page.click(place.unfold ?? '');
        const whole = expectedTurns(conversation.messages, place.precisionMs);
        expect(whole.flatMap(({ exclusions }) => exclusions)).toEqual([]);
        await waitForTurns(place, whole);
        delete conversation.fold;
      },
    );
  });

  describe('once lists and conversations are seen', () => {
    startOne();

    it.each([
      { way: 'live', live: true, number: 3100001 },
      { way: 'after a reload', live: false, number: 3100002 },
    ])('Coconala: read is not answered; $way', async ({ live, number }) => {
      world.practice.conduct.live = live;
      const [key, id] = [`direct_message-${number}`, `coconala/dm/${number}`];
      const page = await world.driver.open(coconalaInbox);
      const again = async () => {
        if (live) return;
        await page.bringToFront();
        await reload(page);
      };
      await waitForRow(id);
      expect((await world.driver.badge()).text).toBe('');

      const writtenAt = Date.now();
      write('clientWrites', { conversation: key, text: 'ご相談です。' });
      await again();
      await waitForBadge('1');
      const provisional = (await readTurns(world.driver.desk)).filter(isPreview);
      expect(provisional).toHaveLength(1);
      expect(provisional[0]).toMatchObject({ conversation: id, exclusions: ['startUnseen'] });

      const readAt = Date.now();
      world.practice.readElsewhere(key);
      await again();
      await page.waitForFunction(() => {
        const icons = [...document.querySelectorAll('.c-messageItemIcon')];
        return icons.length > 0 && icons.every((icon) => icon.childElementCount === 0);
      });
      await waitForRow(id, readAt);
      expect((await world.driver.badge()).text, 'read, not answered').toBe('1');

      // Answered on a phone. The row names no author, so the list cannot know it.
      const answeredAt = Date.now();
      write('workerWrites', { conversation: key, text: '承知しました。' });
      await again();
      await page.waitForFunction(() => document.body.textContent.includes('承知しました。'));
      await waitForRow(id, answeredAt);
      expect((await world.driver.badge()).text).toBe('1');

      await world.driver.open(world.practice.urlOf(key));
      await waitForBadge('');
      const turns = await readTurns(world.driver.desk);
      const mine = turns.filter(({ waitingSince }) => waitingSince.latest >= writtenAt);
      expect(mine).toHaveLength(1);
      expect(mine[0]).toMatchObject({ conversation: id, basis: 'messages', exclusions: [] });
      expect(mine[0]?.acknowledgement?.at.latest).toBeGreaterThanOrEqual(answeredAt - 1_000);
    });

    it('Coconala: the second page of the messages clears nothing', async () => {
      for (let number = 1; number <= 33; number++) begin(number);
      const key = directMessage.conversation;
      write('clientWrites', { conversation: key, text: 'もう一つご相談です。' });
      const page = await world.driver.open(coconalaInbox);
      await waitForBadge('1');
      const leftAt = Date.now();
      await page.goto(`${coconalaInbox}?page=2`);
      await waitForRow('coconala/dm/3200033', leftAt);
      expect((await world.driver.badge()).text).toBe('1');
      write('workerWrites', { conversation: key, text: '承知しました。' });
      await page.goto(world.practice.urlOf(key));
      await waitForBadge('');
    });

    it('Coconala’s orders: titles are read, no unread is claimed, nobody is said to wait', async () => {
      const turnKeys = async () =>
        (await readTurns(world.driver.desk)).filter(isWaiting).map(({ key }) => key);
      const before = await turnKeys();
      const rooms = ['coconala/talkroom/8200001', 'coconala/talkroom/8200002'];
      const page = await world.driver.open(orders);
      await waitForRow('coconala/talkroom/8200002');
      const writtenAt = Date.now();
      write('clientWrites', { conversation: 'talkroom-8200002', text: 'Please revise it.' });
      await reload(page);
      await waitForRow('coconala/talkroom/8200002', writtenAt);
      const claims = await readTable<ClaimFact>(world.driver.desk, 'claims');
      const mine = claims.filter(({ conversation }) => rooms.includes(conversation));
      expect(mine.filter(({ unread }) => unread !== 'unknown')).toEqual([]);
      const views = await readTable<Conversation>(world.driver.desk, 'views');
      expect(
        views.filter(({ id }) => id.includes('/talkroom/')).map(({ id, title }) => [id, title]),
        'each once, though the page holds two copies',
      ).toEqual([
        [rooms[0], '商品バナーを3点作成します'],
        [rooms[1], '毎月の記事を校正します（定期購入）'],
      ]);
      expect(await turnKeys()).toEqual(before);
      expect((await world.driver.badge()).text).toBe('');
    });

    it('CrowdWorks: unread is unknown, and what is new among the received opens one turn', async () => {
      const key = proposal.conversation;
      const page = await world.driver.open(crowdworksInbox);
      await waitForLook('crowdworks');
      const text = '資料をお送りしました。';
      const { id } = write('clientWrites', { conversation: key, text });
      await waitForRow(`crowdworks/message/${id}`);
      const waits = async () => (await readTurns(world.driver.desk)).filter(isWaiting);
      expect(await waits(), 'who wrote last is not known').toEqual([]);
      expect((await world.driver.badge()).text).toBe('');

      await page.goto(received);
      await waitForBadge('1');
      const claims = await readTable<ClaimFact>(world.driver.desk, 'claims');
      const mine = claims.filter(({ platform }) => platform === 'crowdworks');
      expect(mine.filter(({ unread }) => unread !== 'unknown')).toEqual([]);
      const [turn, ...others] = await waits();
      expect(others, 'what is older than the switching-on is not new').toEqual([]);
      expect(turn).toMatchObject({ basis: 'preview', platform: 'crowdworks' });

      // The row's own link leads to the conversation, under another id.
      await page.click(`a[href="/messages/${id}"]`);
      await page.waitForSelector(proposal.box);
      const waiting = await eventually(
        async () => (await readTurns(world.driver.desk)).filter((one) => one.attention),
        ([one, ...more]) => one?.basis === 'messages' && more.length === 0,
      );
      expect(waiting[0]).toMatchObject({ conversation: proposal.id, exclusions: [] });
      expect((await world.driver.badge()).text, 'one, not two').toBe('1');
      write('workerWrites', { conversation: key, text: '確認しました。' });
      await waitForBadge('');
    });

    it('a page that has changed takes nothing away: who waited stays listed', async () => {
      const key = directMessage.conversation;
      write('clientWrites', { conversation: key, text: '至急のご相談です。' });
      const page = await world.driver.open(world.practice.urlOf(key));
      await waitForBadge('1');
      world.practice.conduct.changed = true;
      await reload(page);
      const warning = badgeWords.ja.unreadable(platforms[0]?.name.ja ?? '');
      const badge = await eventually(world.driver.badge, ({ title }) => title.includes(warning));
      expect(badge.text).toBe('1');
      const popup = await world.driver.openPopup();
      await popup.waitForSelector('[data-testid="unreadable"]');
      const rows = await popup.$$eval('[data-testid="waiting"] .row-name b', (names) =>
        names.map((one) => one.textContent),
      );
      expect(rows).toEqual([directMessage.client]);
      await world.driver.closePopup(popup);
      await page.close();
      await eventually(world.driver.badge, ({ title }) => !title.includes(warning));
      expect((await world.driver.badge()).text).toBe('1');
    });
  });

  /** Ten messages before now. Answers what of them the page folds away. */
  function writeHistory(place: Place): { after: number; hidden: number } {
    const { messages } = world.practice.conversation(place.conversation);
    const known = messages.length;
    const authors = 'ccwwcwcccw'.split('');
    authors.forEach((author, index) => {
      const at = Date.now() - (authors.length - index) * 7 * MINUTE;
      write(author === 'c' ? 'clientWrites' : 'workerWrites', {
        conversation: place.conversation,
        text: `${index + 1}通目です。`,
        at,
      });
    });
    // Coconala folds its oldest messages away, CrowdWorks some in the middle.
    return place.site === 'coconala'
      ? { after: 0, hidden: known + 1 }
      : { after: known + 1, hidden: 6 };
  }

  async function waitForTurns(place: Place, expected: ReturnType<typeof expectedTurns>) {
    const read = async () =>
      plainTurns(await readTurns(world.driver.desk), place.id, place.precisionMs);
    await eventually(read, (turns) => JSON.stringify(turns) === JSON.stringify(expected)).catch(
      () => {},
    );
    expect(await read()).toEqual(expected);
  }

  function write(who: 'clientWrites' | 'workerWrites', writing: Writing) {
    const { site } = world.practice.conversation(writing.conversation);
    return world.practice[who](site, writing);
  }

  /** An older direct message, answered long ago. */
  function begin(number: number) {
    return world.practice.begin({
      site: 'coconala',
      kind: 'direct_message',
      id: 3200000 + number,
      client: { name: `お客様${number}`, id: 4200000 + number },
      title: `お客様${number}`,
      lines: [{ author: 'worker', minutesAgo: (10 + number) * 24 * 60, text: '以上です。' }],
    });
  }

  function isWaiting({ attention }: Turn): boolean {
    return attention === 'waiting';
  }

  function isPreview({ basis }: Turn): boolean {
    return basis === 'preview';
  }

  function waitForBadge(text: string) {
    return eventually(world.driver.badge, (badge) => badge.text === text);
  }

  /** Waits until a conversation’s row was read that appeared at or after this instant. */
  function waitForRow(id: string, since = 0) {
    return eventually(
      () => readTable<ConversationFact>(world.driver.desk, 'conversations'),
      (rows) => rows.some((row) => row.id === id && row.url.at >= since),
    );
  }

  function waitForLook(platform: string) {
    return eventually(
      () => readTable<{ id: string; lookedAt?: number }>(world.driver.desk, 'platforms'),
      (rows) => rows.some(({ id, lookedAt }) => id === platform && lookedAt !== undefined),
    );
  }

  function headlineOf(popup: Page): Promise<string> {
    return popup.$eval('[data-testid="headline"]', (one) => one.textContent ?? '');
  }
});
