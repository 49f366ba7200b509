// How a press or a choice inside a card or a form reaches the app.
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Confirm, Element, Option } from '../../slack/world/block-kit.ts';
import { actionIdOf } from '../../slack/world/block-kit.ts';
import type { Plain } from '../../slack/world/field-state.ts';
import type { Place } from '../api.ts';
import { act, failureWords, suggest } from '../api.ts';
import { Ask } from '../parts/ask.tsx';
import { Notice } from '../parts/notice.tsx';
import { drafts, me, refresh } from '../state.ts';

export interface Target {
  element: Element;
  blockId: string;
}

export interface Acting {
  place: Place;
  /** Asks first when the element says so. */
  act: (target: Target, value?: Plain) => void;
  suggest: (target: Target, query: string) => Promise<Option[]>;
  /** The action that is under way, so that it is not pressed twice. */
  busy: string | undefined;
}

const Context = createContext<Acting | undefined>(undefined);

/** The acting of the card or form around this component. */
export function useActing(): Acting {
  const acting = useContext(Context);
  if (!acting) throw new Error('an element stands outside a card');
  return acting;
}

interface Pending {
  confirm: Confirm;
  run: () => void;
}

function useDeeds(place: Place) {
  const [busy, setBusy] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const run = async ({ element, blockId }: Target, value: Plain | undefined) => {
    const actionId = actionIdOf(element);
    setBusy(`${blockId} ${actionId}`);
    const values = place.viewId === undefined ? {} : { values: drafts.value[place.viewId] ?? {} };
    const deed = { ...place, user: me.value, actionId, blockId, ...(value !== undefined && { value }), ...values };
    setFailed(await act(deed));
    setBusy(undefined);
    await refresh();
  };
  const offer = async ({ element, blockId }: Target, query: string): Promise<Option[]> => {
    const answer = await suggest({ ...place, user: me.value, actionId: actionIdOf(element), blockId, query });
    setFailed(answer.error === undefined ? undefined : failureWords(answer.error));
    return answer.options ?? [];
  };
  return { busy, failed, run, offer };
}

/** Gives everything inside it a way to act on this message or view, and shows what went wrong. */
export function ActingIn({ place, children }: { place: Place; children: ComponentChildren }) {
  const { busy, failed, run, offer } = useDeeds(place);
  const [pending, setPending] = useState<Pending>();
  const acting: Acting = {
    place,
    busy,
    suggest: offer,
    act: (target, value) => {
      const start = () => void run(target, value);
      if (busy !== undefined) return;
      if (target.element.confirm) setPending({ confirm: target.element.confirm, run: start });
      else start();
    },
  };
  const answered = (yes: boolean) => {
    setPending(undefined);
    if (yes) pending?.run();
  };
  return (
    <Context.Provider value={acting}>
      {children}
      {failed !== undefined && (
        <Notice kind="warn" role="alert">
          {failed}
        </Notice>
      )}
      {pending && <Ask confirm={pending.confirm} onYes={() => answered(true)} onNo={() => answered(false)} />}
    </Context.Provider>
  );
}
