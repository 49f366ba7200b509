import type { ConfirmedCv, CvReading } from '../model/cv.ts';
import { instructionsIn } from '../scoring/instructions.ts';

/** The reading with the work and skills that the candidate confirmed; skills that the file doesn't name stand at its end. */
export function asConfirmed(reading: CvReading, confirmed: ConfirmedCv | null): CvReading {
  if (!confirmed) return reading;
  const said = reading.text.toLowerCase();
  const added = confirmed.skills.filter(
    (skill) => !said.includes(skill.toLowerCase()) && instructionsIn(skill).length === 0,
  );
  const text = added.length > 0 ? `${reading.text}\n\nSkills: ${added.join(', ')}` : reading.text;
  return { ...reading, ...confirmed, text };
}
