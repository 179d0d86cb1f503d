import type { SiteDefinition } from '@/lib/domain/site';
import type { SiteDescription, TeachingOutcome } from '@/lib/messaging/protocol';
import { observe } from '@/lib/page/observe';
import { isVisible } from '@/lib/page/query';
import { pickerWords } from '@/lib/words/picker';
import { firstCandidate, isChoosable } from './candidates';
import { captureInput, type Hands } from './capture';
import { completed, lacksNames, pieceFor } from './completed';
import { definitionOfFound, withClient } from './found';
import { learn, type Pointed } from './learn';
import { createLook, type PageLook } from './look';
import { type Mark, Overlay } from './overlay';
import { Panel } from './panel';
import { say } from './say';
import { allOutlines, messagesOf, outlinesOf, seenOf } from './seen';
import { unitAt, wordsOf } from './snap';
import { raise, setStage } from './stage';
import { definitionFrom, isWhole, joined } from './taught';
import { beginLesson, isUntouched, type Lesson, type Move, move, type Seen } from './teach';
import { labelOf, viewOf } from './view';
import { walk } from './walk';

/** How often what changes without a trace in the page's structure is looked at: ages, classes, layout. */
const LOOK_MS = 1_000;
const FOLLOW_MS = 100;
/** How often, and how soon again, a page is looked at that has not come to rest. */
const MOST_LOOKS = 10;
const REST_MS = 150;

export interface PickerOptions {
  readonly site: SiteDescription;
  save(definition: SiteDefinition): Promise<TeachingOutcome>;
  onClosed(): void;
}

/** A picker that is open. */
export interface Picker {
  /** Brings it to the front again. */
  focus(): void;
}

/** Opens the picker on this page. */
export function openPicker({ site, save, onClosed }: PickerOptions): Picker {
  const words = pickerWords[site.language];
  const look = createLook(site.id);
  const focusedBefore = document.activeElement;
  const stage = setStage(words.title(site.name));
  const panel = new Panel(stage.panel, stage.root, words);
  const overlay = new Overlay(stage.layer);
  const examples: { theirs?: Element; mine?: Element } = {};
  let now: PageLook = look(site.definition ?? {});
  let seen: Seen = seenOf(now.parts);
  let pointed: Pointed | undefined;
  const known = site.definition ?? {};
  /** How what was found can be found again. */
  const found = () => definitionOfFound(now.guessed);
  let lesson: Lesson = beginLesson(seen.complete ? joined(found(), known) : known, seen);

  const phase = () => lesson.phase;
  const step = () => ('step' in lesson.phase ? lesson.phase.step : undefined);

  const lookAgain = () => {
    now = look(definitionFrom(lesson.taught));
    seen = seenOf(now.parts);
  };
  const marks = (): Mark[] => {
    const current = step();
    const outlines = current ? outlinesOf(current, now.parts) : allOutlines(now.parts);
    const found = phase().kind === 'point' ? [] : outlines;
    return [
      ...found.map((each) => ({
        element: each.element,
        label: labelOf(each, words),
        kind: each.label,
      })),
      ...(pointed && current
        ? [{ element: pointed.unit, label: words.steps[current].name, kind: 'candidate' }]
        : []),
    ];
  };
  const draw = (anew: boolean) => {
    const reading = say(now.reading, words, site.language, Date.now());
    const saying = pointed ? wordsOf(pointed.unit) : null;
    stage.shield.hidden = phase().kind !== 'point';
    panel.draw(viewOf(lesson, { words, site: site.name, seen, reading, pointed: saying }), anew);
    overlay.show(marks());
  };
  const announce = (text: string) => {
    stage.live.textContent = text;
  };
  const go = (made: Move) => {
    const before = lesson;
    lesson = move(lesson, made, seen);
    if (lesson === before) return;
    if (phase().kind === 'closed') return close();
    pointed = undefined;
    lookAgain();
    draw(true);
    if (phase().kind === 'saving') void keep();
  };
  const keep = async () => {
    // A page that is still moving is waited for: it bears names that will be gone.
    for (let looks = 0; looks < MOST_LOOKS && lacksNames(lesson, seen); looks++) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      if (phase().kind !== 'saving') return;
      lookAgain();
      lesson = { ...lesson, taught: completed(lesson, known, found()) };
    }
    const outcome = await save(definitionFrom(lesson.taught));
    go(outcome.saved ? { kind: 'saved' } : { kind: 'notSaved' });
  };
  const outline = (next: Pointed) => {
    if (next.unit === pointed?.unit && next.leaf === pointed.leaf) return;
    pointed = next;
    draw(false);
  };
  const choose = (chosen: Pointed) => {
    const current = step();
    if (!current) return;
    const around = {
      parts: now.parts,
      guessed: now.guessed,
      theirs: alive(examples.theirs) ?? messagesOf('theirs', now.parts).at(-1)?.message,
      mine: alive(examples.mine),
    };
    const learned = learn(current, chosen, around);
    if ('trouble' in learned) return go({ kind: 'useless', trouble: learned.trouble });
    if (current === 'theirs' || current === 'mine') examples[current] = chosen.leaf;
    go({ kind: 'shown', piece: withClient(learned.piece, now.guessed, lesson.taught) });
  };

  const hands: Hands = {
    isPointing: () => phase().kind === 'point',
    point(element) {
      const current = step();
      if (current) outline({ unit: unitAt(current, element, window), leaf: element });
    },
    choose(element) {
      const current = step();
      if (current) choose({ unit: unitAt(current, element, window), leaf: element });
    },
    chooseByKey() {
      if (stage.root.activeElement?.closest('button')) return false;
      if (pointed) choose(pointed);
      return true;
    },
    walk(key) {
      const current = step();
      if (!current) return;
      const from = alive(pointed?.unit);
      const unit = from ? walk(from, key, isChoosable) : firstCandidate(current, now.parts);
      if (!unit) return;
      Element.prototype.scrollIntoView.call(unit, { block: 'nearest', inline: 'nearest' });
      outline({ unit, leaf: unit });
      announce(wordsOf(unit));
    },
    press: (action) => press(action),
    tab: (by) => panel.tab(by),
    escape: () => go({ kind: 'back' }),
  };

  const press = (action: string) => {
    const [kind, part] = action.split(':');
    if (kind === 'move') return panel.move();
    if (kind === 'fix') return go({ kind, step: part as never });
    if (kind === 'point') return go({ kind: 'again' });
    // What is kept is what the page shows at this moment.
    if (kind === 'save') refresh();
    const current = step();
    if (kind === 'yes' && current) return go({ kind, piece: pieceFor(current, found()) });
    go({ kind } as Move);
  };
  const refresh = () => {
    if (!stage.host.isConnected) return close();
    lookAgain();
    // While the page was still settling, less of it could be named, or by names that have gone.
    if (
      phase().kind === 'review' &&
      isUntouched(lesson) &&
      !(seen.complete && isWhole(lesson.taught))
    ) {
      lesson = { ...lesson, taught: completed(lesson, known, found()) };
      lookAgain();
    }
    draw(false);
  };
  const stopCapture = captureInput(stage, hands);
  const watching = observe(document, refresh);
  const looking = setInterval(refresh, LOOK_MS);
  const following = setInterval(() => overlay.follow(), FOLLOW_MS);
  const close = () => {
    watching.stop();
    clearInterval(looking);
    clearInterval(following);
    stopCapture();
    stage.remove();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    onClosed();
  };
  draw(true);
  return {
    focus() {
      raise(stage.host);
      panel.focus();
    },
  };
}

function alive(element: Element | undefined): Element | undefined {
  return element?.isConnected && isVisible(element) ? element : undefined;
}
