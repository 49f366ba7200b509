// English, and with it the shape that every other language has.
import { help } from './en/help.ts';
import { review } from './en/review.ts';
import { formsOf } from './forms.ts';

export const en = { ...formsOf('en'), help, review };

/** Everything that the bot says, in one language; `t` wherever it is handed on. */
export type Words = typeof en;
