// The CV: choose a file, wait while it is read, correct the reading, or go on without one.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { getPage, postSkipCv, putCv, type Failure } from '../api.ts';
import { goPast } from '../moves.ts';
import { Back } from '../parts/back.tsx';
import { Plain, Primary } from '../parts/button.tsx';
import { FailureNote, Note } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { Title } from '../parts/title.tsx';
import { useSending } from '../sending.ts';
import { dirty, endIfOver, finish, hearPage, page } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { CvReading } from './cv-reading.tsx';
import { FileDrop } from './file-drop.tsx';

/** A file on its way, and how much of it has gone (0 to 1). */
const sending = signal<{ name: string; share: number } | null>(null);
const failure = signal<Failure | null>(null);
/** The candidate asked for the file chooser although a CV has been read. */
const another = signal(false);

const EVERY = 1000;
/** What the server takes; a larger file is refused here, before minutes of sending. */
const MOST_BYTES = 10 * 1024 * 1024;
const tooLarge = (): Failure => ({ ok: false, why: 'refused', problem: { code: '', message: t.cv.tooLarge } });

export function Cv() {
  const { state } = page.value.cv;
  useEffect(() => (state === 'reading' ? poll() : undefined), [state]);
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <CvState />
      </main>
    </div>
  );
}

function CvState() {
  const { cv } = page.value;
  if (sending.value) return <Waiting text={t.cv.uploading(sending.value.name)} share={sending.value.share} />;
  if (cv.state === 'reading') return <Waiting text={t.cv.reading(cv.fileName)} />;
  if (cv.state === 'read' && !another.value) return <CvReading cv={cv} another={() => (another.value = true)} />;
  return <Choose />;
}

function Choose() {
  const { cv } = page.value;
  const skipping = useSending();
  const noted = failure.value ?? skipping.failure.value;
  return (
    <>
      <div class="stack s2">
        <Title step={t.cv.title}>{t.cv.title}</Title>
        <p class="quiet">{t.cv.lead}</p>
      </div>
      {cv.state === 'failed' && !noted && (
        <Note tone="stop" role="alert" first={t.cv.failed(cv.fileName)}>
          {cv.problem.message} <span class="nowrap">{t.problems.code(cv.problem.code)}</span>
        </Note>
      )}
      {noted && <FailureNote failure={noted} />}
      <FileDrop onFile={(file) => void upload(file)} />
      <div class="actions">
        <Primary working={skipping.working.value} onPress={() => void skipping.send(postSkipCv, skipped)}>
          {t.cv.without}
        </Primary>
        <Back />
      </div>
    </>
  );
}

function Waiting({ text, share }: { text: string; share?: number }) {
  const skipping = useSending();
  return (
    <>
      <div class="stack s2">
        <Title step={t.cv.readingTitle}>{t.cv.readingTitle}</Title>
        <p class="quiet">{t.cv.readingLead}</p>
      </div>
      <div class="card stack s3">
        <p role="status" id="progress">
          {text}
        </p>
        {share === undefined ? (
          <progress aria-labelledby="progress" />
        ) : (
          <progress aria-labelledby="progress" max={1} value={share} />
        )}
      </div>
      {skipping.failure.value && <FailureNote failure={skipping.failure.value} />}
      <div class="actions">
        <Primary working={false} waiting onPress={() => undefined}>
          {t.cv.wait}
        </Primary>
        {share === undefined && <Plain onPress={() => void skipping.send(postSkipCv, skipped)}>{t.cv.skip}</Plain>}
      </div>
    </>
  );
}

async function upload(file: File): Promise<void> {
  failure.value = file.size > MOST_BYTES ? tooLarge() : null;
  if (failure.value) return;
  sending.value = { name: file.name, share: 0 };
  const reply = await putCv(file, (share) => (sending.value = { name: file.name, share }));
  sending.value = null;
  if (reply.ok) {
    another.value = false;
    hearPage(reply.value);
  } else if (!endIfOver(reply)) failure.value = reply;
}

function skipped(next: typeof page.value): void {
  hearPage(next);
  another.value = false;
  dirty.value = false;
  finish('cv');
  goPast('cv');
}

/** Asks each second while the file is being read; returns what ends it. */
function poll(): () => void {
  const timer = setInterval(async () => {
    const reply = await getPage();
    if (reply.ok && page.value.cv.state === 'reading') hearPage(reply.value);
    else if (!reply.ok) endIfOver(reply);
  }, EVERY);
  return () => clearInterval(timer);
}
