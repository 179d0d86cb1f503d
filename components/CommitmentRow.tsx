import { Ellipsis } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Commitment, CommitmentWord } from '@/lib/domain/commitment';
import { promptOf } from '@/lib/domain/commitment-list';
import { dueTime } from '@/lib/domain/due-time';
import { formatDuration } from '@/lib/domain/duration';
import { platformById } from '@/lib/domain/platform';
import { type Stage, stageAt } from '@/lib/domain/reminder';
import { timeZone } from '@/lib/domain/time-zone';
import type { CommitmentWords } from '@/lib/words/commitments';
import { ClockRing, type RingState } from './ClockRing';
import type { CommitmentActions, CommitmentEntry } from './CommitmentList';
import { useClientName } from './QueueRow';
import { TimeForm } from './TimeForm';
import { useCommitmentWords } from './use-commitment-words';
import { useNames } from './use-names';
import { useLanguage, useWords } from './use-words';

/** What can be said of a commitment, by its kind. */
function wordsOn({ kind, warned }: Commitment): readonly CommitmentWord[] {
  if (kind === 'followUp') return ['withdrawn'];
  if (kind !== 'deadline') return ['kept', 'withdrawn'];
  return ['delivered', 'missed', ...(warned ? [] : (['warned'] as const)), 'withdrawn'];
}

/** What helps at this stage. */
function helpOf({ kind, warned }: Commitment, stage: Stage, words: CommitmentWords): string {
  if (kind === 'followUp') return words.askAgain;
  return warned && stage === 'before' ? words.warned : words.prompt[stage];
}

/** One promise or deadline: to whom, what, and how long there is left. The row opens the conversation. */
export function CommitmentRow({
  entry,
  now,
  hasTemplate,
  onOpen,
  onWord,
  onMove,
  onWrite,
}: CommitmentActions & { entry: CommitmentEntry; now: number }) {
  const words = useCommitmentWords();
  const { queue } = useWords();
  const language = useLanguage();
  const { commitment, conversation } = entry;
  const name = useClientName()(conversation);
  const title = useNames().title(conversation.title);
  const [unfolded, setUnfolded] = useState(false);
  const [moving, setMoving] = useState(false);
  const { kind, dueAt, madeAt, unsent } = commitment;
  const spoken = platformById(conversation.platform)?.language ?? language;
  const prompt = promptOf(commitment, now, spoken, hasTemplate);
  const what = words.what[kind](dueTime(dueAt, now, timeZone(), language));
  const left = formatDuration(Math.abs(dueAt - now), language, false);
  const platform = platformById(conversation.platform)?.name[language] ?? conversation.platform;
  return (
    <li class="row" data-commitment={commitment.key}>
      <div class="row-line">
        <ClockRing state={ringOf(commitment, now)} share={(dueAt - now) / (dueAt - madeAt || 1)} />
        <span class={`clock ${now > dueAt ? 'clock-over' : ''}`}>
          <span class="clock-state">{now > dueAt ? words.over(left) : words.left(left)}</span>
        </span>
        <button
          type="button"
          class="row-open"
          title={[name, conversation.client && title, platform].filter(Boolean).join(' · ')}
          onClick={() => onOpen(conversation)}
        >
          <span class="row-name">
            <b>{what}</b>
          </span>
          <span class="row-about">
            <span class="row-title">
              {name}
              {conversation.client && queue.courtesy && <small> {queue.courtesy}</small>}
            </span>
            {unsent && <span class="row-platform">{words.unsent}</span>}
          </span>
        </button>
        <button
          type="button"
          class="button-icon row-more"
          aria-expanded={unfolded}
          aria-label={words.actions(name)}
          onClick={() => setUnfolded(!unfolded)}
        >
          <Ellipsis size={18} aria-hidden="true" />
        </button>
      </div>
      {prompt && (
        <div class="row-prompt">
          <span class="soft">{helpOf(commitment, prompt.stage, words)}</span>
          <span class="row-answers">
            {prompt.answers.map(({ answer, template }) => (
              <button
                key={answer}
                type="button"
                class="button"
                data-action="write"
                data-answer={answer}
                onClick={() => onWrite(entry, template)}
              >
                {words.say[answer]}
              </button>
            ))}
          </span>
        </div>
      )}
      {unfolded && (
        <div class="row-actions">
          {wordsOn(commitment).map((word) => (
            <button
              key={word}
              type="button"
              class="button"
              data-action={word}
              onClick={() => onWord(entry, word)}
            >
              {words.words[word]}
            </button>
          ))}
          <button
            type="button"
            class="button"
            data-action="move"
            aria-expanded={moving}
            onClick={() => setMoving(!moving)}
          >
            {words.words.move}
          </button>
          {moving && (
            <TimeForm
              class="new-time"
              label={words.newTime}
              submit={words.moveTo}
              action="set-time"
              initial={dueAt}
              known={dueAt}
              now={now}
              onTime={(at) => onMove(entry, at)}
            />
          )}
        </div>
      )}
    </li>
  );
}

function ringOf(commitment: Commitment, now: number): RingState {
  if (now > commitment.dueAt) return 'over';
  return stageAt(commitment, now) === 'before' ? 'soon' : 'ample';
}
