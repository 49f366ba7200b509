// One job of the CV: read, edited in place, or removed with a way back.
import { useEffect, useRef } from 'preact/hooks';
import { changeJob, dateProblems, type Job } from '../cv-draft.ts';
import { parseWhen, showWhen } from '../dates.ts';
import { TextField } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../text/text-steps.ts';

export function CvJob({ job }: { job: Job }) {
  const line = useRef<HTMLLIElement>(null);
  const first = useRef(true);
  // What was pressed goes away with each change of shape, so the focus moves to what took its place.
  useEffect(() => {
    const isNew = job.title === '' && job.employer === '';
    if (!first.current || (job.open && isNew)) line.current?.querySelector<HTMLElement>('input, button')?.focus();
    first.current = false;
  }, [job.open, job.removed]);
  return (
    <li ref={line} class="read" id={`job-${job.id}`}>
      {job.removed ? <Removed job={job} /> : job.open ? <JobForm job={job} /> : <JobLine job={job} />}
    </li>
  );
}

const nameOf = (job: Job) => job.title || job.employer || t.cv.untitled;

function JobLine({ job }: { job: Job }) {
  const problems = dateProblems(job);
  return (
    <>
      <div class="row between">
        <div>
          <h3>{job.title || t.cv.noTitle}</h3>
          <p class="small">
            {job.employer && `${job.employer} · `}
            <span class="num">{period(job)}</span>
          </p>
        </div>
        <button
          type="button"
          class="btn plain sm end"
          aria-label={t.cv.editLabel(nameOf(job))}
          onClick={() => changeJob(job.id, { open: true })}
        >
          <Icon name="pen" />
          {t.cv.edit}
        </button>
      </div>
      {(problems.start ?? problems.end) && <p class="err">{problems.start ?? problems.end}</p>}
    </>
  );
}

function period(job: Job): string {
  const shown = (written: string) => {
    const when = parseWhen(written, t.locale);
    return when ? showWhen(when, t.locale) : written.trim() || null;
  };
  if (!job.current && !job.start.trim() && !job.end.trim()) return t.cv.noDates;
  return t.cv.period(shown(job.start), job.current ? null : shown(job.end));
}

function JobForm({ job }: { job: Job }) {
  const set = (change: Partial<Job>) => changeJob(job.id, change);
  const problems = dateProblems(job);
  return (
    <div class="stack" role="group" aria-label={nameOf(job)}>
      <div class="grid2">
        <TextField
          id={`title-${job.id}`}
          label={t.cv.jobTitle}
          value={job.title}
          maxLength={200}
          onText={(title) => set({ title })}
        />
        <TextField
          id={`employer-${job.id}`}
          label={t.cv.employer}
          value={job.employer}
          maxLength={200}
          onText={(employer) => set({ employer })}
        />
        <DateField job={job} name="start" label={t.cv.start} problem={problems.start} />
        {!job.current && <DateField job={job} name="end" label={t.cv.end} problem={problems.end} />}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={job.current}
          onChange={(event) => set({ current: event.currentTarget.checked })}
        />
        <span>{t.cv.current}</span>
      </label>
      <JobButtons job={job} />
    </div>
  );
}

function JobButtons({ job }: { job: Job }) {
  return (
    <div class="row tight">
      <button
        type="button"
        class="btn sm"
        aria-label={t.cv.doneLabel(nameOf(job))}
        onClick={() => changeJob(job.id, { open: false })}
      >
        {t.cv.done}
      </button>
      <button
        type="button"
        class="btn plain sm"
        aria-label={t.cv.removeLabel(nameOf(job))}
        onClick={() => changeJob(job.id, { removed: true })}
      >
        {t.cv.remove}
      </button>
    </div>
  );
}

function DateField({
  job,
  name,
  label,
  problem,
}: {
  job: Job;
  name: 'start' | 'end';
  label: string;
  problem: string | undefined;
}) {
  const left = useRef(job[name] !== '');
  return (
    <TextField
      id={`${name}-${job.id}`}
      label={label}
      hint={t.cv.dateHint}
      value={job[name]}
      maxLength={30}
      error={left.current ? problem : undefined}
      onText={(text) => changeJob(job.id, { [name]: text })}
      onLeave={() => {
        left.current = true;
        changeJob(job.id, {});
      }}
    />
  );
}

function Removed({ job }: { job: Job }) {
  return (
    <div class="row between" role="status">
      <span class="small quiet">{t.cv.removed(nameOf(job))}</span>
      <button type="button" class="btn plain sm end" onClick={() => changeJob(job.id, { removed: false, open: false })}>
        {t.cv.undo}
      </button>
    </div>
  );
}
