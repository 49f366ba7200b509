// Asks the model that drafts; an answer that is none is asked for once more.
import { Unusable, type Model, type Question, type Replied } from '../ports/model.ts';

/** `key` makes a repeat of the whole recognisable; each of its questions adds its own part. */
export type Asking = { model: Pick<Model, 'ask' | 'nameOf'>; key: string; signal: AbortSignal };

export type AuthorQuestion<T> = Pick<Question<T>, 'name' | 'system' | 'user' | 'shape'> & { part: string };

/** Throws what the model throws; Unusable when its second answer is none either. */
export async function askAuthor<T>({ model, key, signal }: Asking, asked: AuthorQuestion<T>): Promise<T> {
  const { part, ...question } = asked;
  const ask = (again: string): Promise<Replied<T>> =>
    model.ask({ ...question, role: 'author', key: `${key}/${part}${again}`, signal });
  const { value } = await ask('').catch((error: unknown) => {
    if (error instanceof Unusable) return ask('/again');
    throw error;
  });
  return value;
}
