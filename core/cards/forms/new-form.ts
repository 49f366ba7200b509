// The form that starts an assessment, and what is read from it.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import { FORM, encodeValue } from '../actions.ts';
import type { Form, Option } from '../card.ts';
import { visible } from '../words.ts';
import { one, parsed, required, several, type FormValues, type Parsed } from './values.ts';

const DAY_MS = 86_400_000;
const DEADLINE_DAYS = 14;
const TITLE = 120;
const JOB = 3000;
const LIMITS = ['none', '30', '45', '60', '90'] as const;
const PARTS = ['cv', 'questions'] as const;

const partOptions = (t: Words): Option[] => [
  { label: t.start.cv, value: 'cv', description: t.start.cvNote },
  { label: t.start.questions, value: 'questions', description: t.start.questionsNote },
];

export type NewAssessmentForm = {
  title: string;
  job: string;
  withCv: boolean;
  withQuestions: boolean;
  closesAt: Date | null;
  timeLimitMinutes: number | null;
};

/** `job` is what was pasted after the command; its first line, when it looks like one, becomes the title. */
export function newForm({ job, now }: { job: string; now: Date }, t: Words): Form {
  const pasted = visible(job).trim().slice(0, JOB);
  return {
    id: FORM.new,
    title: t.common.newAssessment,
    context: encodeValue({}),
    fields: [
      {
        type: 'text',
        name: 'title',
        label: t.start.jobTitle,
        value: titleOf(pasted),
        max: TITLE,
        lines: 1,
        hint: t.start.jobTitleHint,
      },
      {
        type: 'text',
        name: 'job',
        label: t.start.job,
        value: pasted,
        max: JOB,
        lines: 'many',
        hint: t.start.jobHint,
      },
      { type: 'choices', name: 'parts', label: t.start.parts, options: partOptions(t), value: [...PARTS] },
      {
        type: 'datetime',
        name: 'closes',
        label: t.start.closes,
        value: closingTime(now).toISOString(),
        optional: true,
        hint: t.start.closesHint,
      },
      {
        type: 'choice',
        name: 'limit',
        label: t.start.limit,
        options: LIMITS.map((limit) => limitOption(limit, t)),
        value: 'none',
        optional: true,
      },
    ],
    submit: t.start.submit,
    close: t.common.cancel,
  };
}

/** Reads the form. `now` is the server's clock: a deadline has to be after it. */
export function parseNew(values: FormValues, now: Date, t: Words): Parsed<NewAssessmentForm> {
  return parsed(schema(now, t), {
    title: one(values, 'title'),
    job: one(values, 'job'),
    parts: several(values, 'parts'),
    closes: one(values, 'closes'),
    limit: one(values, 'limit') || 'none',
  });
}

function schema(now: Date, t: Words) {
  return z
    .object({
      title: required(t.start.titleMissing, TITLE, t),
      job: required(t.start.jobMissing, JOB, t).min(10, t.start.jobShort),
      parts: z.array(z.enum(PARTS)).min(1, t.start.partsMissing),
      closes: z.union([z.literal(''), z.iso.datetime({ offset: true, error: t.start.closesUnreadable })]),
      limit: z.enum(LIMITS),
    })
    .refine(({ closes }) => closes === '' || Date.parse(closes) > now.getTime(), {
      path: ['closes'],
      message: t.start.closesPast,
    })
    .transform(({ title, job, parts, closes, limit }): NewAssessmentForm => ({
      title,
      job,
      withCv: parts.includes('cv'),
      withQuestions: parts.includes('questions'),
      closesAt: closes === '' ? null : new Date(closes),
      timeLimitMinutes: limit === 'none' ? null : Number(limit),
    }));
}

// The first line, or of a single sentence what stands before its first comma or full stop.
function titleOf(job: string): string {
  const [line = ''] = job.split('\n', 1);
  const words = line.trim().length <= 80 ? line : (line.split(/[.,;:]\s|[。，；：]/u, 1)[0] ?? '');
  return words.trim().length <= 80 ? words.trim().replace(/[.,;:。，；：]$/u, '') : '';
}

// A whole hour, so that the form opens on a time that somebody would choose.
function closingTime(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + DEADLINE_DAYS * DAY_MS) / 3_600_000) * 3_600_000);
}

function limitOption(value: (typeof LIMITS)[number], t: Words): Option {
  return { label: value === 'none' ? t.start.noLimit : t.start.minutes(Number(value)), value };
}
