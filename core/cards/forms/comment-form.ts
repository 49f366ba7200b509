// The form for a comment on a result.
import type { Words } from '../../text/en.ts';
import { FORM } from '../actions.ts';
import type { Form } from '../card.ts';
import { valueOf, type Subject } from '../decisions.ts';
import { short } from '../words.ts';
import { MOST_WORDS } from './scorecard-form.ts';
import { done, one, refused, type FormValues, type Parsed } from './values.ts';

export function commentForm(subject: Subject, t: Words): Form {
  const { form, commentForm: words } = t.review;
  return {
    id: FORM.comment,
    title: words.title,
    context: valueOf(subject),
    fields: [
      { type: 'say', text: [{ text: short(subject.name, 120), style: 'strong' }, { text: `\n${words.intro}` }] },
      { type: 'text', name: 'comment', label: words.label, hint: form.commentHint, max: MOST_WORDS, lines: 'many' },
    ],
    submit: form.save,
    close: form.cancel,
  };
}

export function parseComment(values: FormValues, t: Words): Parsed<{ text: string }> {
  const text = one(values, 'comment').trim();
  if (text === '') return refused({ comment: t.review.commentForm.empty });
  return text.length > MOST_WORDS ? refused({ comment: t.review.form.tooLong }) : done({ text });
}
