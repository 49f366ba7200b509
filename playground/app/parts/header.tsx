// The top of the page: what this is, how to begin, and how to begin again.
import { useState } from 'preact/hooks';
import type { Confirm } from '../../slack/world/block-kit.ts';
import { startOver } from '../api.ts';
import { linksIn } from '../side/links.ts';
import { drafts, pane, readBy, snapshot, unreadMails } from '../state.ts';
import { deed, teamsThere } from '../teams/state.ts';
import { Ask } from './ask.tsx';
import { Icon, Mark } from './icons.tsx';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const confirm: Confirm = {
  title: plain('Start over?'),
  text: plain('Messages, files and the Home tab are cleared for everyone here. Assessments and candidates stay.'),
  confirm: plain('Clear the messages'),
  deny: plain('Keep everything'),
  style: 'danger',
};

function StartOver() {
  const [asking, ask] = useState(false);
  const clear = () => {
    ask(false);
    drafts.value = {};
    void startOver();
    if (teamsThere.value) void deed('start-over', {});
  };
  return (
    <>
      <button class="button small" type="button" onClick={() => ask(true)}>
        Start over
      </button>
      {asking && <Ask confirm={confirm} onYes={clear} onNo={() => ask(false)} />}
    </>
  );
}

/** The newest e-mail that carries a link is the shortest way to a candidate's page. */
function candidateLink(): string | undefined {
  const newest = snapshot.value?.mails.toSorted((left, right) => right.sentAt.localeCompare(left.sentAt)) ?? [];
  return newest.flatMap(({ text }) => linksIn(text))[0];
}

function Begin() {
  const href = candidateLink();
  if (href === undefined) return null;
  return (
    <a class="button primary" href={href} target="_blank" rel="noopener">
      <Icon name="play" />
      Start as a candidate
    </a>
  );
}

const sides = (): string =>
  teamsThere.value ? 'Slack and Teams below show the same assessment.' : 'The workspace below stands in for Slack.';

/** Mail stays in the folder that the page shows; a language model is somewhere else. */
const leaving = (): string =>
  readBy.value ? `but what is written here is read by a language model at ${readBy.value}` : 'nothing leaves this page';

export function Header() {
  const unread = unreadMails.value;
  return (
    <header class="top">
      <div class="bar">
        <span class="brand">
          <Mark />
          Shortlist
        </span>
        <span class="quiet where">Playground</span>
        <button class="button small" type="button" onClick={() => (pane.value = 'mail')}>
          <Icon name="mail" />
          Mail
          {unread > 0 && (
            <span class="count">
              {unread}
              <span class="hidden"> unread</span>
            </span>
          )}
        </button>
        <StartOver />
      </div>
      <div class="lead">
        <div>
          <h1>Try the whole journey here</h1>
          <p class="quiet">
            Invented people, no accounts, {leaving()}. {sides()}
          </p>
        </div>
        <Begin />
      </div>
    </header>
  );
}
