// Reads any version of an answer, given as its sentences; each text is embedded once, and only when it is needed.
import { emptiness, weightOf } from './claims.ts';
import type { Embed } from './embed.ts';
import { signalsOf, type Signals } from './signals.ts';
import { bareText } from './words.ts';
import { textsToEmbed, yardstickOf, type WrittenRubric } from './yardstick.ts';

/** What is measured in a version of the answer; a version may have parts of its sentences. */
export type Read = (version: readonly string[]) => Promise<Signals>;

type Asked = { question: string; rubric: WrittenRubric; embed: Embed };

/** Asks `embed` for the question, the rubric and `sentences` at once, so reading these costs no further question. */
export async function readerOf({ question, rubric, embed }: Asked, sentences: readonly string[]): Promise<Read> {
  const texts = textsToEmbed(question, rubric);
  const known = new Map<string, Float32Array>();
  const learn = async (some: readonly string[]) => {
    const unknown = [...new Set(some)].filter((text) => !known.has(text));
    const vectors = unknown.length > 0 ? await embed(unknown) : [];
    for (const [i, text] of unknown.entries()) known.set(text, vectors[i] ?? NONE);
  };
  const vectorOf = (text: string) => known.get(text) ?? NONE;
  await learn([...texts, ...textsOf(sentences)]);
  const yardstick = yardstickOf(question, rubric, texts.map(vectorOf));
  return async (version) => {
    await learn(textsOf(version));
    const read = version.map((text) => {
      const vector = vectorOf(text);
      const empty = emptiness(text, vector);
      return { text, vector, empty, weight: weightOf(empty) };
    });
    const whole = version.join(' ');
    return signalsOf(yardstick, read, { text: whole, vector: vectorOf(bareText(whole)) });
  };
}

const NONE = new Float32Array();

const textsOf = (version: readonly string[]) => [...version, bareText(version.join(' '))];
