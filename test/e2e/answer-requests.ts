import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';

/** Every request of `page` is answered here; nothing goes over the wire. */
export async function answerRequests(
  page: Page,
  answer: (request: HTTPRequest) => Partial<ResponseForRequest>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A page that is left gives up what it asked for (its icon, say): then nobody waits for the answer.
    request.respond(answer(request)).catch((cause: Error) => {
      if (!/no such request|Invalid InterceptionId/.test(cause.message)) throw cause;
    });
  });
}
