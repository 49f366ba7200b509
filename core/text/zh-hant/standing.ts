// Places, ties and scores, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, nth, say } from './forms.ts';

export const standing: Words['standing'] = {
  score: (score, range) => `${score} 分，可能範圍 ${range}`,
  mark: (place, tied) => say`${tied ? '並列' : ''}${figure(place)}`,
  alone: (place) => nth(place),
  tied: (place) => `並列${nth(place)}`,
  aloneOf: (place, all) => say`${nth(place)}（共${figure(all)}位）`,
  tiedWith: (place, others) => say`與另外${figure(others)}位並列${nth(place)}`,
  oneIn: (place) => `1 位${nth(place)}`,
  manyIn: (place, many) => say`${figure(many)}位並列${nth(place)}`,
  below: (many) => say`其後${figure(many)}位`,
};
