// The Slack-like pane: channels, the private talk with the bot, and its Home tab.
import { Conversation } from '../chat/conversation.tsx';
import { MemberSwitcher } from '../chat/member-switcher.tsx';
import { channel, direct, me, panel, snapshot } from '../state.ts';
import { HomeTab } from './home-tab.tsx';
import { channelTabs, privateTabs, Tabs } from './tabs.tsx';

const kinds = { public: 'public channel', private: 'private channel', direct: 'direct messages' } as const;

export function SlackPane() {
  const tabs = [...channelTabs(), ...privateTabs()];
  return (
    <section class="window slack" aria-labelledby="slack-name">
      <header>
        <Heading />
        <MemberSwitcher />
      </header>
      <Tabs label="In Slack" panel="slack-panel" tabs={tabs} />
      <div
        id="slack-panel"
        class="fill"
        role="tabpanel"
        aria-labelledby={`tab-${tabs.find(({ shown }) => shown)?.id ?? ''}`}
      >
        <Content />
      </div>
    </section>
  );
}

function Heading() {
  const member = snapshot.value?.members.find(({ id }) => id === me.value);
  const { name, kind } = heading();
  return (
    <div>
      <h2 id="slack-name">{name}</h2>
      <span class="hidden">
        {kind}, as {member?.realName.split(' ')[0]} ({member?.title})
      </span>
    </div>
  );
}

function heading(): { name: string; kind: string } {
  if (panel.value === 'home') return { name: 'Home', kind: 'home tab' };
  if (panel.value === 'direct') return { name: snapshot.value?.app.name ?? '', kind: kinds.direct };
  return { name: `# ${channel.value?.name ?? ''}`, kind: kinds[channel.value?.kind ?? 'public'] };
}

function Content() {
  if (panel.value === 'home') return <HomeTab key={me.value} />;
  const shown = panel.value === 'direct' ? direct.value : channel.value;
  return shown ? <Conversation key={`${shown.id} ${me.value}`} channel={shown} /> : null;
}
