// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/reading';
import type { InsertReply } from '@/lib/messaging/protocol';
import type { Composer } from '@/lib/platforms/adapter';
import { answerPopup } from './answer-popup';

const names = { id: 'c1', aliases: [], client: '山田', url: 'https://a.example/c1' };
const said = (author: 'client' | 'worker', text: string) => ({ author, text, attachments: false });
const open: PageReading = {
  page: 'conversation',
  unread: { state: 'unknown', why: 'notAList' },
  previews: [],
  conversation: {
    conversation: names,
    side: 'worker',
    runs: [[said('client', '一')], [said('client', '二'), said('worker', '三')]],
    reachesStart: true,
    reachesEnd: true,
  },
};

let box: HTMLTextAreaElement;
beforeEach(() => {
  document.body.innerHTML = '<textarea>下書き</textarea>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
});

function setUp(
  reading: PageReading | undefined,
  composer?: () => Composer,
  isComposing = () => false,
) {
  const inserter = {
    insertText: vi.fn(async () => 'inserted' as const),
    undoInsertion: async () => true,
    lengthOf: () => 3,
  };
  const adapter = {
    id: 'a',
    readPage: () => reading,
    findComposer: composer ?? ((): Composer => ({ box })),
  };
  const page = { adapter, document, current: () => reading, isComposing };
  return { answer: answerPopup(page, inserter), inserter };
}

const insertion: InsertReply = {
  type: 'insertReply',
  text: 'はい',
  cursor: null,
  conversation: 'c1',
};

describe('describePage', () => {
  it('tells the conversation and how long the draft in the box is', async () => {
    expect(await setUp(open).answer({ type: 'describePage' })).toEqual({
      page: 'conversation',
      conversation: names,
      inbound: [{ text: '二' }],
      draftLength: 3,
      seen: {
        unread: { state: 'unknown', why: 'notAList' },
        rows: 0,
        messages: 3,
        last: { author: 'worker' },
      },
    });
  });

  it('tells what the client has written since the last answer', async () => {
    const runs = [[said('worker', '一'), said('client', '二'), said('client', '三')]];
    const waiting = { ...open, conversation: { ...open.conversation, runs } } as PageReading;
    expect(await setUp(waiting).answer({ type: 'describePage' })).toMatchObject({
      lastInbound: '二\n\n三',
    });
  });

  it('tells why no reply can go in', async () => {
    const { answer } = setUp(open, () => ({ refusal: 'formalDelivery' }));
    expect(await answer({ type: 'describePage' })).toMatchObject({ refusal: 'formalDelivery' });
  });

  it('offers nothing on a page that is not ours, or not yet another conversation', async () => {
    expect(await setUp(undefined).answer({ type: 'describePage' })).toMatchObject({
      page: 'elsewhere',
      refusal: 'noComposer',
    });
  });
});

describe('insertReply', () => {
  it('inserts into the conversation that the user saw', async () => {
    const { answer, inserter } = setUp(open);
    expect(await answer(insertion)).toEqual({ inserted: true });
    expect(inserter.insertText).toHaveBeenCalledWith(box, 'はい', null);
  });

  it('waits while the user composes, and looks at everything afterwards', async () => {
    let [isComposing, isOpen] = [true, true];
    const { answer, inserter } = setUp(
      open,
      () => (isOpen ? { box } : { refusal: 'disabled' }),
      () => isComposing,
    );
    const outcome = answer(insertion);
    await new Promise((resolve) => setTimeout(resolve, 100));
    isOpen = isComposing = false;
    expect(await outcome).toEqual({ inserted: false, refusal: 'disabled' });
    expect(inserter.insertText).not.toHaveBeenCalled();
  });

  it.each([
    ['otherConversation', undefined, undefined],
    ['otherConversation', { ...open, conversation: undefined } as never, undefined],
    ['completionForm', open, () => ({ refusal: 'completionForm' as const })],
    [
      'noComposer',
      open,
      () => {
        throw new Error('broken');
      },
    ],
  ])('is refused: %s', async (refusal, reading, composer) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { answer, inserter } = setUp(reading, composer);
    expect(await answer(insertion)).toEqual({ inserted: false, refusal });
    expect(inserter.insertText).not.toHaveBeenCalled();
  });
});

it('takes back', async () => {
  const { answer } = setUp(open);
  expect(await answer({ type: 'undoInsertion' })).toEqual({ undone: true });
});

it('leaves messages alone that it does not know', () => {
  const { answer } = setUp(open);
  for (const message of [null, undefined, 'x', {}, { type: 'constructor' }]) {
    expect(answer(message as never)).toBeUndefined();
  }
});
