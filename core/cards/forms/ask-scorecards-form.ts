// The form that asks members for scorecards, or takes such a question back.
import { ScorecardRequestId } from '../../model/ids.ts';
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import type { Form, FormField } from '../card.ts';
import { valueOf, type Subject } from '../decisions.ts';
import { short } from '../words.ts';
import { done, one, refused, several, type FormValues, type Parsed } from './values.ts';

export const MOST_ASKED = 10;
/** What Slack offers in one set. */
const MOST_OPEN = 100;

/** `open` are those who are asked and haven't given theirs; `all` where they are asked about every candidate. */
export type AskScorecardsForm = Subject & { open: { requestId: ScorecardRequestId; name: string; all: boolean }[] };

export function askScorecardsForm(view: AskScorecardsForm, t: Words): Form {
  const { form, askForm } = t.review;
  return {
    id: FORM.askScorecards,
    title: askForm.title,
    context: valueOf(view),
    fields: [
      { type: 'say', text: [{ text: short(view.name, 120), style: 'strong' }, { text: `\n${askForm.intro}` }] },
      {
        type: 'members',
        name: 'members',
        label: askForm.whom,
        max: MOST_ASKED,
        // Who only takes a question back names nobody new.
        ...(view.open.length > 0 ? { optional: true } : {}),
      },
      {
        type: 'choice',
        name: 'about',
        label: askForm.about,
        options: [
          { label: askForm.one, value: 'one' },
          { label: askForm.all, value: 'all' },
        ],
        value: 'one',
      },
      ...takeBackFields(view, t),
    ],
    submit: askForm.ask,
    close: form.cancel,
  };
}

function takeBackFields({ open }: AskScorecardsForm, t: Words): FormField[] {
  const { askForm } = t.review;
  if (open.length === 0) return [];
  const options = open.slice(0, MOST_OPEN).map(({ requestId, name, all }) => ({
    label: short(all ? askForm.everyCandidate(short(name, 45)) : name, 75) || '–',
    value: requestId,
  }));
  return [{ type: 'choices', name: 'takeBack', label: askForm.takeBack, options, optional: true }];
}

/** `members` are the platform's own ids. */
export type AskScorecards = { members: string[]; about: 'one' | 'all'; takeBack: ScorecardRequestId[] };

export function parseAskScorecards(values: FormValues, t: Words): Parsed<AskScorecards> {
  const members = [...new Set(several(values, 'members').map((id) => id.trim()))].filter((id) => id !== '');
  const takeBack = several(values, 'takeBack').flatMap((id) => ScorecardRequestId.safeParse(id).data ?? []);
  if (members.length > MOST_ASKED) return refused({ members: t.review.askForm.tooMany });
  if (members.length + takeBack.length === 0) return refused({ members: t.review.askForm.nobody });
  return done({ members, about: one(values, 'about') === 'all' ? 'all' : 'one', takeBack });
}
