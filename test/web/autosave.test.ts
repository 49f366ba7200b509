import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/model/item.ts';
import type { SavedAnswer, SaveAnswer } from '#core/model/page.ts';
import * as autosave from '#web/app/autosave.ts';

const words = (text: string): Answer => ({ kind: 'long', text });
const typed = (state: autosave.Autosave, text: string, now: number) =>
  autosave.edited(state, { item: 'q1', answer: words(text), now, wait: autosave.TYPING_PAUSE, typedAt: now });
const saved = (text: string, revision: number): SavedAnswer => ({
  answer: words(text),
  revision,
  savedAt: '2026-11-23T14:32:00.000Z',
});
const empty = autosave.fromServer({});

/** The server's side of the contract: the highest revision wins, the same one again is taken for what it is. */
function server() {
  const kept = new Map<string, SavedAnswer>();
  return {
    kept,
    put(item: string, { answer, revision }: SaveAnswer): SavedAnswer | null {
      const old = kept.get(item);
      const same = old?.revision === revision && JSON.stringify(old.answer) === JSON.stringify(answer);
      if (old && old.revision >= revision && !same) return old;
      kept.set(item, { answer, revision, savedAt: '2026-11-23T14:32:00.000Z' });
      return null;
    },
  };
}

describe('when an answer is sent', () => {
  test('typing is sent once it rests', () => {
    const state = typed(typed(empty, 'a', 0), 'ab', 500);

    expect(autosave.toSend(state, 1299)).toBeNull();
    expect(autosave.toSend(state, 1300)?.save).toMatchObject({ answer: words('ab'), revision: 2 });
  });

  test('typing that never rests is sent all the same', () => {
    let state = empty;
    for (let now = 0; now <= 1500; now += 100) state = typed(state, `at ${now}`, now);

    expect(autosave.toSend(state, autosave.LONGEST_WAIT)).not.toBeNull();
  });

  test('a choice is sent at once', () => {
    const state = autosave.edited(empty, {
      item: 'q1',
      answer: { kind: 'choice', choice: 2 },
      now: 7,
      wait: 0,
      typedAt: 7,
    });

    expect(autosave.toSend(state, 7)).not.toBeNull();
  });

  test('leaving the field sends what still waited', () => {
    const state = autosave.hurried(typed(empty, 'a', 0), 10);

    expect(autosave.toSend(state, 10)).not.toBeNull();
  });

  test('answers go one at a time, the oldest change first', () => {
    const both = autosave.edited(typed(empty, 'first', 0), {
      item: 'q2',
      answer: words('second'),
      now: 5,
      wait: 0,
      typedAt: 5,
    });
    const first = autosave.toSend(autosave.hurried(both, 10), 10);
    const sending = autosave.sending(autosave.hurried(both, 10), first!);

    expect(first?.item).toBe('q1');
    expect(autosave.toSend(sending, 10)).toBeNull();
  });

  test('a failed answer is tried again after growing pauses', () => {
    let state = typed(empty, 'a', 0);
    const waits: number[] = [];
    for (let now = 1000; waits.length < 6; now = state.retryAt) {
      state = autosave.failed(autosave.sending(state, autosave.toSend(state, now)!), now);
      waits.push(state.retryAt - now);
    }

    expect(waits).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  });
});

describe('what is said about saving', () => {
  test('words typed offline are said to be on this device', () => {
    expect(autosave.savingState(typed(empty, 'a', 0), false)).toBe('device');
  });

  test('an answer that the server will never take is said to be unsaved, until it is changed', () => {
    const sending = autosave.sending(typed(empty, 'a', 0), { item: 'q1', save: { answer: words('a'), revision: 1 } });
    const refused = autosave.refused(sending, 'This answer is too long.');

    expect(autosave.savingState(refused, true)).toBe('refused');
    expect(autosave.toSend(refused, 1e9)).toBeNull();
    expect(autosave.savingState(typed(refused, 'b', 10), true)).toBe('saving');
  });

  test('what was typed while a save was on its way is still said to be unsent', () => {
    const sending = autosave.sending(typed(empty, 'a', 0), { item: 'q1', save: { answer: words('a'), revision: 1 } });
    const state = autosave.saved(typed(sending, 'ab', 900), '2026-11-23T14:32:00.000Z');

    expect(autosave.savingState(state, true)).toBe('saving');
  });
});

describe('an answer from another device', () => {
  const here = autosave.sending(typed(empty, 'here', 0), { item: 'q1', save: { answer: words('here'), revision: 1 } });
  const met = autosave.outdated(here, { ...saved('there', 9), mine: false });

  test('is never overwritten without asking', () => {
    expect(autosave.toSend(met, 1e9)).toBeNull();
    expect(autosave.draftOf(met, 'q1').answer).toEqual(words('here'));
  });

  test('gives way when the candidate keeps the one here', () => {
    const kept = autosave.resolved(met, { item: 'q1', keep: 'here', now: 5 });

    expect(autosave.toSend(kept, 5)?.save).toMatchObject({ answer: words('here'), revision: 10 });
  });

  test('is taken over when the candidate chooses it', () => {
    const taken = autosave.resolved(met, { item: 'q1', keep: 'there', now: 5 });

    expect(autosave.draftOf(taken, 'q1').answer).toEqual(words('there'));
    expect(autosave.savingState(taken, true)).toBe('saved');
  });

  test('isn’t suspected when only the reply to our own save was lost', () => {
    const state = autosave.outdated(here, { ...saved('here', 1), mine: false });

    expect(autosave.savingState(state, true)).toBe('saved');
  });
});

type Happening =
  | { what: 'type'; item: string; text: string }
  | { what: 'wait'; ms: number }
  | { what: 'leave' }
  | { what: 'arrive' | 'lose the request' | 'lose the reply' | 'hold the request back' }
  | { what: 'deliver what was held back' }
  | { what: 'close and come back to the page' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('type' as const),
      item: fc.constantFrom('q1', 'q2', 'q3'),
      text: fc.string({ maxLength: 6 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 3000 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'arrive' as const,
        'lose the request' as const,
        'lose the reply' as const,
        'hold the request back' as const,
      ),
    }),
  },
  fc.record({
    what: fc.constantFrom(
      'leave' as const,
      'deliver what was held back' as const,
      'close and come back to the page' as const,
    ),
  }),
);

/** A device, a server and a network between them that loses, delays and doubles; all moves are the pure ones of autosave.ts. */
function world() {
  const there = server();
  const late: { item: string; save: SaveAnswer }[] = [];
  let state = empty;
  let now = 0;
  const hear = (item: string, save: SaveAnswer) => {
    const newer = there.put(item, save);
    state = newer
      ? autosave.outdated(state, { ...newer, mine: true })
      : autosave.saved(state, '2026-11-23T14:32:00.000Z');
  };
  const begin = () => {
    const next = autosave.toSend(state, now);
    if (next) state = autosave.sending(state, next);
  };
  const fail = () => (state = autosave.failed(state, now));
  const network = (fate: Happening['what']) => {
    begin();
    const { inFlight } = state;
    if (!inFlight) return;
    if (fate === 'arrive') return hear(inFlight.item, inFlight.save);
    if (fate === 'lose the reply') there.put(inFlight.item, inFlight.save);
    if (fate === 'hold the request back') late.push(inFlight);
    fail();
  };
  const deliver = () =>
    late
      .splice(0)
      .reverse()
      .forEach(({ item, save }) => there.put(item, save));
  const step = (each: Happening): void => {
    if (each.what === 'type')
      state = autosave.edited(state, {
        item: each.item,
        answer: words(each.text),
        now,
        wait: autosave.TYPING_PAUSE,
        typedAt: now,
      });
    else if (each.what === 'wait') now += each.ms;
    else if (each.what === 'leave') state = autosave.hurried(state, now);
    else if (each.what === 'deliver what was held back') deliver();
    else if (each.what === 'close and come back to the page') late.push(...autosave.unsent(state));
    else network(each.what);
  };
  const heal = () => {
    deliver();
    for (let tries = 0; tries < 50; tries += 1) {
      now += 20_000;
      network('arrive');
    }
  };
  return { step, heal, kept: there.kept, state: () => state };
}

test('whatever the network does, the server ends with what was typed last', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
      const { step, heal, kept, state } = world();
      const last = new Map<string, string>();
      for (const each of happenings) {
        step(each);
        if (each.what === 'type') last.set(each.item, each.text);
      }
      heal();

      for (const [item, text] of last) expect(kept.get(item)?.answer).toEqual(words(text));
      expect(autosave.savingState(state(), true)).toBe(last.size > 0 ? 'saved' : 'nothing');
    }),
    { numRuns: 500 },
  );
});
