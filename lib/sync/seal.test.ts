import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFrame, type Secret, sealFrame, secretOf } from './seal';

let ours: Secret;
let same: Secret;
let other: Secret;
beforeAll(async () => {
  ours = await secretOf('合い言葉 Ａbc');
  // Typed on another machine, with another input method.
  same = await secretOf('合い言葉 Abc');
  other = await secretOf('合い言葉 abc');
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
const isWhole = (one: string) => one === one.toWellFormed();

describe('a frame', () => {
  it('comes back as it went in, with and without a passphrase', () =>
    fc.assert(
      fc.asyncProperty(text.filter(isWhole), async (one) => {
        expect(await openFrame(await sealFrame(one))).toBe(one);
        expect(await openFrame(await sealFrame(one, ours), same)).toBe(one);
      }),
    ));

  it('is never encrypted twice in one way', async () => {
    const [a, b] = [await sealFrame('x', ours), await sealFrame('x', ours)];
    expect(a.nonce).not.toEqual(b.nonce);
    expect(a.payload).not.toEqual(b.payload);
  });

  it('says why it cannot be opened', async () => {
    const sealed = await sealFrame('x', ours);
    await expect(openFrame(sealed)).rejects.toMatchObject({ trouble: 'locked' });
    await expect(openFrame(sealed, other)).rejects.toMatchObject({ trouble: 'wrongPassphrase' });
    await expect(openFrame({ ...sealed, kind: 3 }, ours)).rejects.toMatchObject({
      trouble: 'newer',
    });
    await expect(openFrame({ ...sealed, iterations: 0 }, ours)).rejects.toMatchObject({
      trouble: 'unreadable',
    });
    // Nobody waits for hours because a file says so.
    await expect(openFrame({ ...sealed, iterations: 2 ** 32 - 1 }, ours)).rejects.toMatchObject({
      trouble: 'unreadable',
    });
    await expect(openFrame({ ...sealed, kind: 1 })).rejects.toMatchObject({
      trouble: 'unreadable',
    });
  });

  it('that unfolds without end is let go', async () => {
    const zeros = new Blob([new Uint8Array(17 * 1024 * 1024)]).stream();
    const packed = await new Response(
      zeros.pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    const frame = { ...(await sealFrame('')), payload: new Uint8Array(packed) };
    await expect(openFrame(frame)).rejects.toMatchObject({ trouble: 'unreadable' });
  });

  it('keeps its key from everybody, the browser’s own storage too', () => {
    expect(ours.base.extractable).toBe(false);
  });
});
