// The summary's table: a row a part, the empty and the marked questions as links.
import type { Part } from '#core/model/page.ts';
import { marked } from '../marks.ts';
import { isAnswered } from '../moves.ts';
import { Icon } from '../parts/icon.tsx';
import { page, timeUp } from '../state.ts';
import { firstStepOf, hashOf } from '../steps.ts';
import { t } from '../text/text-steps.ts';
import { stateOf } from './part-state.ts';

export function PartsTable() {
  return (
    <table class="parts">
      <caption class="vh">{t.summary.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.summary.part}</th>
          <th scope="col">{t.summary.state}</th>
          <th scope="col">
            <span class="vh">{t.summary.open}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.value.parts.map((part) => (
          <Row key={part.kind} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ part }: { part: Part }) {
  const name = t.parts[part.kind](page.value.questionCount).short;
  const state = stateOf(part.kind);
  const isQuestions = part.kind === 'questions';
  const target = isQuestions ? hashOf({ name: 'question', index: 0 }) : hashOf(firstStepOf(part.kind));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class={state.icon === 'warn' ? 'st w' : 'st'}>
          <Icon name={state.icon} />
          {state.text}
        </span>
        {isQuestions && <ToSee />}
      </td>
      <td class="act">
        {!((isQuestions || part.kind === 'interview') && timeUp.value) && (
          <a href={target}>
            {state.icon === 'warn' ? t.summary.lookAgain : t.summary.open}
            <span class="vh">{t.summary.openLabel(name)}</span>
          </a>
        )}
      </td>
    </tr>
  );
}

function ToSee() {
  const lines = page.value.questions.flatMap((item, index) => {
    const text = sentence(index + 1, !isAnswered(item), marked.value.has(item.id));
    return text ? [{ text, index }] : [];
  });
  return (
    <ul class="to-see">
      {lines.map(({ text, index }) => (
        <li key={index}>{timeUp.value ? text : <a href={hashOf({ name: 'question', index })}>{text}</a>}</li>
      ))}
    </ul>
  );
}

function sentence(number: number, empty: boolean, isMarked: boolean): string {
  if (empty) return isMarked ? t.summary.both(number) : t.summary.empty(number);
  return isMarked ? t.summary.marked(number) : '';
}
