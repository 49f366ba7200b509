// Requests that are signed as Slack’s and hold what Slack never sends: told so, or without effect, and no fault of ours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from '../../standins/app.ts';
import { channel, recruiterIn, ruth } from '../../standins/recruiter.ts';

let app: App;
let recruiter: ReturnType<typeof recruiterIn>;
beforeAll(async () => {
  app = await startApp();
  recruiter = recruiterIn(app.slack);
  await recruiter.say('/assess help');
});
afterAll(() => app?.stop());

const user = { id: 'U0RUTH01', name: 'ruth' };
/** The team as commands name it. */
const teamId = () => new URLSearchParams(app.slack.commandBody({ user: ruth, channel, text: '' })).get('team_id') ?? '';

async function send(payload: object): Promise<{ status: number; text: string }> {
  const body = new URLSearchParams({ payload: JSON.stringify({ team: { id: teamId() }, user, ...payload }) });
  const answer = await app.slack.raw({ body: body.toString() });
  return { status: answer.status, text: await answer.text() };
}

const dates = [1e18, -1e18, 1e300, 253_402_300_800, 1e11, -1e11, 0.5];
test.each(dates)('a form whose date is %d says at its field what to give', async (at) => {
  await recruiter.say('/assess new');
  const { id, callbackId } = await recruiter.view();
  const words = (value: string) => ({ value: { type: 'plain_text_input', value } });
  const values = {
    title: words('Backend Developer'),
    job: words('Must have: Python and PostgreSQL, for three years at least.'),
    parts: { value: { type: 'checkboxes', selected_options: [{ value: 'questions' }] } },
    closes: { value: { type: 'datetimepicker', selected_date_time: at } },
  };
  const view = { id, type: 'modal', callback_id: callbackId, private_metadata: '', state: { values } };
  const { status, text } = await send({ type: 'view_submission', view });
  expect({ status, answer: JSON.parse(text || '{}') }).toMatchObject({
    status: 200,
    answer: { response_action: 'errors', errors: { closes: expect.any(String) } },
  });
});

const actions = [
  { type: 'datetimepicker', selected_date_time: 1e18 },
  { type: 'overflow' },
  { type: 'overflow', selected_option: null },
  { type: 'static_select', selected_option: {} },
  { type: 'button' },
  { type: 'button', value: 1e18 },
  { type: 'button', value: { a: 1 } },
];
test.each(actions)('a press with %j is acknowledged', async (action) => {
  const press = { action_id: 'show', block_id: 'b', ...action };
  const container = { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true };
  const body = { type: 'block_actions', container, channel: { id: 'C1', name: 'x' }, actions: [press] };
  expect(await send(body)).toEqual({ status: 200, text: '' });
});
