// The six kinds of answers, each saved as it is given.
import { useSignal } from '@preact/signals';
import type { Answer } from '#core/model/item.ts';
import type { PageItem } from '#core/model/page.ts';
import { draftOf, TYPING_PAUSE } from '../autosave.ts';
import { Choice, TextField } from '../parts/field.tsx';
import { Inline } from '../parts/words.tsx';
import { answers, hurry, record } from '../saver.ts';
import { t } from '../text/text-steps.ts';
import { Ranking } from './ranking-answer.tsx';
import { WrittenAnswer } from './written-answer.tsx';

export function AnswerInput({ item }: { item: PageItem }) {
  const { answer } = draftOf(answers.value, item.id);
  switch (item.kind) {
    case 'choice':
      return <One item={item} answer={answer} />;
    case 'multi':
      return <Some item={item} answer={answer} />;
    case 'numeric':
      return <Numeric item={item} answer={answer} />;
    case 'ranking':
      return <Ranking item={item} answer={answer} />;
    case 'short':
    case 'long':
      return <WrittenAnswer item={item} kind={item.kind} />;
  }
}

type Props = { item: PageItem; answer: Answer | null };

function One({ item, answer }: Props) {
  const chosen = answer?.kind === 'choice' ? answer.choice : null;
  return (
    <>
      <fieldset class="choices" aria-labelledby="question">
        <legend class="vh">{t.questions.chooseOne}</legend>
        {item.options.map((option, index) => (
          <Choice
            key={index}
            type="radio"
            name={item.id}
            checked={chosen === index}
            onPick={() => record(item.id, { kind: 'choice', choice: index }, 0)}
          >
            <span lang={item.language ?? undefined}>
              <Inline text={option} />
            </span>
          </Choice>
        ))}
      </fieldset>
      <p class="small quiet row between under-choices">
        {t.questions.change}
        {chosen !== null && (
          <button type="button" class="btn plain sm end" onClick={() => record(item.id, null, 0)}>
            {t.questions.clear}
          </button>
        )}
      </p>
    </>
  );
}

function Some({ item, answer }: Props) {
  const chosen = answer?.kind === 'multi' ? answer.choices : [];
  const pick = (index: number, on: boolean) => {
    const choices = on ? [...chosen, index].sort((a, b) => a - b) : chosen.filter((each) => each !== index);
    record(item.id, choices.length > 0 ? { kind: 'multi', choices } : null, 0);
  };
  return (
    <>
      <fieldset class="choices" aria-labelledby="question" aria-describedby="some">
        <legend class="vh">{t.questions.chooseSome}</legend>
        <p class="small quiet" id="some">
          {t.questions.chooseSome}. {t.questions.someHint}
        </p>
        {item.options.map((option, index) => (
          <Choice
            key={index}
            type="checkbox"
            name={`${item.id}-${index}`}
            checked={chosen.includes(index)}
            onPick={(on) => pick(index, on)}
          >
            <span lang={item.language ?? undefined}>
              <Inline text={option} />
            </span>
          </Choice>
        ))}
      </fieldset>
      <p class="small quiet">{t.questions.change}</p>
    </>
  );
}

function Numeric({ item, answer }: Props) {
  const left = useSignal(false);
  const value = answer?.kind === 'numeric' ? answer.value : '';
  const wrong = left.value && value.trim() !== '' && !isNumber(value);
  return (
    <div class="numeric">
      <TextField
        id="answer"
        label={item.unit ? t.questions.numberUnit(item.unit) : t.questions.number}
        hint={t.questions.numberHint}
        inputMode="decimal"
        autocomplete="off"
        maxLength={40}
        class="num"
        value={value}
        error={wrong ? t.questions.numberProblem : undefined}
        onText={(text) => record(item.id, text.trim() ? { kind: 'numeric', value: text } : null, TYPING_PAUSE)}
        onLeave={() => {
          left.value = true;
          hurry();
        }}
      />
    </div>
  );
}

/** Lenient, as the reading on the server is: signs, spaces or commas between thousands, a fraction, an exponent. */
function isNumber(text: string): boolean {
  return /^[+-−]?[\d\s,.'’/]*\d[\d\s,.'’/]*(e[+-]?\d+)?\s*%?$/i.test(text.trim());
}
