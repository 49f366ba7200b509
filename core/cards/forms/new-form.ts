// The form that starts an assessment, and what is read from it.
import { z } from 'zod';
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

const PART_OPTIONS: Option[] = [
  { label: 'CV', value: 'cv', description: 'Candidates upload it and correct the reading' },
  { label: 'Questions', value: 'questions', description: 'Drafted from the job description; you approve them' },
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
export function newForm({ job, now }: { job: string; now: Date }): Form {
  const pasted = visible(job).trim().slice(0, JOB);
  return {
    id: FORM.new,
    title: 'New assessment',
    context: encodeValue({}),
    fields: [
      {
        type: 'text',
        name: 'title',
        label: 'Job title',
        value: titleOf(pasted),
        max: TITLE,
        lines: 1,
        hint: 'Candidates see this.',
      },
      {
        type: 'text',
        name: 'job',
        label: 'Job description',
        value: pasted,
        max: JOB,
        lines: 'many',
        hint: 'One sentence is enough to begin with. Criteria and questions are drafted from it.',
      },
      { type: 'choices', name: 'parts', label: 'What to include', options: PART_OPTIONS, value: [...PARTS] },
      {
        type: 'datetime',
        name: 'closes',
        label: 'Closes',
        value: closingTime(now).toISOString(),
        optional: true,
        hint: 'Leave it empty to close it yourself.',
      },
      {
        type: 'choice',
        name: 'limit',
        label: 'Time limit for the questions',
        options: LIMITS.map(limitOption),
        value: 'none',
        optional: true,
      },
    ],
    submit: 'Draft it',
    close: 'Cancel',
  };
}

/** Reads the form. `now` is the server's clock: a deadline has to be after it. */
export function parseNew(values: FormValues, now: Date): Parsed<NewAssessmentForm> {
  return parsed(schema(now), {
    title: one(values, 'title'),
    job: one(values, 'job'),
    parts: several(values, 'parts'),
    closes: one(values, 'closes'),
    limit: one(values, 'limit') || 'none',
  });
}

function schema(now: Date) {
  return z
    .object({
      title: required('Give it a title: the job as candidates know it.', TITLE),
      job: required('Paste the job description, or describe the job in one sentence.', JOB).min(
        10,
        'Say a little more: one whole sentence is enough.',
      ),
      parts: z.array(z.enum(PARTS)).min(1, 'Choose a CV, questions, or both.'),
      closes: z.union([z.literal(''), z.iso.datetime({ offset: true, error: 'Give a day and a time.' })]),
      limit: z.enum(LIMITS),
    })
    .refine(({ closes }) => closes === '' || Date.parse(closes) > now.getTime(), {
      path: ['closes'],
      message: 'This time is over. Choose a later one.',
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
  const words = line.trim().length <= 80 ? line : (line.split(/[.,;:]\s/u, 1)[0] ?? '');
  return words.trim().length <= 80 ? words.trim().replace(/[.,;:]$/u, '') : '';
}

// A whole hour, so that the form opens on a time that somebody would choose.
function closingTime(now: Date): Date {
  return new Date(Math.ceil((now.getTime() + DEADLINE_DAYS * DAY_MS) / 3_600_000) * 3_600_000);
}

function limitOption(value: (typeof LIMITS)[number]): Option {
  return { label: value === 'none' ? 'No limit' : `${value} minutes`, value };
}
