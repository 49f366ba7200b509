// A member's own settings and, for admins, somebody's role.
import { allow, arrive, can, type Actor } from '../actor.ts';
import { setNameRules } from '../assess/show/name-rules.ts';
import { rerouteNews } from '../assess/members/news.ts';
import { announceRole } from '../assess/members/tell-role.ts';
import type { Reply } from '../cards/card.ts';
import { parseSettings, settingsForm, type Settings } from '../cards/forms/settings-form.ts';
import type { FormValues } from '../cards/forms/values.ts';
import { settingsCard } from '../cards/settings-card.ts';
import type { Member } from '../ports/members.ts';
import type { Tx } from '../ports/store.ts';
import { wordsOf } from '../text/words.ts';
import type { LookUps } from './people.ts';

export async function settingsReply(tx: Tx, { member }: Pick<Actor, 'member'>): Promise<Reply> {
  const rules = can(member.role, 'administer') ? await tx.workspace() : null;
  return { kind: 'form', form: settingsForm({ ...member, rules }, wordsOf(member)) };
}

/** Nothing is saved unless all of it is in order. The answer is in the language that holds now. */
export async function saveSettings(
  tx: Tx,
  actor: Actor,
  { values, lookUp }: { values: FormValues; lookUp: LookUps },
): Promise<Reply> {
  const t = wordsOf(actor.member);
  const form = parseSettings(values, t);
  if (!form.ok) return { kind: 'fields', errors: form.errors };
  const { someone, rules } = form.value;
  const other = someone ? await setRole(tx, actor, { someone, lookUp }) : null;
  if (other && 'errors' in other) return { kind: 'fields', errors: other.errors };
  if (rules) await setNameRules(tx, actor, rules);
  const member = await saveChoices(tx, actor.member, form.value);
  const shown = someone && other ? { name: other.member.name, role: someone.role } : null;
  return {
    kind: 'private',
    card: settingsCard({ ...member, someone: shown }, wordsOf(member)),
  };
}

async function saveChoices(tx: Tx, { id }: Member, { notify, localeChosen }: Settings): Promise<Member> {
  await tx.setChoices(id, { notify, localeChosen });
  const member = await tx.member(id);
  if (!member) throw new Error('A member who has just chosen is not there.');
  await rerouteNews(tx, member);
  await tx.audit({ actor: id, action: 'settings-saved', subject: id, data: { notify, language: localeChosen } });
  return member;
}

type Someone = { someone: NonNullable<Settings['someone']>; lookUp: LookUps };

async function setRole(
  tx: Tx,
  actor: Actor,
  { someone, lookUp }: Someone,
): Promise<{ member: Member } | { errors: Record<string, string> }> {
  await allow(tx, actor, 'administer');
  const t = wordsOf(actor.member);
  const found = await tx.memberByExternalId(actor.place.platform, someone.member);
  const known = found?.role === 'guest' ? undefined : found;
  const [arrival] = known ? [] : await lookUp([someone.member]);
  const member = known ?? (arrival && (await arrive(tx, arrival)));
  if (!member) return { errors: { member: t.settings.unknownMember } };
  if (member.id === actor.member.id && someone.role !== 'admin') return { errors: { role: t.settings.ownRole } };
  await tx.setRole(member.id, someone.role);
  await announceRole(tx, { member, role: someone.role, setBy: actor.member.id });
  await tx.audit({ actor: actor.member.id, action: 'role-set', subject: member.id, data: { role: someone.role } });
  return { member };
}
