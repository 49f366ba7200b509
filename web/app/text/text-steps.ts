// The catalogue in use for the steps: apart from the first page's, which is to load fast.
import { steps } from './en-steps.ts';
import { t as first } from './text.ts';

export const t = { ...first, ...steps };
