// A command is said as it is typed where the reader is: no sentence in any language spells it out for one platform.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Platform } from '#core/ports/members.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';
import { examplesIn } from '#test/core/cards/examples.ts';

const SPELT = /\/assess|@Shortlist/u;
/** What is about a place on one platform, whoever reads it. */
const OF_ONE_PLATFORM = /\/(?:problems|teams)\.ts: (?:slack|teams|oldCard|askFirst|`)/u;
const OTHERS: Record<Platform, string> = { slack: '@Shortlist', teams: '/assess' };

test('no message spells a command out, unless it is about one platform', async () => {
  const spelt: string[] = [];
  for await (const path of glob('core/text/*/*.ts')) {
    const lines = readFileSync(path, 'utf8').split('\n');
    spelt.push(...lines.filter((line) => SPELT.test(line)).map((line) => `${path}: ${line.trim()}`));
  }
  expect(spelt.filter((line) => !OF_ONE_PLATFORM.test(line))).toEqual([]);
  expect(spelt).toHaveLength(LOCALES.length * 4);
});

test.each(LOCALES.flatMap((locale) => (['slack', 'teams'] as const).map((platform) => [locale, platform] as const)))(
  'in %s on %s every card says commands as they are typed there',
  (locale, platform) => {
    const t = wordsOf({ locale, platform });
    const cards = Object.entries(examplesIn(t)).filter(([name]) => !name.startsWith('link-'));
    const wrong = cards.filter(([, card]) => JSON.stringify(card).includes(OTHERS[platform]));

    expect(wrong.map(([name]) => name)).toEqual([]);
    for (const said of [t.problems.oldButton, t.roles.askForRole('Ruth'), t.link.moved, t.settings.change])
      expect(said).toContain(t.command(''));
  },
);

test('people’s own words stay what they are', () => {
  const t = wordsOf({ locale: 'en', platform: 'teams' });
  expect(t.link.linked('/assess show')).toContain('/assess show');
  expect(t.link.lastPlace('/assess show')).toMatch(/“\/assess show”.*@Shortlist close/u);
});
