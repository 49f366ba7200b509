// A question of each kind to try out before the real ones: nothing is kept, scored or timed.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '#core/model/item.ts';
import { Plain, Primary } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { Inline } from '../parts/words.tsx';
import { isRight, practiceItem, practiceKinds } from '../practice.ts';
import { page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { AnswerOf } from './answer-input.tsx';

export function Practice({ done }: { done: () => void }) {
  const kinds = practiceKinds(page.value.questionKinds);
  const at = useSignal(0);
  const kind = kinds[at.value] ?? kinds[0]!;
  const isLast = at.value + 1 >= kinds.length;
  return (
    <section class="card stack s5" aria-labelledby="question">
      <p class="eyebrow">{t.practice.eyebrow(at.value + 1, kinds.length)}</p>
      <One key={kind} kind={kind} />
      <div class="actions">
        <Primary working={false} onPress={() => (isLast ? done() : (at.value += 1))}>
          {isLast ? t.practice.finish : t.practice.next}
        </Primary>
        {!isLast && <Plain onPress={done}>{t.practice.finish}</Plain>}
      </div>
    </section>
  );
}

function One({ kind }: { kind: ReturnType<typeof practiceKinds>[number] }) {
  const answer = useSignal<Answer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const item = practiceItem(kind, t.practice);
  return (
    <>
      <h2 id="question" class="q" ref={heading} tabIndex={-1}>
        <Inline text={item.prompt} />
      </h2>
      {item.kind === 'short' ? (
        <textarea
          class="input words"
          rows={3}
          maxLength={500}
          aria-label={t.questions.text}
          onInput={(event) => {
            const text = event.currentTarget.value;
            answer.value = text.trim() ? { kind: 'short', text } : null;
          }}
        />
      ) : (
        <AnswerOf item={item} answer={answer.value} keep={(given) => (answer.value = given)} />
      )}
      <div role="status">{answer.value && <Told answer={answer.value} />}</div>
    </>
  );
}

function Told({ answer }: { answer: Answer }) {
  const right = isRight(answer);
  if (right === null)
    return (
      <Note tone="info" first={t.practice.anything}>
        {t.practice.written.told}
      </Note>
    );
  return right ? <Note tone="ok" first={t.practice.right} /> : <Note tone="info" first={t.practice.notYet} />;
}
