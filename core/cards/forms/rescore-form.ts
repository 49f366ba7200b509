// The form in which a member changes a score and says why.
import { z } from 'zod';
import { CriterionId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form } from '../card.ts';
import type { Subject } from '../decisions.ts';
import { scoreFigure } from '../rescore-blocks.ts';
import { short } from '../words.ts';
import { one, parsed, required, type FormValues, type Parsed } from './values.ts';

const LEAST = 3;
const MOST = 1000;
/** What a name may take of an option, beside its score. */
const NAME = 55;
const OPTIONS = 100;

type Scored = { id: CriterionId; name: string; score: number | null };
/** `seen`: how many changes of scores there were. */
export type RescoreForm = Subject & { criteria: readonly Scored[]; seen: number };

export function rescoreForm({ assessmentId, attemptId, revision, name, criteria, seen }: RescoreForm, t: Words): Form {
  return {
    id: FORM.changeScore,
    title: t.rescore.title,
    context: encodeValue({ assessmentId, attemptIds: [attemptId], revision, seen }),
    fields: [
      { type: 'say', text: [{ text: short(name, 120), style: 'strong' }, { text: `\n${t.rescore.intro}` }] },
      {
        type: 'choice',
        name: 'criterion',
        label: t.rescore.criterion,
        options: criteria.slice(0, OPTIONS).map((criterion) => ({
          label: t.rescore.now(short(criterion.name, NAME), scoreFigure(criterion.score, t)),
          value: criterion.id,
        })),
      },
      { type: 'number', name: 'score', label: t.rescore.score, min: 0, max: 100 },
      {
        type: 'text',
        name: 'reason',
        label: t.rescore.why,
        hint: t.rescore.whyHint,
        min: LEAST,
        max: MOST,
        lines: 'many',
      },
    ],
    submit: t.rescore.save,
    close: t.common.cancel,
  };
}

export type Rescored = { criterionId: CriterionId; score: number; reason: string };

/** Says at the field what is missing; a score that stands already is no change. */
export function parseRescore(values: FormValues, criteria: readonly Scored[], t: Words): Parsed<Rescored> {
  const criterionId = one(values, 'criterion');
  const now = criteria.find(({ id }) => id === criterionId)?.score;
  const Rescore = z.object({
    criterion: CriterionId.refine((id) => criteria.some((one) => one.id === id)),
    score: z
      .string()
      .trim()
      .regex(/^(?:\d{1,2}|100)$/, t.rescore.scoreOff)
      .transform(Number)
      .refine((score) => score !== now, t.rescore.same),
    reason: required(t.rescore.reasonMissing, MOST, t).min(LEAST, t.rescore.reasonShort),
  });
  const read = parsed(Rescore, { criterion: criterionId, score: one(values, 'score'), reason: one(values, 'reason') });
  if (read.ok) return { ok: true, value: { ...read.value, criterionId: read.value.criterion } };
  const missing = read.errors['criterion'] === undefined ? {} : { criterion: t.rescore.criterionMissing };
  return { ok: false, errors: { ...read.errors, ...missing } };
}
