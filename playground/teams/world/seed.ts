// The tenant that everybody meets first: the same invented people, at the same invented firm, as in the Slack workspace.
import type { Conversation, Member, Space, Team } from './model.ts';

const person = (key: string, name: string, title: string): Member => ({
  id: `29:1${key}Zk3mQ8vTn5wLr2yXc7bHd4sPf9gJa6eUi0oBq`,
  aadObjectId: `5f0c1e7a-2b9d-4c38-9a41-00000000${key}`,
  name,
  title,
  email: `${name.toLowerCase().replace(' ', '.')}@coombe.example`,
  guest: false,
  locale: 'en-GB',
  timezone: 'Europe/London',
});

const ruth = person('0a01', 'Ruth Marlow', 'recruiter');
const owen = person('0a02', 'Owen Bright', 'hiring manager');
const leila = { ...person('0a03', 'Leila Haddad', 'reviewer'), locale: 'fr-FR', timezone: 'Europe/Paris' };
const sam = { ...person('0a04', 'Sam Okoro', 'no role'), guest: true };
const mei = { ...person('0a05', 'Mei Lin', 'reviewer'), locale: 'zh-TW', timezone: 'Asia/Taipei' };

const people = [ruth, owen, leila, sam, mei];
const everybody = people.map(({ id }) => id);
const panel = [ruth.id, owen.id, leila.id];

const team: Team = {
  id: '19:coombe5a7d0e41b2c9f83e6@thread.tacv2',
  name: 'Coombe Transit',
  aadGroupId: '8d1b6f52-7c3e-4f0a-b6d9-00000000c0be',
  owners: [ruth.id],
  members: everybody,
};

const shared: Conversation[] = [
  {
    id: '19:hiring7b3c9e15d8a2f604c1@thread.tacv2',
    kind: 'channel',
    title: 'Backend hiring',
    team: team.id,
    channelType: 'standard',
    members: everybody,
    installed: true,
    greeted: false,
  },
  {
    id: '19:panel02d6e8f41a9b7c53d0@thread.tacv2',
    kind: 'channel',
    title: 'Backend panel',
    team: team.id,
    channelType: 'private',
    members: panel,
    installed: true,
    greeted: false,
  },
  {
    id: team.id,
    kind: 'channel',
    title: 'General',
    team: team.id,
    channelType: 'standard',
    members: everybody,
    installed: true,
    greeted: false,
  },
  {
    id: '19:chat9f2b7d30c5e8a146b0@thread.v2',
    kind: 'groupChat',
    title: 'Panel',
    members: panel,
    installed: true,
    greeted: false,
  },
];

/** The chat of a member with the app; it stands ready, and the app is added when the member first opens it. */
export const personalChat = (member: Member): Conversation => ({
  id: `a:1${member.id.slice(4, 8)}Wd8rKq2nVx6tYb0mGz5`,
  kind: 'personal',
  title: '',
  members: [member.id],
  installed: false,
  greeted: false,
});

/** A fresh tenant without a message. */
export function seed(): Space {
  return structuredClone({
    tenant: { id: '3c9a5b1e-8f27-4d60-b1c4-00000000c0be', name: 'Coombe Transit' },
    members: people,
    teams: [team],
    conversations: [...shared, ...people.map(personalChat)],
    messages: [],
    files: [],
    reads: {},
    lastId: 0,
  });
}
