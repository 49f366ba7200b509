// A Teams conversation that shows the Slack recruiter's assessment.
import { everythingIn } from '../standins/recruiter.ts';
import { memberIn, ruth } from '../standins/teams-app.ts';
import type { Field } from './people.ts';
import type { Stage } from './stage.ts';

const code = /T(-[A-Z2-9]{4}){4}/u;

/** Joins the tenant to the workspace, makes the member an admin there, and shows the assessment in this conversation. */
export async function linkTeams(stage: Stage, { recruiter }: Field, conversation: string): Promise<void> {
  await stage.joinTeams();
  await recruiter.say('/assess link');
  const [shown] = code.exec(everythingIn(await recruiter.see(code))) ?? [];
  const member = memberIn(stage.teams.tenant, ruth, conversation);
  await member.say('help');
  await stage.inWorkspace(await stage.workspaceId(), async (tx) => {
    const arrived = await tx.memberByExternalId('teams', stage.teams.tenant.member(ruth).id);
    if (!arrived) throw new Error('Teams’ member didn’t arrive.');
    await tx.setRole(arrived.id, 'admin');
  });
  await member.say(`link ${shown}`);
  await member.see(/Open my view/u);
}
