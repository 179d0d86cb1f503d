import { useMemo } from 'preact/hooks';
import { FailureNotice } from '@/components/FailureNotice';
import { useWatched } from '@/components/use-watched';
import { useLanguage, useWords } from '@/components/use-words';
import { wholePercent } from '@/lib/domain/figures/share';
import type { Mirror, MirrorValue } from '@/lib/domain/mirrors/mirror';
import { mirrorsOf } from '@/lib/domain/mirrors/mirrors';
import { platformById } from '@/lib/domain/platform';
import type { CountedTurn } from '@/lib/domain/turn';
import { type StoreFailure, watch } from '@/lib/store';
import { Card, type IfAny } from './Card';
import { readAllTurns } from './records';
import { useExplain } from './selection';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

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
  const say = useFigureWords();
  const inWords = (value: MirrorValue | null) => {
    if (!value) return '–';
    if (value.bucket) return words.mirrors.bucket(value.bucket.fromHours, value.bucket.toHours);
    return mirror.unit === 'share' ? `${wholePercent(value.value)}%` : say.duration(value.value);
  };
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
        {mirror.value
          ? `${mirror.isAbout ? queue.about : ''}${inWords(mirror.value)}`
          : words.mirrors.belowMinimum(mirror.counted.length, mirror.minimum)}
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
      {mirror.replyNow.length > 0 && (
        <>
          <h4>{words.mirrors.replyNow}</h4>
          <ul>
            {mirror.replyNow
              .slice(0, REPLIES_SHOWN)
              .map(({ index, waitedMs, before, after, withoutReply }) => {
                const waited = say.duration(waitedMs);
                const [was, is] = [inWords(before), inWords(after)];
                return (
                  <li key={index}>
                    {was === is
                      ? words.mirrors.replyNowSame(waited, is)
                      : words.mirrors.replyNowLine(waited, was, is)}
                    {withoutReply && (
                      <span class="soft"> {words.mirrors.withoutReply(inWords(withoutReply))}</span>
                    )}
                    {was !== is && isWorse(mirror, before, after) && (
                      <span class="soft"> {words.mirrors.loweredByReply}</span>
                    )}
                  </li>
                );
              })}
          </ul>
        </>
      )}
    </section>
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
  const explain = useExplain();
  const count = indicesOf(mirror, part).length;
  if (count === 0) return null;
  const label = words.mirrors[part](count);
  return (
    <button
      type="button"
      class="button button-plain"
      data-explain={part}
      onClick={() =>
        explain({
          title: `${words.mirrors.names[mirror.id]}: ${label}`,
          definition: words.mirrors.note,
          everything: true,
          pick: ({ turns, options }) => {
            const again = mirrorsOf(turns, options.now).find(
              ({ id, platform }) => id === mirror.id && platform === mirror.platform,
            );
            return again ? indicesOf(again, part) : [];
          },
        })
      }
    >
      {label}
    </button>
  );
}

function isWorse({ unit }: Mirror, before: MirrorValue | null, after: MirrorValue | null): boolean {
  if (!before || !after) return false;
  return unit === 'share' ? after.value < before.value : after.value > before.value;
}
