// A text answer: the candidate's own words, how many there are, and whether they have arrived.
import type { Answer } from '#core/model/item.ts';
import type { PageItem } from '#core/model/page.ts';
import { draftOf, isUnsent, TYPING_PAUSE } from '../autosave.ts';
import { countWords, timeOf } from '../format.ts';
import { stateNow } from '../parts/saving.tsx';
import { answers, hurry, record } from '../saver.ts';
import { t } from '../text/text-steps.ts';
import type { Draft } from '../versions.ts';

const MOST = { short: 4000, long: 20_000 };

export const textOf = (answer: Answer | null): string => (answer && 'text' in answer ? answer.text : '');

export function WrittenAnswer({ item, kind }: { item: PageItem; kind: 'short' | 'long' }) {
  const draft = draftOf(answers.value, item.id);
  const text = textOf(draft.answer);
  return (
    <div class="field">
      <label for="answer">{t.questions.text}</label>
      <p class="hint" id="answer-length">
        {kind === 'long' ? t.questions.longHint(Math.ceil(item.minutes)) : t.questions.shortHint}
      </p>
      <textarea
        id="answer"
        class={kind === 'long' ? 'input say' : 'input say brief'}
        rows={kind === 'long' ? 14 : 4}
        maxLength={MOST[kind]}
        aria-describedby="answer-length under-answer"
        value={text}
        onInput={(event) => type(item.id, kind, event.currentTarget.value)}
        onBlur={hurry}
      />
      <div class="under num" id="under-answer">
        <span>{t.questions.words(countWords(text))}</span>
        <span>{arrival(draft)}</span>
      </div>
    </div>
  );
}

function type(item: string, kind: 'short' | 'long', text: string): void {
  record(item, text === '' ? null : { kind, text }, TYPING_PAUSE);
}

/** Said only while something keeps the words from arriving. */
function arrival(draft: Draft): string {
  const state = stateNow();
  if (!isUnsent(draft) || (state !== 'device' && state !== 'cant' && state !== 'refused')) return '';
  if (!draft.savedAt) return t.questions.notSent;
  const more = countWords(textOf(draft.answer)) - countWords(textOf(draft.savedAnswer));
  return more > 0
    ? t.questions.lastSentSince(timeOf(draft.savedAt), more)
    : t.questions.lastSent(timeOf(draft.savedAt));
}
