// A member's home: the open assessments, what waits for them in each, and their settings in a line.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { stateWords, type ListView } from './list-card.ts';
import { settingsLines, type SettingsShown } from './settings-card.ts';
import { code, note, strong, text, title, words } from './spans.ts';
import { oneLine, short } from './words.ts';

export type HomeAssessment = ListView['assessments'][number] & {
  waiting: { scorecards: number; undecided: number };
};

/** Those in which something waits come first, then the newest. */
export type HomeView = {
  assessments: HomeAssessment[];
  /** Who may only read is offered nothing to make. */
  mayAuthor: boolean;
  administers: boolean;
  settings: Omit<SettingsShown, 'someone'>;
};

const SHOWN = 15;

export function homeCard(view: HomeView, t: Words): Card {
  const many = view.assessments.length;
  const heading = many === 0 ? t.assessments.none.open : t.home.title;
  const rest = many - SHOWN;
  return {
    summary: t.sentences([t.sentence(heading), t.home.count(many)]),
    blocks: [
      title(heading),
      ...(many === 0 ? teaching(view, t) : view.assessments.slice(0, SHOWN).map((one) => rowBlock(one, t))),
      ...(rest > 0 ? [note(t.assessments.more(rest), code(t.command(t.help.example.show)))] : []),
      { type: 'buttons', id: 'home', buttons: buttonsOf(view, t) },
      { type: 'line' },
      note(settingsLines(view.settings, t).join('\n')),
    ],
  };
}

/** An empty home says what to type, with an example that can be copied. */
function teaching({ mayAuthor }: HomeView, t: Words): CardBlock[] {
  if (!mayAuthor) return [text(t.home.reviewerEmpty)];
  return [text(t.assessments.how), text(t.home.tryThis, '\n', code(t.command(t.home.exampleJob)))];
}

function rowBlock(one: HomeAssessment, t: Words): CardBlock {
  const waits = waitingWords(one.waiting, t);
  const value = encodeValue({ assessmentId: one.assessmentId, revision: one.revision });
  const spoken = t.assessments.showSpoken(oneLine(one.title));
  return {
    type: 'text',
    text: words(
      strong(short(one.title, 150)),
      `\n${stateWords(one, t)}`,
      ...(waits === '' ? [] : [`\n${t.home.waiting(waits)}`]),
    ),
    button: { label: t.common.open, action: ACTION.show, value, spoken },
  };
}

/** That a draft waits to be approved is said by its state. */
function waitingWords({ scorecards, undecided }: HomeAssessment['waiting'], t: Words): string {
  return t.commas([
    scorecards > 0 ? t.home.scorecards(scorecards) : '',
    undecided > 0 ? t.home.undecided(undecided) : '',
  ]);
}

function buttonsOf({ mayAuthor, administers }: HomeView, t: Words): Button[] {
  const run = (command: string, label: string) => ({ label, action: ACTION.run, value: encodeValue({ command }) });
  const make = { label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}), primary: true };
  const admin = { label: t.admin.open, action: ACTION.adminPage, value: encodeValue({}) };
  return [
    ...(mayAuthor ? [make] : []),
    ...(mayAuthor ? [{ label: t.templates.title, action: ACTION.templates, value: encodeValue({}) }] : []),
    run('settings', t.settings.title),
    ...(administers ? [admin] : []),
    run('help', t.home.help),
  ];
}

/** What a home shows instead for a while: one assessment, or whatever a button on it brought; and the way back. */
export function withWayHome(card: Card, t: Words): Card {
  const button = { label: t.home.back, action: ACTION.home, value: encodeValue({}) };
  return { ...card, blocks: [...card.blocks, { type: 'buttons', id: 'wayHome', buttons: [button] }] };
}
