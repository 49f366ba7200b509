// A candidate's request for a review by a person: on their card until it is answered, and after that with the answer.
import type { RequestAnswer } from '../ports/requests.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import type { Button, CardBlock } from './card.ts';
import { valueOf, type Subject } from './decisions.ts';
import { quote, strong, text } from './spans.ts';
import { oneLine, quoted, short } from './words.ts';

/** Times are written out in the reader's zone. */
export type AskedReview = {
  said: string;
  at: string;
  due: string;
  isLate: boolean;
  mayAnswer: boolean;
  answer: (Pick<RequestAnswer, 'text' | 'changed' | 'mail'> & { by: string; at: string }) | null;
};

const SAID = 1000;

export function askedReviewBlocks(subject: Subject, asked: AskedReview | null | undefined, t: Words): CardBlock[] {
  if (!asked) return [];
  const { said, at, due, isLate, answer } = asked;
  const words = said === '' ? [] : [quote(quoted(said, SAID, t))];
  const head = strong(t.sentence(t.request.asked(at)));
  if (answer) return [text(head, ...words), answerBlock(answer, t)];
  const until = isLate ? t.request.late(due) : t.request.due(due);
  return [
    text('⚠️ ', head, t.gap, until, ...words),
    ...(asked.mayAnswer
      ? [{ type: 'buttons', id: 'askedReview', buttons: [answerButton(subject, t)] } satisfies CardBlock]
      : []),
  ];
}

function answerBlock({ by, at, text: said, changed, mail }: NonNullable<AskedReview['answer']>, t: Words): CardBlock {
  const { answered, somethingChanged, nothingChanged, mailFailed } = t.request;
  const what = changed ? somethingChanged : nothingChanged;
  const told = mail === 'failed' ? mailFailed : '';
  return text(
    strong(t.sentence(answered(short(by, 80), at))),
    t.gap,
    t.sentences([what, told]),
    quote(quoted(said, SAID, t)),
  );
}

export const answerButton = (subject: Subject, t: Words): Button => ({
  label: t.request.answer,
  action: ACTION.answerReview,
  value: valueOf(subject),
  spoken: t.request.answerSpoken(short(oneLine(subject.name), 50)),
});
