import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { useWatched } from '@/components/use-watched';
import { useLanguage, useWords } from '@/components/use-words';
import { wholePercent } from '@/lib/domain/figures/share';
import type { Mirror, MirrorValue, ReplyNow } from '@/lib/domain/mirrors/mirror';
import { mirrorsOf } from '@/lib/domain/mirrors/mirrors';
import { platformById } from '@/lib/domain/platform';
import type { CountedTurn } from '@/lib/domain/turn';
import { type StoreFailure, watch } from '@/lib/store';
import { Card, type IfAny } from './Card';
import { readAllTurns } from './records';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';
import { useFirst } from './use-first';

/** So many open waits are shown with what a reply would change. */
const REPLIES_SHOWN = 3;

/** The platforms' own scores as we estimate them (推定), each with what counts, what hurts, what helps. */
export function MirrorsCard({ now, ifAny }: IfAny & { now: number }) {
  const words = useDashboardWords();
  const { value: turns, failure } = useWatched<readonly CountedTurn[], StoreFailure>(
    watch,
    readAllTurns,
  );
  const mirrors = useMemo(() => turns && mirrorsOf(turns, now), [turns, now]);
  if (!mirrors) return failure ? <FailureNotice failure={failure} /> : null;
  const known = mirrors.filter(({ counted, undecided }) => counted.length + undecided.length > 0);
  if (ifAny && known.length === 0) return null;
  return (
    <Card id="mirrors" title={words.mirrors.title} wide>
      <p class="soft">{words.mirrors.note}</p>
      {known.length === 0 && <p>{words.mirrors.none}</p>}
      <div class="mirrors">
        {known.map((mirror) => (
          <One key={`${mirror.platform} ${mirror.id}`} mirror={mirror} />
        ))}
      </div>
    </Card>
  );
}

function One({ mirror }: { mirror: Mirror }) {
  const words = useDashboardWords();
  const language = useLanguage();
  const { queue } = useWords();
  const inWords = useValueWords(mirror);
  const name = words.mirrors.names[mirror.id];
  const platform = platformById(mirror.platform)?.name[language] ?? mirror.platform;
  const isGeneric = mirror.id === 'dayRate' || mirror.id === 'dayTime';
  return (
    <section
      class="mirror"
      data-mirror={mirror.id}
      data-platform={mirror.platform}
      data-value={mirror.value?.value}
    >
      <h3>
        {name} <span class="estimate">{words.mirrors.estimate}</span>
      </h3>
      {isGeneric && <p class="soft">{platform}</p>}
      <p class="metric-value">
        <Explained mirror={mirror} pick={({ counted }) => counted}>
          {mirror.value
            ? `${mirror.isAbout ? queue.about : ''}${inWords(mirror.value)}`
            : words.mirrors.belowMinimum(mirror.counted.length, mirror.minimum)}
        </Explained>
      </p>
      {mirror.required !== undefined && (
        <p class="soft">{words.mirrors.required(mirror.required * 100)}</p>
      )}
      <p class="card-foot">
        <Part mirror={mirror} part="counted" />
        <Part mirror={mirror} part="hurting" />
        <Part mirror={mirror} part="undecided" />
        <Part mirror={mirror} part="includedDespite" />
        <Part mirror={mirror} part="leftOut" />
      </p>
      {mirror.replyNow.length > 0 && <RepliesNow mirror={mirror} />}
    </section>
  );
}

/** What a reply now would change, for each client who waits. */
function RepliesNow({ mirror }: { mirror: Mirror }) {
  const words = useDashboardWords();
  const { shown, more } = useFirst(mirror.replyNow, REPLIES_SHOWN);
  return (
    <>
      <h4>{words.mirrors.replyNow}</h4>
      <ul>
        {shown.map((reply, nth) => (
          <li key={reply.index}>
            <Reply mirror={mirror} reply={reply} nth={nth} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function Reply({ mirror, reply, nth }: { mirror: Mirror; reply: ReplyNow; nth: number }) {
  const words = useDashboardWords();
  const say = useFigureWords();
  const inWords = useValueWords(mirror);
  const { waitedMs, before, after, withoutReply } = reply;
  const waited = say.duration(waitedMs);
  const [was, is] = [inWords(before), inWords(after)];
  return (
    <>
      <Explained
        mirror={mirror}
        of={words.mirrors.replyNow}
        pick={({ replyNow }) => (replyNow[nth] ? [replyNow[nth].index] : [])}
      >
        {was === is
          ? words.mirrors.replyNowSame(waited, is)
          : words.mirrors.replyNowLine(waited, was, is)}
      </Explained>
      {withoutReply && (
        <span class="soft"> {words.mirrors.withoutReply(inWords(withoutReply))}</span>
      )}
      {was !== is && isWorse(mirror, before, after) && (
        <span class="soft"> {words.mirrors.worsenedByReply[mirror.unit]}</span>
      )}
    </>
  );
}

/** A score as a person reads it. */
function useValueWords({ unit }: Mirror): (value: MirrorValue | null) => string {
  const words = useDashboardWords();
  const say = useFigureWords();
  return (value) => {
    if (!value) return '–';
    if (value.bucket) return words.mirrors.bucket(value.bucket.fromHours, value.bucket.toHours);
    return unit === 'share' ? `${wholePercent(value.value)}%` : say.duration(value.value);
  };
}

interface ExplainedProps {
  readonly mirror: Mirror;
  /** What of the score; the score itself if absent. */
  readonly of?: string;
  readonly look?: string;
  /** Which of its rows stand behind the number. */
  readonly pick: (mirror: Mirror) => readonly number[];
  readonly children: ComponentChildren;
}

/** A number of a score, and the way to what it is made of: by the score's own rule, of all turns on record. */
function Explained({ mirror, of, look = 'tile-button', pick, children }: ExplainedProps) {
  const words = useDashboardWords();
  const explain = useExplain();
  const { id, platform } = mirror;
  const name = words.mirrors.names[id];
  return (
    <button
      type="button"
      class={look}
      title={words.figure.explain(of ?? name)}
      onClick={() =>
        explain({
          title: of === undefined ? name : `${name}: ${of}`,
          definition: `${words.mirrors.definitions[id]} ${words.mirrors.note}`,
          everything: true,
          pick: ({ turns, options }) => {
            const again = mirrorsOf(turns, options.now).find(
              (one) => one.id === id && one.platform === platform,
            );
            return again ? pick(again) : [];
          },
        })
      }
    >
      {children}
    </button>
  );
}

/** The rows of a score, by what they are to it. */
type MirrorPart = 'counted' | 'hurting' | 'undecided' | 'includedDespite' | 'leftOut';

function indicesOf(mirror: Mirror, part: MirrorPart): readonly number[] {
  if (part === 'includedDespite' || part === 'leftOut') {
    return mirror[part].flatMap(({ indices }) => indices);
  }
  return mirror[part];
}

function Part({ mirror, part }: { mirror: Mirror; part: MirrorPart }) {
  const words = useDashboardWords();
  const count = indicesOf(mirror, part).length;
  if (count === 0) return null;
  const label =
    part === 'hurting' ? words.mirrors.hurting[mirror.unit](count) : words.mirrors[part](count);
  return (
    <Explained
      mirror={mirror}
      of={label}
      look="button button-plain"
      pick={(again) => indicesOf(again, part)}
    >
      {label}
    </Explained>
  );
}

function isWorse({ unit }: Mirror, before: MirrorValue | null, after: MirrorValue | null): boolean {
  if (!before || !after) return false;
  return unit === 'share' ? after.value < before.value : after.value > before.value;
}
