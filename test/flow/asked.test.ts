// What is typed is asked about, put right or passed on: closing, names that nothing has, wrong codes, a new role.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../standins/desk.ts';
import { openAssessment } from '../standins/opening.ts';
import { openRoom, type Platform, type Room } from '../standins/two-platforms.ts';

describe.each<Platform>(['Slack', 'Teams'])('in %s', (platform) => {
  let room: Room;
  let recruiter: Desk;
  let manager: Desk;

  beforeAll(async () => {
    room = await openRoom({ recruiter: platform, manager: platform });
    ({ recruiter, manager } = room);
    await openAssessment(recruiter);
  });
  afterAll(() => room?.app.stop());

  test('words that no assessment has are said to match nothing, and the nearest is offered', async () => {
    await recruiter.say('show bakend');
    const near = await recruiter.answer(/No assessment is called “bakend”[^]*Did you mean this one/u);
    await recruiter.press(near, 'Show');
    await recruiter.answer(/Nobody is invited yet|nobody has finished/iu);
    await recruiter.say('show nosuch');
    await recruiter.answer(/No assessment is called “nosuch”[^]*1 open assessment/u);
  });

  test('a code of another shape is an unknown code, whatever the role of who types it', async () => {
    for (const code of ['T-7KQ4-M2XD-9HPT-WKVRX', '7KQ4-M2XD-9HPT-WKVR']) {
      await manager.say(`link ${code}`);
      await manager.answer(/This code doesn’t work here/u);
    }
  });

  test('who is made a recruiter is told by direct message, once', async () => {
    await manager.say('help');
    const id = platform === 'Slack' ? 'U0OWEN01' : room.app.tenant.member('Owen Bright').id;
    await recruiter.say('settings');
    expect(await recruiter.fillIn({ member: id, role: 'recruiter' })).toEqual({ kind: 'closed' });
    await manager.see(/Ruth Marlow has made you a recruiter of/u);
    await recruiter.say('settings');
    await recruiter.fillIn({ member: id, role: 'reviewer' });
    await recruiter.answer(/Owen Bright is a reviewer now/u);
  });

  test('a typed “close” asks first', async () => {
    await recruiter.say('close');
    const asked = await recruiter.answer(/Close this assessment\?/u);
    expect((await recruiter.card(/Backend Developer/u)).words).not.toContain('Closed');
    await recruiter.press(asked, 'Close it');
    await recruiter.card(/Closed .* by Ruth Marlow/u);
  });
});
