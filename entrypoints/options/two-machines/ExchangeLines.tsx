import { useLanguage } from '@/components/use-words';
import type { ExchangeReport } from '@/lib/sync/exchange-report';
import { useTwoMachinesWords } from './use-two-machines-words';
import { useWhen } from './use-when';

interface Props {
  readonly report: ExchangeReport | undefined;
  readonly allowed: boolean;
}

/** How the last exchange went, and what is waited for, in sentences. */
export function ExchangeLines({ report, allowed }: Props) {
  const words = useTwoMachinesWords().folder;
  const when = useWhen();
  const language = useLanguage();
  const lines = report ? linesOf(report) : [];
  return (
    <>
      <p data-testid="exchange-done" data-at={report?.doneAt}>
        {report?.doneAt === undefined
          ? words.never
          : words.done(when(report.doneAt), report.machines)}
      </p>
      {report?.machines === 1 && <p>{words.alone}</p>}
      {allowed && !report?.lasting && <p class="soft">{words.session}</p>}
      {!allowed && (
        <p class="notice" data-testid="exchange-asks">
          {words.asks}
        </p>
      )}
      {lines.map((line) => (
        <p key={line} class="notice" data-testid="exchange-trouble">
          {line}
        </p>
      ))}
      {report?.troubled && (
        <p class="soft" data-testid="exchange-files">
          {words.files(new Intl.ListFormat(language).format(report.troubled))}
        </p>
      )}
    </>
  );

  function linesOf(one: ExchangeReport): string[] {
    const { outcome, what, torn, damaged, locked, wrongPassphrase, newer, missing } = one;
    return [
      // What the user stopped is no failure.
      outcome === 'failed' &&
        what !== 'AbortError' &&
        (what === 'NotFoundError' ? words.gone : words.failed),
      torn > 0 && words.torn(torn),
      damaged > 0 && words.damaged(damaged),
      locked > 0 && words.locked,
      wrongPassphrase > 0 && words.wrongPassphrase,
      newer > 0 && words.newer,
      missing > 0 && words.missing(missing),
    ].filter((line) => line !== false);
  }
}
