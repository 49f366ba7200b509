// Simplified Chinese, as in Mainland China and Singapore: words of its own, not the other script’s characters exchanged.
import type { Command } from './command.ts';
import type { Words } from './en.ts';
import { formsOf } from './forms.ts';
import { admin } from './zh-hans/admin.ts';
import { answers } from './zh-hans/answers.ts';
import { assessments } from './zh-hans/assessments.ts';
import { authoring } from './zh-hans/authoring.ts';
import { candidates } from './zh-hans/candidates.ts';
import { candidate } from './zh-hans/candidate.ts';
import { common } from './zh-hans/common.ts';
import { compare } from './zh-hans/compare.ts';
import { cvFile } from './zh-hans/cv-file.ts';
import { decision } from './zh-hans/decision.ts';
import { draft } from './zh-hans/draft.ts';
import { dropped } from './zh-hans/dropped.ts';
import { edit } from './zh-hans/edit.ts';
import { erasure } from './zh-hans/erasure.ts';
import { exporting } from './zh-hans/exporting.ts';
import { help } from './zh-hans/help.ts';
import { integrity } from './zh-hans/integrity.ts';
import { install } from './zh-hans/install.ts';
import { home } from './zh-hans/home.ts';
import { invite } from './zh-hans/invite.ts';
import { item } from './zh-hans/item.ts';
import { link } from './zh-hans/link.ts';
import { names } from './zh-hans/names.ts';
import { mustHaves } from './zh-hans/must-haves.ts';
import { mail } from './zh-hans/mail.ts';
import { news } from './zh-hans/news.ts';
import { person } from './zh-hans/person.ts';
import { problems } from './zh-hans/problems.ts';
import { publicly } from './zh-hans/publicly.ts';
import { question } from './zh-hans/question.ts';
import { ranked } from './zh-hans/ranked.ts';
import { reasons } from './zh-hans/reasons.ts';
import { remind } from './zh-hans/remind.ts';
import { rescore } from './zh-hans/rescore.ts';
import { rerun } from './zh-hans/rerun.ts';
import { report } from './zh-hans/report.ts';
import { reportLog } from './zh-hans/report-log.ts';
import { reportPage } from './zh-hans/report-page.ts';
import { request } from './zh-hans/request.ts';
import { review } from './zh-hans/review.ts';
import { roles } from './zh-hans/roles.ts';
import { settings } from './zh-hans/settings.ts';
import { share } from './zh-hans/share.ts';
import { standing } from './zh-hans/standing.ts';
import { start } from './zh-hans/start.ts';
import { teams } from './zh-hans/teams.ts';
import { templates } from './zh-hans/templates.ts';
import { versions } from './zh-hans/versions.ts';
import { wish } from './zh-hans/wish.ts';
import { list } from './zh-hans/forms.ts';

const rest = { share, standing, start, teams, templates, versions, wish };

/** The areas that name no command. */
const areas = {
  list,
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
};

export const simplified = (command: Command): Words => ({
  ...formsOf('zh-Hans'),
  ...areas,
  command,
  install: install(command),
  link: link(command),
  news: news(command),
  problems: problems(command),
  roles: roles(command),
  settings: settings(command),
  ...rest,
});
