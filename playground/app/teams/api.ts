// Talks to the Teams-like tenant; what goes wrong comes back as words for the person.
import type { DeedAnswer, DeedName, Deeds, TeamsSnapshot } from '../../teams/page/contract.ts';

const API = '/playground/teams/api';
const unreachable = 'The playground can’t be reached. Nothing is lost. Check that it is still running.';

/** What a member sees, or `absent` when there is no such tenant here. */
export async function fetchTeams(member: string): Promise<TeamsSnapshot | 'absent'> {
  const response = await fetch(`${API}/state?as=${encodeURIComponent(member)}`);
  if (response.status === 204) return 'absent';
  if (!response.ok) throw new Error(`state answered ${response.status}`);
  return (await response.json()) as TeamsSnapshot;
}

export const openTeamsStream = (): EventSource => new EventSource(`${API}/stream`);

/** Does something as `user`; never throws. */
export async function post<Name extends DeedName>(
  name: Name,
  body: Deeds[Name] & { user: string },
): Promise<DeedAnswer> {
  try {
    const response = await fetch(`${API}/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as DeedAnswer;
  } catch {
    return { error: unreachable };
  }
}

/** Keeps a file and resolves with its id, or with the sentence to show. */
export async function uploadToTeams(member: string, file: File): Promise<{ id: string } | { failed: string }> {
  const query = new URLSearchParams({ as: member, name: file.name });
  try {
    const response = await fetch(`${API}/files?${query.toString()}`, { method: 'POST', body: file });
    if (response.ok) return (await response.json()) as { id: string };
    return { failed: `${file.name} wasn’t taken. Files up to 10 MB fit.` };
  } catch {
    return { failed: unreachable };
  }
}
