// Choices that stand in the open: the whole row is the label.
import { useId } from 'preact/hooks';
import type { Option } from '../../slack/world/block-kit.ts';
import type { ControlProps } from './props.ts';

interface ChoiceProps {
  option: Option;
  kind: 'checkbox' | 'radio';
  name: string;
  chosen: boolean;
  onChange: (chosen: boolean) => void;
}

/** Formatting of a choice is left out: it is a label before all else. */
const plainly = (text: string): string => text.replace(/[*_~`]/g, '');

const Choice = ({ option, kind, name, chosen, onChange }: ChoiceProps) => (
  <label class="choice">
    <input type={kind} name={name} checked={chosen} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
    <span>
      {option.text.type === 'mrkdwn' ? plainly(option.text.text) : option.text.text}
      {option.description && <span class="more">{option.description.text}</span>}
    </span>
  </label>
);

export function Checks({ target: { element }, state, onPlain, aria }: ControlProps) {
  const name = useId();
  const chosen = (state?.selected_options ?? []).map(({ value }) => value ?? '');
  const toggle = (value: string, on: boolean) =>
    onPlain(on ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <div class="choices" role="group" {...withoutInvalid(aria)}>
      {element.options?.map((option) => (
        <Choice
          key={option.value}
          option={option}
          kind="checkbox"
          name={name}
          chosen={chosen.includes(option.value ?? '')}
          onChange={(on) => toggle(option.value ?? '', on)}
        />
      ))}
    </div>
  );
}

export function Radios({ target: { element }, state, onPlain, aria }: ControlProps) {
  const name = useId();
  return (
    <div class="choices" role="radiogroup" {...aria}>
      {element.options?.map((option) => (
        <Choice
          key={option.value}
          option={option}
          kind="radio"
          name={name}
          chosen={state?.selected_option?.value === option.value}
          onChange={() => onPlain(option.value ?? null)}
        />
      ))}
    </div>
  );
}

/** A group may be described but cannot be invalid; its description carries the error. */
function withoutInvalid({ 'aria-invalid': _invalid, ...aria }: ControlProps['aria']): ControlProps['aria'] {
  return aria;
}
