// The whole page: a header, and below it Slack and Teams beside each other, or one at a time.
import { ModalHost } from './modal/modal-host.tsx';
import { Header } from './parts/header.tsx';
import { Notice } from './parts/notice.tsx';
import { MailPane } from './side/mail-pane.tsx';
import { SlackPane } from './side/slack-pane.tsx';
import type { Tab } from './side/tabs.tsx';
import { Tabs } from './side/tabs.tsx';
import type { Pane } from './state.ts';
import { online, pane, snapshot, unreadInSlack, unreadMails } from './state.ts';
import { DialogHost } from './teams/dialog-host.tsx';
import { TeamsPane } from './teams/pane.tsx';
import { teamsThere, unreadInTeams } from './teams/state.ts';
import { wide, widest } from './wide.ts';

function Offline() {
  return (
    <Notice kind="warn" role="status">
      <b>The playground can’t be reached.</b> Nothing is lost; it comes back by itself when the program runs again.
    </Notice>
  );
}

/** Mail stands in the place of Teams until there is room for three. */
function SideBySide() {
  const mail = pane.value === 'mail' || !teamsThere.value;
  return (
    <>
      <SlackPane />
      {teamsThere.value && (!mail || widest.value) && <TeamsPane />}
      {mail && <MailPane />}
    </>
  );
}

const parts = { slack: SlackPane, teams: TeamsPane, mail: MailPane } satisfies Record<Pane, () => unknown>;

function OneAtATime() {
  const Part = parts[pane.value];
  return (
    <>
      <Tabs label="Parts of the playground" panel="part" tabs={partTabs()} />
      <div id="part" class="part" role="tabpanel" aria-labelledby={`tab-${pane.value}`}>
        <Part />
      </div>
    </>
  );
}

function partTabs(): Tab[] {
  const tab = (id: Pane, label: string, unread: number): Tab => ({
    id,
    label,
    unread,
    shown: pane.value === id,
    show: () => (pane.value = id),
  });
  return [
    tab('slack', 'Slack', unreadInSlack.value),
    ...(teamsThere.value ? [tab('teams', 'Teams', unreadInTeams.value)] : []),
    tab('mail', 'Mail', unreadMails.value),
  ];
}

const Panes = () => (wide.value ? <SideBySide /> : <OneAtATime />);

export function App() {
  return (
    <div class="page">
      <a class="skip" href="#main">
        Skip to the conversation
      </a>
      <Header />
      {!online.value && <Offline />}
      <main id="main" tabIndex={-1} class={wide.value ? 'panes' : 'panes one'}>
        {snapshot.value ? <Panes /> : <p class="quiet wait">Opening the workspace.</p>}
      </main>
      <ModalHost />
      <DialogHost />
    </div>
  );
}
