// Simplified Chinese, as in Mainland China and Singapore: words of its own, not the other script’s characters exchanged.
import type { Command } from './command.ts';
import type { Words } from './en.ts';
import { formsOf } from './forms.ts';
import { answers } from './zh-hans/answers.ts';
import { assessments } from './zh-hans/assessments.ts';
import { authoring } from './zh-hans/authoring.ts';
import { common } from './zh-hans/common.ts';
import { compare } from './zh-hans/compare.ts';
import { decision } from './zh-hans/decision.ts';
import { draft } from './zh-hans/draft.ts';
import { edit } from './zh-hans/edit.ts';
import { help } from './zh-hans/help.ts';
import { invite } from './zh-hans/invite.ts';
import { item } from './zh-hans/item.ts';
import { link } from './zh-hans/link.ts';
import { news } from './zh-hans/news.ts';
import { person } from './zh-hans/person.ts';
import { problems } from './zh-hans/problems.ts';
import { publicly } from './zh-hans/publicly.ts';
import { question } from './zh-hans/question.ts';
import { ranked } from './zh-hans/ranked.ts';
import { remind } from './zh-hans/remind.ts';
import { request } from './zh-hans/request.ts';
import { review } from './zh-hans/review.ts';
import { roles } from './zh-hans/roles.ts';
import { settings } from './zh-hans/settings.ts';
import { standing } from './zh-hans/standing.ts';
import { start } from './zh-hans/start.ts';
import { teams } from './zh-hans/teams.ts';
import { list } from './zh-hans/forms.ts';

export const simplified = (command: Command): Words => ({
  ...formsOf('zh-Hans'),
  command,
  list,
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
