// English, and with it the shape that every other language has: an area, a file.
import { admin } from './en/admin.ts';
import { answers } from './en/answers.ts';
import { assessments } from './en/assessments.ts';
import { authoring } from './en/authoring.ts';
import { candidates } from './en/candidates.ts';
import { candidate } from './en/candidate.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { cvFile } from './en/cv-file.ts';
import { decision } from './en/decision.ts';
import { draft } from './en/draft.ts';
import { dropped } from './en/dropped.ts';
import { edit } from './en/edit.ts';
import { erasure } from './en/erasure.ts';
import { exporting } from './en/exporting.ts';
import { help } from './en/help.ts';
import { integrity } from './en/integrity.ts';
import { install } from './en/install.ts';
import { home } from './en/home.ts';
import { invite } from './en/invite.ts';
import { item } from './en/item.ts';
import { link } from './en/link.ts';
import { names } from './en/names.ts';
import { mustHaves } from './en/must-haves.ts';
import { mail } from './en/mail.ts';
import { news } from './en/news.ts';
import { person } from './en/person.ts';
import { problems } from './en/problems.ts';
import { publicly } from './en/publicly.ts';
import { question } from './en/question.ts';
import { ranked } from './en/ranked.ts';
import { reasons } from './en/reasons.ts';
import { remind } from './en/remind.ts';
import { rescore } from './en/rescore.ts';
import { rerun } from './en/rerun.ts';
import { report } from './en/report.ts';
import { reportLog } from './en/report-log.ts';
import { reportPage } from './en/report-page.ts';
import { request } from './en/request.ts';
import { review } from './en/review.ts';
import { roles } from './en/roles.ts';
import { settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { standing } from './en/standing.ts';
import { start } from './en/start.ts';
import { teams } from './en/teams.ts';
import { templates } from './en/templates.ts';
import { versions } from './en/versions.ts';
import { wish } from './en/wish.ts';
import { commandOn, type Command } from './command.ts';
import { formsOf } from './forms.ts';

/** The areas that name no command. */
const areas = {
  admin,
  answers,
  assessments,
  authoring,
  candidates,
  candidate,
  common,
  compare,
  cvFile,
  decision,
  draft,
  dropped,
  edit,
  erasure,
  exporting,
  help,
  integrity,
  home,
  invite,
  item,
  names,
  mustHaves,
  mail,
  person,
  publicly,
  question,
  ranked,
  reasons,
  remind,
  rescore,
  rerun,
  report,
  reportLog,
  reportPage,
  request,
  review,
  share,
  standing,
  start,
  teams,
  templates,
  versions,
  wish,
};

export const english = (command: Command) => ({
  ...formsOf('en'),
  ...areas,
  command,
  install: install(command),
  link: link(command),
  news: news(command),
  problems: problems(command),
  roles: roles(command),
  settings: settings(command),
});

/** Everything that the bot says, in one language; `t` wherever it is handed on. */
export type Words = ReturnType<typeof english>;

/** Where nobody is asked for their language and platform. */
export const en: Words = english(commandOn('slack'));
