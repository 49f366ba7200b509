import { afterAll, expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { interviewBank } from '#core/interview/bank.ts';
import { asksPersonal, tellsPersonal } from '#core/interview/personal.ts';
import { scriptedInterviewer } from '#core/interview/scripted.ts';
import { BankItem } from '#core/model/item.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { gradedExchange } from '../../standins/exchange.ts';

const { embed, close } = startEncoder();
afterAll(close);

const grade = ({ item }: (typeof interviewBank)[number], ...said: string[]) => gradedExchange(item, said, embed);

test('there are at least twenty questions, with ids of their own, over most areas of the item bank', () => {
  const ids = [...bank, ...interviewBank].map(({ id }) => id);
  const areas = new Set(bank.map(({ area }) => area));
  const covered = new Set(interviewBank.map(({ area }) => area));

  expect(interviewBank.length).toBeGreaterThanOrEqual(20);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...covered].filter((area) => !areas.has(area))).toEqual([]);
  expect(covered.size).toBeGreaterThanOrEqual(areas.size - 3);
});

test.each(interviewBank)(
  '$id keeps the contract: points, five levels, a model answer, two or three follow-ups',
  (one) => {
    const { rubric, followUps } = one.item;

    expect(BankItem.safeParse(one).error).toBeUndefined();
    expect(rubric.points.length).toBeGreaterThanOrEqual(4);
    expect(new Set(rubric.levels.map(({ description }) => description)).size).toBe(5);
    expect(new Set(followUps.map(({ point }) => point)).size).toBe(followUps.length);
    expect(followUps.length).toBeGreaterThanOrEqual(2);
  },
);

/** By itself, so that it doesn't follow the product's own list. */
const never =
  /\b(?:your (?:age|family|husband|wife|partner|children|kids|health|religion|faith|origin|nationality|disabilit\w+|gender|race)|pregnan\w*|religio\w*|married|marital|ethnic\w*|sexual\w*|how old|where are you from|born)\b/iu;

test.each(interviewBank)('$id asks about nothing protected, nor do its follow-ups', ({ item }) => {
  for (const asked of [item.prompt, ...item.followUps.map(({ ask }) => ask)]) {
    expect(asked).not.toMatch(never);
    expect(asksPersonal(asked), asked).toBe(false);
  }
  expect(tellsPersonal(item.rubric.points.join('. '))).toBe(false);
});

test.each(interviewBank)(
  '$id: its model answer makes every point, scores high, and is asked nothing more',
  async (one) => {
    const [reference = ''] = one.item.rubric.references;
    const { score, points, enough } = await grade(one, reference);
    const next = await scriptedInterviewer(embed).next({ item: one.item, said: [reference], asked: [] });

    expect(points.filter(({ covered }) => !covered).map(({ point }) => point)).toEqual([]);
    expect(enough).toBe(true);
    expect(score).toBeGreaterThanOrEqual(80);
    expect(next).toBeNull();
  },
);
