import { createInterface } from 'node:readline';
import { makeGrantedBuild } from '../test/e2e/builds.ts';
import { type Place, placeOf } from '../test/e2e/places.ts';
import { startWorld, type World } from '../test/e2e/world.ts';
import { makeProfile } from './profile.ts';

/** What the simulated clients say, in turn. */
const MESSAGES: readonly (readonly [place: Place, text: string])[] = [
  [placeOf('Coconala talkroom'), '資料をお送りしました。\nご確認をお願いいたします。'],
  [placeOf('CrowdWorks contract'), 'Hello, could you tell me when the first draft will be ready?'],
  [placeOf('Coconala talkroom'), 'バナーの色をもう少し明るくできますか？'],
  [placeOf('CrowdWorks contract'), 'One more question: is the revision included in the price?'],
];

const FIRST_MESSAGE_MS = 6_000;

/** Opens a Chromium in which a person answers simulated clients, until it is closed or Ctrl+C is pressed. */
export async function practise(): Promise<void> {
  const profile = makeProfile(makeGrantedBuild('chromium'));
  const world = await startWorld({ browser: 'chromium', headed: true, profile });
  try {
    await openPages(world);
    console.log(INSTRUCTIONS);
    await untilTheEnd(world, playClients(world));
  } finally {
    await world.close();
  }
  console.log('\n終了しました。 / Done.');
}

/** Both conversations, the one in front last; each at its newest message. */
async function openPages({ driver, practice }: World): Promise<void> {
  const [blank] = await driver.desk.browser().pages();
  for (const [place] of MESSAGES.slice(0, 2).reverse()) {
    const page = await driver.open(practice.urlOf(place.conversation));
    await page.waitForSelector(place.send);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  }
  if (blank?.url() === 'about:blank') await blank.close();
}

const INSTRUCTIONS = `
練習用のココナラとクラウドワークスが開きました（このパソコンの中だけで動きます）。
  1. まもなくクライアントからメッセージが届き、ツールバーの「即レス」アイコンに「1」が付きます。
     アイコンが見えないときは、パズルの形のボタンの中にあります。
  2. アイコンを押してテンプレートを選ぶと、サイトの入力欄に入ります（送信はされません）。
  3. サイトの送信ボタンを押すと、バッジが消え、返信までの時間が記録されます。
  このターミナルで Enter を押すと次のメッセージが届きます。ブラウザーを閉じるか Ctrl+C で終わります。

A practice Coconala and CrowdWorks are open (all of it on this machine).
  1. A client writes in a moment, and the Sokuresu icon in the toolbar gets a "1".
     If you do not see it, look behind the button shaped like a piece of a puzzle.
  2. Click the icon and choose a quick reply: it goes into the site's box, unsent.
  3. Press the site's own send button: the badge goes, and your response time is on record.
  Press Enter in this terminal for the next message. Close the browser or press Ctrl+C to end.
`;

/** Lets the clients write, soon and at each Enter, and says what is sent; returns how to stop. */
function playClients({ practice }: World): () => void {
  let count = 0;
  let reported = 0;
  const write = () => {
    const [place, text] = MESSAGES[count++ % MESSAGES.length] as (typeof MESSAGES)[number];
    practice.clientWrites(place.site, { conversation: place.conversation, text });
    tell(`${place.client} → 「${text.replaceAll('\n', ' ')}」 (${place.name})`);
  };
  const report = () => {
    for (const { conversation, text, at } of practice.sent.slice(reported)) {
      reported++;
      const asked = practice.messages(conversation).findLast(({ author }) => author === 'client');
      const seconds = Math.round((at - (asked?.at ?? at)) / 1000);
      tell(`サイトから送信 / sent by the site, ${seconds} s: 「${text.replaceAll('\n', ' ')}」`);
    }
  };
  const first = setTimeout(write, FIRST_MESSAGE_MS);
  const watch = setInterval(report, 300);
  const lines = createInterface({ input: process.stdin }).on('line', write);
  return () => {
    clearTimeout(first);
    clearInterval(watch);
    lines.close();
  };
}

function tell(what: string): void {
  console.log(`[${new Date().toTimeString().slice(0, 8)}] ${what}`);
}

/** Waits for the browser to be closed or the program to be stopped. */
async function untilTheEnd({ driver }: World, stop: () => void): Promise<void> {
  await new Promise<void>((resolve) => {
    driver.desk.browser().once('disconnected', resolve);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // The driver's own handlers end this process before anything is cleaned up.
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
  });
  stop();
}
