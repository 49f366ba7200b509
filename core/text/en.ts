// English, and with it the shape that every other language has.
import { help } from './en/help.ts';
import { teams } from './en/teams.ts';
import { formsOf } from './forms.ts';

export const en = { ...formsOf('en'), help, teams };

/** Everything that the bot says, in one language; `t` wherever it is handed on. */
export type Words = typeof en;
