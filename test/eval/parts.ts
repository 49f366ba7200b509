// The parts of the evaluation, in the order of a run.
import type { Embed } from '#core/scoring/embed.ts';
import { agreementPart } from './agreement.ts';
import { questionsIn } from './folder.ts';
import type { Part } from './row.ts';

type Scene = { folder: string; embed: Embed };

export const PARTS: Record<string, (scene: Scene) => Promise<Part>> = {
  agreement: ({ folder, embed }) => agreementPart(embed, questionsIn(folder)),
};
