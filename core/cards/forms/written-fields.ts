// The fields of a question that is answered in words: its points, a model answer, and in an interview its follow-ups.
import { InterviewItem, type FollowUp, type Item } from '../../model/item.ts';
import type { Words } from '../../text/en.ts';
import type { FormField } from '../card.ts';
import { quoted } from '../words.ts';
import { rubricAfter } from './rewritten.ts';
import { done, linesOf, one, refused, type FormValues, type Parsed } from './values.ts';

type Written = Extract<Item, { kind: 'short' | 'long' | 'interview' }>;

const many = { type: 'text', lines: 'many' } as const;

export function writtenFields(item: Written, t: Words): FormField[] {
  const { points, references, writtenFor } = item.rubric;
  return [
    ...(writtenFor === undefined ? [] : [warning(writtenFor, t)]),
    {
      ...many,
      name: 'points',
      label: t.question.points,
      value: points.join('\n'),
      max: 3000,
      hint: t.question.pointsHint,
    },
    ...(item.kind === 'interview' ? [followUpsField(item, t)] : []),
    { ...many, name: 'reference', label: t.question.reference, value: references[0] ?? '', max: 2000 },
  ];
}

const warning = (was: string, t: Words): FormField => ({
  type: 'say',
  text: [{ text: `⚠️ ${t.question.rewritten(quoted(was, 200, t))}` }],
});

/** "2: What did you measure to know that it worked?": asked where the second point isn't made. */
function followUpsField({ followUps }: InterviewItem, t: Words): FormField {
  const value = followUps.map(({ point, ask }) => `${point + 1}: ${ask}`).join('\n');
  const { followUps: label, followUpsHint: hint } = t.question;
  return { ...many, name: 'followUps', label, value, max: 3000, hint, optional: true };
}

export function writtenOf(values: FormValues, item: Written, t: Words): Parsed<Record<string, unknown>> {
  const rubric = rubricAfter(item, { ...asked(values), ...rubricOf(values, item) }, t.question.levels);
  if (item.kind !== 'interview') return done({ rubric });
  const followUps = followUpsOf(values);
  const isRight = followUps.every((one) => one !== null && one.point < rubric.points.length);
  const most = InterviewItem.shape.followUps.safeParse(followUps).success;
  return isRight && most ? done({ rubric, followUps }) : refused({ followUps: t.question.followUpsOff });
}

const LINE = /^(?<number>[1-8])\s*[:：.)]\s*(?<ask>.+)$/u;

function followUpsOf(values: FormValues): (FollowUp | null)[] {
  return linesOf(one(values, 'followUps')).map(({ line }) => {
    const { number, ask } = LINE.exec(line)?.groups ?? {};
    return number && ask ? { point: Number(number) - 1, ask } : null;
  });
}

const asked = (values: FormValues) => ({ prompt: one(values, 'prompt'), context: one(values, 'context') });

function rubricOf(values: FormValues, { rubric }: Written) {
  const points = linesOf(one(values, 'points')).map(({ line }) => line.replace(/^[-•*]\s+/u, ''));
  return { points, references: [one(values, 'reference'), ...rubric.references.slice(1)] };
}
