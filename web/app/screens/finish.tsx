// The filled button of a page on which nothing is left to do.
import { useSignal } from '@preact/signals';
import { Primary } from '../parts/button.tsx';
import { t } from '../text/text-steps.ts';

/** Changes nothing: it says that the page can be closed. */
export function Finish() {
  const pressed = useSignal(false);
  return (
    <div class="stack s2">
      <div>
        <Primary working={false} onPress={() => (pressed.value = true)}>
          {t.result.finish}
        </Primary>
      </div>
      <p role="status">{pressed.value && t.result.finished}</p>
    </div>
  );
}
