// The share link and the form that limits it.
import type { Card, Form } from '#core/cards/card.ts';
import { shareLimitForm } from '#core/cards/forms/share-limit-form.ts';
import { shareLinkCard } from '#core/cards/share-link-card.ts';
import { InvitationId } from '#core/model/ids.ts';
import { en, type Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

const ids = { assessmentId, invitationId: InvitationId.parse('0198c0de-0000-7000-9000-000000000001') };
const link = { ...ids, url: 'https://shortlist.example/a/Zk3_9Qx-1', closes: null };

export const shareExamples = (assessment: string, t: Words): Record<string, Card> => ({
  'share-link': shareLinkCard({ ...link, assessment, uses: 3, most: null }, t),
  'share-link-all': shareLinkCard({ ...link, assessment, uses: 20, most: 20 }, t),
});

export const shareForms: Record<string, Form> = {
  'share-limit': shareLimitForm({ ...ids, assessment: 'Backend Developer, timetable data', uses: 3, most: 20 }, en),
};
