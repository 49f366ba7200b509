// One question a screen: what is asked, the answer, and the ways on and back.
import type { PageItem } from '#core/model/page.ts';
import { marked, toggleMark } from '../marks.ts';
import { goPast } from '../moves.ts';
import { Plain, Primary } from '../parts/button.tsx';
import { blocks, type Block } from '../parts/blocks.ts';
import { Icon } from '../parts/icon.tsx';
import { Rail } from '../parts/rail.tsx';
import { NewerElsewhere, SavedAloud, SavingNotes } from '../parts/saving.tsx';
import { Title } from '../parts/title.tsx';
import { Inline } from '../parts/words.tsx';
import { hurry } from '../saver.ts';
import { go, page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { AnswerInput } from './answer-input.tsx';

export function Question({ index }: { index: number }) {
  const { questions } = page.value;
  const item = questions[index];
  if (!item) return null;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <SavingNotes />
        <NewerElsewhere />
        <div class="stack s3">
          <div class="row between">
            <p class="eyebrow">{t.questions.eyebrow(index + 1, questions.length)}</p>
            <Mark item={item} />
          </div>
          <Title
            id="question"
            class={item.prompt.length > LONG_PROMPT ? 'q long' : 'q'}
            step={t.questions.step(index + 1)}
            lang={item.language}
          >
            <Inline text={item.prompt} />
          </Title>
        </div>
        {item.context && <Context text={item.context} language={item.language} />}
        <AnswerInput key={item.id} item={item} />
        <Ways index={index} />
        <SavedAloud />
      </main>
    </div>
  );
}

/** A prompt longer than this many characters is set smaller, so that the answer stays in sight. */
const LONG_PROMPT = 180;

function Mark({ item }: { item: PageItem }) {
  const on = marked.value.has(item.id);
  return (
    <button type="button" class="btn plain sm end" aria-pressed={on} onClick={() => toggleMark(item.id)}>
      <Icon name="bookmark" filled={on} />
      {on ? t.questions.marked : t.questions.mark}
    </button>
  );
}

function Context({ text, language }: { text: string; language: string | null }) {
  return (
    <div class="stack" lang={language ?? undefined}>
      {blocks(text).map((block, index) => (
        <ContextBlock key={index} block={block} />
      ))}
    </div>
  );
}

function ContextBlock({ block }: { block: Block }) {
  if (block.kind === 'text') {
    return (
      <p class="given-text">
        <Inline text={block.text} />
      </p>
    );
  }
  return (
    <pre class="code-block" tabIndex={0} role="region" aria-label={t.questions.code}>
      {block.text}
    </pre>
  );
}

function Ways({ index }: { index: number }) {
  const on = () => {
    hurry();
    if (index + 1 < page.value.questions.length) go({ name: 'question', index: index + 1 });
    else goPast('questions');
  };
  const back = () => {
    hurry();
    go({ name: 'question', index: index - 1 });
  };
  return (
    <div class="actions">
      <Primary working={false} onPress={on}>
        {t.questions.next}
      </Primary>
      <Plain onPress={on}>{t.questions.skip}</Plain>
      {index > 0 && (
        <Plain class="spacer end" onPress={back}>
          {t.questions.previous}
        </Plain>
      )}
    </div>
  );
}
