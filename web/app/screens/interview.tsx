// The interview: what was said so far, what is asked now, and one field to answer in.
import { useSignal } from '@preact/signals';
import { getPage, postClock, type Reply } from '../api.ts';
import { inOtherLanguage } from '../other-language.ts';
import { goPast } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Primary } from '../parts/button.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { SavedAloud, SavingNotes } from '../parts/saving.tsx';
import { Title } from '../parts/title.tsx';
import { Rich } from '../parts/words.tsx';
import { useSending } from '../sending.ts';
import { hearClock, hearPage, left, page, turnTo } from '../state.ts';
import { entered, hasBegun, openQuestion } from '../talk.ts';
import { interviewWords } from '../text/interview.ts';
import { locale, t as first } from '../text/text.ts';
import { t } from '../text/text-steps.ts';
import type { Interview as Words } from '../text/types.ts';
import { Composer } from './interview-composer.tsx';
import { useBoth } from './interview-elsewhere.ts';
import { Log } from './interview-log.tsx';

export function Interview() {
  useBoth();
  const words = interviewWords.value;
  const { interview, parts } = page.value;
  if (!words || !interview) return null;
  const minutes = parts.find(({ kind }) => kind === 'interview')?.minutes ?? 0;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <SavingNotes />
        <div class="stack s2">
          <Title step={words.title}>{words.title}</Title>
          <p class="lead">
            <b>{words.who[interview.by]}</b> {words.whoMore[interview.by]}
          </p>
          {!hasBegun() && <p>{words.lead(interview.count, minutes)}</p>}
        </div>
        <OtherLanguage />
        {hasBegun() && interview.questions.length > 0 ? <Talking words={words} /> : <Before words={words} />}
        <Note icon="eye" first={interview.voice ? words.withVoice : words.textOnly}>
          {interview.voice ? words.withVoiceMore : words.textOnlyMore}
        </Note>
        <SavedAloud />
      </main>
    </div>
  );
}

/** The questions stay in the language in which they were written. */
function OtherLanguage() {
  const { interview, contentLanguage } = page.value;
  const about = {
    contentLanguage: interview?.questions[0]?.language ?? contentLanguage,
    questionCount: interview?.count ?? 0,
    questionKinds: ['long' as const],
    notice: page.value.notice,
  };
  const said = inOtherLanguage(about, locale.value, first);
  return said && <Note first={said.asked}>{said.answer}</Note>;
}

function Before({ words }: { words: Words }) {
  const { working, failure, send } = useSending();
  const limit = left.value === null ? null : Math.round(left.value / 60);
  return (
    <>
      <ul class="card stack s3 plain-list">
        {words.expect.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{words.personal}</li>
        {limit && (
          <li>
            <Rich text={t.questions.limit(limit)} />
          </li>
        )}
      </ul>
      {failure.value && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value} onPress={() => void send(begin, begun)}>
          {words.start}
        </Primary>
        <Back />
      </div>
    </>
  );
}

/** With a time limit the questions come only once the clock runs, so the page is asked for again. */
async function begin(): Promise<Reply<typeof page.value>> {
  const started = await postClock();
  return started.ok ? getPage() : started;
}

function begun(fresh: typeof page.value): void {
  hearPage(fresh);
  hearClock(fresh.clock);
  entered.value = true;
  if (fresh.clock?.secondsLeft === 0) turnTo({ name: 'summary' });
}

function Talking({ words }: { words: Words }) {
  /** The question that something is added to. */
  const addingTo = useSignal<string | null>(null);
  const hearing = useSignal<string | null>(null);
  const questions = page.value.interview?.questions ?? [];
  const open = openQuestion();
  const added = questions.find(({ id }) => id === addingTo.value);
  const at = added ?? open;
  return (
    <>
      <Log words={words} open={open} hearing={hearing.value} add={(id) => (addingTo.value = id)} />
      {at && (
        <Composer
          key={`${at.id}${added ? '+' : ''}`}
          words={words}
          question={at}
          number={questions.indexOf(at) + 1}
          adding={added !== undefined}
          hearing={hearing}
          leave={() => (addingTo.value = null)}
        />
      )}
      {!at && <Over words={words} />}
    </>
  );
}

function Over({ words }: { words: Words }) {
  return (
    <div class="stack s3">
      <p role="status">
        <b>{words.over}</b> {words.overMore}
      </p>
      <div class="actions">
        <Primary working={false} onPress={() => goPast('interview')}>
          {t.questions.next}
        </Primary>
      </div>
    </div>
  );
}
