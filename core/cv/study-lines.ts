// Lines on studies without what says how they went: subjects with grades, sentences on a thesis or a class.
import { periodsIn } from './dates.ts';
import { isWithoutField, splitDegree } from './degrees.ts';
import { isHeadLike } from './entries.ts';
import type { CvLine } from './line.ts';

const remark =
  /^(?:gpa|grade|note|abschlussnote|mention|first|second|upper|lower|2[:.]1|2[:.]2|honours?|with (?:honours|distinction)|distinction|merit|graduated|awarded|completed|obtained|cum laude|magna|summa|thesis|dissertation|masterarbeit|bachelorarbeit|schwerpunkt|abschluss:?|relevant|modules?|coursework|six|five|average|promedio|voto)(?!\p{L})/iu;

/** Whether a phrase says how studies went, or what was done in them. */
export const isRemark = (phrase: string): boolean => remark.test(phrase);

const stop = /(?<=\p{L}{3}|[)）])\.\s+(?=\p{Lu})/u;

/** "PhD in Botany. Thesis: …" ends before the thesis. */
function withoutRemarks(line: CvLine): CvLine {
  const sentences = line.text.split(stop);
  const end = sentences.findIndex((sentence, i) => i > 0 && isRemark(sentence));
  return end > 0 ? { ...line, text: sentences.slice(0, end).join('. ') } : line;
}

/** Of an exam in many subjects its name and its dates: a line that is too long to name anything would be passed over. */
function withoutSubjects(line: CvLine): CvLine {
  const colon = line.text.indexOf(':');
  if (colon < 0 || isHeadLike({ ...line, bullet: false })) return line;
  const before = line.text.slice(0, colon);
  const exam =
    before
      .split(/[,|\t\v]|\s[–—-]\s/u)
      .at(-1)
      ?.replace(/^[\s–—-]+/u, '') ?? '';
  if (!isWithoutField(splitDegree(exam).degree)) return line;
  const period = periodsIn(line.text).find(({ from }) => from > colon);
  return { ...line, text: before + (period ? `, ${line.text.slice(period.from)}` : '') };
}

/** A line on studies without remarks and subjects. */
export const bareStudies = (line: CvLine): CvLine => withoutSubjects(withoutRemarks(line));
