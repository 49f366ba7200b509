import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { greeting } from '../greeting.ts';

const said = (env: Record<string, string>) => greeting(readConfig(env), 'all', 'http://localhost:3000');

test('at the start it is said whether what candidates write leaves this machine, and where to', () => {
  expect(said({})).toMatch(/AI +item bank and offline sentence encoder +\(yours: set OPENAI_API_KEY\)/u);
  const model = said({ OPENAI_API_KEY: 'key', OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_MODEL: 'big' });
  expect(model).toMatch(/AI +big at models\.example/u);
  expect(model).not.toContain('offline');
});

test('what is set is named without its secrets', () => {
  const all = said({
    DATABASE_URL: 'postgres://u:hidden@db/x',
    REDIS_URL: 'redis://:hidden@q',
    SMTP_URL: 'smtp://u:hidden@mail',
    OPENAI_API_KEY: 'hidden',
  });
  expect(all).not.toContain('hidden');
  expect(all).not.toContain('(yours: set DATABASE_URL)');
});
