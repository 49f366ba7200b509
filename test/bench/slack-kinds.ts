// A command and a press of Slack, as the stand-in would send them.
import { recruiterIn, ruth } from '../standins/recruiter.ts';
import type { Kind, Terms } from './acknowledge.ts';
import type { Stage } from './stage.ts';

const publicChannel = 'general';
const help = '/assess help';

export async function slackTerms(stage: Stage): Promise<Terms> {
  const command = stage.slack.workspace.commandBody({ user: ruth, channel: publicChannel, text: help });
  const kinds: Kind[] = [
    { said: help, wanted: '/assess new', request: requests(stage, command) },
    {
      said: 'A press of “View” on the ranked card',
      wanted: '',
      request: requests(stage, await pressBody(stage)),
      isAnsweredApart: true,
    },
  ];
  return { platform: 'slack', kinds, times: 1.5, busyMs: 50 };
}

const requests =
  ({ slack }: Stage, body: string): Kind['request'] =>
  async () => ({ platform: 'slack', body, secret: slack.signingSecret });

/** The ranked card in a public channel names nobody; “View” shows the presser the names. */
async function pressBody(stage: Stage): Promise<string> {
  const recruiter = recruiterIn(stage.slack.workspace, ruth, publicChannel);
  await recruiter.say('/assess show');
  const card = await recruiter.see(/"action_id":"view/u);
  const form = new URLSearchParams(await stage.capture(() => recruiter.press(card, 'view')));
  const payload = JSON.parse(form.get('payload') ?? '{}') as Record<string, unknown>;
  return new URLSearchParams({
    payload: JSON.stringify({ ...payload, response_url: stage.desk.answerUrl }),
  }).toString();
}
