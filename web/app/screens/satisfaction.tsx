// How the candidate found it: a level, apart from every score, changeable.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PageResult } from '#core/model/page.ts';
import { putFeedback } from '../api.ts';
import { Outlined, Plain } from '../parts/button.tsx';
import { Choice, FieldError } from '../parts/field.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { useSending } from '../sending.ts';
import { hearPage } from '../state.ts';
import { t } from '../text/text-steps.ts';

export function Satisfaction({ result }: { result: PageResult }) {
  const given = result.feedback;
  const open = useSignal(given === null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    open.value = false;
    heading.current?.focus();
  };
  return (
    <section class="stack s3 no-print" aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {t.found.heading}
      </h2>
      <div role="status">{given && !open.value && <Note tone="ok" first={t.found.thanks} />}</div>
      {open.value ? (
        <Form given={given} done={close} />
      ) : (
        <div>
          <Plain onPress={() => (open.value = true)}>{t.found.change}</Plain>
        </div>
      )}
    </section>
  );
}

type FormProps = { given: PageResult['feedback']; done: () => void };

function Form({ given, done }: FormProps) {
  const level = useSignal(given?.level ?? 0);
  const missing = useSignal(false);
  const { working, failure, send } = useSending();
  const submit = async (event: Event) => {
    event.preventDefault();
    missing.value = level.value === 0;
    if (missing.value) return document.getElementById('found-1')?.focus();
    await send(
      () => putFeedback({ level: level.value }),
      (next) => {
        hearPage(next);
        done();
      },
    );
  };
  return (
    <form class="stack s3" noValidate onSubmit={submit}>
      <p class="small quiet">{t.found.more}</p>
      <Levels level={level.value} pick={(picked) => (level.value = picked)} missing={missing.value} />
      {failure.value && <FailureNote failure={failure.value} />}
      <div>
        <Outlined working={working.value}>{t.found.submit}</Outlined>
      </div>
    </form>
  );
}

type LevelsProps = { level: number; pick: (level: number) => void; missing: boolean };

function Levels({ level, pick, missing }: LevelsProps) {
  return (
    <fieldset class="stack s2">
      <legend class="vh">{t.found.heading}</legend>
      {missing && <FieldError id="found-error" message={t.found.missing} />}
      {t.found.levels.map((name, index) => (
        <Choice
          key={name}
          type="radio"
          name="found"
          id={`found-${index + 1}`}
          checked={level === index + 1}
          bad={missing ? 'found-error' : undefined}
          onPick={() => pick(index + 1)}
        >
          {name}
        </Choice>
      ))}
    </fieldset>
  );
}
