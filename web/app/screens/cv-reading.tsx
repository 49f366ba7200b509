// What was read from the CV, for the candidate to correct and confirm.
import type { PageCv } from '#core/model/page.ts';
import { putConfirmedCv } from '../api.ts';
import { confirmed, takeReading, toMend } from '../cv-draft.ts';
import { inRow } from '../format.ts';
import { goPast } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { Title } from '../parts/title.tsx';
import { useSending } from '../sending.ts';
import { dirty, finish, page } from '../state.ts';
import { firstStepOf, hashOf } from '../steps.ts';
import { t } from '../text/text-steps.ts';
import { CvEducation, CvLanguages, CvWork } from './cv-lists.tsx';
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
      <Counts />
      <CvWork />
      <CvEducation />
      <CvLanguages />
      <CvSkills />
      <Contact />
      <Confirm />
    </>
  );
}

function FileLine({ cv, another }: { cv: Read; another: () => void }) {
  const more = inRow([...(cv.pages ? [t.cv.pages(cv.pages)] : []), ...(cv.confirmed ? [t.cv.confirmed] : [])]);
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

/** What becomes of all this, before anything is corrected. */
function Counts() {
  return (
    <section class="card stack s3" aria-labelledby="counts">
      <h2 id="counts">{t.cv.counts}</h2>
      <ul class="stack s2 plain-list">
        {t.cv.countsMore.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Name and contact are the candidate’s own words already; the file’s aren’t used. */
function Contact() {
  const { intake } = page.value;
  if (!intake) return null;
  return (
    <section class="card stack s3" aria-labelledby="contact">
      <h2 id="contact">{t.cv.contact}</h2>
      <p>{[intake.name, intake.email, intake.phone, intake.location].filter((part) => part !== '').join(' · ')}</p>
      <p class="small quiet">
        {t.cv.contactMore} <a href={hashOf(firstStepOf('intake'))}>{t.cv.contactChange}</a>
      </p>
    </section>
  );
}

function Confirm() {
  const { working, failure, send } = useSending();
  const mend = toMend();
  const press = () => {
    const wrong = toMend()[0];
    if (wrong) return lead(wrong);
    const cv = confirmed();
    void send(
      () => putConfirmedCv(cv),
      () => done(cv),
    );
  };
  return (
    <>
      {failure.value && <FailureNote failure={failure.value} />}
      {mend.length > 0 && <Note tone="stop" role="status" first={t.cv.datesToMend(mend.length)} />}
      <div class="actions">
        <Primary working={working.value} onPress={press}>
          {t.cv.submit}
        </Primary>
        <Back />
      </div>
    </>
  );
}

/** Opens the entry whose dates need a change and puts the cursor there. */
function lead({ draft, id }: ReturnType<typeof toMend>[number]): void {
  draft.change(id, { open: true });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${draft.name}-${id} [aria-invalid]`)?.focus());
}

function done(cv: ReturnType<typeof confirmed>): void {
  const before = page.value.cv;
  if (before.state === 'read') page.value = { ...page.value, cv: { ...before, ...cv, confirmed: true } };
  dirty.value = false;
  finish('cv');
  goPast('cv');
}
