// What a form is drawn with beside itself.
import type { FormValues } from '#core/cards/forms/values.ts';
import type { Words } from '#core/text/en.ts';
import type { Opened } from './form-values.ts';
import type { Unmarked } from './marks.ts';
import type { Choice } from './options.ts';

export type Filling = {
  /** Submitted twice, the form counts once. */
  key: string;
  /** What opened the form, and opens it again when it comes back with a mistake. */
  opened: Opened;
  /** See `Carried`. */
  own?: true | undefined;
  timeZone: string;
  /** Vouches for what the dialog carries. */
  mark: (carried: Unmarked) => string;
  /** Who can be chosen in a member field. */
  members: readonly Choice[];
  /** What was typed, when the form is drawn again. */
  values?: FormValues;
  errors?: Readonly<Record<string, string>>;
  t: Words;
};
