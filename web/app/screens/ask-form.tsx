// A request to people, written where it is asked for: a few words, then sent or put away.
import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CandidatePage, RequestKind } from '#core/model/page.ts';
import { postRequest } from '../api.ts';
import { textProblem } from '../asking.ts';
import { Outlined, Plain, Primary } from '../parts/button.tsx';
import { described, Frame } from '../parts/field.tsx';
import { FailureNote } from '../parts/note.tsx';
import { useSending } from '../sending.ts';
import { dirty, hearPage } from '../state.ts';
import { t } from '../text/text-steps.ts';

const NOTHING: Record<RequestKind, string> = { review: '', correct: '', erase: '' };
/** Outlives its form, so that putting it away loses no words. */
const drafts = signal(NOTHING);

function write(kind: RequestKind, text: string): void {
  drafts.value = { ...drafts.value, [kind]: text };
  dirty.value = Object.values(drafts.value).some(Boolean);
}

type Props = { kind: RequestKind; id: string; labelledBy: string; close: () => void; sent: () => void };

/** Takes the focus when it opens; `sent` is to move it on before the form goes. */
export function AskForm({ kind, id, labelledBy, close, sent }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const problem = useSignal('');
  const { working, failure, send } = useSending();
  useLayoutEffect(() => box.current?.focus(), []);
  const show = (found: string) => {
    problem.value = found;
    if (found) box.current?.focus();
  };
  const text = drafts.value[kind];
  const hear = (next: CandidatePage) => {
    sent();
    write(kind, '');
    hearPage(next);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    show(textProblem(kind, text));
    if (problem.value) return;
    await send(() => postRequest({ kind, text: text.trim() }), hear);
    show(failure.value?.problem.fields?.['text'] ?? '');
  };
  const Send = kind === 'review' ? Primary : Outlined;
  return (
    <form class="stack s3" id={id} aria-labelledby={labelledBy} noValidate onSubmit={submit}>
      {kind !== 'review' && <p>{t.asking[kind].more}</p>}
      <Words kind={kind} box={box} error={problem.value} />
      {failure.value && !problem.value && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Send working={working.value}>{t.asking[kind].submit}</Send>
        <Plain onPress={close}>{t.asking.notNow}</Plain>
      </div>
    </form>
  );
}

type WordsProps = { kind: RequestKind; box: { current: HTMLTextAreaElement | null }; error: string };

function Words({ kind, box, error }: WordsProps) {
  const frame = { id: `${kind}-text`, label: t.asking[kind].label, error, optional: kind !== 'correct' };
  return (
    <Frame {...frame}>
      <textarea
        {...described(frame)}
        ref={box}
        class="input words"
        rows={4}
        maxLength={2000}
        required={kind === 'correct'}
        value={drafts.value[kind]}
        onInput={(event) => write(kind, event.currentTarget.value)}
      />
    </Frame>
  );
}
