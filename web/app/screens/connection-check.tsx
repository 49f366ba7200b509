// Before the questions: does the service answer this device? It says so, and keeps nobody from starting.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { postLook } from '../api.ts';
import { t } from '../text/text-steps.ts';

type State = 'asking' | 'fine' | 'slow' | 'none';

/** Slower than this, a save is felt. Milliseconds. */
const SLOW = 2_000;

export function ConnectionCheck() {
  const state = useSignal<State>('asking');
  const ask = async () => {
    state.value = 'asking';
    const started = performance.now();
    const { ok } = await postLook();
    state.value = !ok ? 'none' : performance.now() - started > SLOW ? 'slow' : 'fine';
  };
  useEffect(() => void ask(), []);
  return (
    <li>
      <span role="status">{t.check[state.value]}</span>
      {state.value !== 'asking' && state.value !== 'fine' && (
        <button type="button" class="btn plain sm" onClick={() => void ask()}>
          {t.check.again}
        </button>
      )}
    </li>
  );
}
