// The templates of a workspace, and one of them: what it holds, its name, and its end.
import type { TemplateId } from '../model/ids.ts';
import type { Words } from '../text/en.ts';
import { ACTION } from './actions.ts';
import { encodeValue } from './carried.ts';
import type { Button, Card, CardBlock } from './card.ts';
import { note, strong, text, title, words } from './spans.ts';
import { capital, oneLine, short } from './words.ts';

/** `made` is written out in the reader's zone. */
type Shown = {
  templateId: TemplateId;
  name: string;
  withCv: boolean;
  questions: number;
  spoken: number;
  minutes: number;
  limitMinutes: number | null;
};

export type TemplateView = Shown & { criteria: { name: string; weight: number }[]; by: string; made: string };

export function templatesCard(templates: readonly Shown[], t: Words): Card {
  const buttons: Button[] = [
    { label: t.common.newAssessment, action: ACTION.new, value: encodeValue({}), primary: templates.length > 0 },
  ];
  return {
    summary: t.templates.count(templates.length),
    blocks: [
      title(t.templates.title),
      ...(templates.length === 0 ? [text(t.templates.none)] : templates.map((one) => rowBlock(one, t))),
      { type: 'buttons', id: 'templates', buttons },
    ],
  };
}

function rowBlock(one: Shown, t: Words): CardBlock {
  const spoken = t.templates.openSpoken(oneLine(one.name));
  const value = encodeValue({ templateId: one.templateId });
  return {
    type: 'text',
    text: words(strong(short(one.name, 100)), `\n${sizeOf(one, t)}`),
    button: { label: t.common.open, action: ACTION.template, value, spoken },
  };
}

function sizeOf({ withCv, questions, spoken, minutes, limitMinutes }: Shown, t: Words): string {
  const parts = [
    ...(withCv ? [t.draft.cv] : []),
    ...(questions > 0 ? [t.draft.questions(questions)] : []),
    ...(spoken > 0 ? [t.draft.interview(spoken)] : []),
  ];
  return t.sentences([
    capital(t.sentence(t.list(parts))),
    t.draft.about(Math.round(minutes)),
    limitMinutes === null ? '' : t.draft.limit(limitMinutes),
  ]);
}

export function templateCard(view: TemplateView, t: Words): Card {
  const value = encodeValue({ templateId: view.templateId });
  return {
    summary: t.templates.summary(short(view.name, 100)),
    blocks: [
      title(view.name),
      note(t.templates.saved(short(view.by, 80), view.made)),
      text(view.criteria.map(({ name, weight }) => `${short(name, 80)}  ${t.draft.weight(weight)}`).join('\n')),
      text(sizeOf(view, t)),
      {
        type: 'buttons',
        id: 'template',
        buttons: [
          { label: t.templates.rename, action: ACTION.renameTemplate, value },
          { label: t.templates.remove, action: ACTION.removeTemplate, value, confirm: t.templates.removeAsk },
          { label: t.templates.all, action: ACTION.templates, value: encodeValue({}) },
        ],
      },
      note(t.templates.how),
    ],
  };
}
