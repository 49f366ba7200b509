// Asks which assessment a command is about, where it names none and several may be meant.
import type { AboutName } from '../commands.ts';
import type { ThreadId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card } from './card.ts';
import { rowBlock, type ListView } from './list-card.ts';
import { code, note, text, title as heading } from './spans.ts';
import { oneLine, quoted } from './words.ts';

/** How it is known which may be meant: they stand where it was typed, there are no others, or their titles match. */
export type Why = { kind: 'here' | 'anywhere' } | { kind: 'called'; query: string };

export type ChooseView = {
  command: AboutName;
  why: Why;
  /** Newest first, as many as are shown; `many` are meant in all. */
  assessments: (ListView['assessments'][number] & { threadId?: ThreadId | undefined })[];
  many: number;
};

export const CHOICES = 10;

/** Each with a button that goes on as if it had been named. */
export function chooseCard({ command, why, assessments, many }: ChooseView, t: Words): Card {
  const several = whyWords(why, many, t);
  const which = t.assessments.which[command];
  const rest = many - assessments.length;
  return {
    summary: t.sentences([several, which]),
    blocks: [
      heading(which),
      text(several),
      ...assessments.map((one) => rowBlock(one, t, chooseButton(command, one, t))),
      ...(rest > 0 ? [note(t.assessments.several.more(rest), code(t.command(t.help.example[command])))] : []),
      note(t.link.onlyYou),
    ],
  };
}

function whyWords(why: Why, many: number, t: Words): string {
  const { several } = t.assessments;
  return why.kind === 'called' ? several.called(many, quoted(why.query, 60, t)) : several[why.kind](many);
}

type Row = ChooseView['assessments'][number];

/** Goes on with the command. What only shows takes the place of the question; the rest may open a form. */
export function chooseButton(command: AboutName, { assessmentId, revision, threadId, title }: Row, t: Words): Button {
  const name = oneLine(title);
  if (command === 'show' || command === 'rank') {
    const value = encodeValue({ assessmentId, revision });
    return { label: t.assessments.show, action: ACTION.show, value, spoken: t.assessments.showSpoken(name) };
  }
  const value = encodeValue({ assessmentId, command, threadId });
  return { label: t.assessments.choose, action: ACTION.run, value, spoken: t.assessments.chooseSpoken(name) };
}
