// Asks before a deed; the focus starts on the safe answer.
import { useId } from 'preact/hooks';
import type { Confirm } from '../../slack/world/block-kit.ts';
import { Words } from '../blocks/words.tsx';
import { Dialog } from './dialog.tsx';

interface AskProps {
  confirm: Confirm;
  onYes: () => void;
  onNo: () => void;
}

export function Ask({ confirm, onYes, onNo }: AskProps) {
  const id = useId();
  return (
    <Dialog labelledBy={id} onClose={onNo} class="ask">
      <h2 id={id}>{confirm.title?.text ?? 'Are you sure?'}</h2>
      <Words text={confirm.text} />
      <div class="ends">
        <button class="button" type="button" autoFocus onClick={onNo}>
          {confirm.deny?.text ?? 'Cancel'}
        </button>
        <button class={confirm.style === 'danger' ? 'button danger' : 'button primary'} type="button" onClick={onYes}>
          {confirm.confirm?.text ?? 'Yes'}
        </button>
      </div>
    </Dialog>
  );
}
