// The catalogue in use for the first page; a language is a file beside en.ts with the same shape.
import { en } from './en.ts';

export const t = en;
