// The whole page: header, the channel, and beside it the member's private side.
import { Channels } from './chat/channels.tsx';
import { ChannelWindow } from './chat/channel-window.tsx';
import { MemberSwitcher } from './chat/member-switcher.tsx';
import { ModalHost } from './modal/modal-host.tsx';
import { Header } from './parts/header.tsx';
import { Notice } from './parts/notice.tsx';
import { Side } from './side/side.tsx';
import { channelTabs, PanelTabs, privateTabs } from './side/tabs.tsx';
import { online, panel, snapshot } from './state.ts';
import { wide } from './wide.ts';

function Offline() {
  return (
    <Notice kind="warn" role="status">
      <b>The playground can’t be reached.</b> Nothing is lost; it comes back by itself when the program runs again.
    </Notice>
  );
}

function SideBySide() {
  return (
    <>
      <div class="rail">
        <MemberSwitcher />
        <Channels />
      </div>
      <ChannelWindow />
      <Side tabs={privateTabs()} />
    </>
  );
}

function OneAtATime() {
  return (
    <>
      <MemberSwitcher />
      <PanelTabs tabs={[...channelTabs(), ...privateTabs()]} />
      {panel.value === 'channel' ? <ChannelWindow /> : <Side />}
    </>
  );
}

const Panels = () => (wide.value ? <SideBySide /> : <OneAtATime />);

export function App() {
  return (
    <div class="page">
      <a class="skip" href="#main">
        Skip to the conversation
      </a>
      <Header />
      {!online.value && <Offline />}
      <main id="main" tabIndex={-1} class="panels">
        {snapshot.value ? <Panels /> : <p class="quiet wait">Opening the workspace.</p>}
      </main>
      <ModalHost />
    </div>
  );
}
