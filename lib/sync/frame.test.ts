import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeFrames, encodeFrame, type Frame, NONCE_BYTES, SALT_BYTES } from './frame';

const bytesOf = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((all) => Uint8Array.from(all));
const frame: fc.Arbitrary<Frame> = fc.record({
  kind: fc.constantFrom(1, 2, 3),
  iterations: fc.nat({ max: 0xffffffff }),
  salt: bytesOf(SALT_BYTES),
  nonce: bytesOf(NONCE_BYTES),
  payload: fc.uint8Array({ maxLength: 40 }).map((all) => Uint8Array.from(all)),
});
const frames = fc.array(frame, { minLength: 1, maxLength: 4 });

/** What was found, without the sums. */
async function found(bytes: Uint8Array<ArrayBuffer>) {
  const { frames: all, ...rest } = await decodeFrames(bytes);
  return { ...rest, frames: all.map(({ sum: _, ...one }) => one) };
}

async function fileOf(all: readonly Frame[]) {
  const parts = await Promise.all(all.map(encodeFrame));
  let end = 0;
  const ends = parts.map((part) => {
    end += part.length;
    return end;
  });
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), ends };
}

describe('a file of frames', () => {
  it('gives back what was written', () =>
    fc.assert(
      fc.asyncProperty(frames, async (all) => {
        const { bytes } = await fileOf(all);
        expect(await found(bytes)).toEqual({ frames: all, damaged: 0, torn: false });
      }),
    ));

  it('torn at any byte gives the frames before it, and waits for the rest', () =>
    fc.assert(
      fc.asyncProperty(frames, async (all) => {
        const { bytes, ends } = await fileOf(all);
        for (let cut = 0; cut < bytes.length; cut++) {
          const whole = ends.filter((end) => end <= cut).length;
          expect(await found(bytes.slice(0, cut))).toEqual({
            frames: all.slice(0, whole),
            damaged: 0,
            torn: cut > 0 && !ends.includes(cut),
          });
        }
      }),
      { numRuns: 20 },
    ));

  it('that claims frames within frames without end is given up on in time', async () => {
    const [one] = fc.sample(frames, { numRuns: 1, seed: 1 })[0] as [Frame];
    const { bytes } = await fileOf([one]);
    const head = bytes.slice(0, 45);
    const parts = Array.from({ length: 300 }, (_, index) => {
      new DataView(head.buffer).setUint32(41, 45 * (299 - index));
      return Uint8Array.from(head);
    });
    const file = Uint8Array.from([...bytes, ...parts.flatMap((part) => [...part]), ...bytes]);
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const { frames: all, damaged } = await decodeFrames(file);
    const hashed = digest.mock.calls.reduce((sum, [, data]) => sum + data.byteLength, 0);
    expect(hashed).toBeLessThan(20 * file.length);
    expect(all).toHaveLength(1);
    expect(damaged).toBeGreaterThan(0);
    vi.restoreAllMocks();
  });

  it('waits also where a drive has kept room for what is to come', async () => {
    const { bytes } = await fileOf(fc.sample(frames, { numRuns: 1, seed: 1 })[0] as Frame[]);
    const grown = new Uint8Array(bytes.length + 100);
    grown.set(bytes);
    expect(await decodeFrames(grown)).toMatchObject({ damaged: 0, torn: true });
  });

  it('with any byte changed gives all other frames, and says that one is lost', () =>
    fc.assert(
      fc.asyncProperty(
        frames,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (all, where, by) => {
          const { bytes, ends } = await fileOf(all);
          const at = where % bytes.length;
          bytes[at] = (bytes[at] as number) ^ by;
          const hit = ends.findIndex((end) => at < end);
          const read = await found(bytes);
          expect(read.frames).toEqual(all.filter((_, index) => index !== hit));
          expect(read.damaged > 0 || read.torn).toBe(true);
        },
      ),
    ));

  it('glued together with others, with anything between, gives all of them', () =>
    fc.assert(
      fc.asyncProperty(frames, frames, fc.uint8Array({ maxLength: 60 }), async (a, b, between) => {
        const [first, second] = [(await fileOf(a)).bytes, (await fileOf(b)).bytes];
        const glued = Uint8Array.from([...first, ...between, ...second]);
        expect((await found(glued)).frames).toEqual([...a, ...b]);
      }),
    ));

  it('of anything else never throws, and is no frame', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (any) => {
        expect((await found(Uint8Array.from(any))).frames).toEqual([]);
      }),
    ));
});
