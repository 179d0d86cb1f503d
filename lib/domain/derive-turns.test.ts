import { describe, expect, it } from 'vitest';
import { historyOf, type PictureLook, show } from '@/test/model/pictures';

describe('turns of one reading (metrics §1, §2)', () => {
  it.each<[string, string, string[]]>([
    ['nothing was written', '', []],
    ['the worker opened and nobody answered', 'w0', []],
    ['a client waits', 'c0', ['0 waiting']],
    ['the first unanswered message starts the wait (freescout #5225)', 'c0 c10', ['0 x2 waiting']],
    [
      'answering the newest message does not make the oldest look fast (cerb #1524)',
      'c0 c10 w11',
      ['0 x2 ack 11 sub 11'],
    ],
    [
      'a reply after a reopening is measured from the new message (chatwoot 11787, 12058)',
      'c0 w1 c7200 w7205',
      ['0 ack 1 sub 1', '7200 ack 7205 sub 7205'],
    ],
    [
      'the first worker message is the answer; a second changes nothing',
      'c0 w4 w9',
      ['0 ack 4 sub 4'],
    ],
    [
      'SendSquared’s vector',
      'c60 c70 c75 w80 c81 w82 w85',
      ['60 x3 ack 80 sub 80', '81 ack 82 sub 82'],
    ],
    ['an interim reply leaves the real answer owed', 'c0 w3i', ['0 ack 3i owed']],
    ['the real answer settles it', 'c0 w3i w30', ['0 ack 3i sub 30']],
    [
      'a new message after an interim reply inherits the obligation',
      'c0 w3i c5 w6i w9',
      ['0 ack 3i sub 9', '5 ack 6i inherits'],
    ],
    ['waiting and owed: listed once, as waiting', 'c0 w3i c5', ['0 ack 3i', '5 inherits waiting']],
    ['a system notice neither starts nor stops a clock', 's0 c1 s2 w3', ['1 ack 3 sub 3']],
    [
      'a reaction, which pages print as a notice, is no reply (fazer-ai/chatwoot 276)',
      'c0 s1',
      ['0 waiting'],
    ],
    ['nor a message that waits (fazer-ai/chatwoot 310)', 'c0 w1 s2', ['0 ack 1 sub 1']],
    [
      'an automatic message neither answers nor holds a wait open (chatwoot 13181)',
      'c0 a1 w5 a6',
      ['0 ack 5 sub 5 auto'],
    ],
    ['an automatic message alone keeps waiting', 'c0 a1', ['0 auto waiting']],
    ['same minute, both authors in turn', 'c0 w0 c0', ['0 ack 0 sub 0', '0 waiting']],
    ['equal ones in a row are counted', 'c0 c0 c0', ['0 x3 waiting']],
  ])('%s', (_, picture, turns) => {
    expect(show(historyOf([{ picture }]))).toEqual(turns);
  });
});

describe('gaps', () => {
  it.each<[string, PictureLook, string[]]>([
    ['no beginning in sight', { picture: 'c5 w6', start: false }, ['5 ack 6 sub 6 [startUnseen]']],
    [
      'a worker message makes the start known',
      { picture: 'w1 c5 w6', start: false },
      ['5 ack 6 sub 6'],
    ],
    ['a fold hides the answer', { picture: 'c0 | w9' }, ['0 sub? [gap]']],
    [
      'a fold between client messages',
      { picture: 'c0 | c9' },
      ['0 sub? [gap]', '9 waiting [startUnseen]'],
    ],
    [
      'a fold before the real answer spoils that row only',
      { picture: 'c0 w3i | w9' },
      ['0 ack 3i sub?'],
    ],
    [
      'an automatic message at the gap: who wrote last was not seen',
      { picture: 'a4 c5 w6', start: false },
      ['5 ack 6 sub 6 [startUnseen]'],
    ],
    [
      'a person’s message without a time may have been the answer',
      { picture: 'c0 w? c5' },
      ['0 sub? [gap]', '5 waiting [startUnseen]'],
    ],
    ['a notice without a time parts nothing', { picture: 's? c0 a? w5' }, ['0 ack 5 sub 5']],
    ['an end of which nothing is shown is no end', { picture: 'c0 w3 | s4' }, ['0 ack 3 sub 3']],
    [
      'a minute cut by a gap, both authors in it: those messages prove nothing',
      { picture: 'c0 w0 c0 w5', start: false },
      [],
    ],
  ])('%s', (_, look, turns) => {
    expect(show(historyOf([look]))).toEqual(turns);
  });

  it('are closed by a look that saw more', () => {
    const looks = [{ picture: 'c0 | w9' }, { picture: 'c0 w4 w9', since: 2e9 }];
    expect(show(historyOf(looks))).toEqual(['0 ack 4 sub 4']);
  });
});
