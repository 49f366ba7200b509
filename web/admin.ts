// The admins' routes: a personal link that works once opens a visit of two hours, in which each request is checked anew.
import express, { Router, type Request, type Response } from 'express';
import { adminOf, openReport, type ReportDeps, type Viewer } from '#core/assess/report/report-link.ts';
import { saveLook } from '#core/assess/sit/look.ts';
import { monthOf, saveMonthlyTokens } from '#core/assess/score/model-use.ts';
import type { Tx } from '#core/ports/store.ts';
import type { Words } from '#core/text/en.ts';
import { plainWords, wordsOf } from '#core/text/words.ts';
import { readLook, type SentLook } from './admin/form.ts';
import { tokensIn, type ModelMonth, type RefusedTokens } from './admin/model-section.ts';
import { adminPage } from './admin/page.ts';
import type { Assets } from './assets.ts';
import { localeFor } from './language.ts';
import { lookPath, sendLogo, sendLookCss } from './look.ts';
import { notFound, plainPage } from './pages/plain.ts';
import { sameOrigin } from './same-origin.ts';
import { isPreview, setSid, sidOf } from './visit.ts';

type Options = { assets: Pick<Assets, 'css'>; secure: boolean };
/** `modelProvider`: whose language model is asked, where one is; `monthlyTokens`: what the operator allows. */
type Deps = ReportDeps & { modelProvider?: string; monthlyTokens?: number };
/** `refused`: what was sent and couldn't be taken. */
type Scene = {
  request: Request;
  response: Response;
  viewer: Viewer;
  t: Words;
  refused?: Refused;
  refusedTokens?: RefusedTokens;
};
type Refused = Extract<SentLook, { ok: false }>;

const mostDead = 50;

export function adminRoutes(deps: Deps, options: Options): Router {
  const router = Router();
  const visited = (show: (scene: Scene) => Promise<void>) => visit(deps, options, show);
  router.use('/admin', sameOrigin, (_request, response, next) => {
    response.set('cache-control', 'no-store').set('x-robots-tag', 'noindex');
    next();
  });
  router.get('/admin/open/:token', (request, response) => open(deps, options, { request, response }));
  router.get(
    '/admin',
    visited((scene) => show(deps, options, scene)),
  );
  router.get(
    '/admin/look.css',
    visited(async ({ viewer, response }) => {
      const { look } = await deps.inWorkspace(viewer.workspaceId, (tx) => tx.workspace());
      sendLookCss(response, look.accent);
    }),
  );
  router.get(
    '/admin/logo',
    visited(async ({ viewer, response }) => {
      sendLogo(response, await deps.inWorkspace(viewer.workspaceId, (tx) => tx.logo()));
    }),
  );
  router.post(
    '/admin/look',
    visited((scene) => takeLook(deps, options, scene)),
  );
  router.post(
    '/admin/model',
    express.urlencoded({ extended: false, limit: '4kb' }),
    visited((scene) => takeTokens(deps, options, scene)),
  );
  router.post(
    '/admin/jobs/:id/again',
    visited((scene) => tryAgain(deps, scene)),
  );
  return router;
}

async function open(
  deps: ReportDeps,
  { assets, secure }: Options,
  { request, response }: Pick<Scene, 'request' | 'response'>,
): Promise<void> {
  if (isPreview(request)) return void response.status(204).end();
  const session = await openReport(deps, null, String(request.params['token']));
  const locale = localeFor(request);
  const t = plainWords(locale);
  const used = { title: t.admin.linkUsed, lead: t.admin.linkUsedMore, lang: locale, css: assets.css };
  if (!session) return void response.status(410).type('html').send(plainPage(used));
  setSid(response, session, { path: '/admin', secure });
  response.redirect(303, '/admin');
}

/** Without a visit there is nothing here. */
function visit(deps: ReportDeps, { assets }: Options, show: (scene: Scene) => Promise<void>) {
  return async (request: Request, response: Response): Promise<void> => {
    const sid = sidOf(request);
    if (sid === undefined)
      return void response
        .status(404)
        .type('html')
        .send(notFound(assets.css, localeFor(request)));
    const viewer = await adminOf(deps, sid);
    if (viewer) return show({ request, response, viewer, t: wordsOf(viewer.member) });
    const locale = localeFor(request);
    const t = plainWords(locale);
    const over = { title: t.admin.ended, lead: t.admin.endedMore, lang: locale, css: assets.css };
    response.status(401).type('html').send(plainPage(over));
  };
}

async function show(deps: Deps, { assets }: Options, scene: Scene): Promise<void> {
  const { request, response, viewer, t, refused, refusedTokens } = scene;
  const [workspace, jobs, model] = await deps.inWorkspace(viewer.workspaceId, (tx) =>
    Promise.all([tx.workspace(), tx.jobs(mostDead), modelMonth(tx, deps)]),
  );
  const { look } = workspace;
  const { locale, timeZone } = viewer.member;
  const page = {
    locale,
    timeZone,
    workspace,
    jobs,
    model,
    said: refused || refusedTokens ? t.admin.notSaved : saidOf(request.query['said'], t),
    ...(refused ? { refused } : {}),
    ...(refusedTokens ? { refusedTokens } : {}),
    lookCss: look.accent ? lookPath('/admin', 'look.css', look.version) : null,
    logo: look.hasLogo ? lookPath('/admin', 'logo', look.version) : null,
    css: assets.css,
  };
  response
    .status(refused || refusedTokens ? 422 : 200)
    .type('html')
    .send(adminPage(page, t));
}

function saidOf(said: unknown, t: Words): string | null {
  if (said === 'saved') return t.admin.saved;
  if (said === 'model') return t.admin.modelSaved;
  if (said === 'again') return t.admin.againDone;
  return said === 'not' ? t.admin.againNot : null;
}

async function takeLook(deps: Deps, options: Options, scene: Scene): Promise<void> {
  const { response, viewer, t } = scene;
  const sent = await readLook(scene, t);
  if (!sent.ok) return show(deps, options, { ...scene, refused: sent });
  await deps.inWorkspace(viewer.workspaceId, (tx) => saveLook(tx, viewer, sent.look));
  response.redirect(303, '/admin?said=saved');
}

async function modelMonth(tx: Tx, { modelProvider, monthlyTokens }: Deps): Promise<ModelMonth | null> {
  if (modelProvider === undefined) return null;
  const [{ input, output, cost }, own] = await Promise.all([tx.usedSince(monthOf(await tx.now())), tx.monthlyTokens()]);
  return { provider: modelProvider, tokens: input + output, cost, own, operators: monthlyTokens ?? null };
}

async function takeTokens(deps: Deps, options: Options, scene: Scene): Promise<void> {
  const { request, response, viewer } = scene;
  const sent: unknown = (request.body as { tokens?: unknown } | undefined)?.tokens;
  const typed = typeof sent === 'string' ? sent : '';
  // What has lost its field on the way must not take the limit away.
  const tokens = typeof sent === 'string' ? tokensIn(typed) : undefined;
  if (tokens === undefined) return show(deps, options, { ...scene, refusedTokens: { typed } });
  await deps.inWorkspace(viewer.workspaceId, (tx) => saveMonthlyTokens(tx, viewer, tokens));
  response.redirect(303, '/admin?said=model#model');
}

async function tryAgain(deps: ReportDeps, { request, response, viewer }: Scene): Promise<void> {
  const id = Number(request.params['id']);
  const isAgain = Number.isSafeInteger(id) && (await deps.inWorkspace(viewer.workspaceId, (tx) => tx.retryJob(id)));
  response.redirect(303, `/admin?said=${isAgain ? 'again' : 'not'}#dead`);
}
