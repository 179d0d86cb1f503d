import type { CommitmentKind } from '@/lib/domain/pledge';
import type { Stage } from '@/lib/domain/reminder';
import type { Language } from '@/lib/domain/template';

/** The sentences of reminders. No message's text stands in them. */
export interface ReminderWords {
  /** What is said of a commitment at a stage. */
  title(kind: CommitmentKind, stage: Stage): string;
  /** `what`: what is to be done by when (commitments.ts). */
  about(client: string, what: string): string;
  /** What helps now; empty where the title says it. `isWarned`: the client knows that it may be late. */
  advice(kind: CommitmentKind, stage: Stage, isWarned: boolean): string;
  /** Several at once. */
  several(count: number): string;
  readonly nameless: string;
}

/** By language; a missing sentence fails the type check. */
export const reminderWords: Readonly<Record<Language, ReminderWords>> = {
  ja: {
    title(kind, stage) {
      if (kind === 'followUp') return 'お返事がまだのようです';
      if (kind === 'deadline') {
        if (stage === 'midway') return '納期までの折り返しです';
        return stage === 'before' ? 'もうすぐ納期です' : '納期の時刻になりました';
      }
      return stage === 'before' ? '約束の時間が近づいています' : '約束の時間になりました';
    },
    about: (client, what) => `${what}（相手：${client}）`,
    advice(kind, stage, isWarned) {
      if (kind === 'followUp') return '一度だけ、様子をうかがってみましょう。';
      if (kind === 'deadline' && stage === 'midway')
        return '進み具合をひとこと伝えると、安心していただけます。';
      if (kind === 'deadline' && stage === 'before' && isWarned)
        return '遅れるかもしれないと、お伝え済みです。お渡しの見込みが立ったら、ひとこと伝えましょう。';
      if (kind === 'deadline' && stage === 'before')
        return '遅れるかもしれないときは、いま伝えるのがいちばん親切です。';
      return stage === 'before' ? '' : '間に合わないときは、ひとこと連絡を入れましょう。';
    },
    several: (count) => `約束と納期のお知らせ ${count}件`,
    nameless: '名前のわからない相手',
  },
  en: {
    title(kind, stage) {
      if (kind === 'followUp') return 'No answer from the client yet';
      if (kind === 'deadline') {
        if (stage === 'midway') return 'Halfway to the deadline';
        return stage === 'before' ? 'The deadline is near' : 'The deadline has come';
      }
      return stage === 'before' ? 'A promised time is near' : 'A promised time has come';
    },
    about: (client, what) => `${what} (for ${client})`,
    advice(kind, stage, isWarned) {
      if (kind === 'followUp') return 'Ask once, kindly.';
      if (kind === 'deadline' && stage === 'midway')
        return 'A word on how it is going keeps the client at ease.';
      if (kind === 'deadline' && stage === 'before' && isWarned)
        return 'The client knows that it may take longer. Once you know when it will be ready, say so.';
      if (kind === 'deadline' && stage === 'before')
        return 'If it may take longer, now is the kindest time to say so.';
      return stage === 'before' ? '' : 'If you cannot make it, send a short word now.';
    },
    several: (count) => `${count} promises and deadlines`,
    nameless: 'a client without a name',
  },
};
