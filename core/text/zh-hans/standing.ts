// Places, ties and scores, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, nth, say } from './forms.ts';

export const standing: Words['standing'] = {
  score: (score, range) => `${score} 分，可能区间 ${range}`,
  mark: (place, tied) => say`${tied ? '并列' : ''}${figure(place)}`,
  alone: (place) => nth(place),
  tied: (place) => `并列${nth(place)}`,
  aloneOf: (place, all) => say`${nth(place)}（共${figure(all)}人）`,
  tiedWith: (place, others) => say`与另外${figure(others)}人并列${nth(place)}`,
  oneIn: (place) => `1 人${nth(place)}`,
  manyIn: (place, many) => say`${figure(many)}人并列${nth(place)}`,
  below: (many) => say`其后${figure(many)}人`,
};
