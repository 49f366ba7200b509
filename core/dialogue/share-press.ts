// What is answered to the buttons of the link that anybody may be given.
import { shareLink } from '../assess/invite.ts';
import type { Reply } from '../cards/card.ts';
import { shareLinkCard } from '../cards/share-link-card.ts';
import { assessmentOf, type Scene } from './scene.ts';

export async function sharing(scene: Scene): Promise<Reply> {
  const { tx, actor, t, deps } = scene;
  const assessment = await assessmentOf(scene);
  const token = await shareLink(tx, actor, { id: assessment.id, secrets: deps.secrets });
  const closes = assessment.closesAt && t.when(assessment.closesAt, actor.member.timeZone);
  return {
    kind: 'private',
    card: shareLinkCard({ assessment: assessment.title, url: `${deps.publicUrl}/a/${token}`, closes }, t),
  };
}
