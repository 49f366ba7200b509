// Checks a card's inputs as the client does, before anything is sent.
import type { Inputs } from '../page/contract.ts';
import { isNode } from './cards.ts';

type Node = Record<string, unknown>;

interface Checked {
  values: Inputs;
  /** By input: the card's own message, or Teams'. */
  invalid: Record<string, string>;
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The values to send, with what the card itself filled in, and the inputs that stop the sending. */
export function checkInputs(inputs: Node[], given: Inputs): Checked {
  const checked: Checked = { values: {}, invalid: {} };
  for (const input of inputs) {
    const id = text(input['id']);
    const value = given[id] ?? filledIn(input);
    if (value !== undefined) checked.values[id] = value;
    const wrong = problemOf(input, value ?? '');
    if (wrong !== undefined) checked.invalid[id] = text(input['errorMessage']) || wrong;
  }
  return checked;
}

function filledIn(input: Node): string | undefined {
  if (input['type'] === 'Input.Toggle') return text(input['value'] ?? input['valueOff'] ?? 'false');
  return input['value'] === undefined ? undefined : text(input['value']);
}

function problemOf(input: Node, value: string): string | undefined {
  if (input['isRequired'] === true && !isFilled(input, value)) return 'This is needed.';
  if (value === '') return undefined;
  return checks[text(input['type'])]?.(input, value);
}

/** A required toggle has to be on. */
const isFilled = (input: Node, value: string): boolean =>
  input['type'] === 'Input.Toggle' ? value === text(input['valueOn'] ?? 'true') : value !== '';

type Check = (input: Node, value: string) => string | undefined;

const checks: Record<string, Check> = {
  'Input.Text': ({ regex, maxLength }, value) => {
    if (typeof maxLength === 'number' && value.length > maxLength) return `At most ${maxLength} characters fit.`;
    return typeof regex === 'string' && !new RegExp(regex, 'u').test(value) ? 'This has another form.' : undefined;
  },
  'Input.Number': ({ min, max }, value) => {
    const number = Number(value);
    if (Number.isNaN(number)) return 'This is not a number.';
    const low = typeof min === 'number' && number < min;
    return low || (typeof max === 'number' && number > max) ? 'This number is outside the limits.' : undefined;
  },
  'Input.Date': (input, value) => span(input, value, /^\d{4}-\d{2}-\d{2}$/),
  'Input.Time': (input, value) => span(input, value, /^\d{2}:\d{2}$/),
  'Input.ChoiceSet': (input, value) => {
    if (isNode(input['choices.data']) || input['style'] === 'filtered') return undefined;
    const known = Array.isArray(input['choices'])
      ? input['choices'].filter(isNode).map((one) => text(one['value']))
      : [];
    const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
    return chosen.every((one) => known.includes(one)) ? undefined : 'This is not among the choices.';
  },
};

function span({ min, max }: Node, value: string, form: RegExp): string | undefined {
  if (!form.test(value)) return 'This has another form.';
  const outside = (typeof min === 'string' && value < min) || (typeof max === 'string' && value > max);
  return outside ? 'This is outside the limits.' : undefined;
}
