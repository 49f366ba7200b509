// English, and with it the shape that every other language has: an area, a file.
import { answers } from './en/answers.ts';
import { assessments } from './en/assessments.ts';
import { authoring } from './en/authoring.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { decision } from './en/decision.ts';
import { draft } from './en/draft.ts';
import { edit } from './en/edit.ts';
import { help } from './en/help.ts';
import { invite } from './en/invite.ts';
import { item } from './en/item.ts';
import { link } from './en/link.ts';
import { news } from './en/news.ts';
import { person } from './en/person.ts';
import { problems } from './en/problems.ts';
import { publicly } from './en/publicly.ts';
import { question } from './en/question.ts';
import { ranked } from './en/ranked.ts';
import { remind } from './en/remind.ts';
import { request } from './en/request.ts';
import { review } from './en/review.ts';
import { roles } from './en/roles.ts';
import { settings } from './en/settings.ts';
import { standing } from './en/standing.ts';
import { start } from './en/start.ts';
import { teams } from './en/teams.ts';
import { commandOn, type Command } from './command.ts';
import { formsOf } from './forms.ts';

export const english = (command: Command) => ({
  ...formsOf('en'),
  command,
  answers,
  assessments,
  authoring,
  common,
  compare,
  decision,
  draft,
  edit,
  help,
  invite,
  item,
  link: link(command),
  news: news(command),
  person,
  problems: problems(command),
  publicly,
  question,
  ranked,
  remind,
  request,
  review,
  roles: roles(command),
  settings: settings(command),
  standing,
  start,
  teams,
});

/** Everything that the bot says, in one language; `t` wherever it is handed on. */
export type Words = ReturnType<typeof english>;

/** Where nobody is asked for their language and platform. */
export const en: Words = english(commandOn('slack'));
