// The one h1 of a step: it names the browser's tab and takes the focus when the step changes.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { page } from '../state.ts';
import { locale, t } from '../text/text.ts';

// The first heading of a page load leaves the focus where the browser puts it.
let shown: { step: string; locale: string } | null = null;

type Props = { step: string; children: ComponentChildren; class?: string; id?: string; lang?: string | null };

export function Title({ step, children, class: kind, id, lang }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { title, workspace } = page.value;
    document.title = t.shell.title(step, title, workspace.name);
    // The same step in another language is no arrival.
    if (shown !== null && shown.step !== step && shown.locale === locale.value) arrive(heading.current);
    shown = { step, locale: locale.value };
  }, [step]);
  return (
    <h1 ref={heading} id={id} class={kind} lang={lang ?? undefined} tabIndex={-1}>
      {children}
    </h1>
  );
}

function arrive(heading: HTMLElement | null): void {
  scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}
