// English, and with it the shape that every other language has.
import { help } from './en/help.ts';
import { news } from './en/news.ts';
import { remind } from './en/remind.ts';
import { review } from './en/review.ts';
import { settings } from './en/settings.ts';
import { formsOf } from './forms.ts';

export const en = { ...formsOf('en'), help, news, remind, review, settings };

/** Everything that the bot says, in one language; `t` wherever it is handed on. */
export type Words = typeof en;
