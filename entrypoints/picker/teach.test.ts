import { describe, expect, it } from 'vitest';
import type { TeachingStep } from '@/lib/words/picker';
import { definitionFrom, joined, type Taught } from './taught';
import { beginLesson, type Lesson, type Move, move, type Seen, STEPS } from './teach';

const nothing: Seen = { found: new Set(), complete: false };
const everything: Seen = { found: new Set(STEPS), complete: true };
const halfOf = (...steps: TeachingStep[]): Seen => ({ found: new Set(steps), complete: false });

const inbox: Taught = { inbox: { list: '.list', row: '.row', unread: '.unread' } };
const talk: Taught = { conversation: { list: '.log', message: '.bubble', mine: '.own' } };
const shown = (piece: Taught = {}): Move => ({ kind: 'shown', piece });
const yes = (piece: Taught = {}): Move => ({ kind: 'yes', piece });
const absent: Move = { kind: 'absent' };

function played(start: Lesson, seen: Seen, ...moves: Move[]): Lesson {
  return moves.reduce((lesson, made) => move(lesson, made, seen), start);
}
const place = ({ phase }: Lesson) => ('step' in phase ? `${phase.kind} ${phase.step}` : phase.kind);

describe('a lesson', () => {
  it('asks one question where everything was found', () => {
    expect(place(beginLesson({}, everything))).toBe('review');
  });

  it('asks about what was found, and lets the user point at once at what was not', () => {
    const seen = halfOf('rows', 'composer');
    let lesson = beginLesson({}, seen);
    const places = [place(lesson)];
    for (const made of [yes(), shown(), shown(), shown(), yes()]) {
      lesson = move(lesson, made, seen);
      places.push(place(lesson));
    }
    expect(places).toEqual([
      'ask rows',
      'point client',
      'point theirs',
      'point mine',
      'ask composer',
      'review',
    ]);
  });

  it('asks for the sign of new messages only where there is no list', () => {
    const lesson = played(beginLesson({}, nothing), nothing, absent);
    expect(place(lesson)).toBe('point badge');
    expect(place(played(lesson, nothing, shown()))).toBe('point client');
  });

  it('asks for no message of one’s own where there is no conversation', () => {
    const lesson = played(beginLesson({}, nothing), nothing, shown(), shown(), absent);
    expect(place(lesson)).toBe('point composer');
    expect(place(played(lesson, nothing, { kind: 'back' }))).toBe('point theirs');
  });

  it('says why what was pointed at is of no use, and stays', () => {
    const lesson = played(beginLesson({}, nothing), nothing, {
      kind: 'useless',
      trouble: 'noMark',
    });
    expect(lesson.phase).toEqual({ kind: 'point', step: 'rows', trouble: 'noMark' });
    expect(played(lesson, nothing, shown(inbox)).taught).toEqual(inbox);
  });

  it('goes back step by step, and out of the first', () => {
    const seen = halfOf('rows');
    const lesson = played(beginLesson({}, seen), seen, yes(), { kind: 'back' });
    expect(place(lesson)).toBe('ask rows');
    expect(place(played(lesson, seen, { kind: 'again' }))).toBe('point rows');
    expect(place(played(lesson, seen, { kind: 'again' }, { kind: 'back' }))).toBe('ask rows');
    expect(place(played(lesson, seen, { kind: 'back' }))).toBe('closed');
  });

  it('lets one part be shown again from the review, and returns there', () => {
    const fix: Move = { kind: 'fix', step: 'client' };
    const lesson = played(beginLesson({}, everything), everything, fix);
    expect(place(lesson)).toBe('point client');
    expect(place(played(lesson, everything, { kind: 'back' }))).toBe('review');
    expect(place(played(lesson, everything, shown()))).toBe('review');
  });

  it('is saved once, and says when that did not work', () => {
    const saving = played(beginLesson(inbox, everything), everything, { kind: 'save' });
    expect(place(saving)).toBe('saving');
    expect(played(saving, everything, { kind: 'save' })).toBe(saving);
    expect(place(played(saving, everything, { kind: 'saved' }))).toBe('saved');
    const failed = played(saving, everything, { kind: 'notSaved' });
    expect(failed.phase).toEqual({ kind: 'review', notSaved: true });
    expect(failed.taught).toEqual(inbox);
  });

  it('is left with one step back from its only question, and when it is saved', () => {
    const back: Move = { kind: 'back' };
    expect(place(played(beginLesson(inbox, everything), everything, back))).toBe('closed');
    const saved = played(
      beginLesson(inbox, everything),
      everything,
      { kind: 'save' },
      { kind: 'saved' },
    );
    expect(place(played(saved, everything, back))).toBe('closed');
  });

  it('can be closed from everywhere', () => {
    for (const seen of [nothing, everything]) {
      expect(place(played(beginLesson({}, seen), seen, { kind: 'close' }))).toBe('closed');
    }
  });

  it('keeps what was taught before when the page merely does not show it', () => {
    const lesson = played(beginLesson(inbox, nothing), nothing, absent, absent, absent, absent);
    expect(lesson.taught).toEqual(inbox);
  });

  it('takes what is found for what was taught only where nothing was', () => {
    const found = yes({ inbox: { list: '.other', row: '.line', unread: '.dot' } });
    const seen = halfOf('rows');
    expect(played(beginLesson(inbox, seen), seen, found).taught).toEqual(inbox);
    expect(played(beginLesson({}, seen), seen, found).taught.inbox?.list).toBe('.other');
  });
});

describe('what was taught', () => {
  it('holds a name until its list is known', () => {
    const name: Taught = { inbox: { client: '.name' }, conversation: { client: 'h1' } };
    expect(definitionFrom(name)).toEqual({});
    expect(definitionFrom(joined(name, joined(inbox, talk)))).toEqual({
      inbox: { ...inbox.inbox, client: '.name' },
      conversation: { ...talk.conversation, client: 'h1' },
    });
  });

  it('takes nothing over from another list but the name', () => {
    const old: Taught = { conversation: { ...talk.conversation, theirs: '.old', client: 'h1' } };
    const anew: Taught = { conversation: { list: '.new', message: '.m', mine: '.me' } };
    expect(joined(old, anew).conversation).toEqual({ ...anew.conversation, client: 'h1' });
  });
});
