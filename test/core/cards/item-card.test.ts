// A look at a question holds all that a reviewer judges it by.
import { expect, test } from 'vitest';
import { bank } from '#core/authoring/bank.ts';
import { ACTION } from '#core/cards/actions.ts';
import { decodeValue } from '#core/cards/carried.ts';
import type { Card } from '#core/cards/card.ts';
import { itemCard } from '#core/cards/item-card.ts';
import { en } from '#core/text/en.ts';
import { lookOf } from './item-examples.ts';

const said = ({ blocks }: Card) =>
  blocks
    .flatMap((block) => {
      if (block.type === 'facts') return block.facts.map(({ label, value }) => `${label}: ${value}`);
      return block.type === 'text' ? block.text.map(({ text }) => text).join('') : [];
    })
    .join('\n');

test.each(bank.map(({ id }) => id))('%s: question, key or rubric, and what is known of it', (id) => {
  const view = lookOf(id, 1, 'Backend Developer');
  const card = said(itemCard(view, en));
  const { item } = view;

  for (const part of [item.prompt, `Measures: ${view.known?.measures}`, `Source: item bank, ${id}`])
    expect(card).toContain(part);
  const right = 'options' in item ? [item.key].flat().map((i) => `✓ ${item.options[i]} (right)`) : [];
  const asWritten =
    'rubric' in item
      ? [...item.rubric.points, ...item.rubric.levels.map(({ description }) => description), ...item.rubric.references]
      : [item.because];
  for (const part of [...right, ...asWritten]) expect(card).toContain(part);
  expect(card.match(/\(right\)/gu) ?? []).toHaveLength(right.length);
});

test('a question that a member wrote says so, and claims no difficulty', () => {
  const card = said(itemCard({ ...lookOf('sales-weighted-value', 1, 'Sales'), known: null }, en));

  expect(card).toContain('Source: written or changed by a member');
  expect(card).not.toContain('Difficulty');
});

test('its buttons lead to the question before and the next one, and no further', () => {
  const pages = (number: number) =>
    itemCard(lookOf('sales-weighted-value', number, 'Sales'), en).blocks.flatMap((block) =>
      block.type === 'buttons' ? block.buttons.map(({ action, value }) => [action, decodeValue(value).question]) : [],
    );

  expect(pages(1)).toEqual([[ACTION.item, 2]]);
  expect(pages(3)).toEqual([
    [ACTION.item, 2],
    [ACTION.item, 4],
  ]);
  expect(pages(5)).toEqual([[ACTION.item, 4]]);
});

test('a question whose points were written for another text says so, and a knock-out question that it is one', () => {
  const view = lookOf('support-spoilt-dinner', 1, 'Support');
  const item = { ...view.item, rubric: { ...('rubric' in view.item && view.item.rubric), writtenFor: 'Why so late?' } };

  expect(said(itemCard({ ...view, item } as typeof view, en))).toContain('were written for “Why so late?”.');
  expect(said(itemCard(view, en))).not.toMatch(/rewritten|requirement/u);
  const knockout = said(itemCard({ ...lookOf('sales-weighted-value', 3, 'Sales'), knockout: true }, en));
  expect(knockout).toContain('Counts: for the score and as a requirement');
});
