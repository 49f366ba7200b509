// The core's answer to one thing heard: once, as the member it comes from, or why not, in their language.
import { arrive, isOutdated, outdatedBefore, refreshMember, type Actor, type Arrival, type Place } from '../actor.ts';
import type { Reply } from '../cards/card.ts';
import { problemCard } from '../cards/problem-card.ts';
import { UserError } from '../errors.ts';
import type { WorkspaceId } from '../model/ids.ts';
import type { Member, Platform } from '../ports/members.ts';
import type { InWorkspace, Tx } from '../ports/store.ts';
import type { Words } from '../text/en.ts';
import type { Locale } from '../text/locale.ts';
import { wordsOf } from '../text/words.ts';
import { AskFirst, askingFirst } from './people.ts';

/** One thing heard on a platform. */
export type Heard = {
  platform: Platform;
  userId: string;
  place: Place;
  /** Its own name, so that what is delivered twice is known; null for what changes nothing and may be asked again. */
  event: string | null;
  /** Who speaks: what the platform says of their language, and their own as soon as they are known. */
  locale: Locale;
  /** Where the platform says with each request which language and zone somebody has by now. */
  timeZone?: string;
};

/** What the platform's half of a bot gives for it. */
export type Ears = {
  inWorkspace: InWorkspace;
  workspaceId: () => Promise<WorkspaceId>;
  now: () => Date;
  /** Who speaks, asked of the platform; undefined for somebody it doesn't know. */
  lookUp: () => Promise<Arrival | undefined>;
  /** Said to somebody whom the platform doesn't know. */
  unknown: (t: Words) => string;
  /** Logs what nobody foresaw, and returns the code that it was logged under. */
  failed: (error: unknown) => string;
  /** Logs that the platform didn't say who somebody is by now. */
  unasked: (error: unknown) => void;
};

export type Known = { workspaceId: WorkspaceId; member: Member };
export type Answer = (tx: Tx, actor: Actor) => Promise<Reply>;

/** The core's answer; a refusal is an answer too, and what nobody foresaw is said with the code that it was logged under. */
export async function replied(ears: Ears, heard: Heard, answer: Answer): Promise<Reply> {
  try {
    return await once(ears, heard, answer);
  } catch (error) {
    const t = wordsOf(heard);
    if (error instanceof UserError) return refused(error.in(t), error.code.toUpperCase(), t);
    return refused(t.problems.ours, ears.failed(error), t);
  }
}

const refused = (message: string, code: string, t: Words): Reply => ({
  kind: 'private',
  card: problemCard({ message, code }, t),
  refusal: message,
});

/** What is found for somebody who makes no difference by asking: the member, asked about again where that is due, or nobody. */
export async function asKnown<Result>(
  ears: Pick<Ears, 'inWorkspace' | 'workspaceId' | 'now' | 'lookUp' | 'unasked'>,
  { platform, userId }: Pick<Heard, 'platform' | 'userId'>,
  work: (tx: Tx, known: Known | undefined) => Promise<Result>,
): Promise<Result> {
  const workspaceId = await ears.workspaceId();
  const attempt = (isFresh: boolean) =>
    ears.inWorkspace(workspaceId, async (tx): Promise<{ result: Result } | { outdated: Member }> => {
      const member = await tx.memberByExternalId(platform, userId);
      if (!member || member.role === 'guest') return { result: await work(tx, undefined) };
      if (!isFresh && isOutdated(member, ears.now())) return { outdated: member };
      return { result: await work(tx, { workspaceId, member }) };
    });
  const first = await attempt(false);
  if ('result' in first) return first.result;
  await askAgain(ears, { workspaceId, member: first.outdated });
  const then = await attempt(true);
  if (!('result' in then)) throw new Error('A member who was just asked about is outdated.');
  return then.result;
}

/** One effect for one thing heard: delivered twice, it does nothing the second time. */
async function once(ears: Ears, heard: Heard, answer: Answer): Promise<Reply> {
  const workspaceId = await ears.workspaceId();
  // Nothing is kept of a request whose sender has to be asked about: it is met anew after that, once for each reason.
  const asked = new Set<'stranger' | 'outdated'>();
  const first = (why: 'stranger' | 'outdated', ask: () => Promise<void>) => {
    if (asked.has(why)) return;
    asked.add(why);
    throw new AskFirst(ask);
  };
  const meet = async (tx: Tx): Promise<Reply> => {
    // Asked together: one way to the database and back.
    const [member, isNew] = await Promise.all([known(tx, heard), isFirstTime(tx, heard)]);
    if (!member) first('stranger', () => welcome(ears, heard, workspaceId));
    if (member && isOutdated(member, ears.now())) first('outdated', () => askAgain(ears, { workspaceId, member }));
    if (!member || !isNew) return { kind: 'nothing' };
    return answer(tx, { workspaceId, member, place: heard.place });
  };
  return askingFirst(() => ears.inWorkspace(workspaceId, meet));
}

const isFirstTime = async (tx: Tx, { platform, event }: Heard) => event === null || tx.once(platform, event);

/** Who is a guest by now is asked about like a stranger, each time, until they are one no more. */
async function known(tx: Tx, heard: Heard): Promise<Member | undefined> {
  const member = await tx.memberByExternalId(heard.platform, heard.userId);
  if (!member) return undefined;
  await follow(tx, member, heard);
  return member.role === 'guest' ? undefined : member;
}

/** What they chose themselves goes before what the platform says with the request. */
async function follow(tx: Tx, member: Member, heard: Heard): Promise<void> {
  const { timeZone } = heard;
  const locale = timeZone === undefined ? member.locale : (member.localeChosen ?? heard.locale);
  if (timeZone !== undefined && (member.locale !== locale || member.timeZone !== timeZone))
    await tx.refreshMember(member.id, { name: member.name, timeZone, locale: heard.locale });
  heard.locale = locale;
}

async function welcome(ears: Ears, heard: Heard, workspaceId: WorkspaceId): Promise<void> {
  const arrival = await ears.lookUp();
  if (!arrival) throw new UserError('who-unknown', ears.unknown);
  if (heard.timeZone === undefined) heard.locale = arrival.locale;
  await ears.inWorkspace(workspaceId, (tx) => arrive(tx, arrival));
}

/** Who somebody is by now; of several requests at once one asks. Where the platform is silent, what is known counts. */
async function askAgain(
  { inWorkspace, now, lookUp, unasked }: Pick<Ears, 'inWorkspace' | 'now' | 'lookUp' | 'unasked'>,
  { workspaceId, member }: Known,
): Promise<void> {
  try {
    const before = outdatedBefore(now());
    if (!(await inWorkspace(workspaceId, (tx) => tx.takeAsking(member.id, before)))) return;
    const arrival = await lookUp();
    if (arrival) await inWorkspace(workspaceId, (tx) => refreshMember(tx, member, arrival));
  } catch (error) {
    unasked(error);
  }
}
