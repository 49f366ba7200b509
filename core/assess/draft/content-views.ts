// What an assessment asks, and the versions of it, as cards for its authors.
import { isUntaken, versionBefore } from './versions.ts';
import { draftView } from '../show/views.ts';
import type { Card } from '../../cards/card.ts';
import { draftCard } from '../../cards/draft-card.ts';
import { versionsCard } from '../../cards/versions-card.ts';
import type { Assessment } from '../../ports/assessments.ts';
import type { Tx } from '../../ports/store.ts';
import { namesOf, type Reader } from '../show/views.ts';

export async function contentCardOf(
  tx: Tx,
  assessment: Assessment,
  reader: Pick<Reader, 't' | 'manages' | 'timeZone'>,
): Promise<Card> {
  return draftCard(await draftView(tx, assessment, reader), reader.t);
}

export async function versionsCardOf(
  tx: Tx,
  assessment: Assessment,
  { t, timeZone }: Pick<Reader, 't' | 'timeZone'>,
): Promise<Card> {
  const versions = await tx.versions(assessment.id);
  const people = versions.flatMap(({ madeBy, takenBack }) => [madeBy, ...(takenBack ? [takenBack.by] : [])]);
  const names = await namesOf(tx, people, t);
  const nameOf = (id: (typeof people)[number]) => names.get(id) ?? t.common.member;
  const isOpen = assessment.state === 'open';
  const view = {
    assessmentId: assessment.id,
    revision: assessment.cardRevision,
    title: assessment.title,
    version: assessment.version,
    versions: versions.map(({ madeBy, madeAt, takenBack, ...one }) => ({
      ...one,
      by: nameOf(madeBy),
      at: t.when(madeAt, timeZone),
      takenBack: takenBack && { by: nameOf(takenBack.by), at: t.when(takenBack.at, timeZone) },
    })),
    before: assessment.state === 'closed' ? null : (versionBefore(versions, assessment.version) ?? null),
    canBeDraft: isOpen && isUntaken(versions),
  };
  return versionsCard(view, t);
}
