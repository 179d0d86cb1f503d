import type { ServerResponse } from 'node:http';

/** What is used of an answer of either protocol version; the classes' overloads do not unite. */
export type Answer = Pick<ServerResponse, 'write' | 'end' | 'on'> & {
  writeHead(status: number, headers?: Record<string, string>): Answer;
};

/** The live pages' open streams (server-sent events). */
export class LiveStreams {
  readonly #open = new Set<Answer>();

  add(answer: Answer): void {
    answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    answer.write(': open\n\n');
    this.#open.add(answer);
    answer.on('close', () => this.#open.delete(answer));
  }

  tell(conversation: string): void {
    for (const answer of this.#open) answer.write(`data: ${JSON.stringify({ conversation })}\n\n`);
  }

  close(): void {
    for (const answer of this.#open) answer.end();
    this.#open.clear();
  }
}
