// What a test can do in the workspace: act as anybody, see what they see, and make Slack fail.
import type { Call } from '../traffic.ts';
import { addFault } from '../traffic.ts';
import { waitFor } from '../wait.ts';
import type { ActInput } from './outbound/actions.ts';
import { act } from './outbound/actions.ts';
import type { CommandInput } from './outbound/command.ts';
import { command, commandBody } from './outbound/command.ts';
import type { Outcome } from './outbound/deliver.ts';
import { openHome, sendEvent } from './outbound/events.ts';
import { mustBeChannel, mustBeMember } from './outbound/payload.ts';
import type { RawRequest } from './outbound/raw.ts';
import { sendRaw } from './outbound/raw.ts';
import type { SayInput } from './outbound/say.ts';
import { say } from './outbound/say.ts';
import type { ShortcutInput } from './outbound/shortcut.ts';
import { shortcut } from './outbound/shortcut.ts';
import type { SubmitInput, Submitted } from './outbound/submission.ts';
import { closeView, submit } from './outbound/submission.ts';
import type { SuggestInput, Suggested } from './outbound/suggestion.ts';
import { suggest } from './outbound/suggestion.ts';
import { keepFile } from './web-api/files.ts';
import type { Plain } from './world/field-state.ts';
import type { Channel, Member, Message, SharedFile, View } from './world/model.ts';
import { startOver } from './world/start-over.ts';
import type { Fault } from './world/traffic.ts';
import type { World } from './world/world.ts';
import { messagesSeenBy, newId } from './world/world.ts';

/** Members and channels are named by id, by name (`hiring-backend`) or by real name (`Ruth Marlow`); a member's direct channel is `directmessage`. */
export interface Workspace {
  command: (input: CommandInput) => Promise<Outcome>;
  press: (input: ActInput) => Promise<Outcome>;
  choose: (input: ActInput & { value: Plain }) => Promise<Outcome>;
  suggest: (input: SuggestInput) => Promise<Suggested>;
  shortcut: (input: ShortcutInput) => Promise<Outcome>;
  submit: (input: SubmitInput) => Promise<Submitted>;
  close: (input: { user: string; viewId: string; clear?: boolean }) => Promise<void>;
  say: (input: SayInput) => Message;
  openHome: (input: { user: string; tab: 'home' | 'messages' }) => Promise<boolean>;
  event: (event: Record<string, unknown>) => Promise<boolean>;
  /** The form of a command, to be signed by hand with `raw`. */
  commandBody: (input: { user: string; channel: string; text: string }) => string;
  /** A request to the app with any signature, age or body. */
  raw: (request: RawRequest) => Promise<Response>;
  /** What the member sees in the channel, without the commands that they typed. */
  messages: (channel: string, asUser: string) => Message[];
  /** The member's open modals, the top one last. */
  views: (user: string) => View[];
  home: (user: string) => View | undefined;
  files: () => SharedFile[];
  member: (user: string) => Member;
  channel: (name: string, asUser: string) => Channel;
  addMember: (member: Partial<Member> & { realName: string }) => Member;
  addChannel: (channel: { name: string; kind: 'public' | 'private'; members: string[] }) => Channel;
  addFile: (file: { name: string; owner: string; content: Buffer }) => SharedFile;
  /** The next `times` calls of this method fail. */
  fault: (method: string, fault: Fault, times?: number) => void;
  /** Every call of the app, or those of one method, oldest first. */
  calls: (method?: string) => Call[];
  /** Resolves with the first truthy value; errors after `ms` milliseconds. */
  waitFor: <T>(predicate: () => T, ms?: number) => Promise<NonNullable<T>>;
  startOver: () => void;
}

/** The handles of this world. */
export function workspaceOf(world: World): Workspace {
  return {
    command: (input) => command(world, input),
    press: (input) => act(world, input),
    choose: (input) => act(world, input),
    suggest: (input) => suggest(world, input),
    shortcut: (input) => shortcut(world, input),
    submit: (input) => submit(world, input),
    close: (input) => closeView(world, input),
    say: (input) => say(world, input),
    openHome: (input) => openHome(world, input),
    event: (event) => sendEvent(world, event),
    raw: (request) => sendRaw(world, request),
    commandBody: ({ user, channel, text }) => {
      const member = mustBeMember(world, user);
      return commandBody(world, { member, channel: mustBeChannel(world, channel, member.id), text });
    },
    ...sight(world),
    ...making(world),
    fault: (method, fault, times = 1) => addFault(world.traffic, method, Array(times).fill(fault)),
    calls: (method) => world.traffic.calls.filter((call) => method === undefined || call.method === method),
    waitFor: (predicate, ms) => waitFor(world, predicate, ms),
    startOver: () => startOver(world),
  };
}

function sight(world: World): Pick<Workspace, 'messages' | 'views' | 'home' | 'files' | 'member' | 'channel'> {
  return {
    messages: (name, asUser) => {
      const member = mustBeMember(world, asUser);
      const channel = mustBeChannel(world, name, member.id);
      return messagesSeenBy(world, member.id, channel.id).filter(({ kind }) => kind !== 'command');
    },
    views: (user) => world.modals.get(mustBeMember(world, user).id) ?? [],
    home: (user) => world.space.homes[mustBeMember(world, user).id],
    files: () => world.space.files,
    member: (user) => mustBeMember(world, user),
    channel: (name, asUser) => mustBeChannel(world, name, mustBeMember(world, asUser).id),
  };
}

function making(world: World): Pick<Workspace, 'addMember' | 'addChannel' | 'addFile'> {
  return {
    addMember: (about) => {
      const name = about.realName.toLowerCase().replaceAll(' ', '.');
      const plain = {
        id: newId('U'),
        name,
        title: '',
        email: `${name}@coombe.example`,
        locale: 'en-GB',
        admin: false,
        guest: false,
        bot: false,
      };
      const member = { ...plain, ...about };
      world.space.members.push(member);
      return member;
    },
    addChannel: ({ members, ...about }) => {
      const channel = { id: newId('C'), ...about, members: members.map((user) => mustBeMember(world, user).id) };
      world.space.channels.push(channel);
      return channel;
    },
    addFile: ({ owner, ...file }) => keepFile(world, { ...file, owner: mustBeMember(world, owner).id }),
  };
}
