// One question as the candidate sees it.
import { languageOf } from '../../authoring/language.ts';
import type { PageItem } from '../../model/page.ts';
import type { AssessmentItem } from '../../ports/assessments.ts';

export function pageItemOf({ id, item }: Pick<AssessmentItem, 'id' | 'item'>): PageItem {
  const { language, sure } = languageOf(`${item.prompt}\n${item.context ?? ''}`);
  return {
    id,
    kind: item.kind,
    prompt: item.prompt,
    language: sure ? language : null,
    context: item.context ?? null,
    options: 'options' in item ? item.options : [],
    unit: item.kind === 'numeric' ? (item.unit ?? null) : null,
    minutes: item.minutes,
  };
}
