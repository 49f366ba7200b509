// Codes that link a thread or join a platform, for the asker alone; and what stays where a thread was unlinked.
import type { AssessmentId, ThreadId } from '../model/ids.ts';
import type { Platform } from '../ports/members.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { code, note, strong, text, title } from './spans.ts';
import { oneLine, short } from './words.ts';

/** `until` is written out in the reader's zone. `platform` is the reader's, `joined` whether the other one is there. */
export type LinkCodeView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  code: string;
  minutes: number;
  until: string;
  platform: Platform;
  joined: boolean;
};

export function linkCodeCard(view: LinkCodeView, t: Words): Card {
  const { assessmentId, revision } = view;
  const assessment = short(view.assessment, 100);
  const here = { slack: slackLine, teams: teamsLine }[view.platform];
  const there = { slack: teamsLine, teams: slackLine }[view.platform];
  return {
    summary: t.link.codeSummary(assessment),
    blocks: [
      title(t.link.codeTitle(assessment)),
      text(t.link.codeUse),
      ...(view.joined ? [there(view.code, t)] : []),
      here(view.code, t),
      ...(view.joined ? [] : stepBlocks(view.platform, t)),
      newCodeButton(t, { assessmentId, revision }),
      note(t.sentences([t.link.codeEnds(view.minutes, view.until), t.link.onlyYou])),
    ],
  };
}

const otherThan = (platform: Platform): Platform => (platform === 'slack' ? 'teams' : 'slack');

const slackLine = (typed: string, t: Words): CardBlock =>
  text(strong(t.link.inSlack), '\n', code(`/assess link ${typed}`));

const teamsLine = (typed: string, t: Words): CardBlock =>
  text(strong(t.link.inTeams), '\n', code(`@Shortlist link ${typed}`));

/** How the two platforms are joined, where they aren't yet. */
function stepBlocks(own: Platform, t: Words): CardBlock[] {
  const partner = otherThan(own);
  const [here, there] = [t.link.stepHere(own), t.link.stepThere(partner)];
  return [
    text(
      t.link.notJoined(partner),
      `\n${here.before}`,
      code(own === 'slack' ? '/assess link workspace' : '@Shortlist link workspace'),
      `${here.after}\n${there.before}${there.middle}`,
      code(own === 'slack' ? '@Shortlist link W-…' : '/assess link W-…'),
      there.after,
    ),
  ];
}

function newCodeButton(t: Words, carried: { assessmentId?: AssessmentId; revision?: number }): CardBlock {
  const button: Button = { label: t.link.newCode, action: ACTION.newCode, value: encodeValue(carried) };
  return { type: 'buttons', id: 'link', buttons: [button] };
}

export function workspaceCodeCard(view: Pick<LinkCodeView, 'code' | 'minutes' | 'until' | 'platform'>, t: Words): Card {
  const partner = otherThan(view.platform);
  const line = partner === 'teams' ? teamsLine : slackLine;
  return {
    summary: t.link.workspaceSummary(partner),
    blocks: [
      title(t.link.workspaceTitle(partner)),
      text(t.link.workspaceUse(partner)),
      line(view.code, t),
      text(t.link.workspaceCare),
      newCodeButton(t, {}),
      note(t.sentences([t.link.codeEnds(view.minutes, view.until), t.link.onlyYou])),
    ],
  };
}

/** `threadId`: the place that it would leave; the answer may be read elsewhere. */
export type UnlinkView = {
  assessmentId: AssessmentId;
  revision: number;
  assessment: string;
  others: number;
  threadId?: ThreadId;
};

/** Asks before a thread is unlinked. */
export function unlinkCard({ assessmentId, revision, assessment, others, threadId }: UnlinkView, t: Words): Card {
  const heading = t.link.unlinkTitle(short(assessment, 100));
  const spoken = t.link.unlinkSpoken(oneLine(assessment));
  const button: Button = {
    label: t.link.unlink,
    action: ACTION.unlink,
    value: encodeValue({ assessmentId, revision, threadId }),
    spoken,
    confirm: t.link.unlinkConfirm,
  };
  return {
    summary: heading,
    blocks: [
      title(heading),
      text(t.link.unlinkAsk(others)),
      { type: 'buttons', id: 'unlink', buttons: [button] },
      note(t.link.onlyYou),
    ],
  };
}

/** What the card becomes in a thread that was unlinked. */
export function leftCard(assessment: string, t: Words): Card {
  const heading = t.link.leftTitle(short(assessment, 100));
  return { summary: heading, blocks: [text(strong(heading)), note(t.link.left)] };
}
