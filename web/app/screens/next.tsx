// Between two parts: what is done, what comes, and a pause for whoever wants one.
import { useSignal } from '@preact/signals';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { Rail } from '../parts/rail.tsx';
import { Title } from '../parts/title.tsx';
import { go, page, step } from '../state.ts';
import { firstStepOf, partOf } from '../steps.ts';
import { t } from '../text/text-steps.ts';
import { DoneSoFar, Paused, PauseButton, PauseHint } from './pause.tsx';

export function Next() {
  const paused = useSignal(false);
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        {paused.value ? <Paused goOn={() => (paused.value = false)} /> : <Coming pause={() => (paused.value = true)} />}
      </main>
    </div>
  );
}

function Coming({ pause }: { pause: () => void }) {
  const { parts, questionCount } = page.value;
  const kind = partOf(step.value, page.value);
  const part = parts.find((each) => each.kind === kind);
  if (!part) return null;
  const { name, what } = t.parts[part.kind](questionCount);
  return (
    <>
      <div class="stack s2">
        <Title step={t.next.title(name)}>{t.next.title(name)}</Title>
        <p class="lead">{t.next.lead(part.minutes, what)}</p>
      </div>
      <section class="card stack s3">
        <DoneSoFar />
        <p>{t.next.noClock}</p>
      </section>
      <div class="actions">
        <Primary working={false} onPress={() => go(firstStepOf(part.kind))}>
          {t.next.goOn(part.kind)}
        </Primary>
        <PauseButton pause={pause} />
        <Back />
      </div>
      <PauseHint />
    </>
  );
}
