// After the scores: what was read of the CV for what the job asks, and what it is for.
import type { PageCvLine } from '#core/model/page.ts';
import { page } from '../state.ts';
import { t } from '../text/text-steps.ts';

export function CvResult({ lines }: { lines: PageCvLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-labelledby="cv-read">
      <header>
        <h2 id="cv-read">{t.result.cv.heading}</h2>
      </header>
      <p class="small quiet">{t.result.cv.lead}</p>
      <ul class="cvr">
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
      <p class="small quiet honest">{t.result.cv.honest}</p>
    </section>
  );
}

function Line({ line: { name, met, quote } }: { line: PageCvLine }) {
  return (
    <li>
      <div class="rh">
        <h3 lang={page.value.contentLanguage} dir="auto">
          {name}
        </h3>
        <span class={met === 'unknown' ? 'quiet small' : 'small'}>{t.result.cv[met]}</span>
      </div>
      {quote !== null && (
        <p class="small quiet" dir="auto">
          <q>{quote}</q>
        </p>
      )}
    </li>
  );
}
