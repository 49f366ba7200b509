// The workspace that everybody meets first: invented people at an invented firm.
import type { Channel, Member, Space } from './model.ts';

const person = (id: string, realName: string, title: string): Member => {
  const name = realName.toLowerCase().replace(' ', '.');
  const email = `${name}@coombe.example`;
  return { id, name, realName, title, email, locale: 'en-GB', admin: false, guest: false, bot: false };
};

const people: Member[] = [
  { ...person('U0RUTH01', 'Ruth Marlow', 'recruiter'), admin: true },
  person('U0OWEN01', 'Owen Bright', 'hiring manager'),
  person('U0LEILA1', 'Leila Haddad', 'reviewer'),
  { ...person('U0SAM001', 'Sam Okoro', 'no role'), guest: true },
];

const BOT = 'U0SHORT1';
const bot: Member = { ...person(BOT, 'Shortlist', 'app'), email: '', bot: true };

const all = [...people.map(({ id }) => id), BOT];

const shared: Channel[] = [
  { id: 'C0HIRING', name: 'hiring-backend', kind: 'private', members: all },
  { id: 'C0GENERL', name: 'general', kind: 'public', members: all },
];

/** The direct conversation of a member with the bot. */
export const directChannel = (member: string): Channel => ({
  id: `D${member.slice(1)}`,
  name: 'directmessage',
  kind: 'direct',
  members: [member, BOT],
});

/** A fresh workspace without a message. */
export function seed(): Space {
  return {
    team: { id: 'T0COOMBE', name: 'Coombe Transit', domain: 'coombe-transit' },
    app: { id: 'A0SHORTL', botUser: BOT, botId: 'B0SHORTL', name: 'Shortlist' },
    members: structuredClone([...people, bot]),
    channels: structuredClone([...shared, ...people.map(({ id }) => directChannel(id))]),
    messages: [],
    homes: {},
    files: [],
    reads: {},
    lastTs: 0,
  };
}
