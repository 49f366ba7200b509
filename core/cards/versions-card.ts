// The versions of an assessment: who changed what and when, how many took each, and the way back.
import type { AssessmentId } from '../model/ids.ts';
import type { VersionChange } from '../ports/versions.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card } from './card.ts';
import { note, strong, text, title } from './spans.ts';
import { short } from './words.ts';

/** Times are written out in the reader's zone. */
export type VersionsView = {
  assessmentId: AssessmentId;
  revision: number;
  title: string;
  version: number;
  /** Newest first. */
  versions: {
    version: number;
    by: string;
    at: string;
    changed: VersionChange[];
    begun: number;
    takenBack: { by: string; at: string } | null;
  }[];
  /** What can be gone back to, while nobody has begun the current one. */
  before: number | null;
  /** Whether it can become a draft again: nobody has begun any. */
  canBeDraft: boolean;
};

const SHOWN = 12;

export function versionsCard(view: VersionsView, t: Words): Card {
  return {
    summary: t.versions.summary(short(view.title, 100), view.versions.length),
    blocks: [
      title(t.versions.title(view.title)),
      note(t.common.onlyYou),
      ...view.versions.slice(0, SHOWN).map((one) => text(...versionSpans(view, one, t))),
      { type: 'buttons', id: 'versions', buttons: buttons(view, t) },
      note(t.versions.contentNote),
    ],
  };
}

type Shown = VersionsView['versions'][number];

function versionSpans({ version }: VersionsView, one: Shown, t: Words) {
  const made = t.versions.madeBy(short(one.by, 80), one.at);
  const changed = t.sentence(t.list(one.changed.map(({ what, many }) => t.versions.change[what](many))));
  const back = one.takenBack && t.versions.takenBack(short(one.takenBack.by, 80), one.takenBack.at);
  const said = [
    one.changed.length > 0 ? changed : t.versions.first,
    one.begun > 0 ? t.versions.begun(one.begun) : t.versions.nobody,
    one.version === version ? t.versions.current : '',
    back ?? '',
  ];
  return [strong(t.versions.called(one.version)), `  ${made}\n${t.sentences(said)}`];
}

function buttons({ assessmentId, revision, version, before, canBeDraft }: VersionsView, t: Words): Button[] {
  const value = encodeValue({ assessmentId, revision, version });
  return [
    { label: t.versions.button, action: ACTION.content, value },
    ...(before === null
      ? []
      : [{ label: t.versions.goBack(before), action: ACTION.goBack, value, confirm: t.versions.goBackAsk }]),
    ...(canBeDraft
      ? [{ label: t.versions.toDraft, action: ACTION.toDraft, value, confirm: t.versions.toDraftAsk }]
      : []),
  ];
}
