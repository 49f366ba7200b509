// What was read from a file that a member handed over, and what may be done with it; for that member alone.
import type { DroppedProblem, ReadAs } from '../model/dropped.ts';
import type { FileId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION, type Action } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { note, text, title, words, quote } from './spans.ts';
import { short } from './words.ts';

type DroppedView = {
  fileId: FileId;
  /** Its name. */
  file: string;
  read: ReadAs<'people'> | ReadAs<'document'>;
  /** How many of a list have an invitation already. */
  before: number;
  /** Null as long as it has to be chosen. */
  assessment: { title: string; withCv: boolean } | null;
};

const SHOWN = 5;
const EXCERPT = 300;

export function droppedCard(view: DroppedView, t: Words): Card {
  const { read } = view;
  if (read.kind === 'people') return peopleCard({ ...view, read }, t);
  return read.likely === 'cv' ? cvCard({ ...view, read }, t) : jobCard({ ...view, read }, t);
}

type Of<Read> = Omit<DroppedView, 'read'> & { read: Read };

function peopleCard(view: Of<ReadAs<'people'>>, t: Words): Card {
  const { people, problems } = view.read;
  const heading = t.dropped.peopleTitle(people.length);
  const shown = people.slice(0, SHOWN).map(({ name, email }) => short([name, email].filter(Boolean).join(', '), 160));
  const nameless = people.filter(({ name }) => name === '').length;
  const more = people.length > SHOWN ? [t.dropped.more(people.length - SHOWN)] : [];
  const buttons = [
    ...(people.length > 0 && view.assessment
      ? [primary(button(ACTION.inviteFile, t.dropped.inviteAll(people.length), view.fileId))]
      : []),
    ...(people.length > 0 ? [primary(button(ACTION.checkFile, t.dropped.choose, view.fileId), !view.assessment)] : []),
    button(ACTION.discardFile, t.dropped.discard, view.fileId),
  ];
  return {
    summary: t.sentence(heading),
    blocks: [
      title(heading),
      note(sourceOf(view, t)),
      ...(shown.length > 0 ? [text([...shown, ...more].join('\n'))] : []),
      ...(nameless > 0 ? [text(t.dropped.nameless(nameless))] : []),
      ...(view.before > 0 ? [text(t.dropped.before(view.before))] : []),
      ...problemBlocks(problems, t),
      { type: 'buttons', id: 'file', buttons },
      note(t.dropped.notBefore),
    ],
  };
}

function problemBlocks(problems: ReadAs<'people'>['problems'], t: Words): CardBlock[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, SHOWN).map(({ message }) => short(message, 200));
  const rest = problems.slice(SHOWN, SHOWN + 40).map(({ line }) => String(line));
  const more = rest.length > 0 ? [t.invite.moreLines(short(t.commas(rest), 120), problems.length - SHOWN)] : [];
  return [text([t.dropped.leftOut(problems.length), ...shown, ...more].join('\n'))];
}

function cvCard(view: Of<ReadAs<'document'>>, t: Words): Card {
  const { name, email } = view.read.person;
  const heading = name === '' ? t.dropped.cvUnnamed : t.dropped.cvTitle(short(name, 80));
  const isWhole = email !== '' && view.assessment !== null;
  return {
    summary: t.sentence(heading),
    blocks: [
      title(heading),
      note(sourceOf(view, t)),
      {
        type: 'facts',
        facts: [
          { label: t.dropped.name, value: short(name, 120) || t.dropped.notFound },
          { label: t.dropped.email, value: short(email, 120) || t.dropped.notFound },
        ],
      },
      ...hiddenBlocks(view.read, t),
      {
        type: 'buttons',
        id: 'file',
        buttons: [
          ...(isWhole ? [primary(button(ACTION.inviteFile, t.invite.invite, view.fileId))] : []),
          primary(button(ACTION.checkFile, t.dropped.correct, view.fileId), !isWhole),
          button(ACTION.startFile, t.dropped.isJob, view.fileId),
          button(ACTION.discardFile, t.dropped.discard, view.fileId),
        ],
      },
      note(view.assessment?.withCv === false ? t.dropped.cvUnused : t.dropped.cvNote),
    ],
  };
}

function jobCard({ fileId, file, read }: Of<ReadAs<'document'>>, t: Words): Card {
  return {
    summary: t.sentence(t.dropped.jobTitle),
    blocks: [
      title(t.dropped.jobTitle),
      note(t.dropped.from(short(file, 120))),
      { type: 'text', text: words(quote(short(read.text, EXCERPT))) },
      ...hiddenBlocks(read, t),
      {
        type: 'buttons',
        id: 'file',
        buttons: [
          primary(button(ACTION.startFile, t.dropped.start, fileId)),
          ...(read.maybeCv ? [button(ACTION.checkFile, t.dropped.isCv, fileId)] : []),
          button(ACTION.discardFile, t.dropped.discard, fileId),
        ],
      },
    ],
  };
}

/** What nobody sees who looks at the file, with what became of it. */
function hiddenBlocks({ hidden }: ReadAs<'document'>, t: Words): CardBlock[] {
  if (hidden.length === 0) return [];
  const shown = hidden
    .slice(0, SHOWN)
    .map((passage): CardBlock => ({ type: 'text', text: words(quote(short(passage, EXCERPT))) }));
  const more = hidden.length > SHOWN ? [note(t.dropped.more(hidden.length - SHOWN))] : [];
  return [text(t.dropped.hidden(hidden.length)), ...shown, ...more];
}

const sourceOf = ({ file, assessment }: Pick<DroppedView, 'file' | 'assessment'>, t: Words): string =>
  t.sentences([
    t.dropped.from(short(file, 120)),
    assessment ? t.dropped.forAssessment(short(assessment.title, 120)) : '',
  ]);

function button(action: Action, label: string, fileId: FileId): Button {
  return { label, action, value: encodeValue({ fileId }) };
}

const primary = (button: Button, isSo = true): Button => (isSo ? { ...button, primary: true } : button);

/** Why nothing was read, and what to do. */
export function unreadCard({ file, problem }: { file: string; problem: DroppedProblem }, t: Words): Card {
  const heading = t.dropped.unread(short(file, 100));
  const why = t.dropped.problems[problem];
  return { summary: t.sentences([t.sentence(heading), why]), blocks: [title(heading), text(why)] };
}
