import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '@/components/StatusLine';
import { saveFile } from '@/components/save-file';
import { useWords } from '@/components/use-words';
import type { Coverage } from '@/lib/domain/coverage';
import { Card } from './Card';
import { useCommitments } from './commitments';
import type { Figures } from './figures';
import { CARD_HEIGHT, CARD_WIDTH, type CardText, drawResponseCard } from './response-card';
import { useDashboardWords } from './use-dashboard-words';
import { useFigureWords } from './use-figure-words';

interface Props {
  readonly figures: Figures;
  /** How many wait now, whenever they began and whether a figure counts them. */
  readonly waiting: number;
  readonly coverage: Coverage | undefined;
  readonly onStatus: (status: Status) => void;
}

/** A picture of the figures for the worker's profile, made here, with no client on it. */
export function ResponseCard({ figures, waiting, coverage, onStatus }: Props) {
  const words = useDashboardWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useCardText(figures, waiting, coverage);
  const key = JSON.stringify(text);
  useEffect(() => {
    if (canvas.current && key) drawResponseCard(canvas.current, JSON.parse(key));
  }, [key]);
  const picture = () =>
    new Promise<Blob>((resolve, reject) =>
      canvas.current?.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture')))),
    );
  const act = async (use: (blob: Blob) => Promise<void> | void, done: string) => {
    try {
      await use(await picture());
      onStatus({ text: done });
    } catch {
      onStatus({ text: words.card.failed, trouble: true });
    }
  };
  return (
    <Card id="card" title={words.card.title} wide>
      <p class="soft">{words.card.note}</p>
      {figures.art.summary.values ? (
        <p>{words.card.tooFew}</p>
      ) : (
        <>
          <canvas
            ref={canvas}
            class="response-card"
            width={CARD_WIDTH}
            height={CARD_HEIGHT}
            role="img"
            aria-label={`${words.card.preview}: ${[text.heading, ...text.figures.map(({ name, value }) => `${name} ${value}`), text.basis].join(' · ')}`}
          />
          <p class="response-card-actions">
            <button
              type="button"
              class="button"
              data-action="save-card"
              onClick={() =>
                void act((blob) => saveFile('sokuresu-card.png', blob), words.card.saved)
              }
            >
              {words.card.make}
            </button>
            <button
              type="button"
              class="button"
              data-action="copy-card"
              onClick={() =>
                void act(
                  (blob) => navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]),
                  words.card.copied,
                )
              }
            >
              {words.card.copy}
            </button>
          </p>
        </>
      )}
    </Card>
  );
}

function useCardText(figures: Figures, waiting: number, coverage: Coverage | undefined): CardText {
  const promises = useCommitments()?.promises;
  const words = useDashboardWords();
  const { product } = useWords();
  const say = useFigureWords();
  const { art, srt, options } = figures;
  return {
    heading: `${words.headline.title} · ${words.figuresOf(options.days)}`,
    figures: [
      { name: `${words.headline.ART} ${words.figure.median}`, value: say.median(art.summary) },
      {
        name: `${words.headline.SRT} ${words.figure.median}`,
        value: srt.summary.values ? '–' : say.median(srt.summary),
      },
      { name: words.headline.PKR, value: say.share(promises) },
    ],
    basis: [
      words.figure.answered(art.summary.answered),
      words.figure.waiting(waiting),
      say.coverage(coverage),
      words.headline.clock[art.summary.clock],
    ].join('・'),
    mark: product,
  };
}
