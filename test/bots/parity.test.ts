// Slack and Teams draw the same: no command, press, form or card of the core is missing on one of them, or in ARCHITECTURE.md.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawForm as slackForm } from '#bots/slack/draw-form.ts';
import { drawCard as slackCard } from '#bots/slack/draw.ts';
import { drawForm as teamsForm } from '#bots/teams/draw-form.ts';
import { drawCard as teamsCard } from '#bots/teams/draw.ts';
import { ACTION, FORM, answeredInPlace } from '#core/cards/actions.ts';
import { isAskedFirst } from '#core/cards/asked-first.ts';
import { COMMANDS } from '#core/commands.ts';
import { en } from '#core/text/en.ts';
import { examples } from '#test/core/cards/examples.ts';
import { formExamples } from '#test/core/cards/form-examples.ts';

const root = new URL('../../', import.meta.url);
const architecture = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8');
const [, table = ''] = architecture.split('## Two drawings of one thing');
const [listed = ''] = table.split('\n## ');
const rowOf = (what: string) => listed.split('\n').find((row) => row.startsWith(`| ${what}`)) ?? '';

test.each(Object.keys(examples))('the card %s has a golden file on both platforms', (name) => {
  for (const platform of ['slack', 'teams'])
    expect(existsSync(new URL(`test/golden/cards/${name}.${platform}.json`, root)), platform).toBe(true);
});

test('every form has an example, drawn on both platforms', () => {
  const filling = { key: 'k', opened: { command: 'x' }, timeZone: 'UTC', mark: () => 'mark', members: [], t: en };
  const drawn = Object.values(formExamples).map((form) => {
    expect(slackForm(form).blocks.length).toBeGreaterThan(0);
    expect(teamsForm(form, filling).card.body.length).toBeGreaterThan(0);
    return form.id;
  });
  expect(new Set(drawn)).toEqual(new Set(Object.values(FORM)));
});

test('a button of every action is drawn on both platforms, in place, apart or as a link', () => {
  for (const action of Object.values(ACTION)) {
    const url = action === ACTION.visit ? { url: 'https://shortlist.example' } : {};
    const buttons = [{ label: 'Do', action, value: '{}', ...url }];
    const card = { summary: 's', blocks: [{ type: 'buttons' as const, id: 'b', buttons }] };
    expect(JSON.stringify(slackCard(card).blocks)).toContain(`"${action}"`);
    const way =
      action === ACTION.visit ? 'OpenUrl' : answeredInPlace(action) && !isAskedFirst(action) ? 'Execute' : 'task/fetch';
    expect(JSON.stringify(teamsCard(card).body), action).toContain(way);
  }
});

test('ARCHITECTURE.md lists every command, form and press in its row', () => {
  for (const { name } of COMMANDS) expect(rowOf('commands')).toContain(`\`${name}\``);
  for (const form of Object.values(FORM)) expect(rowOf('forms')).toContain(`\`${form}\``);
  const rows = { place: rowOf('presses answered in place'), apart: rowOf('presses answered apart') };
  for (const action of Object.values(ACTION)) {
    const row = action === ACTION.visit ? rowOf('links') : answeredInPlace(action) ? rows.place : rows.apart;
    expect(action === ACTION.refresh ? rowOf('a viewer') : row).toContain(`\`${action}\``);
  }
});

test('ARCHITECTURE.md lists every card', () => {
  const kinds = new Set(
    Object.keys(examples).map((name) =>
      name.replace(
        /-(\d.*|ready|drafting|failed|public.*|empty|far|decided|waiting|trouble|closed|also.*|alone.*|from-teams|many|owed|reviews.*|all|nobody|reviewers|initials.*|revoked|rescored|none)$/u,
        '',
      ),
    ),
  );
  for (const kind of kinds) expect(rowOf('cards')).toContain(kind);
});
