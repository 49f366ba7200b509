// The interview is fetched by those who have one, when they come to it.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Note } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { t } from '../text/text-steps.ts';

const loaded = signal<{ Interview: ComponentType } | null>(null);
const failed = signal(false);
const TRY_AGAIN = 3000;

async function load(): Promise<void> {
  if (loaded.peek()) return;
  try {
    const [screen, words] = await Promise.all([import('./interview.tsx'), import('../text/interview.ts')]);
    await words.speakInterview();
    loaded.value = { Interview: screen.Interview };
    failed.value = false;
  } catch {
    failed.value = true;
    setTimeout(() => void load(), TRY_AGAIN);
  }
}

/** Fetches it before it is needed, so that a connection that breaks later costs no step. */
export const loadInterviewAhead = load;

export function LazyInterview() {
  useEffect(() => void load(), []);
  if (loaded.value) return <loaded.value.Interview />;
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1} aria-busy="true">
        {failed.value && (
          <Note tone="warn" icon="offline" role="status" first={t.loading.failed}>
            {t.loading.failedMore}
          </Note>
        )}
      </main>
    </div>
  );
}
