// The candidate's corrections to what was read from the CV, until they continue.
import { signal, type Signal } from '@preact/signals';
import type { ConfirmedCv, Education, Employer, SpokenLanguage } from '#core/model/cv.ts';
import type { PageCv } from '#core/model/page.ts';
import { parseWhen } from './dates.ts';
import { dirty } from './state.ts';
import { t } from './text/text-steps.ts';

/** One entry as the form holds it. `open`: its fields are shown. */
export type Entry<Fields> = Fields & { id: number; open: boolean; removed: boolean };

/** From when to when, as typed. `current`: it goes on. */
export type Times = { start: string; end: string; current: boolean };
export type Job = { title: string; employer: string } & Times;
export type Study = { degree: string; field: string; institution: string } & Times;
export type Tongue = { language: string; level: string };

export type Draft<Fields> = {
  /** Stands before the ids of its fields. */
  name: string;
  entries: Signal<Entry<Fields>[]>;
  add: () => void;
  change: (id: number, change: Partial<Entry<Fields>>) => void;
};

const noTimes: Times = { start: '', end: '', current: false };
let lastId = 0;

function entryOf<Fields>(fields: Fields, open: boolean): Entry<Fields> {
  return { ...fields, id: ++lastId, open, removed: false };
}

function draftOf<Fields>(name: string, blank: Fields): Draft<Fields> {
  const entries = signal<Entry<Fields>[]>([]);
  return {
    name,
    entries,
    add: () => {
      entries.value = [...entries.value, entryOf(blank, true)];
      dirty.value = true;
    },
    change: (id, change) => {
      entries.value = entries.value.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
      dirty.value ||= Object.keys(change).some((key) => key !== 'open');
    },
  };
}

export const jobs = draftOf<Job>('job', { title: '', employer: '', ...noTimes });
export const studies = draftOf<Study>('study', { degree: '', field: '', institution: '', ...noTimes });
export const tongues = draftOf<Tongue>('tongue', { language: '', level: '' });
export const skills = signal<string[]>([]);

let from: string | null = null;

/** Takes a reading once; the candidate's corrections survive going back and forth. */
export function takeReading(cv: Extract<PageCv, { state: 'read' }>): void {
  const { fileName, employers, education, languages } = cv;
  const key = JSON.stringify([fileName, employers, cv.skills, education, languages]);
  if (from === key) return;
  from = key;
  jobs.entries.value = employers.map((one) =>
    entryOf({ title: one.title, employer: one.name, ...timesOf(one) }, false),
  );
  studies.entries.value = education.map(({ degree, field, institution, ...when }) =>
    entryOf({ degree, field, institution, ...timesOf(when) }, false),
  );
  tongues.entries.value = languages.map(({ language, level }) => entryOf({ language, level: level ?? '' }, false));
  skills.value = cv.skills;
}

function timesOf({ start, end }: Pick<Employer, 'start' | 'end'>): Times {
  const written = (when: string | null) => (when ? when.split('-').reverse().join('/') : '');
  return { start: written(start), end: written(end), current: end === null && start !== null };
}

export function changeSkills(next: string[]): void {
  skills.value = next;
  dirty.value = true;
}

export type DateProblems = { start?: string; end?: string };

/** The problem with each date of an entry, if any. */
export function dateProblems({ start: begun, end: over, current }: Times): DateProblems {
  const bad = (written: string) => written.trim() !== '' && parseWhen(written, t.locale) === null;
  if (bad(begun)) return { start: t.cv.dateProblem };
  if (current) return {};
  if (bad(over)) return { end: t.cv.dateProblem };
  const [start, end] = [parseWhen(begun, t.locale), parseWhen(over, t.locale)];
  return start && end && end < start.slice(0, end.length) ? { end: t.cv.dateOrder } : {};
}

/** Those that stay: not removed, and with some word in them. */
function kept<Fields>({ entries }: Draft<Fields>, words: (entry: Fields) => string[]): Entry<Fields>[] {
  return entries.value.filter((entry) => !entry.removed && words(entry).some((word) => word.trim() !== ''));
}

const keptJobs = () => kept(jobs, ({ title, employer }) => [title, employer]);
const keptStudies = () => kept(studies, ({ degree, field, institution }) => [degree, field, institution]);

/** What has a date that can't be kept: the draft it is in, and its id there. */
export function toMend(): { draft: Draft<Job> | Draft<Study>; id: number }[] {
  const wrong = (times: Times) => Object.keys(dateProblems(times)).length > 0;
  return [
    ...keptJobs().flatMap((job) => (wrong(job) ? [{ draft: jobs, id: job.id }] : [])),
    ...keptStudies().flatMap((study) => (wrong(study) ? [{ draft: studies, id: study.id }] : [])),
  ];
}

/** What the candidate stands by; an end that is left out means "still there", as the contract has it. */
export function confirmed(): ConfirmedCv {
  return {
    employers: keptJobs().map((job) => ({ name: job.employer.trim(), title: job.title.trim(), ...whenOf(job) })),
    education: keptStudies().map(({ degree, field, institution, ...times }): Education => {
      const words = { degree: degree.trim(), field: field.trim(), institution: institution.trim() };
      return { ...words, ...whenOf(times) };
    }),
    languages: kept(tongues, ({ language }) => [language]).map(({ language, level }): SpokenLanguage => {
      return { language: language.trim(), level: level.trim() || null };
    }),
    skills: skills.value,
  };
}

function whenOf({ start, end, current }: Times): Pick<Employer, 'start' | 'end'> {
  return { start: parseWhen(start, t.locale), end: current ? null : parseWhen(end, t.locale) };
}
