// The Teams-like pane: its conversations, and the one that is open.
import type { ShownConversation } from '../../teams/page/contract.ts';
import type { IconName } from '../parts/icons.tsx';
import { Icon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import type { Tab } from '../side/tabs.tsx';
import { Tabs } from '../side/tabs.tsx';
import { Conversation } from './conversation.tsx';
import { actInTeamsAs, conversation, conversations, deed, openConversation, teams } from './state.ts';

export function TeamsPane() {
  const open = conversation.value;
  if (!open) return null;
  return (
    <section class="window teams" aria-labelledby="teams-name">
      <header>
        <div>
          <h2 id="teams-name">{open.title}</h2>
          <span class="hidden">{whatIs(open)}</span>
        </div>
        <ActingInTeams />
        {open.installed && <More open={open} />}
      </header>
      <Tabs label="In Teams" panel="teams-panel" tabs={conversations.value.map(tab)} />
      <div id="teams-panel" class="fill" role="tabpanel" aria-labelledby={`tab-${tabId(open)}`}>
        <Conversation key={`${open.id} ${teams.value?.me.id ?? ''}`} open={open} />
      </div>
    </section>
  );
}

function whatIs({ kind, channelType, team }: ShownConversation): string {
  if (kind === 'personal') return 'personal chat';
  if (kind === 'groupChat') return 'group chat';
  return `${channelType === 'private' ? 'private channel' : 'channel'} of ${team ?? 'the team'}`;
}

const tabId = ({ id }: ShownConversation): string => `teams-${id.replaceAll(/\W/gu, '-')}`;

/** A standard channel has none: five names have to fit beside each other. */
function iconOf({ kind, channelType }: ShownConversation): { icon?: IconName } {
  if (kind === 'personal') return { icon: 'chat' };
  if (kind === 'groupChat') return { icon: 'team' };
  return channelType === 'private' ? { icon: 'lock' } : {};
}

const tab = (one: ShownConversation): Tab => ({
  id: tabId(one),
  label: one.title,
  ...iconOf(one),
  unread: one.id === conversation.value?.id ? 0 : one.unread,
  shown: one.id === conversation.value?.id,
  show: () => openConversation(one.id),
});

function ActingInTeams() {
  const people = teams.value?.members ?? [];
  const me = teams.value?.me.id;
  return (
    <div class="acting field">
      <label for="in-teams-as">Teams-like, as</label>
      <select
        id="in-teams-as"
        class="input"
        value={me}
        onChange={({ currentTarget }) => actInTeamsAs(currentTarget.value)}
      >
        {people.map(({ id, name, title }) => (
          <option key={id} value={id} selected={id === me}>
            {name}, {title}
          </option>
        ))}
      </select>
    </div>
  );
}

function More({ open }: { open: ShownConversation }) {
  const app = teams.value?.app.name ?? '';
  const where = open.kind === 'channel' ? (open.team ?? open.title) : 'this chat';
  const remove = () => void deed('uninstall', { conversation: open.id });
  return (
    <Menu
      label={`More about ${open.title}`}
      entries={[{ key: 'out', text: `Take ${app} out of ${where}`, run: remove }]}
    >
      <Icon name="more" />
    </Menu>
  );
}
