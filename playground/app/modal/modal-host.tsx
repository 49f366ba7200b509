// Shows the top modal of the member, when there is one.
import { me, snapshot } from '../state.ts';
import { Modal } from './modal.tsx';

export function ModalHost() {
  const view = snapshot.value?.modal;
  return view ? <Modal key={`${me.value} ${view.id}`} view={view} /> : null;
}
