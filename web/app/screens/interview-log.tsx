// What was said, in its order: the question, the candidate's words, and follow-ups marked as such.
import type { ComponentChildren } from 'preact';
import { timeOf } from '../format.ts';
import { Icon } from '../parts/icon.tsx';
import { Inline } from '../parts/words.tsx';
import { page } from '../state.ts';
import { saidTo, type Asked } from '../talk.ts';
import type { Interview as Words } from '../text/types.ts';

type Turn = Asked['talk']['turns'][number];
type Props = { words: Words; open: Asked | undefined; hearing: string | null; add: (id: string) => void };

/** New lines are spoken as they come; words that are still being written are not. */
export function Log({ words, open, hearing, add }: Props) {
  const questions = page.value.interview?.questions ?? [];
  const last = open ? questions.indexOf(open) : questions.length - 1;
  return (
    <div class="talk" role="log" aria-label={words.log} aria-busy={hearing !== null}>
      {questions.slice(0, last + 1).map((question, index) => (
        <Exchange key={question.id} words={words} question={question} number={index + 1} add={add} />
      ))}
      {hearing !== null && (
        <Asks words={words} badge={hearing === '' ? words.writing : words.followUp}>
          {hearing !== '' && <p class="asks">{hearing}</p>}
        </Asks>
      )}
    </div>
  );
}

type One = { words: Words; question: Asked; number: number };

function Exchange({ words, question, number, add }: One & Pick<Props, 'add'>) {
  const all = page.value.interview?.count ?? 0;
  return (
    <section class="stack" aria-label={words.number(number, all)}>
      <Asks words={words} note={words.number(number, all)}>
        <h2 class="asks" lang={question.language ?? undefined}>
          <Inline text={question.prompt} />
        </h2>
      </Asks>
      {question.talk.turns.map((turn, index) => (
        <Said key={index} {...{ words, question, number, turn }} />
      ))}
      {question.talk.done && (
        <button type="button" class="btn plain sm more" onClick={() => add(question.id)}>
          <Icon name="pen" />
          {words.add(number)}
        </button>
      )}
    </section>
  );
}

function Said({ words, question, turn }: One & { turn: Turn }) {
  if (turn.by === 'candidate') return <Mine words={words} question={question} turn={turn} />;
  if (turn.kind === 'steer')
    return (
      <Asks words={words}>
        <p class="asks">{words.steer}</p>
      </Asks>
    );
  return (
    <Asks words={words} badge={words.followUp}>
      <p class="asks" lang={question.language ?? undefined}>
        <Inline text={turn.text} />
      </p>
    </Asks>
  );
}

type Asking = { words: Words; note?: string; badge?: string; children: ComponentChildren };

function Asks({ words, note, badge, children }: Asking) {
  const by = page.value.interview?.by ?? 'script';
  return (
    <div class="stack s2">
      <p class="small row tight">
        <Icon name="machine" />
        <b>{words.by[by]}</b>
        {note && <span class="quiet">{note}</span>}
        {badge && <span class="badge info">{badge}</span>}
      </p>
      {children}
    </div>
  );
}

type Own = { words: Words; question: Asked; turn: Extract<Turn, { by: 'candidate' }> };

function Mine({ words, question, turn }: Own) {
  const text = turn.entry === null ? null : (saidTo(question)[turn.entry]?.text ?? '');
  return (
    <div class="mine stack s2">
      <p class="small row tight">
        <b>{words.you}</b>
        <span class="quiet num">{timeOf(turn.at)}</span>
        {isAddition(question, turn) && <span class="badge">{words.added}</span>}
      </p>
      {text === null ? <p class="quiet">{words.nothing}</p> : <p class="words">{text}</p>}
    </div>
  );
}

/** What follows another message of one's own, with nothing asked between. */
function isAddition({ talk }: Asked, turn: Turn): boolean {
  const at = talk.turns.indexOf(turn);
  const isAsking = (one: Turn) => one.by === 'interviewer' && one.kind === 'followUp';
  const last = talk.turns.slice(0, at).findLast((one) => one.by === 'candidate' || isAsking(one));
  return last?.by === 'candidate';
}
