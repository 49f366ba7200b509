// What was said, from old to new, and below it the place to write.
import { useEffect, useState } from 'preact/hooks';
import type { ShownConversation, ShownMessage } from '../../teams/page/contract.ts';
import { useNewest } from '../chat/newest.ts';
import { day } from '../time.ts';
import { Composer } from './composer.tsx';
import { Empty } from './empty.tsx';
import { NotHere } from './not-here.tsx';
import { Post } from './post.tsx';
import { summary } from './summary.ts';
import { allMessages, deed, sightOf } from './state.ts';
import { Toasts } from './toasts.tsx';

/** When something was last said in a post: in its newest reply, or when it was written. */
const lastSaid = ({ at, replies }: ShownMessage): string => replies.at(-1)?.at ?? at;

/** As in Teams, a post moves to the end when it is answered. */
const inOrder = (posts: ShownMessage[]): ShownMessage[] =>
  posts.toSorted((left, right) => lastSaid(left).localeCompare(lastSaid(right)));

const dayOf = (message: ShownMessage | undefined): string => (message ? day(lastSaid(message)) : '');

export function Conversation({ open }: { open: ShownConversation }) {
  const messages = inOrder(open.messages);
  const all = allMessages(open);
  const newest = all.toSorted((left, right) => left.at.localeCompare(right.at)).at(-1);
  const { list, onScroll } = useNewest(messages.length, newest && { id: newest.id, mine: !newest.from.bot });
  const [thread, reply] = useState<string>();
  const answering = messages.find(({ id }) => id === thread);
  useLook(open);
  return (
    <div class="conversation">
      <a class="skip" href="#write-in-teams">
        Skip to writing in Teams
      </a>
      {messages.length === 0 ? (
        <Empty open={open} />
      ) : (
        <ol class="messages scroll" ref={list} onScroll={onScroll} tabIndex={0} aria-label={`Said in ${open.title}`}>
          {messages.map((message, index) => (
            <li key={message.id}>
              {dayOf(message) !== dayOf(messages[index - 1]) && <p class="day">{dayOf(message)}</p>}
              <Post message={message} open={open} {...(open.kind === 'channel' && { onReply: reply })} />
            </li>
          ))}
        </ol>
      )}
      <p class="hidden" role="status">
        {newest?.from.bot === true ? `${newest.from.name}: ${summary(newest)}` : ''}
      </p>
      <div class="foot">
        <Toasts />
        {!open.installed && messages.length > 0 && <NotHere open={open} />}
        <Composer open={open} answering={answering} onAnswered={() => reply(undefined)} />
      </div>
    </div>
  );
}

/** Tells Teams what is on screen, so that it counts as read and cards are asked for this member's version. */
function useLook(open: ShownConversation): void {
  const sight = sightOf(open);
  useEffect(() => {
    if (document.visibilityState === 'visible') void deed('view', { conversation: open.id });
  }, [sight]);
}
