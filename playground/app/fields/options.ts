// Where the entries of a menu come from: the element itself, a fixed list, or the app while one types.
import { useEffect, useState } from 'preact/hooks';
import type { Option } from '../../slack/world/block-kit.ts';
import { flatOptions } from '../../slack/world/field-state.ts';
import type { Target } from '../blocks/acting.tsx';
import { useActing } from '../blocks/acting.tsx';

const PAUSE_MS = 200;
/** Slack's own default. */
const MIN_QUERY = 3;

interface Offered {
  options: Option[];
  /** What to say when the list is empty. */
  hint: string;
}

/** The entries that fit what is typed. */
export function useOptions(target: Target, query: string, fixed: Option[] | undefined): Offered {
  const external = target.element.type.endsWith('external_select');
  const found = useSuggested(target, query, external);
  if (external) return found;
  const { options = [], option_groups: groups = [] } = target.element;
  const all = fixed ?? flatOptions([...options, ...groups]);
  const typed = query.trim().toLowerCase();
  const fitting = all.filter(({ text }) => text.text.toLowerCase().includes(typed));
  return { options: fitting, hint: `Nothing is called “${query}”.` };
}

function useSuggested(target: Target, query: string, external: boolean): Offered {
  const { suggest } = useActing();
  const [found, setFound] = useState<Offered>({ options: [], hint: '' });
  const least = target.element.min_query_length ?? MIN_QUERY;
  const short = query.trim().length < least;
  useEffect(() => {
    if (!external || short) return;
    let current = true;
    const timer = setTimeout(() => {
      void suggest(target, query.trim()).then((options) => {
        if (current) setFound({ options, hint: `Nothing is called “${query}”.` });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, short, external, target.element.action_id]);
  return short ? { options: [], hint: `Type ${least} letters or more.` } : found;
}
