// Which part of a long conversation one sees.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const NEAR_END = 120;

/** Stays at the newest message unless the reader has scrolled up; what one writes oneself, or is answered alone, brings one back. */
export function useNewest(count: number, newest: { id: string; mine: boolean } | undefined) {
  const list = useRef<HTMLOListElement>(null);
  const following = useRef(true);
  const lastTop = useRef(0);
  const onScroll = () => {
    const box = list.current;
    if (!box) return;
    const nearEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    // A card that grows moves the end away without a scroll; only a move upwards is the reader's.
    if (nearEnd) following.current = true;
    else if (box.scrollTop < lastTop.current) following.current = false;
    lastTop.current = box.scrollTop;
  };
  const goToEnd = () => {
    const box = list.current;
    if (box && following.current) box.scrollTop = box.scrollHeight;
  };
  useLayoutEffect(() => {
    following.current ||= newest?.mine === true;
    goToEnd();
  }, [count, newest?.id]);
  useEffect(() => {
    const watch = new ResizeObserver(goToEnd);
    for (const row of list.current?.children ?? []) watch.observe(row);
    return () => watch.disconnect();
  }, [count]);
  return { list, onScroll };
}
