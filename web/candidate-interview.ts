// The interview's one request: what was sent is answered line by line, as it is written.
import type { Request, RequestHandler, Response } from 'express';
import { pageTalk } from '#core/assess/sit/interview-page.ts';
import { say } from '#core/assess/sit/interview.ts';
import type { LinkDeps } from '#core/assess/sit/link.ts';
import { UserError } from '#core/errors.ts';
import { ItemId } from '#core/model/ids.ts';
import type { Interviewer } from '#core/ports/interviewer.ts';
import { Say, type Spoken } from '#core/model/page.ts';
import { plainWords } from '#core/text/words.ts';
import { inTurn } from './in-turn.ts';
import { localeFor } from './language.ts';
import { problemOf } from './problem.ts';

type Deps = LinkDeps & { interviewer: Interviewer };

/** What is read at once for everybody; the others wait for their turn. A model reads elsewhere. */
const mostAtOnce = { script: 4, model: 100 };

export function interviewRoute(deps: Deps, tokenOf: (request: Request) => string): RequestHandler[] {
  const door = inTurn(mostAtOnce[deps.interviewer.kind], { keyOf: tokenOf, hasOne: refuse });
  return [door, (request, response) => answer(deps, tokenOf(request), { request, response })];
}

const refuse: RequestHandler = () => {
  throw new UserError('too-many', (t) => t.candidate.sayUnderway);
};

type Exchange = { request: Request; response: Response };

/** Refusals come as elsewhere until the first words are out; after that they are a line of their own. */
async function answer(deps: Deps, token: string, { request, response }: Exchange): Promise<void> {
  const itemId = ItemId.safeParse(request.params['item']);
  if (!itemId.success) throw new UserError('item-unknown', (t) => t.candidate.itemUnknown);
  const given = { itemId: itemId.data, ...Say.parse(request.body) };
  const write = (line: Spoken) => {
    if (!response.headersSent) response.type('application/x-ndjson');
    response.write(`${JSON.stringify(line)}\n`);
  };
  // Nothing is taken back before anything was said.
  const hear = (words: string | null) => {
    if (words !== null || response.headersSent) write({ words });
  };
  try {
    const work = say({ ...deps, hear }, token, given);
    response.locals['work'] = work;
    const talk = await work;
    write({ talk: pageTalk(talk) });
  } catch (error) {
    if (!response.headersSent) throw error;
    write(problemOf(error, plainWords(localeFor(request))).body);
  }
  response.end();
}
