// Small checks that combine into the shape of a block: each names what is wrong and where.
type Code =
  | 'missing'
  | 'wrong_type'
  | 'unknown_type'
  | 'additional_property'
  | 'too_short'
  | 'too_long'
  | 'too_few'
  | 'too_many'
  | 'out_of_range'
  | 'wrong_format'
  | 'duplicate'
  | 'not_allowed';

/** One thing that Slack would refuse: `pointer` is a JSON pointer into the payload. */
export interface Issue {
  pointer: string;
  code: Code;
  message: string;
}

export type Check = (value: unknown, pointer: string) => Issue[];
export type Fields = Record<string, unknown>;

export interface Shape {
  required?: Record<string, Check>;
  optional?: Record<string, Check>;
}

export const issue = (pointer: string, code: Code, message: string): Issue[] => [{ pointer, code, message }];

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of `min` to `max` characters, counted as Slack counts them: code points. */
export function string(max: number, min = 0): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return issue(pointer, 'wrong_type', 'must be a string');
    const length = Array.from(value).length;
    if (length < min) return issue(pointer, 'too_short', `must be at least ${min} character${min === 1 ? '' : 's'}`);
    if (length > max) return issue(pointer, 'too_long', `must be no more than ${max} characters, has ${length}`);
    return [];
  };
}

/** A string of the given form, such as a date; `example` is shown to the reader. */
export function format(pattern: RegExp, example: string): Check {
  return (value, pointer) =>
    typeof value === 'string' && pattern.test(value) ? [] : issue(pointer, 'wrong_format', `must look like ${example}`);
}

export function oneOf(...values: string[]): Check {
  return (value, pointer) =>
    typeof value === 'string' && values.includes(value)
      ? []
      : issue(pointer, 'wrong_type', `must be one of ${values.join(', ')}`);
}

export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? [] : issue(pointer, 'wrong_type', 'must be true or false');

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Check {
  return (value, pointer) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return issue(pointer, 'wrong_type', 'must be a whole number');
    }
    return value >= min && value <= max ? [] : issue(pointer, 'out_of_range', `must be ${min} to ${max}`);
  };
}

/** A list of `min` to `max` items that all pass `item`. */
export function list(item: Check, max: number, min = 1): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return issue(pointer, 'wrong_type', 'must be a list');
    if (value.length < min) return issue(pointer, 'too_few', `no fewer than ${min} items allowed`);
    if (value.length > max) return issue(pointer, 'too_many', `no more than ${max} items allowed`);
    return value.flatMap((entry, index) => item(entry, `${pointer}/${index}`));
  };
}

/** An object with exactly these fields, then checked as a whole by each of `rules`. */
export function record(shape: Shape, ...rules: ((value: Fields, pointer: string) => Issue[])[]): Check {
  const required = Object.entries(shape.required ?? {});
  const known = new Map([...required, ...Object.entries(shape.optional ?? {})]);
  return (value, pointer) => {
    if (!isRecord(value)) return issue(pointer, 'wrong_type', 'must be an object');
    const missing = required
      .filter(([name]) => value[name] === undefined)
      .flatMap(([name]) => issue(pointer, 'missing', `missing required field: ${name}`));
    const inside = Object.entries(value).flatMap(([name, field]) =>
      fieldIssues(known.get(name), field, { name, pointer }),
    );
    return [...missing, ...inside, ...rules.flatMap((rule) => rule(value, pointer))];
  };
}

function fieldIssues(check: Check | undefined, value: unknown, at: { name: string; pointer: string }): Issue[] {
  if (value === undefined) return [];
  if (check) return check(value, `${at.pointer}/${at.name}`);
  return issue(at.pointer, 'additional_property', `invalid additional property: ${at.name}`);
}

/** An object whose `type` chooses the check; other types are refused by name. */
export function byType(kinds: Record<string, Check>, what: string): Check {
  return (value, pointer) => {
    if (!isRecord(value)) return issue(pointer, 'wrong_type', 'must be an object');
    const type = value['type'];
    const check = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return check ? check(value, pointer) : issue(pointer, 'unknown_type', `unsupported ${what} type: ${String(type)}`);
  };
}
