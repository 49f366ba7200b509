// The link was closed while the page was open: what is safe, and the words that hadn't gone out.
import { useEffect } from 'preact/hooks';
import { isUnsent } from '../autosave.ts';
import { wipeKeeper } from '../keeper.ts';
import { Title } from '../parts/title.tsx';
import { answers } from '../saver.ts';
import { gone, page } from '../state.ts';
import { t } from '../text/text.ts';
import { textOf } from './written-answer.tsx';

export function Gone() {
  const isErased = gone.value?.code === 'link-erased';
  // What this browser keeps goes too, and what stands here with the page.
  useEffect(() => void (isErased && wipeKeeper()), [isErased]);
  return (
    <div class="shell solo">
      <main id="main" class="lone stack s5" tabIndex={-1}>
        <div class="stack s3">
          <Title step={t.gone.title}>{t.gone.title}</Title>
          <p class="lead">{gone.value?.message || t.gone.more}</p>
        </div>
        <Unsent />
      </main>
    </div>
  );
}

function Unsent() {
  const { drafts } = answers.value;
  const left = page.value.questions.flatMap((item, index) => {
    const draft = drafts[item.id];
    const text = draft && isUnsent(draft) ? textOf(draft.answer) : '';
    return text ? [{ text, number: index + 1 }] : [];
  });
  if (left.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="unsent">
      <h2 id="unsent">{t.gone.unsent}</h2>
      <p>{t.gone.unsentMore}</p>
      {left.map(({ text, number }) => (
        <blockquote key={number} class="quote">
          {text}
          <footer>{t.gone.question(number)}</footer>
        </blockquote>
      ))}
    </section>
  );
}
