// Up to three results: a block each, with the person's own words and three equal buttons.
import type { CardBlock, Span, Text } from './card.ts';
import { decidedBy, personButtons } from './decisions.ts';
import { placedOf, type RankedPerson, type RankedView } from './ranked-view.ts';
import { quote, strong, words } from './spans.ts';
import { placeMark, scoreWords } from './standing-words.ts';
import { quoted, short } from './words.ts';

export function peopleBlocks(view: RankedView): CardBlock[] {
  const alone = placedOf(view.bands) < 2;
  return view.people.flatMap((person, i) => [
    { type: 'text', text: personText(person, alone) } satisfies CardBlock,
    ...personActions(view, person, i),
  ]);
}

function personActions(view: RankedView, person: RankedPerson, i: number): CardBlock[] {
  if (view.audience === 'initials') return [];
  return [
    {
      type: 'buttons',
      id: `person-${i + 1}`,
      buttons: personButtons({ ...view, ...person }, person.decision?.kind),
    } satisfies CardBlock,
  ];
}

function personText(person: RankedPerson, alone: boolean): Text {
  const name = short(person.name, 120);
  const head = [strong(alone ? name : `${placeMark(person)}  ${name}`), `   ${scoreWords(person)}`];
  return words(...head, ...whySpans(person), ...decisionSpans(person));
}

function whySpans({ why }: RankedPerson): (string | Span)[] {
  if (why === null) return [];
  return why.kind === 'quote' ? [quote(quoted(why.text, 240))] : [`\n${short(why.text, 240)}`];
}

function decisionSpans({ decision }: RankedPerson): Span[] {
  if (decision === null) return [];
  const reason = decision.reason === null ? [] : [quote(quoted(decision.reason, 300))];
  return [{ text: '\n' }, strong(`${decidedBy(decision)}.`), ...reason];
}
