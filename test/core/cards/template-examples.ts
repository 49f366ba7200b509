// Templates: the list, one of them, and the form that names it.
import type { Card, Form } from '#core/cards/card.ts';
import { templateForm } from '#core/cards/forms/template-form.ts';
import { templateCard, templatesCard, type TemplateView } from '#core/cards/templates-card.ts';
import { TemplateId } from '#core/model/ids.ts';
import { en, type Words } from '#core/text/en.ts';
import { assessmentId } from './people.ts';

export const templateId = TemplateId.parse('0198c0de-0000-7000-a000-0000000000e1');

const viewOf = (name: string): TemplateView => ({
  templateId,
  name,
  withCv: true,
  questions: 8,
  spoken: 3,
  minutes: 42,
  limitMinutes: 60,
  criteria: [
    { name: 'PostgreSQL', weight: 60 },
    { name: 'Clear writing', weight: 40 },
  ],
  by: 'Ruth Okafor',
  made: '27 November 18:00',
});

export const templateExamples = (name: string, t: Words): Record<string, Card> => ({
  templates: templatesCard([viewOf(name), { ...viewOf('Depot'), withCv: false, spoken: 0, limitMinutes: null }], t),
  'templates-empty': templatesCard([], t),
  template: templateCard(viewOf(name), t),
});

/** At their largest, with any words for what somebody typed. */
export function templateExtremes(words: string, t: Words): Record<string, Card> {
  const view = viewOf(words);
  const criteria = Array.from({ length: 20 }, () => ({ name: words, weight: 5 }));
  return {
    templates: templatesCard(
      Array.from({ length: 20 }, () => view),
      t,
    ),
    template: templateCard({ ...view, criteria, by: words }, t),
  };
}

export const templateForms: Record<string, Form> = {
  'template-new': templateForm({ assessmentId, name: 'Backend Developer, timetable data' }, en),
  'template-rename': templateForm({ templateId, name: 'Backend Developer, timetable data' }, en),
};
