// How most journeys begin: an assessment is made and approved, people are invited, and they sit it.
import { sit } from './candidate.ts';
import { invitationsIn, type Desk } from './desk.ts';
import { job } from './recruiter.ts';

export type Sitter = { name: string; email: string; text: string };

/** Drafted from the usual job description and approved; its card shows that nobody has finished yet. */
export async function openAssessment(recruiter: Desk): Promise<void> {
  await recruiter.say('new');
  await recruiter.fillIn({ title: 'Backend Developer', job });
  await recruiter.press(await recruiter.card(/Draft: /u, 60_000), 'Approve');
  await recruiter.card(/nobody (?:has finished|is invited)/iu);
}

/** Invites them, has each sit it, and waits until all are scored; their links, in their order. */
export async function sitAll(recruiter: Desk, people: readonly Sitter[]): Promise<string[]> {
  await recruiter.say('invite');
  await recruiter.fillIn({ people: people.map(({ name, email }) => `${name}, ${email}`).join('\n') });
  const links = invitationsIn(await recruiter.answer(/candidates? (?:is|are) invited/u));
  for (const [i, person] of people.entries()) await sit(links[i] ?? '', person);
  await recruiter.card(new RegExp(`${people.length} of ${people.length} finished(?!.*being scored)`, 'u'), 60_000);
  return links;
}
