// Who acts, where, and what their role lets them do.
import { Denied } from './errors.ts';
import type { WorkspaceId } from './model/ids.ts';
import type { Locale } from './text/locale.ts';
import type { Member, Platform, Role, Standing } from './ports/members.ts';
import type { Tx } from './ports/store.ts';

/** Where it happens; a public place is shown no names and no scores. */
export type Place = {
  platform: Platform;
  channel: string;
  public: boolean;
  /** What it is called, where everybody in the workspace may know that. */
  title?: string;
};

export type Actor = { workspaceId: WorkspaceId; member: Member; place: Place };

/** What a platform says of a person at first sight. */
export type Arrival = {
  platform: Platform;
  externalId: string;
  name: string;
  timeZone: string;
  locale: Locale;
  isAdmin: boolean;
  isGuest: boolean;
};

/** The member, known or made: the platform's admins and whoever comes first are admins, the others reviewers until an admin says more. Guests are refused. */
export async function arrive(tx: Tx, arrival: Arrival): Promise<Member> {
  if (arrival.isGuest) throw new Denied((t) => t.roles.noGuests);
  // Ever: that the only admin has become a guest makes nobody who comes along one.
  const isFirst = (await tx.membersWithRole(['admin', 'recruiter', 'reviewer', 'guest'])).length === 0;
  const role: Role = arrival.isAdmin || isFirst ? 'admin' : 'reviewer';
  const { platform, externalId, name, timeZone, locale } = arrival;
  const member = await tx.addMember({ platform, externalId, name, role, timeZone, locale });
  // Who comes back after having been a guest begins anew.
  const isBack = member.role === 'guest';
  if (isBack) await tx.setRole(member.id, role);
  const arrived = isBack ? { ...member, role } : member;
  await tx.audit({ actor: member.id, action: 'member-arrived', subject: member.id, data: { role: arrived.role } });
  return arrived;
}

const REFRESH_MS = 24 * 3_600_000;

/** Whether the platform should be asked again who somebody is: once a day at most, so that a new language is noticed, and that they are a guest by now. */
export const isOutdated = ({ askedAt }: Member, now: Date): boolean => askedAt < outdatedBefore(now);
export const outdatedBefore = (now: Date): Date => new Date(now.getTime() - REFRESH_MS);

/** What the platform says by now. The role stays what it is here, but a guest has none. */
export async function refreshMember(
  tx: Tx,
  member: Member,
  { name, timeZone, locale, isGuest }: Arrival,
): Promise<void> {
  await tx.refreshMember(member.id, { name, timeZone, locale });
  await tx.setAsked(member.id);
  if (isGuest) await becomeGuest(tx, member);
}

export async function becomeGuest(tx: Tx, member: Member): Promise<void> {
  await tx.setRole(member.id, 'guest');
  await tx.audit({ actor: 'shortlist', action: 'member-became-guest', subject: member.id, data: { was: member.role } });
  await replaceAdmin(tx);
}

/** Where no admin is left, the longest-standing recruiter becomes one, else the longest-standing reviewer. */
async function replaceAdmin(tx: Tx): Promise<void> {
  if ((await tx.membersWithRole(['admin'])).length > 0) return;
  const [heir] = [...(await tx.membersWithRole(['recruiter'])), ...(await tx.membersWithRole(['reviewer']))];
  if (!heir) return;
  await tx.setRole(heir.id, 'admin');
  await tx.audit({ actor: 'shortlist', action: 'admin-replaced', subject: heir.id, data: { was: heir.role } });
}

const may = {
  author: ['admin', 'recruiter'],
  invite: ['admin', 'recruiter'],
  close: ['admin', 'recruiter'],
  erase: ['admin', 'recruiter'],
  export: ['admin', 'recruiter'],
  review: ['admin', 'recruiter', 'reviewer'],
  decide: ['admin', 'recruiter', 'reviewer'],
  /** Writing to a candidate about their result. */
  answer: ['admin', 'recruiter'],
  rescore: ['admin', 'recruiter'],
  administer: ['admin'],
  join: ['admin'],
} as const satisfies Record<string, Role[]>;
export type Right = keyof typeof may;

export const can = (role: Standing, right: Right): boolean => (may[right] as readonly Standing[]).includes(role);

/** Throws Denied, naming somebody who can, when the actor's role doesn't allow it. */
export async function allow(tx: Tx, { member }: Pick<Actor, 'member'>, right: Right): Promise<void> {
  if (can(member.role, right)) return;
  const [somebody] = await tx.membersWithRole([...may[right]]);
  const [admin] = !can('recruiter', right) ? [] : await tx.membersWithRole(['admin']);
  throw new Denied((t) =>
    t.sentences([
      t.roles.only[right],
      somebody && somebody.id !== admin?.id ? t.roles.somebodyCan(somebody.name) : '',
      admin ? t.roles.askForRole(admin.name) : '',
    ]),
  );
}
