// Which channels you can read.
import { channelTabs } from '../side/tabs.tsx';
import { channel } from '../state.ts';

export const Channels = () => (
  <nav class="channels" aria-label="Channels">
    <ul>
      {channelTabs().map(({ id, label, unread, show }) => (
        <li key={id}>
          <button type="button" aria-current={channel.value?.id === id ? 'page' : undefined} onClick={show}>
            {label}
            {unread > 0 && channel.value?.id !== id && (
              <span class="count">
                {unread}
                <span class="hidden"> unread</span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
