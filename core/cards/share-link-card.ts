// One link for everybody, for the recruiter to pass on: how many have come by it, how many may, and another one in its place.
import type { AssessmentId, InvitationId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card } from './card.ts';
import { code, note, strong, text, title } from './spans.ts';
import { openable } from './open-button.ts';
import { short } from './words.ts';

/** `closes` is written out in the reader's zone; `most` is how many may use it, null for no limit. */
export type ShareLinkView = {
  assessmentId: AssessmentId;
  invitationId: InvitationId;
  assessment: string;
  url: string;
  closes: string | null;
  uses: number;
  most: number | null;
};

export function shareLinkCard(view: ShareLinkView, t: Words): Card {
  const spoken = t.share.open(short(view.assessment, 50));
  return {
    summary: t.share.summary(short(view.assessment, 120)),
    blocks: [
      title(t.share.title),
      note(t.common.onlyYouAbout(short(view.assessment, 120))),
      openable({ url: view.url, spoken }, [code(view.url)], t),
      text(view.closes === null ? t.share.always : t.share.until(view.closes)),
      text(strong(t.share.uses(view.uses, view.most)), isFull(view) ? `${t.gap}${t.share.full}` : ''),
      { type: 'buttons', id: 'share', buttons: buttons(view, t) },
    ],
  };
}

const isFull = ({ uses, most }: ShareLinkView) => most !== null && uses >= most;

function buttons({ assessmentId, invitationId }: ShareLinkView, t: Words): Button[] {
  const value = encodeValue({ assessmentId, invitationId });
  return [
    { label: t.share.limit, action: ACTION.shareLimit, value },
    { label: t.share.replace, action: ACTION.newShareLink, value, confirm: t.share.replaceAsk },
  ];
}
