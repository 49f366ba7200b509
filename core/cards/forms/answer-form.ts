// The form in which a member answers a candidate who asked for a review.
import { z } from 'zod';
import type { Words } from '../../text/en.ts';
import type { Locale } from '../../text/locale.ts';
import { FORM } from '../actions.ts';
import type { Form } from '../card.ts';
import { valueOf, type Subject } from '../decisions.ts';
import { quote } from '../spans.ts';
import { quoted, short } from '../words.ts';
import { LANGUAGE } from './settings-form.ts';
import { one, parsed, required, type FormValues, type Parsed } from './values.ts';

const LEAST = 10;
const MOST = 2000;
const CHANGED = ['no', 'yes'] as const;

/** `language`: what the candidate's page speaks; null where nobody knows. */
export type AnswerForm = Subject & { said: string; due: string; language: Locale | null; isMailed: boolean };

export function answerForm(view: AnswerForm, t: Words): Form {
  const { answerForm: words, due } = t.request;
  const said = view.said === '' ? [] : [quote(quoted(view.said, 1000, t))];
  const read = view.language === null ? '' : words.language(LANGUAGE[view.language]);
  return {
    id: FORM.answerReview,
    title: words.title,
    context: valueOf(view),
    fields: [
      {
        type: 'say',
        text: [
          { text: short(view.name, 120), style: 'strong' },
          { text: `\n${t.sentences([due(view.due), t.request.reply.review])}` },
          ...said,
        ],
      },
      {
        type: 'text',
        name: 'answer',
        label: words.label,
        hint: t.sentences([view.isMailed ? words.hint : words.hintNoMail, read]),
        min: LEAST,
        max: MOST,
        lines: 'many',
      },
      {
        type: 'choice',
        name: 'changed',
        label: words.changed,
        options: CHANGED.map((value) => ({ label: words.changedOption[value], value })),
      },
    ],
    submit: words.send,
    close: t.common.cancel,
  };
}

export function parseAnswer(values: FormValues, t: Words): Parsed<{ text: string; changed: boolean }> {
  const { answerForm: words } = t.request;
  const Answer = z.object({
    answer: required(words.missing, MOST, t).min(LEAST, words.short),
    changed: z.enum(CHANGED, words.changedMissing),
  });
  const read = parsed(Answer, { answer: one(values, 'answer'), changed: one(values, 'changed') });
  if (!read.ok) return read;
  return { ok: true, value: { text: read.value.answer, changed: read.value.changed === 'yes' } };
}
