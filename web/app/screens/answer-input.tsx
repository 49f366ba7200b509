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
  if (item.kind === 'short' || item.kind === 'long') return <WrittenAnswer item={item} kind={item.kind} />;
  return <AnswerOf item={item} answer={answer} keep={(given, pause) => record(item.id, given, pause)} />;
}

/** Takes what was given, after a pause in typing of so many milliseconds. */
export type Keep = (answer: Answer | null, pause: number) => void;
type Props = { item: PageItem; answer: Answer | null; keep: Keep };

/** An answer that isn’t written. */
export function AnswerOf(props: Props) {
  switch (props.item.kind) {
    case 'choice':
      return <One {...props} />;
    case 'multi':
      return <Some {...props} />;
    case 'numeric':
      return <Numeric {...props} />;
    case 'ranking':
      return <Ranking {...props} />;
    default:
      return null;
  }
}

function One({ item, answer, keep }: Props) {
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
            onPick={() => keep({ kind: 'choice', choice: index }, 0)}
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
          <button type="button" class="btn plain sm end" onClick={() => keep(null, 0)}>
            {t.questions.clear}
          </button>
        )}
      </p>
    </>
  );
}

function Some({ item, answer, keep }: Props) {
  const chosen = answer?.kind === 'multi' ? answer.choices : [];
  const pick = (index: number, on: boolean) => {
    const choices = on ? [...chosen, index].sort((a, b) => a - b) : chosen.filter((each) => each !== index);
    keep(choices.length > 0 ? { kind: 'multi', choices } : null, 0);
  };
  return (
    <>
      <fieldset class="choices" aria-labelledby="question" aria-describedby="some">
        <p class="small quiet" id="some">
          {t.questions.someHint}
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

function Numeric({ item, answer, keep }: Props) {
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
        onText={(text) => keep(text.trim() ? { kind: 'numeric', value: text } : null, TYPING_PAUSE)}
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
