// The channel that is open.
import { channel, me, snapshot } from '../state.ts';
import { wide } from '../wide.ts';
import { Conversation } from './conversation.tsx';

const kinds = { public: 'public channel', private: 'private channel', direct: 'direct messages' } as const;

export function ChannelWindow() {
  const open = channel.value;
  if (!open) return null;
  const member = snapshot.value?.members.find(({ id }) => id === me.value);
  // On a phone it is one of the tabs.
  const asPanel = wide.value ? {} : { id: 'panel', role: 'tabpanel' as const };
  return (
    <section class="window" aria-labelledby="channel-name" {...asPanel}>
      <header>
        <h2 id="channel-name"># {open.name}</h2>
        <span class="quiet small">
          {kinds[open.kind]}, as {member?.realName.split(' ')[0]} ({member?.title})
        </span>
      </header>
      <Conversation key={`${open.id} ${me.value}`} channel={open} />
    </section>
  );
}
