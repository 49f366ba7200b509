// The ranked card: one in each thread, kept up to date in place, for nobody finished up to many thousands.
import { ACTION, encodeValue } from './actions.ts';
import type { Button, Card, CardBlock, Text } from './card.ts';
import { openViewBlock, publicBlocks } from './public-card.ts';
import { peopleBlocks } from './ranked-people.ts';
import { tableBlocks } from './ranked-table.ts';
import { PAGE_SIZE, finishedOf, pagesOf, placedOf, type RankedView } from './ranked-view.ts';
import { note, strong, text, title, words } from './spans.ts';
import { HONESTY, bandCounts } from './standing-words.ts';
import { count, figure, list, short } from './words.ts';

const BLOCK_EACH = 3;
const NAMED_WAITING = 3;
const COMPARED = 4;

/** The card of an assessment that is open or closed. The public one holds no name, e-mail or score of a candidate. */
export function rankedCard(given: RankedView): Card {
  const view = { ...given, page: Math.min(Math.max(1, given.page), pagesOf(placedOf(given.bands))) };
  const blocks = view.audience === 'public' ? publicBlocks(view) : privateBlocks(view);
  return {
    ...(view.audience === 'public' || view.audience === 'initials' ? { viewer: viewerOf(view) } : {}),
    summary: summary(view),
    blocks: [title(view.title), note(countLine(view)), ...closedBlocks(view), ...blocks],
  };
}

const viewerOf = ({ assessmentId, revision }: RankedView) => encodeValue({ assessmentId, revision });

function summary(view: RankedView): string {
  const name = short(view.title, 100);
  const finished = finishedOf(view);
  const state = view.state.kind === 'closed' ? ' is closed:' : ':';
  if (finished === 0) return `${name}${state} nobody has finished yet`;
  return `${name}${state} ${[finishedWords(view), scoringWords(view), ...topWords(view)].filter(Boolean).join(', ')}`;
}

function topWords({ audience, bands, people, page }: RankedView): string[] {
  const top = bands[0];
  if (audience === 'public' || !top || placedOf(bands) < 2) return [];
  if (top.size > BLOCK_EACH || page > 1) return [bandCounts([top])];
  const names = people.slice(0, top.size).map(({ name }) => short(name, 60));
  return [`${list(names)} ${top.size > 1 ? 'tied for 1st' : 'is 1st'}`];
}

function finishedWords(view: RankedView): string {
  const finished = finishedOf(view);
  return `${figure(finished)} of ${figure(Math.max(finished, view.counts.invited))} finished`;
}

function scoringWords({ counts: { scoring } }: RankedView): string {
  return scoring > 0 ? `${figure(scoring)} being scored` : '';
}

function countLine(view: RankedView): string {
  const counts = [finishedWords(view), scoringWords(view)].filter(Boolean).join(', ');
  const only = view.audience === 'you' ? ' Only you see this.' : '';
  if (view.state.kind === 'closed') return `Closed ${view.state.at} ${short(view.state.how, 80)}. ${counts}.${only}`;
  return `${counts}${view.state.closes === null ? '' : `, closes ${view.state.closes}`}.${only}`;
}

function closedBlocks(view: RankedView): CardBlock[] {
  const { advance, hold, reject } = view.decided;
  const toDecide = placedOf(view.bands) - advance - hold - reject;
  const parts = { advanced: advance, 'on hold': hold, rejected: reject, 'to decide': toDecide };
  const said = Object.entries(parts)
    .filter(([, many]) => many > 0)
    .map(([what, many]) => `${figure(many)} ${what}`);
  if (view.state.kind === 'open' || view.audience === 'public' || said.length === 0) return [];
  return [text(strong(`${said.join(', ')}.`))];
}

function privateBlocks(view: RankedView): CardBlock[] {
  const placed = placedOf(view.bands);
  return [
    ...(view.trouble === null ? [] : [text('⚠️ ', strong(view.trouble))]),
    ...(placed > 0 ? standingBlocks(view, placed) : emptyBlocks(view)),
    ...waitingBlocks(view),
    view.audience === 'initials'
      ? openViewBlock(view)
      : { type: 'buttons', id: 'card', buttons: cardButtons(view, placed) },
    ...(placed > 0 ? [note(lastLine(view, placed))] : []),
  ];
}

function standingBlocks(view: RankedView, placed: number): CardBlock[] {
  const people = placed > BLOCK_EACH ? tableBlocks(view) : peopleBlocks(view);
  return [{ type: 'text', text: standingText(view, placed) }, ...people];
}

function standingText({ bands }: RankedView, placed: number): Text {
  if (placed === 1) return words(strong('One result so far.'), ' A place is shown once two or more have finished.');
  if (bands.length === 1 && placed <= BLOCK_EACH) {
    return words(strong('Tied for 1st.'), ` These ${placed === 2 ? 'two' : 'three'} can’t be told apart by score.`);
  }
  const tie = bands.some(({ size }) => size > 1) ? ' Those with the same place can’t be told apart by score.' : '';
  return words(strong(`${bandCounts(bands)}.`), tie);
}

function emptyBlocks(view: RankedView): CardBlock[] {
  const { opened, working, invited } = view.counts;
  if (finishedOf(view) > 0) return [];
  if (invited === 0)
    return [text(strong('Nobody is invited yet.'), ' Add candidates, or share one link with all of them.')];
  const far = `${figure(opened)} ${opened === 1 ? 'has opened their link' : 'have opened their link'} and ${figure(working)} ${working === 1 ? 'is' : 'are'} working on it.`;
  return [
    text(
      strong('Nobody has finished yet.'),
      ` ${far}${view.state.kind === 'open' ? ' This card fills in by itself.' : ''}`,
    ),
  ];
}

function waitingBlocks({ waiting }: RankedView): CardBlock[] {
  if (waiting.length === 0) return [];
  const named = waiting
    .slice(0, NAMED_WAITING)
    .flatMap((one) => ['\n', strong(short(one.name, 80)), `  ${short(one.text, 160)}`]);
  const rest = waiting.length - NAMED_WAITING;
  return [text(strong('No place yet.'), ...named, ...(rest > 0 ? [`\n${count(rest, 'person more', 'more')}.`] : []))];
}

function cardButtons(view: RankedView, placed: number): Button[] {
  const compare = comparedIds(view, placed);
  return [
    ...(compare.length > 1
      ? [button(view, { label: `Compare these ${compare.length}`, action: ACTION.compare, attemptIds: compare })]
      : []),
    ...(placed > BLOCK_EACH ? pageButtons(view, placed) : []),
    ...(view.state.kind === 'open'
      ? openButtons(view, placed)
      : [button(view, { label: 'Open again', action: ACTION.reopen })]),
  ];
}

// Those tied for first where they are two to four, else the first four.
function comparedIds({ bands, people, page }: RankedView, placed: number): RankedView['people'][number]['attemptId'][] {
  if (page > 1 || placed < 2) return [];
  const top = bands[0]?.size ?? 0;
  const many = top >= 2 && top <= COMPARED ? top : COMPARED;
  return people.slice(0, many).map(({ attemptId }) => attemptId);
}

function pageButtons(view: RankedView, placed: number): Button[] {
  const { page } = view;
  const rest = placed - page * PAGE_SIZE;
  const next = rest > PAGE_SIZE ? `Next ${PAGE_SIZE}` : `${rest} more`;
  return [
    ...(page > 1 ? [button(view, { label: 'Back', action: ACTION.page, page: page - 1 })] : []),
    ...(rest > 0 ? [button(view, { label: next, action: ACTION.page, page: page + 1 })] : []),
  ];
}

function openButtons(view: RankedView, placed: number): Button[] {
  const add = button(view, { label: 'Add candidates', action: ACTION.invite });
  const share = button(view, { label: 'Copy share link', action: ACTION.shareLink });
  if (placed === 0) return [add, share];
  return [
    add,
    share,
    {
      ...button(view, { label: 'Close', action: ACTION.close }),
      spoken: 'Close the assessment',
      confirm: closing(view),
    },
  ];
}

function closing(view: RankedView): NonNullable<Button['confirm']> {
  const left = Math.max(0, view.counts.invited - finishedOf(view));
  const who =
    left === 0
      ? 'Everybody has finished.'
      : `${count(left, 'person hasn’t', 'people haven’t')} finished; their links stop working now, and what they wrote is kept.`;
  return {
    title: 'Close this assessment?',
    text: `${who} You can open it again.`,
    yes: 'Close it',
    no: 'Keep it open',
  };
}

type Pressable = {
  label: string;
  action: string;
  attemptIds?: RankedView['people'][number]['attemptId'][];
  page?: number;
};

function button({ assessmentId, revision }: RankedView, { label, action, ...carried }: Pressable): Button {
  return { label, action, value: encodeValue({ assessmentId, revision, ...carried }) };
}

function lastLine(view: RankedView, placed: number): string {
  const pages = pagesOf(placed);
  const page = pages > 1 ? `Page ${figure(view.page)} of ${figure(pages)}. ` : '';
  const scoring = view.counts.scoring > 0 ? 'Places can change when the others are in. ' : '';
  return `${page}${scoring}${HONESTY}`;
}
