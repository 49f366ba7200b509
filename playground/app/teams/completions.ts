// What can be typed in Teams, for completion: whom to mention, and the bot's commands after its name.
import type { BotCommand, ShownConversation } from '../../teams/page/contract.ts';
import type { Offer } from '../chat/write-field.tsx';
import { teams } from './state.ts';

const scopes = { channel: 'team', groupChat: 'groupChat', personal: 'personal' } as const;

/** The bot's commands that may be typed in this conversation. */
export const commandsFor = ({ kind }: ShownConversation): BotCommand[] =>
  teams.value?.app.commands.filter((command) => command.scopes.includes(scopes[kind])) ?? [];

/** What the text may become; none once a command stands there in full. */
export function offersFor(open: ShownConversation, typed: string): Offer[] {
  const before = open.kind === 'personal' ? '' : `@${teams.value?.app.name ?? ''} `;
  if (typed !== '' && typed.toLowerCase().startsWith(before.toLowerCase())) {
    const offers = commandsFor(open).map(({ title, description }) => ({ text: before + title, what: description }));
    return unfinished(offers, typed);
  }
  return mentions(open, typed);
}

function unfinished(offers: Offer[], typed: string): Offer[] {
  const known = offers.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));
  return known.some(({ text }) => typed.trimEnd() === text) ? [] : known;
}

/** A name that is begun at the end of the text. */
function mentions({ members }: ShownConversation, typed: string): Offer[] {
  const begun = /(?:^|\s)@(?<name>[\p{L} ]*)$/u.exec(typed)?.groups?.['name'];
  if (begun === undefined) return [];
  const kept = typed.slice(0, typed.length - begun.length);
  const app = { name: teams.value?.app.name ?? '', title: 'the bot: it hears what begins with its name' };
  const people = teams.value?.members.filter(({ id }) => members.includes(id)) ?? [];
  return unfinished(
    [app, ...people].map(({ name, title }) => ({ text: kept + name, what: title })),
    typed,
  );
}
