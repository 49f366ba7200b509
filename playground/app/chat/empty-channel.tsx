// A channel without a message: what will be here, and three ways to begin.
import type { ShownChannel } from '../../slack/page/snapshot.ts';
import { type } from '../api.ts';
import { me, snapshot } from '../state.ts';

const examples = [
  ['/assess new', 'Draft an assessment from a job description'],
  ['/assess list', 'See what is open'],
  ['/assess help', 'See everything you can type'],
] as const;

export function EmptyChannel({ channel }: { channel: ShownChannel }) {
  const send = (text: string) => void type({ user: me.value, channel: channel.id, text, files: [] });
  const direct = channel.kind === 'direct';
  return (
    <div class="empty">
      <h3>{direct ? `Between you and ${snapshot.value?.app.name ?? ''}` : 'Nothing has been said here yet'}</h3>
      <p>
        {direct
          ? 'Results and reminders that are only for you arrive here.'
          : 'Type below as you would in Slack, or begin with one of these.'}
      </p>
      {!direct && (
        <ul class="examples">
          {examples.map(([text, what]) => (
            <li key={text}>
              <button class="button" type="button" onClick={() => send(text)}>
                <code>{text}</code>
                <span class="quiet small">{what}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
