// What was read from the CV, for the candidate to correct and confirm.
import type { PageCv } from '#core/model/page.ts';
import { putConfirmedCv } from '../api.ts';
import { addJob, changeJob, confirmed, jobs, jobsToMend, takeReading } from '../cv-draft.ts';
import { goPast } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { Title } from '../parts/title.tsx';
import { useSending } from '../sending.ts';
import { dirty, finish, page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { CvJob } from './cv-job.tsx';
import { CvSkills } from './cv-skills.tsx';

type Read = Extract<PageCv, { state: 'read' }>;

export function CvReading({ cv, another }: { cv: Read; another: () => void }) {
  takeReading(cv);
  return (
    <>
      <div class="stack s2">
        <Title step={t.cv.readTitle}>{t.cv.readTitle}</Title>
        <p class="quiet">{t.cv.readLead}</p>
      </div>
      <FileLine cv={cv} another={another} />
      {cv.warnings.map((warning) => (
        <Note key={warning} tone="warn" first={t.cv.check}>
          {warning}
        </Note>
      ))}
      <Work />
      <CvSkills />
      <Note first={t.cv.leftOut}>{t.cv.leftOutMore}</Note>
      <Confirm />
    </>
  );
}

function FileLine({ cv, another }: { cv: Read; another: () => void }) {
  const more = [cv.pages && t.cv.pages(cv.pages), cv.confirmed && t.cv.confirmed].filter(Boolean).join(', ');
  return (
    <div class="card row between file">
      <div class="row tight">
        <Icon name="file" />
        <span>
          <b>{cv.fileName}</b> <span class="small quiet">{more}</span>
        </span>
      </div>
      <button type="button" class="btn sm" onClick={another}>
        {t.cv.another}
      </button>
    </div>
  );
}

function Work() {
  const shown = jobs.value;
  return (
    <section class="card" aria-labelledby="work">
      <header>
        <h2 id="work">{t.cv.work}</h2>
        {shown.length > 0 && <span class="small quiet">{t.cv.found(shown.filter((job) => !job.removed).length)}</span>}
      </header>
      {shown.length === 0 && <p class="quiet small">{t.cv.noWork}</p>}
      <ul>
        {shown.map((job) => (
          <CvJob key={job.id} job={job} />
        ))}
      </ul>
      <p class="add">
        <button type="button" class="btn sm" onClick={addJob}>
          <Icon name="plus" />
          {t.cv.add}
        </button>
      </p>
    </section>
  );
}

function Confirm() {
  const { working, failure, send } = useSending();
  const mend = jobsToMend();
  const press = () => {
    const wrong = jobsToMend()[0];
    if (wrong) return lead(wrong.id);
    const cv = confirmed();
    void send(
      () => putConfirmedCv(cv),
      () => done(cv),
    );
  };
  return (
    <>
      {failure.value && <FailureNote failure={failure.value} />}
      {mend.length > 0 && <Note tone="stop" role="status" first={t.cv.jobsToMend(mend.length)} />}
      <div class="actions">
        <Primary working={working.value} onPress={press}>
          {t.cv.submit}
        </Primary>
        <Back />
      </div>
    </>
  );
}

/** Opens the job whose dates need a change and puts the cursor there. */
function lead(id: number): void {
  changeJob(id, { open: true });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#job-${id} [aria-invalid]`)?.focus());
}

function done(cv: ReturnType<typeof confirmed>): void {
  const before = page.value.cv;
  if (before.state === 'read') page.value = { ...page.value, cv: { ...before, ...cv, confirmed: true } };
  dirty.value = false;
  finish('cv');
  goPast('cv');
}
