// Before the first question: how many, how long, and that the clock starts only now.
import { useSignal } from '@preact/signals';
import type { CandidatePage } from '#core/model/page.ts';
import { getPage, postClock, type Reply } from '../api.ts';
import { firstUnanswered } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { FailureNote } from '../parts/note.tsx';
import { OtherLanguage } from '../parts/other-language.tsx';
import { Rail } from '../parts/rail.tsx';
import { Title } from '../parts/title.tsx';
import { Rich } from '../parts/words.tsx';
import { useSending } from '../sending.ts';
import { clock, go, hearClock, hearPage, left, page, turnTo } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { ConnectionCheck } from './connection-check.tsx';
import { DoneSoFar, Paused, PauseButton, PauseHint } from './pause.tsx';
import { Practice } from './practice.tsx';

type Shown = 'opening' | 'practice' | 'pause';

export function Questions() {
  const shown = useSignal<Shown>('opening');
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        {shown.value === 'pause' ? (
          <Paused goOn={() => (shown.value = 'opening')} />
        ) : (
          <Opening practising={shown.value === 'practice'} show={(next) => (shown.value = next)} />
        )}
      </main>
    </div>
  );
}

/** With a time limit it runs once the first question has been asked for, whatever is on screen. */
const isRunning = () => clock.value?.running === true;

function Opening({ practising, show }: { practising: boolean; show: (next: Shown) => void }) {
  const { questionCount, parts } = page.value;
  const minutes = parts.find((part) => part.kind === 'questions')?.minutes ?? 0;
  const stop = () => {
    show('opening');
    document.getElementById('main')?.focus();
  };
  return (
    <>
      <div class="stack s2">
        <Title step={t.questions.title(questionCount)}>{t.questions.title(questionCount)}</Title>
        <p class="lead">{t.questions.lead(minutes)}</p>
        <DoneSoFar />
      </div>
      <OtherLanguage />
      {practising ? (
        <Practice done={stop} />
      ) : (
        <>
          <Before practise={() => show('practice')} />
          <Ways pause={() => show('pause')} />
        </>
      )}
    </>
  );
}

function Before({ practise }: { practise: () => void }) {
  return (
    <ul class="card stack s3 plain-list">
      <li>
        <Rich text={timeSaid()} />
      </li>
      {left.value !== null && page.value.interview && <li>{t.questions.withInterview}</li>}
      {left.value !== null && <li>{t.questions.limitMore}</li>}
      <li>{t.questions.saved}</li>
      <ConnectionCheck />
      {!isRunning() && (
        <li>
          {t.practice.lead}
          <br />
          <button type="button" class="link" onClick={practise}>
            {t.practice.start}
          </button>
        </li>
      )}
    </ul>
  );
}

function timeSaid(): string {
  if (left.value === null) return t.questions.noLimit;
  const minutes = Math.round(left.value / 60);
  return isRunning() ? t.questions.running(minutes) : t.questions.limit(minutes);
}

function Ways({ pause }: { pause: () => void }) {
  const { working, failure, send } = useSending();
  return (
    <>
      {failure.value && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value} onPress={() => void send(startQuestions, begun)}>
          {isRunning() ? t.questions.goOn : t.questions.start}
        </Primary>
        {!isRunning() && <PauseButton pause={pause} />}
        <Back />
      </div>
      {!isRunning() && <PauseHint />}
    </>
  );
}

/** With a time limit the questions come only once the clock runs, so the page is asked for again. */
async function startQuestions(): Promise<Reply<CandidatePage>> {
  const started = await postClock();
  return started.ok ? getPage() : started;
}

function begun(fresh: CandidatePage): void {
  hearPage(fresh);
  hearClock(fresh.clock);
  if (fresh.clock?.secondsLeft === 0) turnTo({ name: 'summary' });
  else go(firstUnanswered());
}
