// Traditional Chinese, as in Taiwan and Hong Kong: words of its own, not the other script’s characters exchanged.
import type { Command } from './command.ts';
import type { Words } from './en.ts';
import { formsOf } from './forms.ts';
import { admin } from './zh-hant/admin.ts';
import { answers } from './zh-hant/answers.ts';
import { assessments } from './zh-hant/assessments.ts';
import { authoring } from './zh-hant/authoring.ts';
import { candidates } from './zh-hant/candidates.ts';
import { candidate } from './zh-hant/candidate.ts';
import { common } from './zh-hant/common.ts';
import { compare } from './zh-hant/compare.ts';
import { cvFile } from './zh-hant/cv-file.ts';
import { decision } from './zh-hant/decision.ts';
import { draft } from './zh-hant/draft.ts';
import { dropped } from './zh-hant/dropped.ts';
import { edit } from './zh-hant/edit.ts';
import { erasure } from './zh-hant/erasure.ts';
import { exporting } from './zh-hant/exporting.ts';
import { help } from './zh-hant/help.ts';
import { integrity } from './zh-hant/integrity.ts';
import { install } from './zh-hant/install.ts';
import { home } from './zh-hant/home.ts';
import { invite } from './zh-hant/invite.ts';
import { item } from './zh-hant/item.ts';
import { link } from './zh-hant/link.ts';
import { names } from './zh-hant/names.ts';
import { mustHaves } from './zh-hant/must-haves.ts';
import { mail } from './zh-hant/mail.ts';
import { news } from './zh-hant/news.ts';
import { person } from './zh-hant/person.ts';
import { problems } from './zh-hant/problems.ts';
import { publicly } from './zh-hant/publicly.ts';
import { question } from './zh-hant/question.ts';
import { ranked } from './zh-hant/ranked.ts';
import { reasons } from './zh-hant/reasons.ts';
import { remind } from './zh-hant/remind.ts';
import { rescore } from './zh-hant/rescore.ts';
import { rerun } from './zh-hant/rerun.ts';
import { report } from './zh-hant/report.ts';
import { reportLog } from './zh-hant/report-log.ts';
import { reportPage } from './zh-hant/report-page.ts';
import { request } from './zh-hant/request.ts';
import { review } from './zh-hant/review.ts';
import { roles } from './zh-hant/roles.ts';
import { settings } from './zh-hant/settings.ts';
import { share } from './zh-hant/share.ts';
import { standing } from './zh-hant/standing.ts';
import { start } from './zh-hant/start.ts';
import { teams } from './zh-hant/teams.ts';
import { templates } from './zh-hant/templates.ts';
import { versions } from './zh-hant/versions.ts';
import { wish } from './zh-hant/wish.ts';
import { list } from './zh-hant/forms.ts';

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

export const traditional = (command: Command): Words => ({
  ...formsOf('zh-Hant'),
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
