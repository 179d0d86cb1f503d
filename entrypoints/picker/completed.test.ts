import { describe, expect, it } from 'vitest';
import type { SiteDefinition } from '@/lib/domain/site';
import { completed, lacksNames, pieceFor } from './completed';
import { beginLesson, type Lesson, type Move, move, type Seen, STEPS } from './teach';

const inbox = { list: '.list', row: '.row', unread: '.unread', client: '.name' };
const conversation = { list: '.log', message: '.bubble', mine: '.own', client: 'h1' };
const found: SiteDefinition = { inbox, conversation, composer: '#box' };
/** While the page moves, its conversation has no lasting names. */
const moving: SiteDefinition = { inbox, composer: '#box' };
const everything: Seen = { found: new Set(STEPS), complete: true };
const unsure: Seen = { found: new Set(STEPS), complete: false };

const played = (seen: Seen, ...moves: Move[]) =>
  moves.reduce<Lesson>((lesson, made) => move(lesson, made, seen), beginLesson({}, seen));
const yes = (from: SiteDefinition, step: (typeof STEPS)[number]): Move => ({
  kind: 'yes',
  piece: pieceFor(step, from),
});
const saving: Move = { kind: 'save' };

describe('what is kept', () => {
  it('is all that was found where nothing was asked', () => {
    const lesson = { ...played(everything, saving), taught: moving };
    expect(lacksNames(lesson, everything)).toBe(true);
    const kept = { ...lesson, taught: completed(lesson, {}, found) };
    expect(kept.taught).toEqual(found);
    expect(lacksNames(kept, everything)).toBe(false);
  });

  it('prefers what was taught before', () => {
    const known = { composer: '#mine' };
    expect(completed(played(everything), known, found).composer).toBe('#mine');
  });

  it('is what was confirmed, named later where it could not be named then', () => {
    const lesson = played(unsure, ...STEPS.map((step) => yes(moving, step)), saving);
    expect(lesson.taught.conversation).toBeUndefined();
    expect(lacksNames(lesson, unsure)).toBe(true);
    expect(completed(lesson, {}, found)).toEqual(found);
  });

  it('is nothing of what the user says is not there', () => {
    const absent: Move = { kind: 'absent' };
    const lesson = played(unsure, yes(found, 'rows'), absent, absent, yes(found, 'composer'));
    expect(lacksNames(lesson, unsure)).toBe(false);
    expect(completed(lesson, {}, found).conversation).toBeUndefined();
  });
});
