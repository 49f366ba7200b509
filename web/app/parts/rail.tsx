// Where the candidate is: beside the step on a wide screen, two lines on top of it on a narrow one.
import type { Part } from '#core/model/page.ts';
import { isUnsent } from '../autosave.ts';
import { dayAndTime } from '../format.ts';
import { answeredCount, entryOf } from '../moves.ts';
import { answers } from '../saver.ts';
import { clock, page, step, timeUp } from '../state.ts';
import { hashOf, isOpen, partOf } from '../steps.ts';
import { doneCount, openQuestion } from '../talk.ts';
import { t } from '../text/text-steps.ts';
import { Icon } from './icon.tsx';
import { SavedState, stateNow } from './saving.tsx';
import { Timer } from './timer.tsx';

export function Rail() {
  const { parts, title, contentLanguage } = page.value;
  const here = partOf(step.value, page.value);
  const at = parts.findIndex((part) => part.kind === here);
  return (
    <aside class="rail" aria-label={t.shell.progress}>
      <div class="strip">
        <span>
          {t.shell.partOf(at + 1, parts.length)} · <b>{here && nameOf(here)}</b>
        </span>
        <SavedState />
      </div>
      <Segments at={at} />
      <div class="job">
        <p class="small quiet">{t.shell.yourAssessment}</p>
        <p>
          <b lang={contentLanguage}>{title}</b>
        </p>
      </div>
      <ol class="secs">
        {parts.map((part, index) => (
          <RailPart key={part.kind} part={part} current={index === at} />
        ))}
      </ol>
      {(step.value.name === 'question' || step.value.name === 'interview') && <Timer />}
      <div class="keep">
        <SavedState />
        <p class="small quiet">
          <LeavingMeans />
        </p>
      </div>
    </aside>
  );
}

/** What becomes of the work, and of the time, when the page is closed now. */
function LeavingMeans() {
  const { closesAt } = page.value;
  if (stateNow() === 'device') return <>{t.keeping.deviceMore}</>;
  if (clock.value?.running && !timeUp.value) return <>{t.timer.goesOn}</>;
  return <>{t.shell.comeBack(closesAt && dayAndTime(closesAt))}</>;
}

const nameOf = (kind: Part['kind']) => t.parts[kind](page.value.questionCount).short;

function Segments({ at }: { at: number }) {
  return (
    <div class="segs" aria-hidden="true">
      {page.value.parts.map((part, index) => (
        <i
          key={part.kind}
          class={index === at ? 'c' : part.done ? 'd' : ''}
          style={{ '--p': `${share(part) * 100}%` }}
        />
      ))}
    </div>
  );
}

function share(part: Part): number {
  if (part.kind === 'interview') return doneCount() / Math.max(1, page.value.interview?.count ?? 1);
  if (part.kind !== 'questions') return part.done ? 1 : step.value.name === 'next' ? 0 : 0.4;
  return step.value.name === 'summary' ? 1 : answeredCount() / Math.max(1, page.value.questions.length);
}

/** The questions stay open until submit; they count as done when each has an answer that has arrived. */
function isDone(part: Part): boolean {
  if (part.kind !== 'questions') return part.done;
  return answeredCount() === page.value.questionCount && !Object.values(answers.value.drafts).some(isUnsent);
}

function RailPart({ part, current }: { part: Part; current: boolean }) {
  const done = isDone(part);
  return (
    <li class={current ? 'c' : done ? 'd' : ''} aria-current={current ? 'step' : undefined}>
      <span>
        <PartName part={part} current={current} />
        {done && <span class="vh">{t.shell.done}</span>}
      </span>
      <span class="n">{done && !current ? <Icon name="check" /> : detail(part)}</span>
    </li>
  );
}

function PartName({ part, current }: { part: Part; current: boolean }) {
  const name = nameOf(part.kind);
  const target = entryOf(part.kind);
  if (current || !isOpen(target, page.value, timeUp.value)) return <>{name}</>;
  return <a href={hashOf(target)}>{name}</a>;
}

function detail(part: Part): string {
  const said = part.kind === 'questions' ? questionsDetail() : part.kind === 'interview' ? talkDetail() : null;
  return said ?? t.welcome.minutes(part.minutes);
}

function questionsDetail(): string | null {
  const count = page.value.questionCount;
  if (step.value.name === 'question') return t.questions.of(step.value.index + 1, count);
  return step.value.name === 'summary' ? t.questions.of(answeredCount(), count) : null;
}

function talkDetail(): string | null {
  const count = page.value.interview?.count ?? 0;
  if (step.value.name === 'interview' && openQuestion()) return t.questions.of(doneCount() + 1, count);
  return step.value.name === 'summary' ? t.questions.of(doneCount(), count) : null;
}
