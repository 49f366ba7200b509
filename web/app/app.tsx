// The step that is shown. The first page comes with the script, the rest is fetched as soon as it stands.
import { signal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Note } from './parts/note.tsx';
import { Shell } from './parts/shell.tsx';
import { Welcome } from './screens/welcome.tsx';
import { gone, step } from './state.ts';
import { locale, t } from './text/text.ts';

type Screen = 'welcome' | 'work' | 'result' | 'gone';

const LOADERS: Record<Exclude<Screen, 'welcome'>, () => Promise<ComponentType>> = {
  work: async () => {
    const { ready, Work } = await withWords(import('./screens/work.tsx'));
    await ready;
    return Work;
  },
  result: async () => (await withWords(import('./screens/result.tsx'))).Result,
  gone: async () => (await withWords(import('./screens/gone.tsx'))).Gone,
};

/** A step, once it has its words as well. */
async function withWords<Module>(module: Promise<Module>): Promise<Module> {
  const words = await import('./text/text-steps.ts');
  if (!words.hasSteps()) words.speakSteps(await words.stepsOf(locale.value));
  return module;
}

const loaded = signal<Partial<Record<Screen, ComponentType>>>({ welcome: Welcome });
const failed = signal(false);
const TRY_AGAIN = 3000;

async function load(screen: Screen): Promise<void> {
  if (screen === 'welcome' || loaded.peek()[screen]) return;
  try {
    const component = await LOADERS[screen]();
    loaded.value = { ...loaded.peek(), [screen]: component };
    failed.value = false;
  } catch {
    failed.value = true;
    setTimeout(() => void load(screen), TRY_AGAIN);
  }
}

/** Fetches the steps to come, so that a connection that breaks later costs no step. */
export async function loadAhead(): Promise<void> {
  for (const screen of ['work', 'result', 'gone'] as const) await load(screen);
}

function screenNow(): Screen {
  if (gone.value) return 'gone';
  const { name } = step.value;
  return name === 'welcome' || name === 'result' ? name : 'work';
}

export function App() {
  useSignalEffect(() => void load(screenNow()));
  const Screen = loaded.value[screenNow()];
  return <Shell>{Screen ? <Screen /> : <Loading />}</Shell>;
}

function Loading() {
  return (
    <div class="shell solo">
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
