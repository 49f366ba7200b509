// After submitting: that everything arrived, then how it was read, with ranges and reasons.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PageCriterion, PageResult } from '#core/model/page.ts';
import { useSignal } from '@preact/signals';
import { getPage } from '../api.ts';
import { dayAndTime, dayOf } from '../format.ts';
import { Note } from '../parts/note.tsx';
import { Title } from '../parts/title.tsx';
import { endIfOver, hearPage, page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { CvResult } from './cv-result.tsx';
import { Finish } from './finish.tsx';
import { Review } from './review.tsx';
import { Satisfaction } from './satisfaction.tsx';
import { YourData } from './your-data.tsx';

export function Result() {
  const { result, title, contentLanguage, firstName, decider, workspace } = page.value;
  if (!result) return null;
  const when = dayAndTime(result.submittedAt);
  return (
    <div class="shell solo">
      <main id="main" class="res" tabIndex={-1}>
        <div class="stack s5">
          <div class="stack s3">
            <p class="eyebrow" lang={contentLanguage}>
              {title}
            </p>
            <Title step={t.result.step}>{t.result.title(firstName)}</Title>
            <p class="lead">{t.result.lead(when, t.shell.deciders(decider), workspace.name)}</p>
          </div>
          {result.criteria ? (
            <Criteria criteria={result.criteria} engine={result.engine} again={result.scoredAgainAt} />
          ) : (
            <BeingRead />
          )}
          {result.criteria && result.cv && <CvResult lines={result.cv} />}
          {result.criteria && <Review result={result} />}
          <Arrival here={result.criteria !== null} />
        </div>
        <aside class="stack s6" aria-label={t.result.next}>
          <Next result={result} />
          <YourData result={result} />
          {!page.value.trial && <Satisfaction result={result} />}
        </aside>
      </main>
    </div>
  );
}

/** Says that the result has come to those who hear the page, if they were here to wait for it. */
function Arrival({ here }: { here: boolean }) {
  const waited = useRef(!here);
  return (
    <p class="vh" role="status">
      {here && waited.current && t.result.arrived}
    </p>
  );
}

const MINUTE = 60_000;

function BeingRead() {
  const late = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => watch(() => (late.value = true)), []);
  useLayoutEffect(() => () => handOver(box.current), []);
  return (
    <div ref={box} class="stack s5">
      <Note tone="ok" icon="saved" role="status" first={t.result.reading}>
        {late.value ? t.result.readingLong : t.result.readingMore}
      </Note>
      <Finish />
    </div>
  );
}

/** The focus of what is about to go passes to the result that comes in its place. */
function handOver(going: HTMLElement | null): void {
  if (going?.contains(document.activeElement)) queueMicrotask(() => document.getElementById('read')?.focus());
}

/** Asks every 2 s for a minute, then every 15 s; returns what ends it. */
function watch(onLate: () => void): () => void {
  const begun = performance.now();
  let timer: ReturnType<typeof setTimeout>;
  const again = () => {
    const late = performance.now() - begun > MINUTE;
    if (late) onLate();
    timer = setTimeout(look, late ? 15_000 : 2000);
  };
  const look = async () => {
    const reply = await getPage();
    if (reply.ok) hearPage(reply.value);
    if (reply.ok || !endIfOver(reply)) again();
  };
  again();
  return () => clearTimeout(timer);
}

type Read = { criteria: PageCriterion[]; engine: string | null; again: string | null };

function Criteria({ criteria, engine, again }: Read) {
  return (
    <section class="card" aria-labelledby="read">
      <header>
        <h2 id="read" tabIndex={-1}>
          {t.result.heading}
        </h2>
        <span class="small quiet">{t.result.scale}</span>
      </header>
      <ul class="crit">
        {criteria.map((criterion) => (
          <Criterion key={criterion.name} criterion={criterion} />
        ))}
      </ul>
      {again && <p class="small again">{t.result.scoredAgain(dayAndTime(again))}</p>}
      <p class="small quiet honest">
        {t.result.minutes} {t.result.honest} {engine ? t.result.firstBy(engine) : t.result.first}
      </p>
    </section>
  );
}

function Criterion({ criterion }: { criterion: PageCriterion }) {
  const { name, score, reason } = criterion;
  const low = Math.round(criterion.low);
  const high = Math.round(criterion.high);
  return (
    <li>
      <div class="rh">
        <h3 lang={page.value.contentLanguage}>{name}</h3>
        {score === null ? (
          <span class="quiet small">{t.result.notScored}</span>
        ) : (
          <span class="num nowrap">
            <b>{Math.round(score)}</b> <span class="small quiet">{t.result.likely(low, high)}</span>
          </span>
        )}
      </div>
      {score === null ? <NoBar name={name} /> : <Bar name={name} score={Math.round(score)} low={low} high={high} />}
      <p class="small quiet">{reason}</p>
    </li>
  );
}

function Bar({ name, score, low, high }: { name: string; score: number; low: number; high: number }) {
  return (
    <svg class="iv" role="img" aria-label={t.result.score(name, score, t.result.likely(low, high))}>
      <rect class="tr" y="8" width="100%" height="4" rx="2" />
      <rect class="rg" x={`${low}%`} y="6" width={`${Math.max(0, high - low)}%`} height="8" rx="4" />
      <circle class="pt" cx={`${score}%`} cy="10" r="6.5" />
    </svg>
  );
}

function NoBar({ name }: { name: string }) {
  return (
    <svg class="iv none" role="img" aria-label={t.result.noScore(name)}>
      <line class="tr" x1="2" x2="99.5%" y1="10" y2="10" />
    </svg>
  );
}

function Next({ result }: { result: PageResult }) {
  const { closesAt, trial } = page.value;
  return (
    <section class="stack s3">
      <h2>{t.result.next}</h2>
      {trial && <p>{t.result.trial}</p>}
      <ol class="next">
        <Stage done name={t.result.submitted} more={dayOf(result.submittedAt)} />
        <Stage name={t.result.reads} more={closesAt ? t.result.readsUntil(dayOf(closesAt)) : t.result.readsAny} />
        <Stage name={t.result.decide} more={t.result.decideMore} />
      </ol>
    </section>
  );
}

function Stage({ done = false, name, more }: { done?: boolean; name: string; more: string }) {
  return (
    <li class={done ? 'd' : ''}>
      <b>{name}</b>
      {done && <span class="vh">{t.shell.done}</span>}
      <br />
      <span class="small quiet">{more}</span>
    </li>
  );
}
