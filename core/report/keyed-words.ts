// What was given where there is a key, and what is right, in a sentence or two.
import { quoted } from '../cards/words.ts';
import { isOrderOf, type Answer } from '../model/item.ts';
import { hitsOf, pairsOf, scoreKeyed, type KeyedItem } from '../scoring/keyed.ts';
import { numbersMeant } from '../scoring/numbers.ts';
import type { Words } from '../text/en.ts';
import { unstopped } from '../text/stops.ts';

type Keyed<Kind> = Extract<KeyedItem, { kind: Kind }>;

/** "Chose “Paris”. Right is “Rome”." Of no answer, or one of another kind, that there is none. */
export function keyedWords(item: KeyedItem, answer: Answer | null, t: Words): string {
  if (answer?.kind !== item.kind) return t.report.notAnswered;
  switch (answer.kind) {
    case 'choice':
      return choiceWords(item as Keyed<'choice'>, answer.choice, t);
    case 'multi':
      return multiWords(item as Keyed<'multi'>, answer.choices, t);
    case 'ranking':
      return rankingWords(item as Keyed<'ranking'>, answer.order, t);
    default:
      return numberWords(item as Keyed<'numeric'>, answer.value.trim(), t);
  }
}

function choiceWords({ options, key }: Keyed<'choice'>, choice: number, t: Words): string {
  const option = (at: number) => quoted(unstopped(options[at] ?? ''), Infinity, t);
  const { chose, isRight, rightIs } = t.report;
  return t.sentences([chose(option(choice)), choice === key ? isRight : rightIs(option(key))]);
}

function multiWords(item: Keyed<'multi'>, choices: readonly number[], t: Words): string {
  if (choices.length === 0) return t.report.notAnswered;
  const { hits, wrong } = hitsOf(item, choices);
  return t.report.chosen(hits, new Set(item.key).size, wrong);
}

function rankingWords(item: Keyed<'ranking'>, order: readonly number[], t: Words): string {
  if (!isOrderOf(order, item.options.length)) return t.report.notAnswered;
  const pairs = pairsOf(item, order);
  return t.report.pairs(pairs.filter(Boolean).length, pairs.length);
}

function numberWords(item: Keyed<'numeric'>, typed: string, t: Words): string {
  const { gave, gaveNoNumber, isRight, notAnswered, rightIs } = t.report;
  if (typed === '') return notAnswered;
  const said = (numbersMeant(typed).length === 0 ? gaveNoNumber : gave)(quoted(typed, Infinity, t));
  const { right } = scoreKeyed(item, { kind: 'numeric', value: typed });
  return t.sentences([said, right ? isRight : rightIs(`${item.key}${item.unit ? ` ${item.unit}` : ''}`)]);
}
