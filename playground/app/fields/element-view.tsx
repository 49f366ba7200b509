// An element that acts as soon as it is pressed or chosen.
import type { Element } from '../../slack/world/block-kit.ts';
import type { FieldState, Plain } from '../../slack/world/field-state.ts';
import type { Target } from '../blocks/acting.tsx';
import { useActing } from '../blocks/acting.tsx';
import { Control } from './control.tsx';
import { Overflow } from './overflow.tsx';

interface ElementViewProps {
  target: Target;
  state: FieldState | undefined;
}

const nameOf = (element: Element): string => {
  const { text, placeholder, accessibility_label: label } = element;
  return label ?? placeholder?.text ?? (typeof text === 'object' ? text.text : text) ?? 'Choose';
};

export function ElementView({ target, state }: ElementViewProps) {
  const { act } = useActing();
  const { element } = target;
  if (element.type === 'button') return <PressButton target={target} />;
  if (element.type === 'overflow')
    return <Overflow options={element.options ?? []} onPick={(value) => act(target, value)} />;
  const pick = (value: Plain) => act(target, value);
  return <Control target={target} state={state} onPlain={pick} aria={{ 'aria-label': nameOf(element) }} />;
}

function PressButton({ target }: { target: Target }) {
  const { act, busy } = useActing();
  const { element, blockId } = target;
  const working = busy === `${blockId} ${element.action_id}`;
  const press = () => act(target);
  const shared = {
    class: `button small ${element.style === 'primary' ? 'filled' : (element.style ?? '')}`,
    onClick: press,
    ...(element.accessibility_label !== undefined && { 'aria-label': element.accessibility_label }),
  };
  const label = typeof element.text === 'object' ? element.text.text : '';
  if (element.url !== undefined) {
    return (
      <a {...shared} href={element.url} target="_blank" rel="noopener">
        {label}
      </a>
    );
  }
  return (
    <button {...shared} type="button" aria-disabled={working} aria-busy={working}>
      {label}
    </button>
  );
}
