// A card in a message or a dialog: drawn by the package, with its changes, its waiting and its errors.
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionRef, CardJson, DeedAnswer, Inputs } from '../../../teams/page/contract.ts';
import { Notice } from '../../parts/notice.tsx';

const CardView = lazy(async () => ({ default: (await import('./card-view.tsx')).CardView }));

interface CardProps {
  card: CardJson;
  press: (action: ActionRef, inputs: Inputs) => Promise<DeedAnswer>;
  /** True while this viewer's own version is on its way. */
  refreshing?: boolean;
  autoFocus?: boolean;
}

const words = (card: CardJson): string => (typeof card['fallbackText'] === 'string' ? card['fallbackText'] : '');

/** True for as long as a change has just been drawn. */
function useChanged(card: CardJson): boolean {
  const json = JSON.stringify(card);
  const before = useRef(json);
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    if (before.current === json) return;
    before.current = json;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), 2_000);
    return () => clearTimeout(timer);
  }, [json]);
  return changed;
}

function usePress(press: CardProps['press']) {
  const [busy, setBusy] = useState(false);
  const [invalid, setInvalid] = useState<string[]>([]);
  const run = async (action: ActionRef, inputs: Inputs) => {
    if (busy) return;
    setBusy(true);
    const answer = await press(action, inputs);
    setInvalid(Object.values(answer.invalid ?? {}));
    setBusy(false);
  };
  return { busy, invalid, run };
}

export function Card({ card, press, refreshing = false, autoFocus = false }: CardProps) {
  const { busy, invalid, run } = usePress(press);
  const changed = useChanged(card);
  const waiting = busy || refreshing;
  return (
    <>
      <div class={changed ? 'sheet changed' : 'sheet'} aria-busy={waiting}>
        {waiting && <span class="waiting" />}
        <Suspense fallback={<p class="quiet">{words(card)}</p>}>
          <CardView card={card} onPress={(action, inputs) => void run(action, inputs)} autoFocus={autoFocus} />
        </Suspense>
      </div>
      <p class="hidden" role="status">
        {busy ? 'Waiting for an answer.' : changed && words(card)}
      </p>
      {invalid.length > 0 && (
        <Notice kind="stop" role="alert">
          {invalid.join(' ')}
        </Notice>
      )}
    </>
  );
}
