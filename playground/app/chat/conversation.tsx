// Messages from old to new, and below them the place to write.
import { useEffect } from 'preact/hooks';
import type { ShownChannel, ShownMessage } from '../../slack/page/snapshot.ts';
import { seen } from '../state.ts';
import { day, instantOf } from '../time.ts';
import { Composer } from './composer.tsx';
import { EmptyChannel } from './empty-channel.tsx';
import { Message } from './message.tsx';
import { useNewest } from './newest.ts';

const dayOf = (message: ShownMessage | undefined): string => (message ? day(instantOf(message.ts)) : '');

export function Conversation({ channel }: { channel: ShownChannel }) {
  const { messages } = channel;
  const newest = messages.at(-1);
  const { list, onScroll } = useNewest(
    messages.length,
    newest && { id: newest.ts, mine: !newest.author.bot || newest.onlyYou },
  );
  useEffect(() => seen(channel), [channel]);
  return (
    <div class="conversation">
      <a class="skip" href="#write-in-slack">
        Skip to writing in Slack
      </a>
      {messages.length === 0 ? (
        <EmptyChannel channel={channel} />
      ) : (
        <ol
          class="messages scroll"
          ref={list}
          onScroll={onScroll}
          tabIndex={0}
          aria-label={`Messages in ${channel.name}`}
        >
          {messages.map((message, index) => (
            <li key={message.ts}>
              {dayOf(message) !== dayOf(messages[index - 1]) && <p class="day">{dayOf(message)}</p>}
              <Message message={message} />
            </li>
          ))}
        </ol>
      )}
      <Announcer messages={messages} />
      <Composer channel={channel} />
    </div>
  );
}

/** Says a new message of the bot aloud in one sentence, instead of its whole card. */
function Announcer({ messages }: { messages: ShownMessage[] }) {
  const newest = messages.at(-1);
  return (
    <p class="hidden" role="status">
      {newest?.author.bot === true ? `${newest.author.name}: ${newest.text}` : ''}
    </p>
  );
}
