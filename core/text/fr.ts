// French.
import { admin } from './fr/admin.ts';
import { answers } from './fr/answers.ts';
import { assessments } from './fr/assessments.ts';
import { authoring } from './fr/authoring.ts';
import { candidates } from './fr/candidates.ts';
import { candidate } from './fr/candidate.ts';
import { common } from './fr/common.ts';
import { compare } from './fr/compare.ts';
import { cvFile } from './fr/cv-file.ts';
import { decision } from './fr/decision.ts';
import { draft } from './fr/draft.ts';
import { dropped } from './fr/dropped.ts';
import { edit } from './fr/edit.ts';
import { erasure } from './fr/erasure.ts';
import { exporting } from './fr/exporting.ts';
import { help } from './fr/help.ts';
import { integrity } from './fr/integrity.ts';
import { install } from './fr/install.ts';
import { home } from './fr/home.ts';
import { invite } from './fr/invite.ts';
import { item } from './fr/item.ts';
import { link } from './fr/link.ts';
import { names } from './fr/names.ts';
import { mustHaves } from './fr/must-haves.ts';
import { mail } from './fr/mail.ts';
import { news } from './fr/news.ts';
import { person } from './fr/person.ts';
import { problems } from './fr/problems.ts';
import { publicly } from './fr/publicly.ts';
import { question } from './fr/question.ts';
import { ranked } from './fr/ranked.ts';
import { reasons } from './fr/reasons.ts';
import { remind } from './fr/remind.ts';
import { rescore } from './fr/rescore.ts';
import { rerun } from './fr/rerun.ts';
import { report } from './fr/report.ts';
import { reportLog } from './fr/report-log.ts';
import { reportPage } from './fr/report-page.ts';
import { request } from './fr/request.ts';
import { review } from './fr/review.ts';
import { roles } from './fr/roles.ts';
import { settings } from './fr/settings.ts';
import { share } from './fr/share.ts';
import { standing } from './fr/standing.ts';
import { start } from './fr/start.ts';
import { teams } from './fr/teams.ts';
import { templates } from './fr/templates.ts';
import { versions } from './fr/versions.ts';
import { wish } from './fr/wish.ts';
import type { Command } from './command.ts';
import type { Words } from './en.ts';
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

export const french = (command: Command): Words => ({
  ...formsOf('fr'),
  ...areas,
  command,
  install: install(command),
  link: link(command),
  news: news(command),
  problems: problems(command),
  roles: roles(command),
  settings: settings(command),
});
