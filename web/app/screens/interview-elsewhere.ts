// Another device went on with the interview while words were typed here: both stay.
import { useEffect } from 'preact/hooks';
import { getPage } from '../api.ts';
import { draftOf } from '../autosave.ts';
import { answers, resolve } from '../saver.ts';
import { hearPage, page } from '../state.ts';
import { typed, type Asked } from '../talk.ts';
import { type } from './interview-composer.tsx';

/** What the other device sent is taken, and what was typed here goes on behind it: nobody has to choose. */
export function useBoth(): void {
  const disputed = (page.value.interview?.questions ?? []).find(({ id }) => draftOf(answers.value, id).newer);
  useEffect(() => {
    if (disputed) void takeBoth(disputed);
  }, [disputed?.id]);
}

async function takeBoth(question: Asked): Promise<void> {
  const mine = typed(question);
  const reply = await getPage();
  if (!reply.ok) return;
  hearPage(reply.value);
  resolve(question.id, 'there');
  const now = page.value.interview?.questions.find(({ id }) => id === question.id);
  if (!now || mine === '') return;
  const theirs = typed(now);
  type(now, theirs === '' || theirs === mine ? mine : `${theirs}\n${mine}`);
}
