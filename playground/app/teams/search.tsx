// The app's message extension: searches, and puts what was found into the conversation.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExtensionCommand, FoundResult, ShownConversation } from '../../teams/page/contract.ts';
import { deed, teams } from './state.ts';

const PAUSE_MS = 250;

interface SearchProps {
  open: ShownConversation;
  replyTo: string | undefined;
  onDone: () => void;
}

interface Found {
  results: FoundResult[];
  said: string;
}

const commands = (type: ExtensionCommand['type']): ExtensionCommand[] =>
  teams.value?.app.extension.filter((one) => one.type === type && one.context.includes('compose')) ?? [];

function saidOf(results: FoundResult[], error: string | undefined): string {
  if (error !== undefined) return error;
  if (results.length === 0) return 'Nothing found. Try another word.';
  return results.length === 1 ? '1 found' : `${results.length} found`;
}

/** Asks the app once the person pauses; an answer that was overtaken is dropped. */
function useFound(open: ShownConversation, command: ExtensionCommand | undefined, typed: string): Found {
  const [found, setFound] = useState<Found>({ results: [], said: 'Searching…' });
  useEffect(() => {
    if (!command) return;
    let overtaken = false;
    const timer = setTimeout(async () => {
      const name = command.parameters[0]?.name ?? 'query';
      const asked = { conversation: open.id, command: command.id, parameters: { [name]: typed } };
      const { results = [], error } = await deed('extension/query', asked);
      if (!overtaken) setFound({ results, said: saidOf(results, error) });
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [typed, command?.id, open.id]);
  return found;
}

export function Search({ open, replyTo, onDone }: SearchProps) {
  const [typed, type] = useState('');
  const [chosen, choose] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const query = commands('query')[chosen];
  const { results, said } = useFound(open, query, typed);
  useEffect(() => box.current?.querySelector('input')?.focus(), [chosen]);
  const share = (result: string) => {
    onDone();
    void deed('extension/share', { conversation: open.id, result, ...(replyTo !== undefined && { replyTo }) });
  };
  const begin = (command: string) => {
    onDone();
    void deed('extension/open', { conversation: open.id, command });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <div
      ref={box}
      class="finder"
      role="group"
      aria-label={`Search ${teams.value?.app.name ?? ''}`}
      onKeyDown={onKeyDown}
    >
      <Kinds chosen={chosen} onChoose={choose} />
      {query && <Asked query={query} typed={typed} onType={type} />}
      <p class="quiet small" role="status">
        {said}
      </p>
      <Results results={results} onShare={share} />
      {commands('action').map(({ id, title }) => (
        <button key={id} class="button small" type="button" onClick={() => begin(id)}>
          {title}
        </button>
      ))}
    </div>
  );
}

/** What can be searched for, where there is a choice. */
function Kinds({ chosen, onChoose }: { chosen: number; onChoose: (index: number) => void }) {
  const all = commands('query');
  if (all.length < 2) return null;
  return (
    <div class="kinds" role="group" aria-label="Search for">
      {all.map(({ id, title }, index) => (
        <button
          key={id}
          class="button small"
          type="button"
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

interface AskedProps {
  query: ExtensionCommand;
  typed: string;
  onType: (text: string) => void;
}

function Asked({ query, typed, onType }: AskedProps) {
  const id = useId();
  const [parameter] = query.parameters;
  return (
    <div class="field">
      <label for={id} class={commands('query').length > 1 ? 'hidden' : ''}>
        {query.title}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        placeholder={parameter?.description ?? ''}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}

const Results = ({ results, onShare }: { results: FoundResult[]; onShare: (id: string) => void }) => (
  <ul class="found" aria-label="Found">
    {results.map(({ id, title, text }) => (
      <li key={id}>
        <button type="button" onClick={() => onShare(id)}>
          <b>{title}</b>
          <span class="quiet small">{text}</span>
        </button>
      </li>
    ))}
  </ul>
);
