// What a test can do in the tenant: act as anybody, see what they see, and make Teams fail.
import type { Call } from '../traffic.ts';
import { addFault } from '../traffic.ts';
import { waitFor } from '../wait.ts';
import { consent } from './outbound/consent.ts';
import type { Activity, Outcome } from './outbound/deliver.ts';
import { deliver } from './outbound/deliver.ts';
import { closeDialog, submitDialog } from './outbound/dialog.ts';
import { openAction, query, share } from './outbound/extension.ts';
import { pressHero } from './outbound/hero.ts';
import { install, join, leave, uninstall } from './outbound/install.ts';
import { activityHead } from './outbound/payload.ts';
import { press } from './outbound/press.ts';
import { view } from './outbound/refresh.ts';
import type { SayInput } from './outbound/say.ts';
import { say } from './outbound/say.ts';
import type { Signing } from './outbound/sign.ts';
import type { DeedAnswer, DeedName, Deeds, ShownConversation, ShownDialog, ShownToast } from './page/contract.ts';
import { shownConversation } from './page/snapshot.ts';
import { keepFile } from './world/files.ts';
import type { Fault } from './world/faults.ts';
import type { Conversation, Member, Message, SharedFile } from './world/model.ts';
import { personalChat } from './world/seed.ts';
import { startOver } from './world/start-over.ts';
import type { World } from './world/world.ts';
import { changed, mustBeConversation, mustBeMember, newId } from './world/world.ts';

type Input<Name extends DeedName> = { user: string } & Deeds[Name];
type Place = Input<'view'>;

/** Members are named by id or name, conversations by id, by title, or as `personal` for the member's own chat with the app. */
export interface Tenant {
  say: (input: SayInput) => { message: Message; delivered: Promise<Outcome | undefined> };
  view: (input: Place) => Promise<void>;
  /** The member closes the window: cards are not refreshed for them any more. */
  lookAway: (user: string) => void;
  press: (input: Input<'press'>) => Promise<DeedAnswer>;
  hero: (input: Input<'hero'>) => Promise<DeedAnswer>;
  submit: (input: Input<'dialog/submit'>) => Promise<DeedAnswer>;
  close: (input: Input<'dialog/close'>) => DeedAnswer;
  query: (input: Input<'extension/query'>) => Promise<DeedAnswer>;
  share: (input: Input<'extension/share'>) => DeedAnswer;
  openAction: (input: Input<'extension/open'>) => Promise<DeedAnswer>;
  consent: (input: Input<'consent'>) => Promise<DeedAnswer>;
  install: (input: Place) => Promise<void>;
  uninstall: (input: Place) => Promise<void>;
  join: (input: Place & { as?: string }) => Promise<Outcome | undefined>;
  leave: (input: Place) => Promise<Outcome | undefined>;
  /** Any activity, signed in any way; the head is filled in as for this member. */
  raw: (input: Place & { activity: Activity; signing?: Signing }) => Promise<Outcome>;
  /** The conversation as this member sees it. */
  see: (input: Place) => ShownConversation;
  dialog: (user: string) => ShownDialog | undefined;
  toasts: (user: string) => ShownToast[];
  files: () => SharedFile[];
  member: (user: string) => Member;
  conversation: (name: string, user: string) => Conversation;
  addMember: (about: Partial<Member> & { name: string }) => Member;
  addFile: (file: { name: string; owner: string; content: Buffer }) => SharedFile;
  /** The next `times` calls go wrong in this way. Methods: `create`, `send`, `reply`, `update`, `delete`, `members`, `member`, `pagedMembers`, `team`, `channels`; `deliver` is what goes to the app. */
  fault: (method: string, fault: Fault, times?: number) => void;
  /** Every call of the app, or those of one method, oldest first; `answer` are cards in answers that Teams would not draw. */
  calls: (method?: string) => Call[];
  /** Resolves with the first truthy value; errors after `ms` milliseconds. */
  waitFor: <T>(predicate: () => T, ms?: number) => Promise<NonNullable<T>>;
  startOver: () => void;
}

/** The handles of this world. */
export function tenantOf(world: World): Tenant {
  const at = ({ user, conversation }: Place) => {
    const member = mustBeMember(world, user);
    return { member, conversation: mustBeConversation(world, conversation, member.id) };
  };
  return {
    ...acting(world),
    ...sight(world),
    install: (place) => install(world, at(place).member, at(place).conversation),
    uninstall: (place) => uninstall(world, at(place).member, at(place).conversation),
    leave: (place) => leave(world, at(place).member, at(place).conversation),
    join: ({ user, conversation, as }) => {
      const place = mustBeConversation(world, conversation, mustBeMember(world, as ?? 'Ruth Marlow').id);
      return join(world, mustBeMember(world, user), place);
    },
    raw: ({ activity, signing, ...place }) =>
      deliver(world, { ...activityHead(world, at(place)), ...activity }, signing),
    see: (place) => shownConversation(world, at(place).member, at(place).conversation),
    addMember: (about) => addMember(world, about),
    addFile: ({ owner, ...file }) => keepFile(world, { ...file, owner: mustBeMember(world, owner).id }),
    fault: (method, fault, times = 1) => addFault<Fault>(world.traffic, method, Array(times).fill(fault)),
    calls: (method) => world.traffic.calls.filter((call) => method === undefined || call.method === method),
    waitFor: (predicate, ms) => waitFor(world, predicate, ms),
    startOver: () => startOver(world),
  };
}

function acting(world: World) {
  return {
    say: (input) => say(world, input),
    view: ({ user, conversation }) => view(world, user, conversation),
    lookAway: (user) => void world.viewing.delete(mustBeMember(world, user).id),
    press: (input) => press(world, input),
    hero: (input) => pressHero(world, input),
    submit: (input) => submitDialog(world, input),
    close: (input) => closeDialog(world, input),
    query: (input) => query(world, input),
    share: (input) => share(world, input),
    openAction: (input) => openAction(world, input),
    consent: (input) => consent(world, input),
  } satisfies Partial<Tenant>;
}

function sight(world: World) {
  return {
    dialog: (user) => world.dialogs.get(mustBeMember(world, user).id),
    toasts: (user) => world.toasts.get(mustBeMember(world, user).id) ?? [],
    files: () => world.space.files,
    member: (user) => mustBeMember(world, user),
    conversation: (name, user) => mustBeConversation(world, name, mustBeMember(world, user).id),
  } satisfies Partial<Tenant>;
}

/** A new person of the tenant, with their chat; they are in no team yet. */
function addMember(world: World, about: Partial<Member> & { name: string }): Member {
  const email = `${about.name.toLowerCase().replaceAll(' ', '.')}@coombe.example`;
  const plain = { id: `29:1${newId()}`, aadObjectId: crypto.randomUUID(), title: '', email, guest: false };
  const member: Member = { ...plain, locale: 'en-GB', timezone: 'Europe/London', ...about };
  world.space.members.push(member);
  world.space.conversations.push(personalChat(member));
  changed(world);
  return member;
}
