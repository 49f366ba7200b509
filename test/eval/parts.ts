// The parts of the evaluation, in the order of a run.
import type { Embed } from '#core/scoring/embed.ts';
import { agreementPart } from './agreement.ts';
import { attacksPart, pairsPart } from './alike.ts';
import type { Model } from '#core/ports/model.ts';
import { modelPart } from './on-model.ts';
import { cvPart, type ReadCv } from './cv.ts';
import { draftingPart } from './drafting.ts';
import { questionsIn } from './folder.ts';
import type { Part } from './row.ts';
import { repeatPart, timingPart } from './steady.ts';

/** `model` where one is configured. */
export type Scene = { folder: string; embed: Embed; readCv: ReadCv; model?: Model };

export const PARTS: Record<string, (scene: Scene) => Promise<Part>> = {
  agreement: ({ folder, embed }) => agreementPart(embed, questionsIn(folder)),
  pairs: ({ folder, embed }) => pairsPart(embed, folder),
  attacks: ({ folder, embed }) => attacksPart(embed, folder),
  repeat: ({ folder }) => repeatPart(questionsIn(folder)),
  cvs: ({ folder, readCv }) => cvPart(folder, readCv),
  drafts: ({ folder, embed }) => draftingPart(embed, folder),
  model: modelPart,
  timing: ({ folder }) => timingPart(questionsIn(folder)),
};
