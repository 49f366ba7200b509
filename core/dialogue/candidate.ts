// What is answered to a message that speaks of somebody: the form that invites them, filled in as far as the message goes.
import { allow, type Actor } from '../actor.ts';
import { ACTION } from '../cards/actions.ts';
import { encodeValue } from '../cards/carried.ts';
import type { Card, Reply } from '../cards/card.ts';
import { candidateForm, parseChosen } from '../cards/forms/candidate-form.ts';
import { foundPeople } from '../cards/forms/found-people.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { text } from '../cards/spans.ts';
import type { AssessmentId } from '../model/ids.ts';
import type { Assessment } from '../ports/assessments.ts';
import type { Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import { wordsOf } from '../text/words.ts';

const most = 100;

/** The only one of the channel is the likeliest, or the only one at all; of several none is chosen. Throws Denied. */
export async function candidateReply(tx: Tx, actor: Actor, said: string): Promise<Reply> {
  await allow(tx, actor, 'invite');
  const t = wordsOf(actor.member);
  const assessments = await tx.assessments(['open'], most);
  if (assessments.length === 0) return { kind: 'private', card: noneOpen(t) };
  const { platform, channel } = actor.place;
  const here = (await tx.assessmentsOfChannel(platform, channel)).filter(({ state }) => state === 'open');
  const [likely, ...others] = here.length > 0 ? here : assessments;
  const chosen = likely && others.length === 0 ? likely.id : null;
  const view = { assessments: withFirst(here, assessments), chosen, people: foundPeople(said) };
  return { kind: 'form', form: candidateForm(view, t) };
}

const withFirst = (here: readonly Assessment[], all: readonly Assessment[]): Assessment[] => [
  ...here,
  ...all.filter(({ id }) => here.every((one) => one.id !== id)),
];

function noneOpen(t: Words): Card {
  const make = { label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}), primary: true };
  return {
    summary: t.home.noneOpen,
    blocks: [text(t.home.noneOpen), { type: 'buttons', id: 'noneOpen', buttons: [make] }],
  };
}

type Chosen = { id: AssessmentId } | { errors: Record<string, string> };

/** The assessment that was chosen in the form, as long as it is open. */
export async function chosenAssessment({ tx, t, values }: { tx: Tx; t: Words; values: FormValues }): Promise<Chosen> {
  const chosen = parseChosen(values, t);
  if (!chosen.ok) return { errors: chosen.errors };
  const assessment = await tx.assessment(chosen.value);
  return assessment?.state === 'open' ? { id: assessment.id } : { errors: { assessment: t.home.chooseOpen } };
}
