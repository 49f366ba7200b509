// The admins' page: how candidates see the company, and the jobs in the background. Complete without a script.
import type { DeadJob, OpenJobs } from '#core/ports/operation.ts';
import type { Workspace } from '#core/ports/members.ts';
import type { Words } from '#core/text/en.ts';
import type { Locale } from '#core/text/locale.ts';
import { html, type Html } from '#web/html.ts';
import { documentOf } from '#web/pages/document.ts';
import { look as warning, mark, tick } from '#web/report/icons.ts';
import type { SentLook } from './form.ts';
import { modelSection, type ModelMonth, type RefusedTokens } from './model-section.ts';
import { lookSection } from './look-section.ts';

export type AdminView = {
  locale: Locale;
  timeZone: string;
  workspace: Workspace;
  jobs: { open: OpenJobs[]; dead: DeadJob[] };
  /** What happened just now, if anything did. */
  said: string | null;
  /** What was typed and couldn't be saved. */
  refused?: Extract<SentLook, { ok: false }>;
  /** Null where no language model is asked. */
  model: ModelMonth | null;
  refusedTokens?: RefusedTokens;
  /** Addresses: of the company's style and logo, where it has them. */
  lookCss: string | null;
  logo: string | null;
  css: readonly string[];
};

export function adminPage(view: AdminView, t: Words): string {
  const { workspace, css, lookCss, said } = view;
  const styles = [...css, ...(lookCss ? [lookCss] : [])];
  return documentOf(
    { lang: view.locale, title: `${t.admin.title} · Shortlist`, css: styles },
    html`<header class="mtop">
        <div>
          <span class="brand">${mark}Shortlist</span>
          <p class="where"><bdi>${workspace.name}</bdi></p>
        </div>
      </header>
      <main id="main" class="page">
        <div class="stack s2">
          <h1>${t.admin.title}</h1>
          <p class="quiet">${t.admin.what}</p>
        </div>
        ${
          said &&
          html`<div class="note ${isRefused(view) ? 'stop' : 'info'}" role="status">
            ${isRefused(view) ? warning : tick}
            <p>${said}</p>
          </div>`
        }
        <div class="two">
          <div class="stack s5">
            ${lookSection(view, t)}${view.model && modelSection(view.model, view.refusedTokens, t)}${jobsSection(view, t)}
          </div>
          <div class="stack s5 side">${exampleSection(view, t)}${deadSection(view, t)}</div>
        </div>
      </main>`,
  );
}

const isRefused = ({ refused, refusedTokens }: AdminView) => Boolean(refused ?? refusedTokens);

/** As the top of a candidate's page, and its first button. */
function exampleSection({ workspace, logo }: AdminView, t: Words): Html {
  return html`<section class="card stack s3">
    <h2>${t.admin.example}</h2>
    <div class="top example" aria-hidden="true">
      <div>
        <span class="who">${logo && html`<img class="logo" src="${logo}" alt="" />`}${workspace.name}</span>
        <span class="btn primary sm">${t.admin.exampleButton}</span>
      </div>
    </div>
  </section>`;
}

function jobsSection({ jobs, timeZone }: AdminView, t: Words): Html {
  const row = ({ name, state, count, oldest }: OpenJobs) =>
    html`<tr>
      <th scope="row"><code>${name}</code></th>
      <td>${state === 'pending' ? t.admin.waiting : t.admin.running}</td>
      <td class="num">${count}</td>
      <td>${t.when(oldest, timeZone)}</td>
    </tr>`;
  return html`<section class="card stack s3">
    <h2>${t.admin.jobsTitle}</h2>
    ${jobs.open.length === 0 && html`<p>${t.admin.jobsNone}</p>`}
    ${
      jobs.open.length > 0 &&
      html`<div class="scroll" tabindex="0" role="region" aria-label="${t.admin.jobsTitle}">
        <table>
          <thead>
            <tr>
              <th scope="col">${t.admin.job}</th>
              <th scope="col">${t.admin.state}</th>
              <th scope="col" class="num">${t.admin.many}</th>
              <th scope="col">${t.admin.due}</th>
            </tr>
          </thead>
          <tbody>
            ${jobs.open.map(row)}
          </tbody>
        </table>
      </div>`
    }
  </section>`;
}

function deadSection({ jobs, timeZone }: AdminView, t: Words): Html {
  const one = ({ id, name, problem, tries, at }: DeadJob) =>
    html`<li class="stack s2">
      <p><code>${name}</code> <span class="quiet">${t.when(at, timeZone)} · ${t.admin.tried(tries)}</span></p>
      <p class="small">${problem}</p>
      <form method="post" action="/admin/jobs/${id}/again"><button class="btn sm">${t.admin.again}</button></form>
    </li>`;
  return html`<section class="card stack s3" id="dead">
    <h2>${t.admin.deadTitle}</h2>
    ${
      jobs.dead.length === 0
        ? html`<p>${t.admin.deadNone}</p>`
        : html`<p class="quiet">${t.admin.deadWhat}</p>
            <ul class="stack s5">
              ${jobs.dead.map(one)}
            </ul>`
    }
  </section>`;
}
