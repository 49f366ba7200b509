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
import { go, hearClock, hearPage, left, page, turnTo } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { ConnectionCheck } from './connection-check.tsx';
import { Practice } from './practice.tsx';

export function Questions() {
  const { questionCount, parts } = page.value;
  const limit = left.value === null ? null : Math.round(left.value / 60);
  const { working, failure, send } = useSending();
  const practising = useSignal(false);
  const stop = () => {
    practising.value = false;
    document.getElementById('main')?.focus();
  };
  const minutes = parts.find((part) => part.kind === 'questions')?.minutes ?? 0;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <div class="stack s2">
          <Title step={t.questions.title(questionCount)}>{t.questions.title(questionCount)}</Title>
          <p class="lead">{t.questions.lead(minutes)}</p>
        </div>
        <OtherLanguage />
        {practising.value ? (
          <Practice done={stop} />
        ) : (
          <Before limit={limit} practise={() => (practising.value = true)} />
        )}
        {!practising.value && (
          <>
            {failure.value && <FailureNote failure={failure.value} />}
            <div class="actions">
              <Primary working={working.value} onPress={() => void send(startQuestions, begun)}>
                {t.questions.start}
              </Primary>
              <Back />
            </div>
          </>
        )}
      </main>
    </div>
  );
}

type BeforeProps = { limit: number | null; practise: () => void };

function Before({ limit, practise }: BeforeProps) {
  return (
    <ul class="card stack s3 plain-list">
      <li>{limit ? <Rich text={t.questions.limit(limit)} /> : t.questions.noLimit}</li>
      {limit && <li>{t.questions.limitMore}</li>}
      <li>{t.questions.saved}</li>
      <ConnectionCheck />
      <li>
        {t.practice.lead}
        <br />
        <button type="button" class="link" onClick={practise}>
          {t.practice.start}
        </button>
      </li>
    </ul>
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
