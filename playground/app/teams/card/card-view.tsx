// The only place that knows the `adaptivecards` package: fetched apart, since most pages show no card at first.
import type { Action, IMarkdownProcessingResult } from 'adaptivecards';
import {
  AdaptiveCard,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Versions,
} from 'adaptivecards';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ActionRef, CardJson, Inputs } from '../../../teams/page/contract.ts';
import { focusKept } from './focus-kept.ts';
import { hostConfig } from './host-config.ts';
import { markdownHtml } from './markdown.ts';

const host = new HostConfig(hostConfig);

AdaptiveCard.onProcessMarkdown = (text: string, result: IMarkdownProcessingResult) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};
// The package leaves the table out unless somebody names it.
GlobalRegistry.elements.register('Table', Table, Versions.v1_5);
GlobalSettings.allowMarkForTextHighlighting = false;
GlobalSettings.setTabIndexAtCardRoot = false;

export interface CardViewProps {
  card: CardJson;
  /** Inputs have been checked by then. */
  onPress: (action: ActionRef, inputs: Inputs) => void;
  /** The first field takes the focus. */
  autoFocus?: boolean;
}

/** What was typed, by id. */
const typedIn = (shown: AdaptiveCard): Inputs =>
  Object.fromEntries(
    shown
      .getAllInputs()
      .filter((input) => input.id !== undefined && input.isSet())
      .map((input) => [input.id ?? '', String(input.value)]),
  );

/** The card with what was already typed in it, so that a change of the card loses nothing. */
const holding = (card: CardJson, typed: Inputs): CardJson =>
  JSON.parse(JSON.stringify(card), (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('id' in part) || !('type' in part)) return part;
    const { id, type } = part;
    const value = typeof id === 'string' && String(type).startsWith('Input.') ? typed[id] : undefined;
    return value === undefined ? part : { ...part, value };
  }) as CardJson;

function refOf(action: Action): ActionRef {
  const json = action.toJSON(new SerializationContext(Versions.v1_5)) as Partial<ActionRef> | undefined;
  const { id, title, verb, data } = json ?? {};
  return {
    type: action.getJsonTypeName(),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(verb !== undefined && { verb }),
    ...(data !== undefined && { data }),
  };
}

/** A link opens in a tab of its own; a press goes to the app with what the card holds. */
function execute(action: Action, shown: AdaptiveCard, onPress: CardViewProps['onPress']): void {
  if (action instanceof OpenUrlAction) {
    if (action.url !== undefined && /^https?:/u.test(action.url)) window.open(action.url, '_blank', 'noopener');
  } else if (action instanceof ExecuteAction || action instanceof SubmitAction) {
    onPress(refOf(action), action.associatedInputs === 'none' ? {} : typedIn(shown));
  }
}

/** A dialog that shows something else is read from its top, and one can type at once. */
function begin(box: HTMLElement): void {
  box.closest('.scroll')?.scrollTo(0, 0);
  const first = box.querySelector<HTMLElement>('input, textarea, select');
  if (!first) return;
  // A dialog that is still to be opened looks for this itself.
  first.autofocus = true;
  first.focus();
}

/** Several buttons are called alike; what the card says of each when it is pointed at tells them apart by ear, too. */
function namePresses(drawn: HTMLElement): void {
  for (const button of drawn.querySelectorAll<HTMLElement>('button[title]')) {
    const shown = button.textContent.trim();
    const says = button.title.toLowerCase().includes(shown.toLowerCase());
    button.setAttribute('aria-label', says ? button.title : `${shown}: ${button.title}`);
  }
}

export function CardView({ card, onPress, autoFocus = false }: CardViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<AdaptiveCard>(undefined);
  const press = useRef(onPress);
  press.current = onPress;
  const json = JSON.stringify(card);
  useLayoutEffect(() => {
    const next = new AdaptiveCard();
    next.hostConfig = host;
    next.onExecuteAction = (action) => execute(action, next, (ref, inputs) => press.current(ref, inputs));
    next.parse(holding(card, shown.current ? typedIn(shown.current) : {}), new SerializationContext(Versions.v1_6));
    const drawn = next.render();
    if (drawn) namePresses(drawn);
    const giveBack = focusKept(place.current);
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
    giveBack();
    shown.current = next;
  }, [json]);
  const isNew = useRef(true);
  useEffect(() => {
    const box = place.current;
    if (autoFocus && box && (isNew.current || document.activeElement === box)) begin(box);
    isNew.current = false;
  }, [autoFocus, json]);
  return <div class="adaptive" ref={place} />;
}
