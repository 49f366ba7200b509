// The ranked card: one in each thread, kept up to date in place, for nobody finished up to many thousands.
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock, Text } from './card.ts';
import { openViewBlock, publicBlocks } from './public-card.ts';
import { peopleBlocks } from './ranked-people.ts';
import { candidatesButton } from './candidates-card.ts';
import { closeQuestion } from './questions.ts';
import { rerunBlocks } from './rerun-line.ts';
import { remindButtons } from './remind-button.ts';
import { tableBlocks } from './ranked-table.ts';
import type { VersionGroup } from '../assess/rank/rank.ts';
import { NAMED_WAITING, PAGE_SIZE, finishedOf, pagesOf, placedOf, type RankedView } from './ranked-view.ts';
import { note, strong, text, title, words } from './spans.ts';
import { bandCounts } from './standing-words.ts';
import { short } from './words.ts';

const BLOCK_EACH = 3;
const COMPARED = 4;
const TALLIED = ['advance', 'hold', 'reject', 'undecided'] as const;

/** The card of an assessment that is open or closed. The public one holds no name, e-mail or score of a candidate. */
export function rankedCard(given: RankedView, t: Words): Card {
  const view = { ...given, page: Math.min(Math.max(1, given.page), pagesOf(placedOf(given.bands))) };
  const blocks = view.audience === 'public' ? publicBlocks(view, t) : privateBlocks(view, t);
  return {
    ...(view.audience === 'public' || view.audience === 'initials' ? { viewer: viewerOf(view) } : {}),
    summary: summary(view, t),
    blocks: [title(view.title), note(countLine(view, t)), ...closedBlocks(view, t), ...blocks],
  };
}

const viewerOf = ({ assessmentId, revision }: RankedView) => encodeValue({ assessmentId, revision });

function summary(view: RankedView, t: Words): string {
  const counts = t.commas([finishedWords(view, t), scoringWords(view, t), ...topWords(view, t)]);
  const said = finishedOf(view) === 0 ? t.ranked.nobodyYet : counts;
  const name = short(view.title, 100);
  return view.state.kind === 'closed' ? t.ranked.closedSummary(name, said) : t.ranked.summary(name, said);
}

function topWords({ audience, bands, people, page, versions = [] }: RankedView, t: Words): string[] {
  const top = bands[0];
  if (versions.length > 1) return [t.versions.several(versions.length)];
  if (audience === 'public' || !top || placedOf(bands) < 2) return [];
  if (top.size > BLOCK_EACH || page > 1) return [bandCounts([top], t)];
  return [t.ranked.first(people.slice(0, top.size).map(({ name }) => short(name, 60)))];
}

function finishedWords(view: RankedView, t: Words): string {
  const finished = finishedOf(view);
  return t.ranked.finished(finished, Math.max(finished, view.counts.invited));
}

function scoringWords({ counts: { scoring } }: RankedView, t: Words): string {
  return scoring > 0 ? t.ranked.scoring(scoring) : '';
}

function countLine(view: RankedView, t: Words): string {
  const counts = [finishedWords(view, t), scoringWords(view, t)];
  const only = view.audience === 'you' ? t.common.onlyYou : '';
  if (view.state.kind === 'closed') {
    const closed = t.ranked.closed(view.state.at, short(view.state.how, 80));
    return t.sentences([closed, t.sentence(t.commas(counts)), only]);
  }
  const closes = view.state.closes === null ? '' : t.ranked.closes(view.state.closes);
  return t.sentences([t.sentence(t.commas([...counts, closes])), only]);
}

function closedBlocks(view: RankedView, t: Words): CardBlock[] {
  const { advance, hold, reject } = view.decided;
  const undecided = placedOf(view.bands) - advance - hold - reject;
  const counts = { advance, hold, reject, undecided };
  const said = TALLIED.filter((what) => counts[what] > 0).map((what) => t.ranked.tally[what](counts[what]));
  if (view.state.kind === 'open' || view.audience === 'public' || said.length === 0) return [];
  return [text(strong(t.sentence(t.commas(said))))];
}

function privateBlocks(view: RankedView, t: Words): CardBlock[] {
  const placed = placedOf(view.bands);
  return [
    ...(view.trouble === null ? [] : [text('⚠️ ', strong(view.trouble))]),
    ...(placed > 0 ? standingBlocks(view, placed, t) : emptyBlocks(view, t)),
    ...(view.hides && view.missing ? [text(strong(t.mustHaves.hidden(view.missing)))] : []),
    ...waitingBlocks(view, t),
    ...askingBlocks(view, t),
    ...rerunBlocks(view, view.rerun, t),
    ...(view.audience === 'initials' ? [openViewBlock(view, t)] : buttonBlocks(cardButtons(view, placed, t))),
    ...(placed > 0 ? [note(lastLine(view, placed, t))] : []),
    ...(view.also ? [note(view.also)] : []),
  ];
}

const buttonBlocks = (buttons: Button[]): CardBlock[] =>
  buttons.length > 0 ? [{ type: 'buttons', id: 'card', buttons }] : [];

function standingBlocks(view: RankedView, placed: number, t: Words): CardBlock[] {
  const people = placed > BLOCK_EACH ? tableBlocks(view, t) : peopleBlocks(view, t);
  return [{ type: 'text', text: standingText(view, placed, t) }, ...people];
}

function standingText({ bands, versions = [], hides = false }: RankedView, placed: number, t: Words): Text {
  if (versions.length > 1) return versionsText(versions, t);
  if (placed === 1 && !hides) return words(strong(t.ranked.oneResult), `${t.gap}${t.ranked.oneResultNote}`);
  if (bands.length === 1 && placed <= BLOCK_EACH && !hides)
    return words(strong(t.ranked.tiedFirst), `${t.gap}${t.ranked.theseTied(placed)}`);
  const tie = bands.some(({ size }) => size > 1) ? `${t.gap}${t.ranked.sameTied}` : '';
  return words(strong(t.sentence(bandCounts(bands, t))), tie);
}

function versionsText(versions: readonly VersionGroup[], t: Words): Text {
  const lines = versions.map((one) => `\n${t.sentence(t.versions.standing(one.version, bandCounts(one.bands, t)))}`);
  return words(strong(t.versions.several(versions.length)), `${t.gap}${t.versions.severalNote}`, ...lines);
}

function emptyBlocks(view: RankedView, t: Words): CardBlock[] {
  const { opened, working, invited } = view.counts;
  if (finishedOf(view) > 0) return [];
  if (invited === 0) return [text(strong(t.ranked.nobodyInvited), `${t.gap}${t.ranked.nobodyInvitedNote}`)];
  const far = [t.ranked.underWay(opened, working), view.state.kind === 'open' ? t.ranked.fillsIn : ''];
  return [text(strong(t.ranked.nobodyFinished), `${t.gap}${t.sentences(far)}`)];
}

function waitingBlocks({ waiting, moreWaiting = 0 }: RankedView, t: Words): CardBlock[] {
  if (waiting.length === 0) return [];
  const named = waiting
    .slice(0, NAMED_WAITING)
    .flatMap((one) => ['\n', strong(short(one.name, 80)), `  ${short(one.text, 160)}`]);
  const rest = waiting.length - NAMED_WAITING + moreWaiting;
  return [text(strong(t.ranked.noPlace), ...named, ...(rest > 0 ? [`\n${t.ranked.moreWaiting(rest)}`] : []))];
}

/** Not where initials stand for people: few enough of them, and it would be known who asks. */
function askingBlocks(view: RankedView, t: Words): CardBlock[] {
  if (!view.asking || view.audience === 'initials') return [];
  const { people, due, attemptId } = view.asking;
  const look = button(view, { label: t.request.look, action: ACTION.person, attemptIds: [attemptId] });
  return [{ type: 'text', text: words('⚠️ ', strong(t.request.ask(people, due))), button: look }];
}

function cardButtons(view: RankedView, placed: number, t: Words): Button[] {
  const compare = comparedIds(view, placed);
  return [
    ...(compare.length > 1
      ? [button(view, { label: t.ranked.compareThese(compare.length), action: ACTION.compare, attemptIds: compare })]
      : []),
    ...(placed > BLOCK_EACH ? pageButtons(view, placed, t) : []),
    ...filterButton(view, t),
    ...(view.manages ? managing(view, placed, t) : []),
  ];
}

function managing(view: RankedView, placed: number, t: Words): Button[] {
  const exports = button(view, { label: t.exporting.button, action: ACTION.export });
  if (view.state.kind === 'open') return [...openButtons(view, placed, t), ...(placed > 0 ? [exports] : [])];
  return [candidatesButton(view, t), exports, button(view, { label: t.ranked.openAgain, action: ACTION.reopen })];
}

// Those tied for first where they are two to four, else the first four.
function comparedIds({ bands, people, page }: RankedView, placed: number): RankedView['people'][number]['attemptId'][] {
  if (page > 1 || placed < 2) return [];
  const top = bands[0]?.size ?? 0;
  const many = top >= 2 && top <= COMPARED ? top : COMPARED;
  const comparable = people.filter(({ version }) => version === people[0]?.version);
  return comparable.slice(0, many).map(({ attemptId }) => attemptId);
}

function pageButtons(view: RankedView, placed: number, t: Words): Button[] {
  const { page } = view;
  const rest = placed - page * PAGE_SIZE;
  const next = rest > PAGE_SIZE ? t.ranked.next(PAGE_SIZE) : t.ranked.last(rest);
  return [
    ...(page > 1 ? [button(view, { label: t.ranked.back, action: ACTION.page, page: page - 1 })] : []),
    ...(rest > 0 ? [button(view, { label: next, action: ACTION.page, page: page + 1 })] : []),
  ];
}

function filterButton(view: RankedView, t: Words): Button[] {
  const { missing = 0, hides = false } = view;
  if (missing === 0) return [];
  const label = hides ? t.mustHaves.show(missing) : t.mustHaves.hide(missing);
  return [button({ ...view, hides: !hides }, { label, action: ACTION.filter })];
}

function openButtons(view: RankedView, placed: number, t: Words): Button[] {
  const add = button(view, { label: t.common.addCandidates, action: ACTION.invite });
  const share = button(view, { label: t.ranked.copyShareLink, action: ACTION.shareLink });
  const remind = remindButtons({ ...view, people: view.remindable ?? 0 }, t);
  const people = candidatesButton(view, t);
  const content = button(view, { label: t.versions.button, action: ACTION.content });
  if (placed === 0) return [add, share, people, ...remind, content];
  const left = leftOf(view);
  return [
    ...remind,
    add,
    share,
    people,
    content,
    {
      ...button(view, { label: t.ranked.close, action: ACTION.close, ...(left > 0 ? { people: left } : {}) }),
      spoken: t.ranked.closeSpoken,
      confirm: closeQuestion(left, t),
    },
  ];
}

const leftOf = (view: RankedView) => Math.max(0, view.counts.invited - finishedOf(view));

type Pressable = {
  label: string;
  action: string;
  attemptIds?: RankedView['people'][number]['attemptId'][];
  page?: number;
  people?: number;
};

function button({ assessmentId, revision, hides }: RankedView, { label, action, ...carried }: Pressable): Button {
  const isTurned = action === ACTION.page || action === ACTION.filter;
  const hide = isTurned && hides ? { hide: true } : {};
  return { label, action, value: encodeValue({ assessmentId, revision, ...carried, ...hide }) };
}

function lastLine(view: RankedView, placed: number, t: Words): string {
  const pages = pagesOf(placed);
  const page = pages > 1 ? t.ranked.page(view.page, pages) : '';
  const scoring = view.counts.scoring > 0 ? t.ranked.placesChange : '';
  return t.sentences([page, scoring, t.common.honesty]);
}
