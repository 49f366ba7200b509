// A list to put in order: by dragging, by buttons, or by the arrow keys on them; each move is said aloud.
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '#core/model/item.ts';
import type { PageItem } from '#core/model/page.ts';
import { moved } from '../moved.ts';
import { Icon } from '../parts/icon.tsx';
import { Inline } from '../parts/words.tsx';
import { locale } from '../text/text.ts';
import { t } from '../text/text-steps.ts';

type Way = 'up' | 'down';

type Props = { item: PageItem; answer: Answer | null; keep: (answer: Answer | null, pause: number) => void };

export function Ranking({ item, answer, keep }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const said = useSignal('');
  const focus = useRef<{ option: number; way: Way } | null>(null);
  const order = answer?.kind === 'ranking' ? answer.order : item.options.map((_, index) => index);
  const put = (next: number[], option: number) => {
    keep({ kind: 'ranking', order: next }, 0);
    said.value = t.questions.moved(item.options[option] ?? '', next.indexOf(option) + 1, next.length);
  };
  const move = (place: number, way: Way) => {
    const to = place + (way === 'up' ? -1 : 1);
    const option = order[place];
    if (option === undefined || to < 0 || to >= order.length) return;
    focus.current = { option, way };
    put(moved(order, place, to), option);
  };
  // A line that moves takes the focus along.
  useLayoutEffect(() => {
    const { option, way } = focus.current ?? {};
    if (option !== undefined) list.current?.querySelector<HTMLElement>(`[data-move="${option}-${way}"]`)?.focus();
    focus.current = null;
  }, [answer]);
  useEffect(() => {
    said.value = '';
  }, [locale.value]);
  const drag = useDrag(list, (from, to) => put(moved(order, from, to), order[from] ?? 0));
  return (
    <>
      <p class="small quiet" id="order-hint">
        {t.questions.orderHint}
      </p>
      <ol ref={list} class="order" aria-label={t.questions.order} aria-describedby="order-hint">
        {order.map((option, place) => (
          <Line key={option} item={item} at={{ option, place }} move={move} drag={drag} />
        ))}
      </ol>
      <p class="vh" role="status">
        {said.value}
      </p>
      <p class="small quiet row between under-choices">
        {answer ? t.questions.change : t.questions.orderMissing}
        {answer && (
          <button type="button" class="btn plain sm end" onClick={() => keep(null, 0)}>
            {t.questions.clear}
          </button>
        )}
      </p>
    </>
  );
}

type Drag = ReturnType<typeof useDrag>;
type LineProps = {
  item: PageItem;
  at: { option: number; place: number };
  move: (place: number, way: Way) => void;
  drag: Drag;
};

function Line({ item, at: { option, place }, move, drag }: LineProps) {
  const text = item.options[option] ?? '';
  const last = item.options.length - 1;
  return (
    <li class={drag.from === place ? 'moving' : drag.over === place ? 'over' : ''}>
      <span class="grip" aria-hidden="true" {...drag.handle(place)}>
        <Icon name="grip" />
      </span>
      <span class="n num">{place + 1}</span>
      <span class="what" lang={item.language ?? undefined}>
        <Inline text={text} />
      </span>
      <Move way="up" label={t.questions.moveUp(text)} id={option} off={place === 0} move={(way) => move(place, way)} />
      <Move
        way="down"
        label={t.questions.moveDown(text)}
        id={option}
        off={place === last}
        move={(way) => move(place, way)}
      />
    </li>
  );
}

type MoveProps = { way: Way; label: string; id: number; off: boolean; move: (way: Way) => void };

/** Keeps the focus at the ends of the list, where it does nothing. */
function Move({ way, label, id, off, move }: MoveProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <button
      type="button"
      class="btn plain sm"
      data-move={`${id}-${way}`}
      aria-label={label}
      aria-disabled={off ? 'true' : undefined}
      onClick={() => move(way)}
      onKeyDown={press}
    >
      <Icon name={way} />
    </button>
  );
}

/** Follows the pointer from a line's handle; `drop` hears from which place to which, once the pointer lets go. */
function useDrag(list: { current: HTMLElement | null }, drop: (from: number, to: number) => void) {
  const from = useSignal<number | null>(null);
  const over = useSignal<number | null>(null);
  const placeAt = (y: number) => {
    const lines = [...(list.current?.children ?? [])].map((line) => line.getBoundingClientRect());
    return Math.max(
      0,
      lines.findLastIndex(({ top }) => top <= y),
    );
  };
  const end = () => {
    const [start, to] = [from.value, over.value];
    from.value = over.value = null;
    return { start, to };
  };
  const handle = (place: number) => ({
    onPointerDown: (event: PointerEvent) => {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      from.value = over.value = place;
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.value !== null) over.value = placeAt(event.clientY);
    },
    onPointerUp: () => {
      const { start, to } = end();
      if (start !== null && to !== null && start !== to) drop(start, to);
    },
    onPointerCancel: () => void end(),
  });
  return { from: from.value, over: over.value, handle };
}
