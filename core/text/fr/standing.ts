// Places, ties and scores.
import type { Words } from '../en.ts';
import { count, figure, nth } from './forms.ts';

export const standing: Words['standing'] = {
  score: (score, range) => `${score}, fourchette probable ${range}`,
  mark: (place, tied) => `${nth(place)}${tied ? ' ex æquo' : ''}`,
  alone: (place) => `${nth(place)} rang`,
  tied: (place) => `À égalité au ${nth(place)} rang`,
  aloneOf: (place, all) => `${nth(place)} rang sur ${figure(all)}`,
  tiedWith: (place, others) => `À égalité au ${nth(place)} rang avec ${count(others, 'autre')}`,
  oneIn: (place) => `1 au ${nth(place)} rang`,
  manyIn: (place, many) => `${figure(many)} à égalité au ${nth(place)} rang`,
  below: (many) => `${figure(many)} plus bas`,
};
