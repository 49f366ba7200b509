// The lists of the CV: work, education and languages, each entry with the fields that belong to it.
import { jobs, studies, tongues, type Entry, type Job, type Study, type Tongue } from '../cv-draft.ts';
import { inRow } from '../format.ts';
import { TextField } from '../parts/field.tsx';
import { t } from '../text/text-steps.ts';
import { CvSection } from './cv-entry.tsx';
import { DateFields, periodOf, StillThere, timesProblem } from './cv-times.tsx';

export function CvWork() {
  return (
    <CvSection<Job>
      draft={jobs}
      title={t.cv.work}
      nothing={t.cv.noWork}
      add={t.cv.add}
      unnamed={t.cv.untitled}
      nameOf={({ title, employer }) => title || employer}
      line={(job) => <Two first={job.title || t.cv.noTitle} second={job.employer} when={periodOf(job)} />}
      problem={timesProblem}
      form={(job) => <JobForm job={job} />}
    />
  );
}

export function CvEducation() {
  return (
    <CvSection<Study>
      draft={studies}
      title={t.cv.education}
      nothing={t.cv.noEducation}
      add={t.cv.addEducation}
      unnamed={t.cv.untitledEducation}
      nameOf={({ degree, field, institution }) => degree || field || institution}
      line={(study) => <Two first={nameOfStudy(study)} second={study.institution} when={periodOf(study)} />}
      problem={timesProblem}
      form={(study) => <StudyForm study={study} />}
    />
  );
}

export function CvLanguages() {
  return (
    <CvSection<Tongue>
      draft={tongues}
      title={t.cv.languages}
      nothing={t.cv.noLanguages}
      add={t.cv.addLanguage}
      unnamed={t.cv.untitledLanguage}
      nameOf={({ language }) => language}
      line={({ language, level }) => (
        <>
          <h3>{language || t.cv.untitledLanguage}</h3>
          {level && <p class="small">{level}</p>}
        </>
      )}
      form={(tongue) => <LanguageForm tongue={tongue} />}
    />
  );
}

const nameOfStudy = ({ degree, field }: Study) =>
  inRow([degree, field].filter((part) => part.trim() !== '')) || t.cv.noDegree;

function Two({ first, second, when }: { first: string; second: string; when: string }) {
  return (
    <>
      <h3>{first}</h3>
      <p class="small">
        {second && `${second} · `}
        <span class="num">{when}</span>
      </p>
    </>
  );
}

type TextProps = { id: string; label: string; value: string; onText: (text: string) => void; hint?: string };

const Text = (props: TextProps) => <TextField {...props} maxLength={props.id.startsWith('language') ? 100 : 200} />;

function JobForm({ job }: { job: Entry<Job> }) {
  const set = (change: Partial<Job>) => jobs.change(job.id, change);
  return (
    <>
      <div class="grid2">
        <Text id={`title-${job.id}`} label={t.cv.jobTitle} value={job.title} onText={(title) => set({ title })} />
        <Text
          id={`employer-${job.id}`}
          label={t.cv.employer}
          value={job.employer}
          onText={(employer) => set({ employer })}
        />
        <DateFields entry={job} set={set} />
      </div>
      <StillThere entry={job} set={set} label={t.cv.current} />
    </>
  );
}

function StudyForm({ study }: { study: Entry<Study> }) {
  const { id, degree, field, institution } = study;
  const set = (change: Partial<Study>) => studies.change(id, change);
  return (
    <>
      <div class="grid2">
        <Text id={`degree-${id}`} label={t.cv.degree} value={degree} onText={(text) => set({ degree: text })} />
        <Text id={`field-${id}`} label={t.cv.field} value={field} onText={(text) => set({ field: text })} />
        <Text
          id={`institution-${id}`}
          label={t.cv.institution}
          value={institution}
          onText={(text) => set({ institution: text })}
          hint={t.cv.institutionHint}
        />
        <DateFields entry={study} set={set} />
      </div>
      <StillThere entry={study} set={set} label={t.cv.studying} />
    </>
  );
}

function LanguageForm({ tongue }: { tongue: Entry<Tongue> }) {
  const { id, language, level } = tongue;
  const set = (change: Partial<Tongue>) => tongues.change(id, change);
  return (
    <div class="grid2">
      <Text id={`language-${id}`} label={t.cv.language} value={language} onText={(text) => set({ language: text })} />
      <Text
        id={`level-${id}`}
        label={t.cv.level}
        hint={t.cv.levelHint}
        value={level}
        onText={(text) => set({ level: text })}
      />
    </div>
  );
}
