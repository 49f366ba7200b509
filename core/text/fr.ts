// French.
import { answers } from './fr/answers.ts';
import { assessments } from './fr/assessments.ts';
import { authoring } from './fr/authoring.ts';
import { candidate } from './fr/candidate.ts';
import { common } from './fr/common.ts';
import { compare } from './fr/compare.ts';
import { cvFile } from './fr/cv-file.ts';
import { decision } from './fr/decision.ts';
import { draft } from './fr/draft.ts';
import { edit } from './fr/edit.ts';
import { help } from './fr/help.ts';
import { invite } from './fr/invite.ts';
import { link } from './fr/link.ts';
import { mail } from './fr/mail.ts';
import { news } from './fr/news.ts';
import { person } from './fr/person.ts';
import { problems } from './fr/problems.ts';
import { publicly } from './fr/publicly.ts';
import { question } from './fr/question.ts';
import { ranked } from './fr/ranked.ts';
import { reasons } from './fr/reasons.ts';
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
  candidate,
  common,
  compare,
  cvFile,
  decision,
  draft,
  edit,
  help,
  invite,
  link: link(command),
  mail,
  news: news(command),
  person,
  problems: problems(command),
  publicly,
  question,
  ranked,
  reasons,
  remind,
  request,
  review,
  roles: roles(command),
  settings: settings(command),
  standing,
  start,
  teams,
});
