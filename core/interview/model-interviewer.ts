// The interviewer with a language model: asks about a point that an answer leaves open, in words that fit the answer.
import { textOf, type InterviewItem } from '../model/item.ts';
import type { Asking, Exchange, Interviewer, Whose } from '../ports/interviewer.ts';
import type { Model, Writing } from '../ports/model.ts';
import { readablePart } from '../scoring/written.ts';
import { FollowUpReply, followUpQuestion, INTERVIEW_PROMPT } from './follow-up-question.ts';
import { isQuestion, mayAsk } from './may-ask.ts';
import { NoFollowUp } from './no-follow-up.ts';
import { withoutPersonal } from './personal.ts';

/** The model for one candidate's words, which counts its tokens, and what takes out who they are. */
export type Listener = { model: Model; blind: (text: string) => string };

type Deps = {
  name: string;
  /** Null where the candidate agreed to no model. */
  listenerFor: (whose: Whose) => Promise<Listener | null>;
  /** A keyed hash. */
  mark: (text: string) => string;
  otherwise: Interviewer;
};

/** A candidate who waits longer than this is asked by a script instead: for the first words, and for all of them. */
const FIRST_WORDS_MS = 8_000;
const ALL_WORDS_MS = 20_000;

/**
 * Only points that have a scripted follow-up may be asked about, so that the model decides no more than the script does.
 * What it writes is checked as it comes; where it may not be asked, the script asks.
 */
export function modelInterviewer(deps: Deps): Interviewer {
  return {
    kind: 'model',
    engine: `${deps.name}, ${INTERVIEW_PROMPT}`,
    otherwise: deps.otherwise,
    next: (exchange, whose) => next(deps, exchange, whose),
  };
}

async function next(deps: Deps, exchange: Exchange, whose: Whose): Promise<Asking | null> {
  const open = exchange.item.followUps.filter(({ point }) => !exchange.asked.includes(point));
  if (open.length === 0) return null;
  const listener = await deps.listenerFor(whose);
  const said = exchange.said.map((text) =>
    withoutPersonal(readablePart(text, textOf(exchange.item)).sentences.join(' ')),
  );
  if (!listener || said.every((text) => text.trim() === '')) throw new NoFollowUp('unread');
  return asked(deps, listener, { item: exchange.item, open, said: said.map(listener.blind) });
}

type Open = { item: InterviewItem; open: InterviewItem['followUps']; said: string[] };

async function asked({ mark }: Deps, { model }: Listener, { item, open, said }: Open): Promise<Asking | null> {
  const key = mark(JSON.stringify([model.nameOf('interviewer'), INTERVIEW_PROMPT, item, open, said]));
  // Nobody who writes an answer can know the word that ends it.
  const fence = `answer-${mark(`fence ${key}`).slice(0, 12)}`;
  const hurry = new AbortController();
  const timer = setTimeout(() => hurry.abort(), FIRST_WORDS_MS);
  const signal = AbortSignal.any([hurry.signal, AbortSignal.timeout(ALL_WORDS_MS)]);
  const question = { ...followUpQuestion({ item, open, said, fence }), name: 'follow_up', shape: FollowUpReply };
  const writing = model.write({ ...question, role: 'interviewer', key, signal });
  const begun = await beginningOf(writing).finally(() => clearTimeout(timer));
  if (begun.point === null) return null;
  const point = begun.point - 1;
  if (!open.some((one) => one.point === point)) {
    await writing.return(undefined as never);
    throw new NoFollowUp('off-point');
  }
  const known = { question: textOf(item), said };
  const isAllowed = (text: string) => mayAsk(text, item.rubric.points[point] ?? '', known);
  return { point, words: wordsOf(writing, begun.ask, isAllowed) };
}

/** The point and the first words, or all of it where nothing is asked. */
async function beginningOf(writing: Writing<FollowUpReply>): Promise<FollowUpReply> {
  for (let step = await writing.next(); ; step = await writing.next()) {
    if (step.done) return step.value.value;
    const { point, ask = '' } = step.value;
    if (point !== undefined && point !== null && ask !== '') return { point, ask };
  }
}

async function* wordsOf(
  writing: Writing<FollowUpReply>,
  first: string,
  isAllowed: (text: string) => boolean,
): AsyncGenerator<string> {
  let text = '';
  const more = (ask: string) => {
    if (!ask.startsWith(text) || !isAllowed(ask)) throw new NoFollowUp('not-allowed');
    const words = ask.slice(text.length);
    text = ask;
    return words;
  };
  try {
    yield more(first);
    for await (const { ask = '' } of writing) yield more(ask);
  } finally {
    await writing.return(undefined as never);
  }
  if (!isQuestion(text)) throw new NoFollowUp('no-question');
}
