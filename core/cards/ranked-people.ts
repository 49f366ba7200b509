// Up to three results: a block each, with the person's own words and three equal buttons.
import type { Words } from '../text/en.ts';
import type { CardBlock, Span, Text } from './card.ts';
import { decidedBy, personButtons } from './decisions.ts';
import { missedLines } from './missed-words.ts';
import { openReviewsButton } from './review-blocks.ts';
import { placedOf, type RankedPerson, type RankedView } from './ranked-view.ts';
import { quote, strong, words } from './spans.ts';
import { placeMark, scoreWords } from './standing-words.ts';
import { quoted, short } from './words.ts';

export function peopleBlocks(view: RankedView, t: Words): CardBlock[] {
  const alone = placedOf(view.bands) < 2;
  return view.people.flatMap((person, i) => [
    { type: 'text', text: personText(person, alone, t) } satisfies CardBlock,
    ...personActions(view, { person, i, t }),
  ]);
}

function personActions(view: RankedView, { person, i, t }: { person: RankedPerson; i: number; t: Words }): CardBlock[] {
  if (view.audience === 'initials') return [];
  return [
    {
      type: 'buttons',
      id: `person-${i + 1}`,
      buttons: [
        ...personButtons({ ...view, ...person }, person.decision?.kind, t),
        openReviewsButton({ ...view, ...person }, t),
      ],
    } satisfies CardBlock,
  ];
}

function personText(person: RankedPerson, alone: boolean, t: Words): Text {
  const name = nameIn(person, t);
  const head = [strong(alone ? name : `${placeMark(person, t)}  ${name}`), `   ${scoreWords(person, t)}`];
  const given = person.scorecards ? [`   ${person.scorecards}`] : [];
  return words(...head, ...given, ...marks(person, t), ...whySpans(person, t), ...decisionSpans(person, t));
}

/** With the version, where the card says that there are several. */
function nameIn({ name, version }: RankedPerson, t: Words): string {
  const called = short(name, 120);
  return version === undefined ? called : t.versions.marked(called, version);
}

function marks({ missed, unread }: RankedPerson, t: Words): (string | Span)[] {
  const all = [...(missed ? missedLines(missed, t) : []), ...(unread ? [unread] : [])];
  return all.flatMap((mark) => ['\n⚠️ ', strong(short(mark, 240))]);
}

function whySpans({ why }: RankedPerson, t: Words): (string | Span)[] {
  if (why === null) return [];
  return why.kind === 'quote' ? [quote(quoted(why.text, 240, t))] : [`\n${short(why.text, 240)}`];
}

function decisionSpans({ decision }: RankedPerson, t: Words): Span[] {
  if (decision === null) return [];
  const reason = decision.reason === null ? [] : [quote(quoted(decision.reason, 300, t))];
  return [{ text: '\n' }, strong(t.sentence(decidedBy(decision, t))), ...reason];
}
