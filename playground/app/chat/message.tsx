// One message: who, when, to whom, and what it says.
import type { ShownMessage } from '../../slack/page/snapshot.ts';
import { failureWords } from '../api.ts';
import { ActingIn } from '../blocks/acting.tsx';
import { Blocks } from '../blocks/blocks.tsx';
import { Words } from '../blocks/words.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icons.tsx';
import { Notice } from '../parts/notice.tsx';
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

export const Message = ({ message }: { message: ShownMessage }) => (
  <article class="message" aria-label={`${message.author.name}, ${clock(instantOf(message.ts))}`}>
    <Avatar {...message.author} />
    <div class="said">
      <Heading message={message} />
      <Content message={message} />
      {message.files.length > 0 && <Files files={message.files} />}
    </div>
  </article>
);
