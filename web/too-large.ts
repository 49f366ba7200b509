// A body over its route’s limit, refused in the words of that route.
import type { ErrorRequestHandler } from 'express';
import type { Words } from '#core/text/en.ts';
import { plainWords } from '#core/text/words.ts';
import { localeFor } from './language.ts';

export function whereTooLarge(code: string, say: (t: Words) => string): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (error.status !== 413) return next(error);
    response.status(413).json({ error: { code, message: say(plainWords(localeFor(request))) } });
  };
}
