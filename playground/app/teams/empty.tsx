// A conversation without a word: what it is for, and ways to begin with one press.
import type { BotCommand, ShownConversation } from '../../teams/page/contract.ts';
import { commandsFor } from './completions.ts';
import { NotHere } from './not-here.tsx';
import { deed, teams } from './state.ts';

const SHOWN = 3;

/** Said here otherwise than in the list of commands itself. */
const help: BotCommand = { title: 'help', description: 'See everything you can type', scopes: [] };

export function Empty({ open }: { open: ShownConversation }) {
  const app = teams.value?.app.name ?? '';
  const personal = open.kind === 'personal';
  return (
    <div class="empty">
      <h3>{personal ? `Between you and ${app}` : 'Nothing has been said here yet'}</h3>
      {open.installed ? <Ways open={open} app={app} /> : <NotHere open={open} />}
    </div>
  );
}

function Ways({ open, app }: { open: ShownConversation; app: string }) {
  const personal = open.kind === 'personal';
  const known = commandsFor(open);
  const others = known.filter(({ title }) => title !== help.title);
  return (
    <>
      <p>
        {personal
          ? 'What is only for you arrives here. Write to it, or drop a file.'
          : `Say “@${app} help” to see what it does. It hears only what begins with its name.`}
      </p>
      <ul class="examples">
        {[...others.slice(0, SHOWN - 1), help].map(({ title, description }) => {
          const text = personal ? title : `@${app} ${title}`;
          return (
            <li key={title}>
              <button class="button" type="button" onClick={() => void deed('say', { conversation: open.id, text })}>
                <span class="typed">{text}</span>
                <span class="quiet small">{description}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
