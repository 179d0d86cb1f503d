import { describe, expect, it } from 'vitest';
import { heldOut, known, own } from './messages';
import { inWords, ratesOf } from './rates';

/**
 * The floors of issue 5, on messages that rules and habits were made from, and on those that were held out. Only
 * the latter tell how the reader does on messages that it does not know.
 */
describe.each([
  ['known to the rules', known],
  ['held out', heldOut],
  ['our own', own],
] as const)('messages: %s', (name, messages) => {
  const rates = ratesOf(messages);
  console.log(`${name}: ${inWords(rates)}`);

  it('ranks the best situation first in three of four', () => {
    expect(rates.first).toBeGreaterThanOrEqual(0.75);
  });

  it('has an accepted one among the first three', () => {
    expect(rates.firstThree).toBeGreaterThanOrEqual(0.92);
  });

  it('silences hardly anybody', () => {
    expect(rates.silenced).toBeLessThanOrEqual(0.015);
  });

  it('recognises what needs no reply', () => {
    expect(rates.noReplyFound).toBeGreaterThanOrEqual(0.75);
  });

  it('finds deadlines and invents hardly any', () => {
    expect(rates.deadlinesFound).toBeGreaterThanOrEqual(0.85);
    expect(rates.deadlinesInvented).toBeLessThanOrEqual(0.02);
  });

  it('knows whether something was handed over', () => {
    expect(rates.attachments).toBeGreaterThanOrEqual(0.95);
  });
});
