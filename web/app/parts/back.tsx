// The way to the step before, where there is one.
import { go, page, step } from '../state.ts';
import { before } from '../steps.ts';
import { t } from '../text/text.ts';
import { Plain } from './button.tsx';

export function Back() {
  const previous = before(step.value, page.value);
  return previous && <Plain onPress={() => go(previous)}>{t.shell.back}</Plain>;
}
