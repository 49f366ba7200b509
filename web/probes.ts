// What machines ask: is it alive, is it ready, how is it doing? No answer holds an id, a secret or anything about a person.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Router, type Request, type RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Figures = {
  /** Outbox rows by state. */
  jobs: Record<string, number>;
  /** Seconds that the longest due job has waited. */
  oldestSeconds: number;
  pool: { total: number; idle: number; waiting: number };
};

export type Probes = {
  /** What isn't there, as a code: `database`, `queue`, or that it is `ending`; undefined when it can serve. */
  missing: () => Promise<string | undefined>;
  figures: () => Promise<Figures>;
  /** What whoever reads /metrics has to bring; without one there is no such page. */
  token: string | undefined;
};

const secondsOf = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `timed` comes before every route, `router` anywhere. */
export function probes({ missing, figures, token }: Probes): { timed: RequestHandler; router: Router } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const took = new Histogram({
    name: 'shortlist_http_seconds',
    help: 'Time to answer, by the pattern of the route.',
    labelNames: ['method', 'route', 'status'],
    buckets: secondsOf,
    registers: [registry],
  });
  const show = gauges(registry);
  const router = Router();
  router.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  router.get('/readyz', async (_request, response) => {
    const reason = await missing();
    response
      .status(reason ? 503 : 200)
      .type('text')
      .send(reason ? `not ready: ${reason}` : 'ready');
  });
  router.get('/metrics', async (request, response, next) => {
    if (!token || !isBearer(request, token)) return next();
    show(await figures());
    response.type(registry.contentType).send(await registry.metrics());
  });
  const timed: RequestHandler = (request, response, next) => {
    const end = took.startTimer();
    response.once('finish', () =>
      end({ method: request.method, route: routeOf(request), status: `${Math.floor(response.statusCode / 100)}xx` }),
    );
    next();
  };
  return { timed, router };
}

/** The pattern, never the address: that may be a secret link. */
function routeOf({ route }: Request): string {
  const path: unknown = (route as { path?: unknown } | undefined)?.path;
  return typeof path === 'string' ? path : 'other';
}

function gauges(registry: Registry): (figures: Figures) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `shortlist_${name}`, help, labelNames, registers: [registry] });
  const jobs = gauge('jobs', 'Jobs by state; done ones are counted for a day.', ['state']);
  const oldest = gauge('outbox_oldest_seconds', 'How long the oldest job that is due has waited.');
  const pool = gauge('pool_connections', 'Connections to the database; waiting: requests without one.', ['state']);
  return (figures) => {
    for (const [state, count] of Object.entries(figures.jobs)) jobs.set({ state }, count);
    oldest.set(figures.oldestSeconds);
    for (const [state, count] of Object.entries(figures.pool)) pool.set({ state }, count);
  };
}

function isBearer(request: Request, token: string): boolean {
  const sum = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(sum(request.get('authorization') ?? ''), sum(`Bearer ${token}`));
}
