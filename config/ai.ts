// The language model's part of the environment: any endpoint that speaks OpenAI's protocol, with a model for each role.
import { z } from 'zod';
import { MODEL_ROLES, type ModelRole, type Price } from '../core/ports/model.ts';

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const address = optional.refine(
  (value) => value === undefined || (/^https?:\/\//u.test(value) && URL.canParse(value)),
  { message: 'must be a URL that begins with https:// or http://, for example https://api.openai.com/v1' },
);

/** "grader=gpt-4.1, author=gpt-5" by role; empty where anything else is said. */
function byRole(said: string): Partial<Record<ModelRole | 'transcriber', string>> {
  const pairs = said.split(',').map((pair) => pair.trim().split(/\s*=\s*/u));
  const isRole = (name: string | undefined) => [...MODEL_ROLES, 'transcriber'].some((role) => role === name);
  const isClear = pairs.every(([role, model, ...more]) => isRole(role) && model && more.length === 0);
  return isClear ? (Object.fromEntries(pairs) as ReturnType<typeof byRole>) : {};
}

/** "gpt-4.1=2/8, gpt-4.1-mini=0.4/1.6": dollars for a million tokens, in and out; empty where anything else is said. */
function pricesIn(said: string): Record<string, Price> {
  const pairs = said.split(',').map((pair) => /^\s*(\S+)\s*=\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/u.exec(pair));
  if (pairs.some((pair) => pair === null)) return {};
  return Object.fromEntries(
    pairs.map((pair) => [pair?.[1] ?? '', { input: Number(pair?.[2]), output: Number(pair?.[3]) }]),
  );
}

/** What follows is joined to its end, and no request may go to an address with a sign-in. */
function isBase(value: string | undefined): boolean {
  if (value === undefined || !URL.canParse(value)) return true;
  const { search, hash, username, password } = new URL(value);
  return [search, hash, username, password].every((part) => part === '');
}

export const AiEnvironment = {
  OPENAI_API_KEY: optional.refine((value) => value === undefined || /^[\x21-\x7e]+$/u.test(value), {
    message: 'must be one word of ASCII letters, digits and signs, since it is sent in a header',
  }),
  OPENAI_BASE_URL: address.refine(isBase, {
    message: 'must have no sign-in, ? or #; a key belongs into OPENAI_API_KEY',
  }),
  OPENAI_MODEL: optional,
  OPENAI_MODELS: optional.refine((value) => value === undefined || Object.keys(byRole(value)).length > 0, {
    message: 'must name models by role: author=…, interviewer=…, grader=…, reader=…, transcriber=…',
  }),
  OPENAI_PRICES: optional.refine((value) => value === undefined || Object.keys(pricesIn(value)).length > 0, {
    message: 'must say dollars for a million tokens, in and out, by model: gpt-4.1=2/8,gpt-4.1-mini=0.4/1.6',
  }),
  OPENAI_MONTHLY_TOKENS: z.coerce
    .number({ error: 'must be a number of tokens, for example 5000000' })
    .int()
    .positive()
    .optional(),
};
type Environment = z.infer<z.ZodObject<typeof AiEnvironment>>;

/** `monthlyTokens` is what one workspace may use in a calendar month, in and out together; undefined is no limit. */
export type AiConfig = {
  apiKey: string;
  baseUrl: string;
  models: Record<ModelRole, string>;
  /** Writes down spoken answers; undefined where nobody named one, since many endpoints can’t. */
  transcriber: string | undefined;
  prices: Record<string, Price>;
  monthlyTokens: number | undefined;
};

const openAi = 'https://api.openai.com/v1';
const usualModel = 'gpt-4.1';

/** Undefined without a key: then the offline engine does all of it, and says so. */
export function aiOf(e: Environment): AiConfig | undefined {
  if (e.OPENAI_API_KEY === undefined) return undefined;
  const named = byRole(e.OPENAI_MODELS ?? '');
  const modelOf = (role: ModelRole) => named[role] ?? e.OPENAI_MODEL ?? usualModel;
  const models = Object.fromEntries(MODEL_ROLES.map((role) => [role, modelOf(role)])) as Record<ModelRole, string>;
  return {
    apiKey: e.OPENAI_API_KEY,
    baseUrl: (e.OPENAI_BASE_URL ?? openAi).replace(/\/+$/u, ''),
    models,
    transcriber: named.transcriber,
    prices: pricesIn(e.OPENAI_PRICES ?? ''),
    monthlyTokens: e.OPENAI_MONTHLY_TOKENS,
  };
}

/** Which models are asked, and where. */
export const modelsAndHost = ({ models, baseUrl }: AiConfig): string =>
  `${[...new Set(Object.values(models))].join(', ')} at ${new URL(baseUrl).host}`;

/** A key without a place to go is fine; a place or a model without a key is a mistake. */
export function aiProblems(e: Environment): string[] {
  if (e.OPENAI_API_KEY !== undefined) return [];
  const named = Object.keys(AiEnvironment).find((name) => e[name as keyof Environment] !== undefined);
  return named
    ? [`${named} is set without OPENAI_API_KEY. Set it too; for an endpoint that needs no key, any word will do.`]
    : [];
}
