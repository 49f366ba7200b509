// One message, its menu, and in a channel the thread below it.
import type { ShownConversation, ShownMessage } from '../../teams/page/contract.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icons.tsx';
import { Menu } from '../parts/menu.tsx';
import { clock } from '../time.ts';
import { Attachment } from './attachment.tsx';
import { deed, teams } from './state.ts';
import { Toasts } from './toasts.tsx';
import { Said } from './words.tsx';

interface PostProps {
  message: ShownMessage;
  open: ShownConversation;
  /** Begins a reply; in a channel only. */
  onReply?: (message: string) => void;
}

export function Post({ message, open, onReply }: PostProps) {
  const { replies } = message;
  return (
    <div class={open.kind === 'channel' ? 'post' : ''}>
      <Message message={message} open={open} />
      {replies.length > 0 && (
        <ol class="replies" aria-label={`Replies to ${message.from.name}, ${clock(message.at)}`}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <Message message={reply} open={open} />
            </li>
          ))}
        </ol>
      )}
      {onReply && (
        <button class="button plain small reply" type="button" onClick={() => onReply(message.id)}>
          <Icon name="reply" />
          Reply
          <span class="hidden"> to {message.from.name}</span>
        </button>
      )}
    </div>
  );
}

const Message = ({ message, open }: Omit<PostProps, 'onReply'>) => (
  <article class="message" aria-label={`${message.from.name}, ${clock(message.at)}`}>
    <Avatar {...message.from} />
    <div class="said">
      <p class="who">
        <b>{message.from.name}</b>
        <time class="quiet small" dateTime={message.at}>
          {clock(message.at)}
        </time>
        {message.edited && <span class="quiet small">Edited</span>}
      </p>
      <Said {...message} />
      {message.attachments.map((attachment, index) => (
        <Attachment key={index} attachment={attachment} message={message} />
      ))}
      <Toasts message={message.id} />
    </div>
    <MessageMenu message={message} open={open} />
  </article>
);

/** What the app offers to do with a message. */
function MessageMenu({ message, open }: Omit<PostProps, 'onReply'>) {
  const deeds = teams.value?.app.extension.filter(
    ({ type, context }) => type === 'action' && context.includes('message'),
  );
  if (!open.installed || !deeds || deeds.length === 0) return null;
  const entries = deeds.map(({ id, title }) => ({
    key: id,
    text: title,
    run: () => void deed('extension/open', { conversation: open.id, command: id, message: message.id }),
  }));
  return (
    <Menu label={`More for the message of ${message.from.name}, ${clock(message.at)}`} entries={entries}>
      <Icon name="more" />
    </Menu>
  );
}
