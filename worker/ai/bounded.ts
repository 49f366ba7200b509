// What an endpoint answers is read up to a limit: one that never ends would fill the memory before its time is over.
import { Unusable } from '#core/ports/model.ts';
import { none } from './openai-answer.ts';

/** The longest draft takes a tenth of it; a streamed answer brings a hundred bytes around each word. */
const mostBytes = 4 * 2 ** 20;

/** As `fetch`; a body that is longer breaks off as Unusable. */
export const bounded: typeof fetch = async (url, init) => {
  const response = await fetch(url, init);
  const { status, statusText, headers } = response;
  return new Response(response.body?.pipeThrough(counting()) ?? null, { status, statusText, headers });
};

function counting(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform: (piece, controller) => {
      bytes += piece.byteLength;
      if (bytes > mostBytes) controller.error(new Unusable('The model’s answer has no end.', none));
      else controller.enqueue(piece);
    },
  });
}
