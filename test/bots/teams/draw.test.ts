// Cards and forms as Adaptive Cards: golden files, Microsoft's schema and renderer, sizes, and words that stay words.
import { existsSync, readFileSync } from 'node:fs';
import * as adaptive from 'adaptivecards';
import { Ajv } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { drawForm } from '#bots/teams/draw-form.ts';
import { drawCard, type AdaptiveCard, type Drawing } from '#bots/teams/draw.ts';
import { Carried, valuesOf } from '#bots/teams/form-values.ts';
import { literal } from '#bots/teams/markdown.ts';
import type { Card } from '#core/cards/card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import { initials } from '#core/cards/words.ts';
import { LOCALES } from '#core/text/locale.ts';
import { wordsOf } from '#core/text/words.ts';
import { examplesIn } from '#test/core/cards/examples.ts';
import { extremes } from '#test/core/cards/extremes.ts';
import { formExamples } from '#test/core/cards/form-examples.ts';
import { formExtremes } from '#test/core/cards/form-extremes.ts';
import { everything } from '#test/standins/teams-app.ts';
import { crowd, sittings, viewOf } from '#test/core/cards/people.ts';

const HOSTILE =
  '<at>all</at> *bold* _it_ `code` [link](https://evil.example) ![i](x) {{DATE(2026-01-01T00:00:00Z,SHORT)}} &lt;b&gt; # h \u202E\n- list';
const t = wordsOf({ locale: 'en', platform: 'teams' });
const SURFACES = ['chat', 'dialog'] as const;

const schemaFile = new URL('../../../../shared/specs/adaptive-card-1.5.schema.json', import.meta.url);
const hasSchema = existsSync(schemaFile);
const validator = () => {
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addMetaSchema(draft6);
  const { id: _, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as { id?: string };
  return ajv.compile(schema);
};

/** What the renderer's own parser finds amiss. */
function events(card: object): string[] {
  const context = new adaptive.SerializationContext();
  const parsed = new adaptive.AdaptiveCard();
  parsed.parse(structuredClone(card), context);
  const found = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const invalid = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...found, ...invalid];
}

/** The schema knows neither Teams' own keys nor the renderer's name for a table's header row. */
function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  const left = Object.entries(value).filter(([key]) => key !== 'msteams' && key !== 'firstRowAsHeaders');
  return Object.fromEntries(left.map(([key, inner]) => [key, plainOf(inner)]));
}

/** A message may hold 100 KB by now; a dialog stays well below that, a card below the 28 KB of older rules. */
const mostOfADialog = 80 * 1024;
const bytes = (card: object) => JSON.stringify(card).length * 2;
const drawnForm = (form: (typeof formExamples)[string]) =>
  drawForm(form, {
    key: 'key',
    opened: { command: 'new' },
    timeZone: 'Europe/London',
    mark: () => 'mark',
    members: [{ title: 'Ruth Marlow', value: '29:1' }],
    t,
  });

const views: Record<string, Card> = {
  ...examplesIn(t),
  'ranked-initials': rankedCard(initialsOnly(viewOf(sittings(), { audience: 'initials' })), t),
  'ranked-initials-3': rankedCard(initialsOnly(viewOf(sittings(3), { audience: 'initials' })), t),
};

function initialsOnly(view: ReturnType<typeof viewOf>) {
  return { ...view, people: view.people.map((one) => ({ ...one, name: initials(one.name), why: null })) };
}

test.each(Object.entries(views))(
  'the card %s is drawn as in its golden file, and Teams’ renderer takes it',
  async (name, card) => {
    const drawn = drawCard(card);

    expect(events(drawn)).toEqual([]);
    expect(drawn.fallbackText).toBeTruthy();
    expect(drawn.speak).toBeTruthy();
    expect(bytes(drawn)).toBeLessThan(28 * 1024);
    await expect(`${JSON.stringify(drawn, null, 1)}\n`).toMatchFileSnapshot(`../../golden/cards/${name}.teams.json`);
  },
);

test.each(Object.entries(formExamples))('the form %s is drawn as in its golden file', async (name, form) => {
  const { title, card } = drawnForm(form);

  expect(title.length).toBeGreaterThan(0);
  expect(events(card)).toEqual([]);
  await expect(`${JSON.stringify(card, null, 1)}\n`).toMatchFileSnapshot(`../../golden/cards/form-${name}.teams.json`);
});

test.skipIf(!hasSchema)('every card and form is valid by Microsoft’s schema (skipped without ../shared/specs)', () => {
  const valid = validator();
  const all: [string, AdaptiveCard][] = [
    ...Object.entries(views).flatMap(([name, card]) =>
      SURFACES.map((surface): [string, AdaptiveCard] => [`${name} ${surface}`, drawCard(card, { surface })]),
    ),
    ...Object.entries(extremes('words', t)).map(([name, card]): [string, AdaptiveCard] => [name, drawCard(card)]),
    ...Object.entries(formExamples).map(([name, form]): [string, AdaptiveCard] => [name, drawnForm(form).card]),
  ];
  for (const [name, card] of all)
    expect({ name, ok: valid(plainOf(card)), errors: valid.errors }).toEqual({ name, ok: true, errors: null });
  expect(valid({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Invented' }] })).toBe(false);
});

test.each([0, 1, 10, 1000, 10_000])('the ranked card of %d attempts stays under 28 KB in every view', (many) => {
  for (const audience of ['public', 'initials', 'members', 'you'] as const) {
    const long = crowd(many).map((one) => ({ ...one, name: 'Bartholomew Featherstonehaugh '.repeat(4) }));
    const viewers = Array.from(
      { length: 90 },
      (_, i) => `29:1${i}Zk3mQ8vTn5wLr2yXc7bHd4sPf9gJa6eUi0oBqZk3mQ8vTn5wLr2yXc7`,
    );
    const drawing: Drawing = { viewers };
    expect(bytes(drawCard(rankedCard(viewOf(long, { audience }), t), drawing))).toBeLessThan(28 * 1024);
  }
});

test.each([
  ['hostile words', HOSTILE],
  ['endless words', '<&>"\\'.repeat(3000)],
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['emoji', '👩🏽‍💻'.repeat(60)],
])('every card in every language holds within the limits with %s', (_, words) => {
  for (const locale of LOCALES)
    for (const [name, card] of Object.entries(extremes(words, wordsOf({ locale, platform: 'teams' }))))
      for (const surface of SURFACES) {
        const drawn = drawCard(card, { surface });
        const found = { locale, name, size: bytes(drawn) < 28 * 1024, events: events(drawn) };
        expect(found).toEqual({ locale, name, size: true, events: [] });
      }
});

test.each([
  ['long words', 'Bartholomew Featherstonehaugh '.repeat(200)],
  ['hostile words', HOSTILE],
  ['nothing', ''],
])('every form in every language holds within the limits with %s', (_, words) => {
  for (const locale of LOCALES)
    for (const [name, form] of Object.entries(formExtremes(words, wordsOf({ locale, platform: 'teams' })))) {
      const { card } = drawnForm(form);
      const found = { locale, name, size: bytes(card) < mostOfADialog, events: events(card) };
      expect(found).toEqual({ locale, name, size: true, events: [] });
    }
});

test('at its largest a draft keeps its buttons and a ranking its table', () => {
  const { draft, twelve, tenThousand } = extremes('Bartholomew Featherstonehaugh '.repeat(4).slice(0, 120), t);
  expect(JSON.stringify(drawCard(draft!))).toContain('"Approve"');
  for (const card of [twelve!, tenThousand!]) expect(JSON.stringify(drawCard(card))).toContain('"Table"');
});

test('people’s words cannot format, link, mention or fill in a date', () => {
  for (const card of Object.values(extremes(HOSTILE, t))) {
    const drawn = JSON.stringify(drawCard(card));
    expect(drawn).not.toContain('{{DATE');
    expect(drawn).not.toContain('\u202E');
    for (const text of markdownIn(drawCard(card)))
      for (const sign of ['<at>', '*bold*', '_it_', '`code`', '](https', '&lt;']) expect(text).not.toContain(sign);
  }
});

/** All that Teams reads as markdown. */
function markdownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markdownIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text, title, value: shown } = value as Record<string, unknown>;
  if (type === 'TextBlock') return [String(text)];
  if (type === undefined && typeof title === 'string' && typeof shown === 'string') return [title, shown];
  return Object.values(value).flatMap(markdownIn);
}

test('signs that format become their look-alikes, and an address stays what it is', () => {
  expect(literal('jane_doe@example.com 2 * 3 _x_ [a](b)', 100)).toBe('jane_doe@example.com 2 ∗ 3 ˍxˍ [a]\u2060(b)');
  expect(literal('1. first', 100)).toBe('\u20601. first');
});

test('a card too large keeps its beginning and its buttons', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({
    type: 'text' as const,
    text: [{ text: `Part ${i} ${'x'.repeat(200)}` }],
  }));
  const button = { label: 'Last', action: 'view', value: '{}', primary: true };
  const drawn = drawCard({ summary: 's', blocks: [...many, { type: 'buttons', id: 'do', buttons: [button] }] });

  expect(bytes(drawn)).toBeLessThan(28 * 1024);
  expect(JSON.stringify(drawn.body[0])).toContain('Part 0');
  expect(JSON.stringify(drawn.body.at(-1))).toContain('Last');
});

test('what changes the card is executed with a fallback, what is for the presser alone opens a dialog', () => {
  const actions = everything(drawCard(examplesIn(t)['draft-ready'] as Card)).filter(({ title }) => title !== undefined);
  const called = (title: string) => actions.find((action) => action['title'] === title);
  expect(called('Approve')).toMatchObject({
    type: 'Action.Execute',
    verb: 'approve',
    fallback: { type: 'Action.Submit', data: called('Approve')?.['data'] },
  });
  expect(called('Edit')).toMatchObject({
    type: 'Action.Submit',
    data: { action: 'edit', msteams: { type: 'task/fetch' } },
  });
  expect(JSON.stringify(drawCard(examplesIn(t)['draft-ready'] as Card, { surface: 'dialog' }))).not.toContain(
    'Execute',
  );
});

test('what a form was filled in with comes back as plain values, times in the member’s zone', () => {
  const drawn = JSON.stringify(drawnForm(formExamples['new']!).card);
  const carried = Carried.parse({
    form: 'new',
    context: '{}',
    key: 'k',
    mark: 'mark',
    opened: { command: 'new' },
    timeZone: 'Europe/London',
    fields: { title: 'text', parts: 'list', closes: 'time', limit: 'text', none: 'time' },
  });
  const typed = { title: 'T', parts: 'cv,questions', closes: '2027-07-01', 'closes/clock': '09:30', limit: 30 };

  expect(drawn).toContain('"shortlist"');
  expect(valuesOf(typed, carried)).toEqual({
    title: 'T',
    parts: ['cv', 'questions'],
    closes: '2027-07-01T08:30:00.000Z',
    limit: '30',
    none: '',
  });
  expect(valuesOf({ closes: 'soon' }, carried)['closes']).toBe('soon');
  // A dialog can send back what its calendar doesn't offer: it is no instant then, and nothing breaks.
  const odd = ['+275760-09-13', '-000001-01-01', '1000-01-01', '9999-12-31', '2027-02-31T', 'NaN', 1e18, -1];
  for (const timeZone of ['America/New_York', 'Pacific/Kiritimati', 'no zone'])
    for (const closes of odd)
      for (const clock of ['', '00:00', '99:99', 'NaN'])
        expect(
          valuesOf({ closes, 'closes/clock': clock }, { ...carried, timeZone })['closes'],
          `${closes} ${clock}`,
        ).not.toMatch(/T.*Z$/u);
});

test('ten thousand people are drawn within 50 ms', () => {
  const view = viewOf(crowd(10_000));
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    drawCard(rankedCard(view, t));
    return performance.now() - from;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test('what is wrong far below is said at the top of the dialog too, once near the top, and what was typed stays', () => {
  const form = formExamples['form-edit'] ?? formExamples['edit']!;
  const far = form.fields.findIndex(({ type }, i) => type === 'number' && i > 3);
  const field = form.fields[far] as { name: string; label: string };
  const drawn = (name: string) =>
    JSON.stringify(
      drawForm(form, {
        key: 'key',
        opened: { command: 'new' },
        timeZone: 'Europe/London',
        mark: () => 'mark',
        members: [],
        t,
        errors: { [name]: 'Make them 100.' },
        values: { [field.name]: '77' },
      }).card.body,
    );
  expect(drawn(field.name)).toMatch(
    new RegExp(`^\\[[^]{0,200}${field.label} – Make them 100\\.[^]*:77[^]*"Make them 100\\.`, 'u'),
  );
  expect(drawn('title').match(/Make them 100\./gu)).toHaveLength(1);
  expect(drawn('nowhere').match(/Make them 100\./gu)).toHaveLength(1);
});
