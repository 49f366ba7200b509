import { fieldsOf, textOf } from '#core/cv/fields.ts';
import type { CvReading } from '#core/model/cv.ts';
import { instructionsIn } from '#core/scoring/instructions.ts';
import { linesFrom } from '../cv/lines.ts';

/** A CV as it would be read from a file with these lines. */
export function readingOf(text: string, hidden: string[] = []): CvReading {
  const lines = linesFrom(text);
  const { phones, address: _address, ...fields } = fieldsOf(lines);
  const whole = textOf(lines);
  const hiddenText = hidden.map((one) => ({ text: one, why: 'white', page: 1 }));
  const instructions = instructionsIn(whole);
  return { ...fields, phone: phones[0] ?? null, text: whole, hiddenText, instructions, warnings: [], pages: 1 };
}

export const cv = `# Martha Quill
Support Agent
martha.quill@post.example | +44 7700 900111 | Leeds, UK
Born 4 May 1987, married, two children
Nationality: British

## Experience
**Support Agent, Harbour Post, Leeds**
January 2023 - December 2024
- She answered 40 tickets a day and coached three new colleagues.
- Martha wrote the saved replies in plain English.

## Education
BSc Computing, Ridge University, 2005 - 2008

## Skills
Zendesk, SQL, rota planning

## Languages
English (native), German (A2), French (B2)`;
