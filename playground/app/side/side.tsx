// The member's private side: messages with the bot, the app's Home tab, and the e-mails that were sent.
import { Conversation } from '../chat/conversation.tsx';
import type { Panel } from '../state.ts';
import { direct, me, panel } from '../state.ts';
import { HomeTab } from './home-tab.tsx';
import { MailBox } from './mail-box.tsx';
import type { Tab } from './tabs.tsx';
import { PanelTabs } from './tabs.tsx';

function Content({ shown }: { shown: Panel }) {
  if (shown === 'mail') return <MailBox />;
  if (shown === 'home') return <HomeTab key={me.value} />;
  return direct.value ? <Conversation key={direct.value.id} channel={direct.value} /> : null;
}

/** `tabs` are left out where the page has them already. */
export function Side({ tabs = [] }: { tabs?: Tab[] }) {
  const shown = panel.value === 'channel' ? 'direct' : panel.value;
  return (
    <section class="window side" aria-labelledby="private">
      <h2 id="private" class="hidden">
        Private to you
      </h2>
      {tabs.length > 0 && <PanelTabs tabs={tabs} />}
      <div id="panel" class="fill" role="tabpanel" aria-labelledby={`tab-${shown}`}>
        <Content shown={shown} />
      </div>
    </section>
  );
}
