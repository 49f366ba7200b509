// Before the first question: how many, how long, and that the clock starts only now.
import { postClock } from '../api.ts';
import { firstUnanswered } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { FailureNote } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { Title } from '../parts/title.tsx';
import { Rich } from '../parts/words.tsx';
import { useSending } from '../sending.ts';
import { go, hearClock, left, page, turnTo } from '../state.ts';
import { t } from '../text/text-steps.ts';

export function Questions() {
  const { questions, parts } = page.value;
  const limit = left.value === null ? null : Math.round(left.value / 60);
  const { working, failure, send } = useSending();
  const minutes = parts.find((part) => part.kind === 'questions')?.minutes ?? 0;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <div class="stack s2">
          <Title step={t.questions.title(questions.length)}>{t.questions.title(questions.length)}</Title>
          <p class="lead">{t.questions.lead(minutes)}</p>
        </div>
        <ul class="card stack s3 plain-list">
          <li>{limit ? <Rich text={t.questions.limit(limit)} /> : t.questions.noLimit}</li>
          {limit && <li>{t.questions.limitMore}</li>}
          <li>{t.questions.saved}</li>
        </ul>
        {failure.value && <FailureNote failure={failure.value} />}
        <div class="actions">
          <Primary working={working.value} onPress={() => void send(postClock, begun)}>
            {t.questions.start}
          </Primary>
          <Back />
        </div>
      </main>
    </div>
  );
}

function begun(clock: Parameters<typeof hearClock>[0]): void {
  hearClock(clock);
  if (clock?.secondsLeft === 0) turnTo({ name: 'summary' });
  else go(firstUnanswered());
}
