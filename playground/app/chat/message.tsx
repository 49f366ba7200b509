// One message: who, when, to whom, and what it says.
import type { ShownMessage } from '../../slack/page/snapshot.ts';
import { failureWords, shortcut } from '../api.ts';
import { ActingIn } from '../blocks/acting.tsx';
import { Blocks } from '../blocks/blocks.tsx';
import { Words } from '../blocks/words.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import { Notice } from '../parts/notice.tsx';
import { me, refresh, snapshot } from '../state.ts';
import { clock, instantOf } from '../time.ts';

const OnlyYou = () => (
  <span class="only quiet small">
    <Icon name="lock" />
    Only visible to you
  </span>
);

function Heading({ message }: { message: ShownMessage }) {
  const { author, ts, edited, onlyYou } = message;
  const instant = instantOf(ts);
  return (
    <p class="who">
      <b>{author.name}</b>
      {author.bot && <span class="app">APP</span>}
      <time class="quiet small" dateTime={instant.toISOString()}>
        {clock(instant)}
      </time>
      {edited && <span class="quiet small">changed</span>}
      {onlyYou && <OnlyYou />}
    </p>
  );
}

/** Slack's own words for a failure, and below them what they mean. */
function Failure({ text }: { text: string }) {
  const name = /"(\w+)"/.exec(text)?.[1] ?? '';
  return (
    <Notice kind="warn">
      <b>{failureWords(name)}</b>
      <p class="quiet">{text}</p>
    </Notice>
  );
}

const Files = ({ files }: { files: ShownMessage['files'] }) => (
  <ul class="files">
    {files.map(({ id, name, size }) => (
      <li key={id}>
        <a href={`/playground/files/${id}/${encodeURIComponent(name)}`} download={name}>
          <Icon name="file" />
          {name}
        </a>
        <span class="quiet small">{Math.max(1, Math.round(size / 1000))} kB</span>
      </li>
    ))}
  </ul>
);

function Content({ message }: { message: ShownMessage }) {
  if (message.kind === 'command') return <p class="command">{message.text}</p>;
  if (message.kind === 'failure') return <Failure text={message.text} />;
  if (message.blocks.length === 0)
    return message.text === '' ? null : <Words text={{ type: 'mrkdwn', text: message.text }} />;
  return (
    <div class="card">
      <ActingIn place={{ messageTs: message.ts }}>
        <Blocks blocks={message.blocks} values={message.values} />
      </ActingIn>
    </div>
  );
}

/** What the app offers to do with what somebody wrote. */
function MessageMenu({ message: { ts, kind, author } }: { message: ShownMessage }) {
  const shortcuts = snapshot.value?.app.shortcuts ?? [];
  if (kind !== 'post' || author.bot || shortcuts.length === 0) return null;
  const use = async (callbackId: string) => {
    await shortcut({ user: me.value, messageTs: ts, callbackId });
    await refresh();
  };
  const entries = shortcuts.map(({ name, callbackId }) => ({
    key: callbackId,
    text: name,
    run: () => void use(callbackId),
  }));
  return (
    <Menu label={`More for the message of ${author.name}, ${clock(instantOf(ts))}`} entries={entries}>
      <Icon name="more" />
    </Menu>
  );
}

export const Message = ({ message }: { message: ShownMessage }) => (
  <article class="message" aria-label={`${message.author.name}, ${clock(instantOf(message.ts))}`}>
    <Avatar {...message.author} />
    <div class="said">
      <Heading message={message} />
      <Content message={message} />
      {message.unfurled.length > 0 && (
        <div class="card">
          <ActingIn place={{ messageTs: message.ts }}>
            <Blocks blocks={message.unfurled} values={message.values} />
          </ActingIn>
        </div>
      )}
      {message.files.length > 0 && <Files files={message.files} />}
    </div>
    <MessageMenu message={message} />
  </article>
);
