// Between two parts a candidate may stop: nothing runs, and the link leads back to this place.
import { useSignal } from '@preact/signals';
import { token } from '../api.ts';
import { dayAndTime } from '../format.ts';
import { Outlined, Primary } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Title } from '../parts/title.tsx';
import { Rich } from '../parts/words.tsx';
import { page } from '../state.ts';
import { t } from '../text/text-steps.ts';

const until = () => page.value.closesAt && dayAndTime(page.value.closesAt);

/** What lies behind the candidate, on one line. */
export function DoneSoFar() {
  const done = page.value.parts.filter((part) => part.done && part.kind !== 'questions');
  if (done.length === 0) return null;
  const names = done.map(({ kind }) => t.parts[kind](page.value.questionCount).name);
  return (
    <p class="st">
      <Icon name="check" />
      {t.pause.done(names)}
    </p>
  );
}

/** The button, for a place among the others of its step. */
export function PauseButton({ pause }: { pause: () => void }) {
  return (
    <Outlined working={false} onPress={pause}>
      {t.pause.here}
    </Outlined>
  );
}

/** What a pause here means, said before it is taken. */
export function PauseHint() {
  return (
    <p class="small quiet">
      <Rich text={t.pause.hint(until())} />
    </p>
  );
}

/** In place of the step, until the candidate goes on; whoever opens the link finds the step itself. */
export function Paused({ goOn }: { goOn: () => void }) {
  return (
    <>
      <div class="stack s2">
        <Title step={t.pause.title}>{t.pause.title}</Title>
        <p class="lead">{t.pause.lead}</p>
      </div>
      <section class="card stack s4">
        <p>
          <Rich text={t.pause.back(until())} />
        </p>
        <OwnLink />
        <p>{t.pause.kept}</p>
      </section>
      <div class="actions">
        <Primary working={false} onPress={goOn}>
          {t.pause.goOn}
        </Primary>
      </div>
    </>
  );
}

function OwnLink() {
  const copied = useSignal(false);
  const link = `${location.origin}/a/${token}`;
  const copy = async () => {
    copied.value = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
  };
  return (
    <div class="stack s2">
      <p class="own-link">{link}</p>
      {'clipboard' in navigator && (
        <div class="row">
          <button type="button" class="btn sm" onClick={() => void copy()}>
            {t.pause.copy}
          </button>
          <span class="small" role="status">
            {copied.value && t.pause.copied}
          </span>
        </div>
      )}
    </div>
  );
}
