// A form as a dialog.
import type { Form, FormField } from '#core/cards/card.ts';
import { visible } from '#core/cards/words.ts';
import { actionSets } from './draw-button.ts';
import { drawInput, type Input } from './draw-input.ts';
import { drawRich, type Element } from './draw-text.ts';
import { adaptive, type AdaptiveCard } from './draw.ts';
import type { Filling } from './filling.ts';
import type { Carried } from './form-values.ts';
import { LIMIT } from './limits.ts';
import { plain } from './markdown.ts';

/** So many fields are seen of a dialog without scrolling, on a phone too. */
const SEEN_AT_ONCE = 2;

/** A dialog: its title bar and its card. */
export type Dialog = { title: string; card: AdaptiveCard };

export function drawForm(form: Form, filling: Filling): Dialog {
  const body = [
    ...errorsAbove(form, filling.errors ?? {}),
    ...form.fields.flatMap((field) => drawField(field, filling)),
    ...submitting(form, filling),
  ];
  return { title: plain(form.title, LIMIT.dialogTitle), card: adaptive(body) };
}

/** A dialog is drawn anew from its top: what is wrong further below is said there too, by its field's label. */
function errorsAbove({ fields }: Form, errors: Readonly<Record<string, string>>): Element[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const at = fields.findIndex((field) => field.type !== 'say' && field.name === name);
    const field = fields[at];
    if (!field || !isInput(field)) return [errorLine(error)];
    return at < SEEN_AT_ONCE ? [] : [errorLine(`${field.label} – ${error}`)];
  });
}

function submitting(form: Form, { key, opened, own, timeZone, mark }: Filling): Element[] {
  if (form.submit === null) return [];
  const kinds = form.fields.flatMap((field) => (isInput(field) ? [[field.name, kindOf(field)] as const] : []));
  const unmarked = {
    form: form.id,
    context: form.context,
    key,
    opened,
    ...(own ? { own } : {}),
    timeZone,
    fields: Object.fromEntries(kinds),
  };
  const shortlist: Carried = { ...unmarked, mark: mark(unmarked) };
  const title = plain(form.submit, LIMIT.button);
  return actionSets([{ type: 'Action.Submit', title, style: 'positive', data: { shortlist } }]);
}

const isInput = (field: FormField): field is Input => field.type !== 'say' && field.type !== 'files';

function kindOf({ type }: Input): Carried['fields'][string] {
  if (type === 'choices' || type === 'members') return 'list';
  return type === 'datetime' ? 'time' : 'text';
}

function drawField(field: FormField, filling: Filling): Element[] {
  if (field.type === 'say') return drawRich(field.text);
  // A dialog takes no files: where they go instead is said.
  if (field.type === 'files') return drawRich([{ text: field.elsewhere }], { isSubtle: true, size: 'Small' });
  const error = filling.errors?.[field.name];
  return [
    ...drawInput(field, filling),
    ...(field.hint === undefined ? [] : drawRich([{ text: field.hint }], { isSubtle: true, size: 'Small' })),
    ...(error === undefined ? [] : [errorLine(error)]),
  ];
}

/** Beside the field that it is about. */
function errorLine(error: string): Element {
  const run = { type: 'TextRun', text: visible(error), color: 'Attention', weight: 'Bolder' };
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [run] };
}
