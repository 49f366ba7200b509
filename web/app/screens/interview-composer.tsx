// The one field of the interview: saved as it is typed, sent with the button.
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { draftOf, TYPING_PAUSE } from '../autosave.ts';
import type { Reply } from '../api.ts';
import { countWords } from '../format.ts';
import { postSay } from '../interview-api.ts';
import type { PageTalk } from '#core/model/page.ts';
import { Plain, Primary } from '../parts/button.tsx';
import { described, Frame } from '../parts/field.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { answers, hurry, record, settled } from '../saver.ts';
import { useSending } from '../sending.ts';
import { heard, hearTalk, nowAt, saidTo, typed, type Asked } from '../talk.ts';
import { t } from '../text/text-steps.ts';
import type { Interview as Words } from '../text/types.ts';
import { me } from '../who.ts';

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
  const field = useRef<HTMLTextAreaElement>(null);
  const text = typed(question);
  const isUnsent = failure.value?.problem.code === UNSENT;
  useEffect(() => {
    if (adding || question.talk.turns.length > 0 || number > 1) field.current?.focus();
  }, [question.id, question.talk.turns.length]);
  const frame = {
    id: 'answer',
    label: adding ? words.adding(number) : words.answer,
    hint: words.hint,
    error: empty.value ? words.empty : undefined,
  };
  const submit = (nothing: boolean) => {
    empty.value = !nothing && text.trim() === '';
    if (empty.value) return void field.current?.focus();
    void send(
      () => said(question, nothing, hearing),
      (talk) => {
        hearTalk(question.id, talk);
        if (adding) leave();
      },
    );
  };
  return (
    <div class="stack">
      <Frame {...frame}>
        <textarea
          {...described(frame)}
          ref={field}
          class="input say brief"
          rows={5}
          maxLength={MOST}
          value={text}
          readOnly={working.value}
          onInput={(event) => type(question, event.currentTarget.value)}
          onBlur={hurry}
        />
        <div class="under num">
          <span>{t.questions.words(countWords(text))}</span>
        </div>
      </Frame>
      {isUnsent && (
        <Note tone="warn" icon="offline" role="alert" first={words.unsent}>
          {words.unsentMore}
        </Note>
      )}
      {failure.value && !isUnsent && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value} onPress={() => submit(false)}>
          {adding ? words.sendAdded : words.send}
        </Primary>
        {adding && <Plain onPress={leave}>{words.cancel}</Plain>}
        {!adding && text === '' && !working.value && (
          <Plain onPress={() => submit(true)}>{heard(question) > 0 ? words.skip : words.skipQuestion}</Plain>
        )}
      </div>
    </div>
  );
}

function type(question: Asked, text: string): void {
  const sent = saidTo(question).slice(0, heard(question));
  const said = text === '' ? sent : [...sent, { to: nowAt(question), text }];
  record(question.id, said.length === 0 ? null : { kind: 'interview', said }, TYPING_PAUSE);
}

/** First what was typed, then that it is to be sent: the server sends what it has. */
async function said(question: Asked, nothing: boolean, hearing: Signal<string | null>): Promise<Reply<PageTalk>> {
  if (!(await settled())) return { ok: false, why: 'offline', problem: { code: UNSENT, message: '' } };
  const count = nothing ? heard(question) : saidTo({ id: question.id }).length;
  hearing.value = '';
  const say = { count, writer: me(), ...(nothing ? { nothing } : {}) };
  const reply = await postSay(question.id, say, (words) => (hearing.value = (hearing.value ?? '') + words));
  hearing.value = null;
  return reply;
}

/** Whether somebody else has written meanwhile. */
export const isDisputed = (question: Asked): boolean => draftOf(answers.value, question.id).newer !== null;
