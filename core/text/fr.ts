// French.
import { answers } from './fr/answers.ts';
import { assessments } from './fr/assessments.ts';
import { authoring } from './fr/authoring.ts';
import { common } from './fr/common.ts';
import { compare } from './fr/compare.ts';
import { decision } from './fr/decision.ts';
import { draft } from './fr/draft.ts';
import { edit } from './fr/edit.ts';
import { help } from './fr/help.ts';
import { invite } from './fr/invite.ts';
import { item } from './fr/item.ts';
import { link } from './fr/link.ts';
import { news } from './fr/news.ts';
import { person } from './fr/person.ts';
import { problems } from './fr/problems.ts';
import { publicly } from './fr/publicly.ts';
import { question } from './fr/question.ts';
import { ranked } from './fr/ranked.ts';
import { remind } from './fr/remind.ts';
import { request } from './fr/request.ts';
import { review } from './fr/review.ts';
import { roles } from './fr/roles.ts';
import { settings } from './fr/settings.ts';
import { standing } from './fr/standing.ts';
import { start } from './fr/start.ts';
import { teams } from './fr/teams.ts';
import type { Command } from './command.ts';
import type { Words } from './en.ts';
import { formsOf } from './forms.ts';

export const french = (command: Command): Words => ({
  ...formsOf('fr'),
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
