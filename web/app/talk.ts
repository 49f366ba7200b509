// Where the interview stands on this page: what was sent, what is being typed, and which question is open.
import { signal } from '@preact/signals';
import { followUpsIn, heardIn, saidIn, type Said } from '#core/model/interview.ts';
import type { PageInterview, PageTalk } from '#core/model/page.ts';
import { draftOf } from './autosave.ts';
import { answers } from './saver.ts';
import { page } from './state.ts';

export type Asked = PageInterview['questions'][number];

/** The candidate has gone past what is said before the first question. */
export const entered = signal(false);

const asked = (): Asked[] => page.value.interview?.questions ?? [];

export const saidTo = ({ id }: Pick<Asked, 'id'>): Said => saidIn(draftOf(answers.value, id).answer);

/** How many messages of the candidate were sent. */
export const heard = (question: Asked): number => heardIn({ ...question.talk, engine: '' });

/** What is typed at a question and hasn't been sent. */
export const typed = (question: Asked): string => saidTo(question).slice(heard(question))[0]?.text ?? '';

/** To which of what was asked the next message is an answer: 0 for the question itself. */
export const nowAt = ({ talk }: Asked): number => (talk.done ? 0 : followUpsIn({ ...talk, engine: '' }).length);

export function hasBegun(): boolean {
  return entered.value || asked().some((one) => one.talk.turns.length > 0 || saidTo(one).length > 0);
}

/** The first that isn't done with; undefined before the beginning and after the last. */
export function openQuestion(): Asked | undefined {
  return hasBegun() ? asked().find(({ talk }) => !talk.done) : undefined;
}

/** Those to which something was said, sent or not. */
export const spokenCount = (): number => asked().filter((one) => saidTo(one).length > 0).length;

export const doneCount = (): number => asked().filter(({ talk }) => talk.done).length;

/** What the server now knows was said. */
export function hearTalk(id: string, talk: PageTalk): void {
  const { interview } = page.value;
  if (!interview) return;
  const questions = interview.questions.map((one) => (one.id === id ? { ...one, talk } : one));
  const isDone = questions.every((one) => one.talk.done);
  const parts = page.value.parts.map((part) => (part.kind === 'interview' ? { ...part, done: isDone } : part));
  page.value = { ...page.value, parts, interview: { ...interview, questions } };
}
