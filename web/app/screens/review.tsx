// The way to a person when something looks wrong: asked once, then said when it was asked.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageAnswer, PageResult } from '#core/model/page.ts';
import { answerTo, askedAt, primaryOf } from '../asking.ts';
import { dayAndTime } from '../format.ts';
import { Primary } from '../parts/button.tsx';
import { Note } from '../parts/note.tsx';
import { page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { AskForm } from './ask-form.tsx';
import { Finish } from './finish.tsx';

export function Review({ result }: { result: PageResult }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const at = askedAt(result, 'review');
  const answer = answerTo(result, 'review');
  return (
    <section class="card stack s3" aria-labelledby="review">
      <h2 id="review" ref={heading} tabIndex={-1}>
        {t.asking.review.heading}
      </h2>
      <div role="status">{at && (answer ? <Answered answer={answer} /> : <Asked at={at} />)}</div>
      {!at && <p>{t.asking.review.more}</p>}
      {!at && page.value.trial && <NobodyToAsk />}
      {primaryOf(page.value) === 'review' ? <Offer sent={() => heading.current?.focus()} /> : <Finish />}
    </section>
  );
}

function Asked({ at }: { at: string }) {
  return (
    <Note tone="ok" first={t.asking.asked(dayAndTime(at))}>
      {t.asking.review.promised}
    </Note>
  );
}

function Answered({ answer }: { answer: PageAnswer }) {
  const { answered, changed, unchanged } = t.asking.review;
  return (
    <div class="stack s3">
      <Note tone="ok" first={answered(answer.by, dayAndTime(answer.at))}>
        {answer.changed ? changed : unchanged}
      </Note>
      <blockquote class="quote given-text" dir="auto">
        {answer.text}
      </blockquote>
    </div>
  );
}

function Offer({ sent }: { sent: () => void }) {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (wasOpen.current && !open.value) box.current?.querySelector('button')?.focus();
    wasOpen.current = open.value;
  }, [open.value]);
  if (open.value)
    return <AskForm kind="review" id="ask-review" labelledBy="review" close={() => (open.value = false)} sent={sent} />;
  return (
    <div ref={box}>
      <Primary working={false} onPress={() => (open.value = true)}>
        {t.asking.review.start}
      </Primary>
    </div>
  );
}

// Not called "Start …": the filled button of the page is Finish here.
function NobodyToAsk() {
  return (
    <div class="row">
      <button type="button" class="btn" aria-disabled="true" aria-describedby="no-review">
        {t.asking.review.ask}
      </button>
      <p class="small quiet" id="no-review">
        {t.asking.trial}
      </p>
    </div>
  );
}
