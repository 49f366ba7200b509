// The inputs of a form, each checked at the field before anything is sent.
import type { FormField } from '#core/cards/card.ts';
import { cut, visible } from '#core/cards/words.ts';
import type { Filling } from './filling.ts';
import type { Element } from './draw-text.ts';
import { CLOCK, localOf } from './form-values.ts';
import { LIMIT } from './limits.ts';
import { plain } from './markdown.ts';
import { choices, type Choice } from './options.ts';

/** What is filled in. */
export type Input = Exclude<FormField, { type: 'say' | 'files' }>;
type Of<Type extends FormField['type']> = Extract<FormField, { type: Type }>;

export function drawInput(field: Input, filling: Filling): Element[] {
  switch (field.type) {
    case 'text':
      return [drawText(field, filling)];
    case 'number':
      return [drawNumber(field, filling)];
    case 'choice':
      return [drawChoice(field, filling)];
    case 'choices':
      return [drawSeveral(field, { offered: choices(field.options), before: before(field, filling) }, filling)];
    case 'datetime':
      return drawTime(field, filling);
    case 'member':
      return [{ type: 'Input.ChoiceSet', ...base(field, filling), style: 'compact', choices: [...filling.members] }];
    case 'members':
      return [drawSeveral(field, { offered: filling.members, before: before(field, filling) }, filling)];
  }
}

function base({ name, label, optional }: Input, { t }: Filling): { id: string; label: string } {
  const needed = optional ? {} : { isRequired: true, errorMessage: t.teams.needed };
  return { id: name, label: plain(label, LIMIT.label), ...needed };
}

/** What was typed before, else what the form brings. */
function typed({ name, value }: { name: string; value?: string | undefined }, { values }: Filling): string | undefined {
  const before = values?.[name];
  return (typeof before === 'string' ? before : value) || undefined;
}

function drawText(field: Of<'text'>, filling: Filling): Element {
  const value = typed(field, filling);
  const least = field.min ?? 0;
  const long = { regex: `^[\\s\\S]{${least},}$`, errorMessage: filling.t.teams.atLeast(least) };
  return {
    type: 'Input.Text',
    ...base(field, filling),
    isMultiline: field.lines === 'many',
    maxLength: field.max,
    ...(least > 1 ? long : {}),
    ...(value === undefined ? {} : { value: cut(visible(value), field.max) }),
  };
}

function drawNumber(field: Of<'number'>, filling: Filling): Element {
  const value = typed(field, filling);
  const shown = Number(value);
  return {
    type: 'Input.Number',
    ...base(field, filling),
    ...(field.optional ? {} : bounds(field, filling)),
    ...(value === undefined || Number.isNaN(shown) ? {} : { value: shown }),
  };
}

// Microsoft's renderer refuses an empty number that has bounds, needed or not (AdaptiveCards issue 8347); an optional one is checked once it was sent.
const bounds = ({ min, max }: Of<'number'>, { t }: Filling) => ({
  min,
  max,
  errorMessage: t.teams.between(min, max),
});

function drawChoice(field: Of<'choice'>, filling: Filling): Element {
  const offered = choices(field.options);
  const value = typed(field, filling);
  return {
    type: 'Input.ChoiceSet',
    ...base(field, filling),
    style: offered.length > LIMIT.boxes ? 'compact' : 'expanded',
    wrap: true,
    choices: offered,
    ...(offered.some((choice) => choice.value === value) ? { value } : {}),
  };
}

type Several = { offered: readonly Choice[]; before: readonly string[] };

function drawSeveral(field: Of<'choices' | 'members'>, { offered, before }: Several, filling: Filling): Element {
  const chosen = offered.map(({ value }) => value).filter((value) => before.includes(value));
  return {
    type: 'Input.ChoiceSet',
    ...base(field, filling),
    isMultiSelect: true,
    style: 'expanded',
    wrap: true,
    choices: [...offered],
    ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
  };
}

/** What was chosen before, else what the form brings. */
function before({ name, value = [] }: { name: string; value?: string[] }, { values }: Filling): readonly string[] {
  const chosen = values?.[name] ?? value;
  return typeof chosen === 'string' ? [chosen] : chosen;
}

/** Teams asks for a day and for a time of day; both are the member's own. */
function drawTime(field: Of<'datetime'>, filling: Filling): Element[] {
  const { day, clock } = localOf(typed(field, filling), filling.timeZone);
  return [
    { type: 'Input.Date', ...base(field, filling), ...(day ? { value: day } : {}) },
    {
      type: 'Input.Time',
      id: field.name + CLOCK,
      label: filling.t.teams.clock,
      ...(clock ? { value: clock } : {}),
    },
  ];
}
