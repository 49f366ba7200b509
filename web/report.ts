// The report's routes: a link that works once opens a session for that report alone.
import { z } from 'zod';
import express, { Router, type Request, type Response } from 'express';
import { decide } from '#core/assess/decide/decide.ts';
import { overrideScore } from '#core/assess/score/override.ts';
import { reportOf } from '#core/assess/report/report.ts';
import { openReport, viewerOf, type ReportDeps, type Viewer } from '#core/assess/report/report-link.ts';
import { parseDecide } from '#core/cards/forms/decide-form.ts';
import { parseRescore } from '#core/cards/forms/rescore-form.ts';
import { DecisionKind } from '#core/cards/actions.ts';
import { fileName } from '#core/cards/words.ts';
import { UserError } from '#core/errors.ts';
import { AttemptId, CriterionId } from '#core/model/ids.ts';
import type { Report } from '#core/model/report.ts';
import type { Files } from '#core/ports/outside.ts';
import { moment } from '#core/report/words.ts';
import { plainWords } from '#core/text/words.ts';
import type { Assets } from './assets.ts';
import { notFound, plainPage, reportLinkExpired, reportLinkUsed } from './pages/plain.ts';
import { reportPage } from './report/page.ts';
import { localeFor } from './language.ts';
import { sameOrigin } from './same-origin.ts';
import { isPreview, setSid, sidOf } from './visit.ts';

export type ReportRouteDeps = ReportDeps & { files: Files };
/** How many decisions, or changes of scores, the page of a form showed. */
const Seen = z.coerce.number().int().min(0).max(99_999).catch(0);

/** The page below it shows the decision as it stands now, and a form that has seen it. */
function decidedSince({ decision, timeZone, locale }: Report): string {
  const t = plainWords(locale);
  const made = decision ? t.decision.by[decision.kind](decision.by, moment(decision.at, timeZone, t)) : '';
  return t.reportPage.decidedSince(made);
}

type Options = { assets: Assets; secure: boolean };

const form = express.urlencoded({ extended: false, limit: '16kb' });

export function reportRoutes(deps: ReportRouteDeps, options: Options): Router {
  const router = Router();
  router.use('/r', (_request, response, next) => {
    response.set('cache-control', 'no-store').set('x-robots-tag', 'noindex');
    next();
  });
  router.get(
    '/r/:id/report.pdf',
    seen(deps, options, (scene) => sendPdf(deps, options, scene)),
  );
  router.post(
    '/r/:id/decide',
    sameOrigin,
    form,
    seen(deps, options, (scene) => takeDecision(deps, options, scene)),
  );
  router.post(
    '/r/:id/score',
    sameOrigin,
    form,
    seen(deps, options, (scene) => takeScore(deps, options, scene)),
  );
  router.get('/r/:id/:token', (request, response) => open(deps, options, { request, response }));
  router.get(
    '/r/:id',
    seen(deps, options, async ({ report, response }) => void response.type('html').send(pageOf(report, options))),
  );
  return router;
}

async function open(
  deps: ReportRouteDeps,
  { assets, secure }: Options,
  { request, response }: { request: Request; response: Response },
): Promise<void> {
  const id = AttemptId.safeParse(request.params['id']);
  if (!id.success)
    return void response
      .status(404)
      .type('html')
      .send(notFound(assets.css, localeFor(request)));
  if (isPreview(request)) return void response.status(204).end();
  const session = await openReport(deps, id.data, String(request.params['token']));
  if (!session)
    return void response
      .status(410)
      .type('html')
      .send(reportLinkUsed(assets.css, localeFor(request)));
  setSid(response, session, { path: `/r/${id.data}`, secure });
  response.redirect(303, `/r/${id.data}`);
}

type Scene = { request: Request; response: Response; viewer: Viewer; report: Report; id: AttemptId };

/** Only with a session of this very report; anything else is answered as if there were nothing here. */
function seen(deps: ReportRouteDeps, { assets }: Options, show: (scene: Scene) => Promise<void>) {
  return async (request: Request, response: Response): Promise<void> => {
    const id = AttemptId.safeParse(request.params['id']);
    const sid = sidOf(request);
    if (!id.success)
      return void response
        .status(404)
        .type('html')
        .send(notFound(assets.css, localeFor(request)));
    const viewer = sid === undefined ? undefined : await viewerOf(deps, id.data, sid);
    if (!viewer)
      return void response
        .status(sid === undefined ? 404 : 401)
        .type('html')
        .send(
          sid === undefined
            ? notFound(assets.css, localeFor(request))
            : reportLinkExpired(assets.css, localeFor(request)),
        );
    const report = await deps.inWorkspace(viewer.workspaceId, (tx) => reportOf(tx, id.data, viewer.member));
    await show({ request, response, viewer, report, id: id.data });
  };
}

const pageOf = (report: Report, { assets }: Options, refused?: { reason: string; message: string }) =>
  reportPage(report, {
    pdf: `/r/${report.attemptId}/report.pdf`,
    decide: `/r/${report.attemptId}/decide`,
    change: `/r/${report.attemptId}/score`,
    css: assets.css,
    ...(refused ? { refused } : {}),
  });

/** The PDF that the worker wrote. */
async function sendPdf(
  deps: ReportRouteDeps,
  { assets }: Options,
  { report, response, viewer, id }: Scene,
): Promise<void> {
  const { pdfComing, pdfComingNote } = plainWords(report.locale).reportPage;
  const fileId = await deps.inWorkspace(viewer.workspaceId, (tx) => tx.reportFile(id));
  if (!fileId)
    return void response
      .status(503)
      .set('retry-after', '5')
      .type('html')
      .send(
        plainPage({
          title: pdfComing,
          lead: pdfComingNote,
          lang: report.locale,
          css: assets.css,
        }),
      );
  const sealed = await deps.files.get(fileId);
  const bytes = await deps.inWorkspace(viewer.workspaceId, (tx) => tx.openFile(id, fileId, sealed));
  response
    .attachment(fileName(`${report.candidate.name}, ${report.title}`, 'pdf'))
    .type('application/pdf')
    .send(bytes);
}

async function takeDecision(
  deps: ReportRouteDeps,
  options: Options,
  { request, response, viewer, report, id }: Scene,
): Promise<void> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const kind = DecisionKind.safeParse(body['kind']);
  const reason = typeof body['reason'] === 'string' ? body['reason'] : '';
  const parsed = parseDecide({ reason }, plainWords(report.locale));
  if (!kind.success) throw new UserError('decision-unknown', (t) => t.reportPage.unknownDecision);
  if (!parsed.ok)
    return void response
      .status(422)
      .type('html')
      .send(pageOf(report, options, { reason, message: parsed.errors['reason'] ?? '' }));
  // A page from another time says nothing of what it showed; then whatever stands is as new as can be.
  const seen = Seen.parse(body['seen']);
  const outcome = await deps.inWorkspace(viewer.workspaceId, (tx) =>
    decide(tx, viewer, { attemptId: id, kind: kind.data, reason: parsed.value.reason, seen }),
  );
  if ('newer' in outcome)
    return void response
      .status(409)
      .type('html')
      .send(pageOf(report, options, { reason, message: decidedSince(report) }));
  response.redirect(303, `/r/${id}`);
}

async function takeScore(
  deps: ReportRouteDeps,
  { assets }: Options,
  { request, response, report, viewer, id }: Scene,
): Promise<void> {
  const t = plainWords(report.locale);
  const change = changeIn(request, report);
  if (!change.ok)
    return void response
      .status(422)
      .type('html')
      .send(
        plainPage({
          title: t.reportPage.notChanged,
          lang: report.locale,
          lead: Object.values(change.errors)[0] ?? '',
          more: [t.reportPage.notChangedNote],
          css: assets.css,
        }),
      );
  const seen = Seen.parse((request.body as { seen?: unknown }).seen);
  await deps.inWorkspace(viewer.workspaceId, (tx) =>
    overrideScore(tx, viewer, { attemptId: id, seen, ...change.value }),
  );
  response.redirect(303, `/r/${id}#scores`);
}

/** By the same rules as the form in chat. */
function changeIn(request: Request, { criteria, locale }: Report) {
  const { criterionId: criterion = '', score = '', reason = '' } = Sent.parse(request.body ?? {});
  const now = criteria.map(({ id, name, result }) => ({
    id: CriterionId.parse(id),
    name,
    score: result?.score ?? null,
  }));
  return parseRescore({ criterion, score, reason }, now, plainWords(locale));
}

const field = z.string().optional().catch(undefined);
const Sent = z.object({ criterionId: field, score: field, reason: field });
