// A field of a form: label above, hint and error below, what was typed kept until it is sent.
import { useId } from 'preact/hooks';
import type { Block, Element } from '../../slack/world/block-kit.ts';
import { blockIdOf } from '../../slack/world/block-kit.ts';
import type { FieldState, Plain } from '../../slack/world/field-state.ts';
import { stateOf } from '../../slack/world/field-state.ts';
import { useActing } from '../blocks/acting.tsx';
import { Icon } from '../parts/icons.tsx';
import { drafts } from '../state.ts';
import type { Aria } from './props.ts';
import { Control } from './control.tsx';

interface InputFieldProps {
  block: Block;
  element: Element;
  state: FieldState | undefined;
  error: string | undefined;
}

/** Groups of choices are named as a group; all else has one control that the label names. */
const GROUPS = ['checkboxes', 'radio_buttons'];

/** What is typed stays on the page until the form is sent, unless the app wants to hear of every change. */
function useDraft(block: Block, element: Element, state: FieldState | undefined) {
  const { act, place } = useActing();
  const blockId = blockIdOf(block);
  const view = place.viewId ?? '';
  const draft = drafts.value[view]?.[blockId];
  const keep = (value: Plain) => {
    drafts.value = { ...drafts.value, [view]: { ...drafts.value[view], [blockId]: value } };
    if (block.dispatch_action === true) act({ element, blockId }, value);
  };
  return { held: draft === undefined ? state : stateOf(element, draft, []), keep };
}

function ariaOf(id: string, { block, element, error }: Omit<InputFieldProps, 'state'>): Aria {
  const hint = block.hint && `${id}-hint`;
  const described = [hint, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return {
    id: `${id}-control`,
    ...(GROUPS.includes(element.type) && { 'aria-labelledby': `${id}-label` }),
    ...(described !== '' && { 'aria-describedby': described }),
    'aria-invalid': error !== undefined,
  };
}

export function InputField({ block, element, state, error }: InputFieldProps) {
  const id = useId();
  const { held, keep } = useDraft(block, element, state);
  const target = { element, blockId: blockIdOf(block) };
  return (
    <div class={error === undefined ? 'field' : 'field bad'}>
      <Label block={block} id={id} group={GROUPS.includes(element.type)} />
      <Control target={target} state={held} onPlain={keep} aria={ariaOf(id, { block, element, error })} />
      {block.hint && (
        <p class="hint" id={`${id}-hint`}>
          {block.hint.text}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          <Icon name="warn" />
          {error}
        </p>
      )}
    </div>
  );
}

function Label({ block, id, group }: { block: Block; id: string; group: boolean }) {
  const words = (
    <>
      {block.label?.text}
      {block.optional === true && <span class="quiet"> (optional)</span>}
    </>
  );
  if (group) {
    return (
      <span class="label" id={`${id}-label`}>
        {words}
      </span>
    );
  }
  return (
    <label for={`${id}-control`} id={`${id}-label`}>
      {words}
    </label>
  );
}
