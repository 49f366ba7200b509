// The candidate's corrections to what was read from the CV, until they continue.
import { signal } from '@preact/signals';
import type { ConfirmedCv, Employer } from '#core/model/cv.ts';
import type { PageCv } from '#core/model/page.ts';
import { parseWhen } from './dates.ts';
import { dirty } from './state.ts';
import { t } from './text/text-steps.ts';

/** One job as the form holds it; dates as typed. `open`: its fields are shown. */
export type Job = {
  id: number;
  title: string;
  employer: string;
  start: string;
  end: string;
  current: boolean;
  open: boolean;
  removed: boolean;
};

type Read = Extract<PageCv, { state: 'read' }>;

export const jobs = signal<Job[]>([]);
export const skills = signal<string[]>([]);

let lastId = 0;
let from: string | null = null;

/** Takes a reading once; the candidate's corrections survive going back and forth. */
export function takeReading(cv: Read): void {
  const key = JSON.stringify([cv.fileName, cv.employers, cv.skills]);
  if (from === key) return;
  from = key;
  jobs.value = cv.employers.map(asJob);
  skills.value = cv.skills;
}

function asJob({ name, title, start, end }: Employer): Job {
  const written = (when: string | null) => (when ? when.split('-').reverse().join('/') : '');
  const current = end === null && start !== null;
  return {
    id: ++lastId,
    title,
    employer: name,
    start: written(start),
    end: written(end),
    current,
    open: false,
    removed: false,
  };
}

export function addJob(): number {
  const job: Job = {
    id: ++lastId,
    title: '',
    employer: '',
    start: '',
    end: '',
    current: false,
    open: true,
    removed: false,
  };
  jobs.value = [...jobs.value, job];
  dirty.value = true;
  return job.id;
}

export function changeJob(id: number, change: Partial<Job>): void {
  jobs.value = jobs.value.map((job) => (job.id === id ? { ...job, ...change } : job));
  dirty.value ||= Object.keys(change).some((name) => name !== 'open');
}

export function changeSkills(next: string[]): void {
  skills.value = next;
  dirty.value = true;
}

/** The problem with each date of a job, if any. */
export function dateProblems(job: Job): { start?: string; end?: string } {
  const bad = (written: string) => written.trim() !== '' && parseWhen(written, t.locale) === null;
  if (bad(job.start)) return { start: t.cv.dateProblem };
  if (job.current) return {};
  if (bad(job.end)) return { end: t.cv.dateProblem };
  const [start, end] = [parseWhen(job.start, t.locale), parseWhen(job.end, t.locale)];
  return start && end && end < start.slice(0, end.length) ? { end: t.cv.dateOrder } : {};
}

const kept = (job: Job) => !job.removed && (job.title.trim() !== '' || job.employer.trim() !== '');

export function jobsToMend(): Job[] {
  return jobs.value.filter((job) => kept(job) && Object.keys(dateProblems(job)).length > 0);
}

/** What the candidate stands by; an end that is left out means "still there", as the contract has it. */
export function confirmed(): ConfirmedCv {
  const employers = jobs.value.filter(kept).map((job) => ({
    name: job.employer.trim(),
    title: job.title.trim(),
    start: parseWhen(job.start, t.locale),
    end: job.current ? null : parseWhen(job.end, t.locale),
  }));
  return { employers, skills: skills.value };
}
