// Drafts an assessment from the item bank: criteria from what the description asks for, items that measure them.
import type { BankItem } from '#core/model/item.ts';
import type { Embed } from '#core/scoring/embed.ts';
import type { Words } from '#core/text/en.ts';
import { isMeant } from './backed.ts';
import type { Call, Chosen } from './call.ts';
import { callsOf, chooseSkills } from './calls.ts';
import { chooseItems } from './choose-items.ts';
import { draftNotes, isMeasured } from './draft-notes.ts';
import type { Draft } from './draft-types.ts';
import { experiencesFor, MINUTES_OF_EXPERIENCE, type Experience } from './experience.ts';
import type { Job } from './job.ts';
import { shownFlags } from './job-flags.ts';
import { skillsOf } from './matching.ts';
import { roomFor } from './room.ts';
import { needsOf } from './told-needs.ts';
import { weightsOf } from './weights.ts';

export type DraftRequest = {
  job: Job;
  bank: readonly BankItem[];
  embed: Embed;
  /** How long the assessment may take in all; 45 by default. */
  minutes?: number;
  /** To how many candidates each question was given before, by its source. */
  shown?: ReadonlyMap<string, number>;
  /** The language of notes and flags. */
  t: Words;
};

const DEFAULT_MINUTES = 45;

/**
 * An assessment for the job. Weights are multiples of 5 and sum to 100; `because` stands verbatim in the job's text.
 * What nothing in the bank measures is named in the notes and gets no criterion; with no match at all there are no
 * criteria and no items. Rejects only when `embed` does.
 */
export const draftFromBank = (request: DraftRequest): Promise<Draft> =>
  drafted(request, (_, chosen) => ({ kept: chosen, told: [] }));

/** The same; but where the bank has little, what else the description asks for is asked as what the candidate has done of it. */
export const draftForJob = (request: DraftRequest): Promise<Draft> =>
  drafted(request, (calls, chosen) => {
    const { job, t } = request;
    const needs = needsOf(job, calls, (call) => isAsked(call, chosen));
    const { kept, open, most } = roomFor(chosen, needs, calls);
    return { kept, told: experiencesFor(job, { needs: open, most, taken: kept.map(({ skill }) => skill.name) }, t) };
  });

// Measured, and not only by a word of it; or the very reason for a criterion.
const isAsked = (call: Call, chosen: readonly Chosen[]) =>
  (isMeasured(call, chosen) && isMeant(call)) || chosen.some(({ because }) => because === call.quote);

type Fill = (calls: readonly Call[], chosen: readonly Chosen[]) => { kept: readonly Chosen[]; told: Experience[] };

async function drafted(request: DraftRequest, fill: Fill): Promise<Draft> {
  const { job, bank, embed, minutes = DEFAULT_MINUTES, shown = new Map(), t } = request;
  const skills = await skillsOf(bank, embed);
  const calls = await callsOf(job, skills, embed);
  const { kept, told } = fill(calls, chooseSkills(job, calls));
  const left = minutes - told.length * MINUTES_OF_EXPERIENCE;
  const items = await chooseItems(kept, { minutes: left, shown }, embed);
  const measured = kept.filter(({ skill }) => items.some(({ criterion }) => criterion === skill.name));
  const of = measured.map(({ skill, because, relevance }) => ({ name: skill.name, because, relevance }));
  const criteria = [...of, ...told];
  const weights = weightsOf(criteria.map(({ relevance }) => relevance));
  const all = [...items, ...told.map(({ item }) => item)];
  return {
    title: job.title,
    language: job.language,
    criteria: criteria.map(({ name, because }, i) => ({ name, weight: weights[i] ?? 0, because })),
    items: all,
    flags: shownFlags(job, t),
    minutes: all.reduce((sum, { item }) => sum + item.minutes, 0),
    engine: t.authoring.engine,
    notes: draftNotes({ job, calls, measured, told: told.map(({ because }) => because) }, t),
  };
}
