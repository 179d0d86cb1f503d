import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteRecording, onRecordingChanged, recordingFailure } from './recording';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

it('what cannot be recorded is told until it can again; what is no news is not written', async () => {
  const heard = vi.fn();
  const stop = onRecordingChanged(heard);
  await noteRecording(null);
  expect([await recordingFailure(), heard.mock.calls.length]).toEqual([null, 0]);
  await noteRecording('full');
  await noteRecording('full');
  expect([await recordingFailure(), heard.mock.calls.length]).toEqual(['full', 1]);
  await noteRecording(null);
  expect([await recordingFailure(), heard.mock.calls.length]).toEqual([null, 2]);
  stop();
});

it('nothing is made of what nobody of ours has noted', async () => {
  await fakeBrowser.storage.session.set({ recording: 'constructor' });
  expect(await recordingFailure()).toBe(null);
});
