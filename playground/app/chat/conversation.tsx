// Messages from old to new, and below them the place to write.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownChannel, ShownMessage } from '../../slack/page/snapshot.ts';
import { seen } from '../state.ts';
import { day, instantOf } from '../time.ts';
import { Composer } from './composer.tsx';
import { EmptyChannel } from './empty-channel.tsx';
import { Message } from './message.tsx';

const NEAR_END = 120;

/** Stays at the newest message unless the reader has scrolled up; what one writes oneself brings one back. */
function useNewest(messages: ShownMessage[]) {
  const list = useRef<HTMLOListElement>(null);
  const following = useRef(true);
  const lastTop = useRef(0);
  const newest = messages.at(-1);
  const onScroll = () => {
    const box = list.current;
    if (!box) return;
    const nearEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    // A card that grows moves the end away without a scroll; only a move upwards is the reader's.
    if (nearEnd) following.current = true;
    else if (box.scrollTop < lastTop.current) following.current = false;
    lastTop.current = box.scrollTop;
  };
  const goToEnd = () => {
    const box = list.current;
    if (box && following.current) box.scrollTop = box.scrollHeight;
  };
  useLayoutEffect(() => {
    following.current ||= newest?.author.bot === false;
    goToEnd();
  }, [messages.length, newest?.ts]);
  useEffect(() => {
    const watch = new ResizeObserver(goToEnd);
    for (const row of list.current?.children ?? []) watch.observe(row);
    return () => watch.disconnect();
  }, [messages.length]);
  return { list, onScroll };
}

const dayOf = (message: ShownMessage | undefined): string => (message ? day(instantOf(message.ts)) : '');

export function Conversation({ channel }: { channel: ShownChannel }) {
  const { messages } = channel;
  const { list, onScroll } = useNewest(messages);
  useEffect(() => seen(channel), [channel]);
  return (
    <div class="conversation">
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
