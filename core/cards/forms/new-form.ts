// The form that starts an assessment, and what is read from it.
import { z } from 'zod';
import { endOfDay } from '../../assess/nine.ts';
import type { Words } from '../../text/en.ts';
import { AssessmentId, TemplateId, type FileId } from '../../model/ids.ts';
import { FORM } from '../actions.ts';
import { encodeValue } from '../carried.ts';
import type { Form, FormField, Option } from '../card.ts';
import { short, visible } from '../words.ts';
import { closesField, closesIn, limitField, limitIn } from './times.ts';
import { one, parsed, required, several, type FormValues, type Parsed } from './values.ts';

const DAY_MS = 86_400_000;
const DEADLINE_DAYS = 14;
const TITLE = 120;
const JOB = 3000;
const PARTS = ['cv', 'questions', 'interview'] as const;
/** What is included unless somebody says otherwise. */
const USUAL = ['cv', 'questions'];
const DRAFTED = 'drafted';
const SAVED = 'saved:';

const partOptions = (t: Words): Option[] => [
  { label: t.start.cv, value: 'cv', description: t.start.cvNote },
  { label: t.start.questions, value: 'questions', description: t.start.questionsNote },
  { label: t.start.interview, value: 'interview', description: t.start.interviewNote },
];

export type NewAssessmentForm = {
  title: string;
  job: string;
  withCv: boolean;
  withQuestions: boolean;
  withInterview: boolean;
  closesAt: Date | null;
  timeLimitMinutes: number | null;
  /** Whose criteria and questions it begins with; without one they are drafted from the job description. */
  template?: AssessmentId | undefined;
  /** The same, of a template; its sections hold, and its time limit where none is given. */
  saved?: TemplateId | undefined;
};

/** A document that was handed over before. */
type JobDocument = { fileId: FileId; name: string; text: string };

/** What a new one can begin with: templates that were saved, by name, and assessments, the newest first. */
export type Beginnings = {
  saved: readonly { id: TemplateId; name: string; minutes: number }[];
  templates: readonly { id: AssessmentId; title: string; minutes: number }[];
};

type Opening = { job: string; now: Date; timeZone?: string; from?: JobDocument } & Partial<Beginnings>;

/** `job` is what was pasted after the command; its first line, when it looks like one, becomes the title. The proposed deadline is the end of a day in `timeZone`. */
export function newForm({ job, now, timeZone = 'UTC', from, saved = [], templates = [] }: Opening, t: Words): Form {
  const pasted = visible(from?.text ?? job).trim();
  return {
    id: FORM.new,
    title: t.common.newAssessment,
    context: encodeValue(from ? { fileId: from.fileId } : {}),
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
      ...jobFields(pasted, from, t),
      ...templateField({ saved, templates }, t),
      { type: 'choices', name: 'parts', label: t.start.parts, options: partOptions(t), value: USUAL },
      closesField(closingTime(now, timeZone), t),
      limitField(null, t),
    ],
    submit: t.start.submit,
    close: t.common.cancel,
  };
}

function templateField({ saved, templates }: Beginnings, t: Words): FormField[] {
  if (saved.length + templates.length === 0) return [];
  const kept = saved.map(({ id, name, minutes }): Option => ({
    label: short(name, 70),
    value: `${SAVED}${id}`,
    description: t.templates.offered(minutes),
  }));
  const options = templates.map(({ id, title, minutes }): Option => ({
    label: short(title, 70),
    value: id,
    ...(minutes > 0 ? { description: t.start.sameQuestions(minutes) } : {}),
  }));
  const drafted = { label: t.start.drafted, value: DRAFTED };
  const [label, hint] = [t.start.template, t.start.templateHint];
  return [
    {
      type: 'choice',
      name: 'template',
      label,
      hint,
      options: [drafted, ...kept, ...options],
      value: DRAFTED,
      optional: true,
    },
  ];
}

/** A document that fits can be changed; a longer one is taken as it is. */
function jobFields(pasted: string, from: JobDocument | undefined, t: Words): FormField[] {
  if (from && pasted.length > JOB)
    return [{ type: 'say', text: [{ text: t.dropped.longJob(short(from.name, 120), pasted.length) }] }];
  const typed: FormField = {
    type: 'text',
    name: 'job',
    label: t.start.job,
    value: pasted.slice(0, JOB),
    max: JOB,
    lines: 'many',
    hint: t.start.jobHint,
    optional: true,
  };
  if (from) return [typed];
  const file: FormField = {
    type: 'files',
    name: 'files',
    label: t.dropped.jobFile,
    hint: t.dropped.jobFileHint,
    endings: ['pdf', 'docx', 'txt', 'md'],
    max: 1,
    elsewhere: t.dropped.sendInChat,
    optional: true,
  };
  return [typed, file];
}

/** Reads the form; `job` may be empty where a file is to be read instead. `now` is the server's clock: a deadline has to be after it. */
export function parseNew(values: FormValues, now: Date, t: Words): Parsed<NewAssessmentForm> {
  const template = one(values, 'template') || DRAFTED;
  const isSaved = template.startsWith(SAVED);
  // A template brings a job description of its own.
  const isTyped = several(values, 'files').length === 0 && template === DRAFTED;
  return parsed(schema({ now, isTyped }, t), {
    title: one(values, 'title'),
    job: one(values, 'job'),
    parts: several(values, 'parts'),
    closes: one(values, 'closes'),
    limit: one(values, 'limit'),
    template: template === DRAFTED || isSaved ? null : template,
    saved: isSaved ? template.slice(SAVED.length) : null,
  });
}

function schema({ now, isTyped }: { now: Date; isTyped: boolean }, t: Words) {
  return z
    .object({
      title: required(t.start.titleMissing, TITLE, t),
      job: isTyped ? required(t.start.jobMissing, JOB, t).min(10, t.start.jobShort) : z.string(),
      parts: z.array(z.enum(PARTS)).min(1, t.start.partsMissing),
      closes: closesIn(now, t),
      limit: limitIn(null),
      template: AssessmentId.nullable(),
      saved: TemplateId.nullable(),
    })
    .transform(({ title, job, parts, closes, limit, template, saved }): NewAssessmentForm => ({
      title,
      job,
      withCv: parts.includes('cv'),
      withQuestions: parts.includes('questions'),
      withInterview: parts.includes('interview'),
      closesAt: closes,
      timeLimitMinutes: limit,
      ...(template ? { template } : {}),
      ...(saved ? { saved } : {}),
    }));
}

// The first line, or of a single sentence what stands before its first comma or full stop.
function titleOf(job: string): string {
  const [line = ''] = job.split('\n', 1);
  const words = line.trim().length <= 80 ? line : (line.split(/[.,;:]\s|[。，；：]/u, 1)[0] ?? '');
  return words.trim().length <= 80 ? words.trim().replace(/[.,;:。，；：]$/u, '') : '';
}

// The end of a day where the creator is: a deadline that everybody understands.
function closingTime(now: Date, timeZone: string): Date {
  return endOfDay(new Date(now.getTime() + DEADLINE_DAYS * DAY_MS), timeZone);
}
