// The one field of the interview: saved as it is typed, sent with the button.
import { useSignal, type Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageTalk } from '#core/model/page.ts';
import { TYPING_PAUSE } from '../autosave.ts';
import type { Failure, Reply } from '../api.ts';
import { countWords } from '../format.ts';
import { postSay } from '../interview-api.ts';
import { Plain, Primary } from '../parts/button.tsx';
import { described, Frame } from '../parts/field.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { hurry, record, settled } from '../saver.ts';
import { useSending } from '../sending.ts';
import { heard, hearTalk, nowAt, saidTo, typed, type Asked } from '../talk.ts';
import { t } from '../text/text-steps.ts';
import type { Interview as Words } from '../text/types.ts';
import { me } from '../who.ts';
import { page } from '../state.ts';
import { Voice } from './interview-voice.tsx';

type Props = {
  words: Words;
  question: Asked;
  number: number;
  adding: boolean;
  hearing: Signal<string | null>;
  leave: () => void;
};

const MOST = 8000;
const UNSENT = 'unsent';

export function Composer({ words, question, number, adding, hearing, leave }: Props) {
  const { working, failure, send } = useSending();
  const empty = useSignal(false);
  const speaking = useSignal(false);
  const submit = (nothing: boolean) => {
    empty.value = !nothing && typed(question).trim() === '';
    if (empty.value) return document.getElementById('answer')?.focus();
    const heardBack = (talk: PageTalk) => {
      hearTalk(question.id, talk);
      if (adding) leave();
    };
    void send(() => say(question, nothing, hearing), heardBack);
  };
  return (
    <div class="stack">
      <Field
        question={question}
        label={adding ? words.adding(number) : words.answer}
        hint={words.hint}
        error={empty.value ? words.empty : undefined}
        arriving={adding || number > 1 || question.talk.turns.length > 0}
        still={working.value}
      />
      <Spoken words={words} question={question} speaking={speaking} />
      {failure.value && <Failed failure={failure.value} words={words} />}
      <div class="actions">
        <Primary working={working.value} waiting={speaking.value} onPress={() => submit(false)}>
          {adding ? words.sendAdded : words.send}
        </Primary>
        {adding && <Plain onPress={leave}>{words.cancel}</Plain>}
        {!adding && !speaking.value && <Nothing words={words} question={question} press={() => submit(true)} />}
      </div>
    </div>
  );
}

/** What was said goes behind what was typed, to be read and corrected there. */
function Spoken({ words, question, speaking }: { words: Words; question: Asked; speaking: Signal<boolean> }) {
  const { interview, notice } = page.value;
  if (!interview?.voice || notice.model === null) return null;
  const understood = (text: string) => {
    type(question, [typed(question).trimEnd(), text].filter(Boolean).join(' '));
    document.getElementById('answer')?.focus();
  };
  const about = { host: notice.model, item: question.id, words: words.voice, understood, speaking };
  // What is said of one answer ends with it.
  return <Voice key={question.talk.turns.length} {...about} />;
}

/** Offered while the field is empty, so that nothing typed is passed over. */
function Nothing({ words, question, press }: { words: Words; question: Asked; press: () => void }) {
  if (typed(question) !== '') return null;
  return <Plain onPress={press}>{heard(question) > 0 ? words.skip : words.skipQuestion}</Plain>;
}

function Failed({ failure, words }: { failure: Failure; words: Words }) {
  if (failure.problem.code !== UNSENT) return <FailureNote failure={failure} />;
  return (
    <Note tone="warn" icon="offline" role="alert" first={words.unsent}>
      {words.unsentMore}
    </Note>
  );
}

type FieldProps = {
  question: Asked;
  label: string;
  hint: string;
  error: string | undefined;
  /** Something new is asked: the field takes the focus. */
  arriving: boolean;
  still: boolean;
};

function Field({ question, label, hint, error, arriving, still }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = typed(question);
  const frame = { id: 'answer', label, hint, error };
  useLayoutEffect(() => {
    if (arriving) field.current?.focus();
  }, [question.id, question.talk.turns.length]);
  return (
    <Frame {...frame}>
      <textarea
        {...described(frame)}
        ref={field}
        class="input say brief"
        rows={5}
        maxLength={MOST}
        value={text}
        readOnly={still}
        onInput={(event) => type(question, event.currentTarget.value)}
        onBlur={hurry}
      />
      <div class="under num">
        <span>{t.questions.words(countWords(text))}</span>
      </div>
    </Frame>
  );
}

/** What was sent stays as it was sent; what is typed stands behind it. */
export function type(question: Asked, text: string): void {
  const sent = saidTo(question).slice(0, heard(question));
  const said = text === '' ? sent : [...sent, { to: nowAt(question), text }];
  record(question.id, said.length === 0 ? null : { kind: 'interview', said }, TYPING_PAUSE);
}

/** First what was typed, then that it is to be sent: the server sends what it has. */
async function say(question: Asked, nothing: boolean, hearing: Signal<string | null>): Promise<Reply<PageTalk>> {
  if (!(await settled())) return { ok: false, why: 'offline', problem: { code: UNSENT, message: '' } };
  const count = nothing ? heard(question) : saidTo(question).length;
  hearing.value = '';
  const sent = { count, writer: me(), ...(nothing ? { nothing } : {}) };
  const reply = await postSay(
    question.id,
    sent,
    (words) => (hearing.value = words === null ? '' : (hearing.value ?? '') + words),
  );
  hearing.value = null;
  return reply;
}
