// What Teams says when it asks whether a file may go to OneDrive.
import { expect, test } from 'vitest';
import { consentMessage } from '#bots/teams/file-cards.ts';
import { LOCALES } from '#core/text/locale.ts';
import { plainWords } from '#core/text/words.ts';

test.each(LOCALES)(
  'in %s a file is no report before it is one: exports are asked about in the same words',
  (locale) => {
    const asked = consentMessage(
      { name: 'Veterinary Nurse.csv', bytes: Buffer.from('a'), context: 'x' },
      plainWords(locale),
    );

    expect(JSON.stringify(asked)).not.toMatch(/report|rapport|報告|报告/iu);
  },
);
