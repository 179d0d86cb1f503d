import type { QuestionParts } from '../question';
import { isConfused } from './confused';

/** Writes the question in English. */
export function writeEnglishQuestion(parts: QuestionParts): string {
  const { client, own, seen } = parts;
  return [
    client ? `${own.greeting} ${client},` : 'Hello,',
    opening(parts),
    [seen && `Here is what I see: ${sentence(seen)}`, request(parts)].filter(Boolean).join('\n'),
    byWhen(parts.byWhen),
    'Thank you.',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function opening({ material, places }: QuestionParts): string {
  const last = places.at(-1);
  const joined = places.length > 1 ? `${places.slice(0, -1).join(', ')} and ${last}` : last;
  if (material && joined)
    return `I've been through ${material} and have one question, about ${joined}.`;
  if (material) return `I've been through ${material} and have one question.`;
  if (joined) return `I have one question about ${joined}.`;
  return 'I have one question.';
}

function request({ understood, options }: QuestionParts): string {
  // Said in the first person already: "I took page 3 to be right"
  const isWhole = /^(?:i|i'\w+|my|as i)\b/i.test(understood) || isConfused(understood);
  const reading =
    understood && (isWhole ? '' : 'I understood it as follows: ') + sentence(understood);
  const [only, second] = options;
  if (only === undefined) {
    const ask =
      understood && !isConfused(understood)
        ? 'Is that right?'
        : 'Could you tell me how you would like it?';
    return [reading, ask].filter(Boolean).join('\n');
  }
  if (second === undefined) {
    return [reading, `May I go ahead like this?\n- ${only}`].filter(Boolean).join('\n');
  }
  return [reading, 'Which of these would you like?', ...options.map((option) => `- ${option}`)]
    .filter(Boolean)
    .join('\n');
}

function byWhen(time: string): string {
  if (time === '') return '';
  // Whole words of the worker's own: "No rush."
  if (/[.!]$|\b(?:rush|hurry|urgent|whenever|please|is fine)\b/i.test(time)) return sentence(time);
  const when =
    /^(?:by|before|until|no later|not later|within|in|on|at|as|asap|once|when|soon|this|today|tonight|tomorrow)\b/i.test(
      time,
    )
      ? time
      : `by ${time}`;
  return `An answer ${when} keeps me on schedule.`;
}

/** The words with an end to them, if they have none. */
function sentence(words: string): string {
  return /[.!?…)"”。！？]$/.test(words) ? words : `${words}.`;
}
