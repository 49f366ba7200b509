// The tabs between panels: arrow keys move, the chosen one is shown.
import type { IconName } from '../parts/icons.tsx';
import { Icon } from '../parts/icons.tsx';
import type { Panel } from '../state.ts';
import { channel, channelId, direct, panel, shared, snapshot } from '../state.ts';

export interface Tab {
  id: string;
  label: string;
  icon?: IconName;
  unread: number;
  shown: boolean;
  show: () => void;
}

function tab(id: Panel, label: string, unread: number): Tab {
  return { id, label, unread, shown: panel.value === id, show: () => (panel.value = id) };
}

/** The member's private side. */
export const privateTabs = (): Tab[] => [
  tab('direct', snapshot.value?.app.name ?? '', direct.value?.unread ?? 0),
  tab('home', 'Home', 0),
];

/** The channels that the member can read. */
export const channelTabs = (): Tab[] =>
  shared.value.map(({ id, name, unread }) => ({
    id,
    label: `#${name}`,
    unread,
    shown: panel.value === 'channel' && channel.value?.id === id,
    show: () => {
      channelId.value = id;
      panel.value = 'channel';
    },
  }));

const Count = ({ of: count }: { of: number }) =>
  count === 0 ? null : (
    <span class="count">
      {count}
      <span class="hidden"> unread</span>
    </span>
  );

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps {
  label: string;
  /** The id of what they show. */
  panel: string;
  tabs: Tab[];
}

export function Tabs({ label, panel, tabs }: TabsProps) {
  const shown = Math.max(
    0,
    tabs.findIndex((one) => one.shown),
  );
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at((shown + step) % tabs.length);
    if (!next) return;
    next.show();
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ id, label, icon, unread, show }, index) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={index === shown}
          aria-controls={panel}
          tabIndex={index === shown ? 0 : -1}
          onClick={show}
        >
          {icon && <Icon name={icon} />}
          {label}
          <Count of={unread} />
        </button>
      ))}
    </div>
  );
}
