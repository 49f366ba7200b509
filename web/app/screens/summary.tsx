// The last look before submitting: what is done, what is empty, what was marked.
import { postSubmit, type Reply } from '../api.ts';
import { dayAndTime } from '../format.ts';
import { marked } from '../marks.ts';
import { answeredCount, isAnswered } from '../moves.ts';
import { Plain, Primary } from '../parts/button.tsx';
import { described, Frame } from '../parts/field.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { NewerElsewhere, SavedAloud, SavingNotes } from '../parts/saving.tsx';
import { Title } from '../parts/title.tsx';
import { answers, hasUnsent, settled } from '../saver.ts';
import { useSending } from '../sending.ts';
import { comment, dirty, go, hearPage, page, timeUp, turnTo } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { PartsTable } from './parts-table.tsx';

export function Summary() {
  const { closesAt } = page.value;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <div class="stack s2">
          <Title step={t.summary.title}>{t.summary.title}</Title>
          <p class="quiet">{t.summary.lead(closesAt && dayAndTime(closesAt))}</p>
        </div>
        {timeUp.value && (
          <Note tone="info" role="status" first={t.timer.up}>
            {t.timer.upMore}
          </Note>
        )}
        <SavingNotes />
        <NewerElsewhere />
        <Missing />
        <section class="card">
          <PartsTable />
        </section>
        <Noticed />
        <Comment />
        <Send />
        <SavedAloud />
      </main>
    </div>
  );
}

function Missing() {
  const { questions, questionCount } = page.value;
  const empty = questionCount - answeredCount();
  const count = questions.filter((item) => marked.value.has(item.id)).length;
  if (empty + count === 0) return null;
  return (
    <Note tone="warn" icon={empty > 0 ? 'warn' : 'bookmark'} first={t.summary.emptyAndMarked(empty, count)}>
      {empty > 0 ? t.summary.emptyMore : t.summary.markedMore}
    </Note>
  );
}

/** What the team will see beside the answers, so that the candidate can say something to it. */
function Noticed() {
  const { noticed } = page.value;
  if (noticed.length === 0) return null;
  return (
    <section class="card stack s3" aria-labelledby="noticed">
      <h2 id="noticed">{t.noticed.title}</h2>
      <p>{t.noticed.more}</p>
      <ul>
        {noticed.map((one) => (
          <li key={t.noticed.said(one)}>{t.noticed.said(one)}</li>
        ))}
      </ul>
    </section>
  );
}

function Comment() {
  const frame = { id: 'comment', label: t.summary.commentLabel, hint: t.summary.commentHint, optional: true };
  const write = (text: string) => {
    comment.value = text;
    dirty.value = text !== '';
  };
  return (
    <section class="stack s3">
      <h2>{t.summary.comment}</h2>
      <Frame {...frame}>
        <textarea
          {...described(frame)}
          class="input words"
          rows={3}
          maxLength={2000}
          value={comment.value}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </Frame>
    </section>
  );
}

function Send() {
  const { working, failure, send } = useSending();
  const unsent = failure.value?.problem.code === UNSENT;
  return (
    <>
      {unsent && hasUnsent() && (
        <Note tone="warn" icon="offline" role="alert" first={t.summary.unsent}>
          {t.summary.unsentMore}
        </Note>
      )}
      {failure.value && !unsent && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value} onPress={() => void send(submit, arrived)}>
          {t.summary.submit}
        </Primary>
        {!timeUp.value && page.value.questions.length > 0 && (
          <Plain onPress={() => go({ name: 'question', index: firstToSee() })}>{t.summary.back}</Plain>
        )}
      </div>
    </>
  );
}

const UNSENT = 'unsent';

/** First the last words, then the submission: nothing typed may be left behind. */
async function submit(): Promise<Reply<typeof page.value>> {
  const { drafts } = answers.value;
  if (Object.values(drafts).some((draft) => draft.newer))
    return { ok: false, why: 'refused', problem: { code: '', message: t.summary.choose } };
  if (await settled()) return postSubmit(comment.value.trim());
  return { ok: false, why: 'offline', problem: { code: UNSENT, message: '' } };
}

function arrived(next: typeof page.value): void {
  dirty.value = false;
  comment.value = '';
  hearPage(next);
  turnTo({ name: 'result' });
}

function firstToSee(): number {
  const { questions } = page.value;
  const index = questions.findIndex((item) => !isAnswered(item) || marked.value.has(item.id));
  return Math.max(0, index);
}
