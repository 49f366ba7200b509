// What surrounds every step: who asks, the trial's banner, the content, the foot.
import type { ComponentChildren } from 'preact';
import { initials } from '../format.ts';
import { page } from '../state.ts';
import { t } from '../text/text.ts';
import { Icon } from './icon.tsx';
import { LanguageChoice } from './language.tsx';
import { Note } from './note.tsx';

export function Shell({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main" onClick={skip}>
        {t.shell.skip}
      </a>
      <Top />
      {page.value.trial && (
        <aside class="trial" aria-label={t.shell.trialLabel}>
          <Note tone="info" first={t.shell.trial}>
            {t.shell.trialMore}
          </Note>
        </aside>
      )}
      {children}
      <Foot />
    </>
  );
}

// A jump to #main would take the step's place in the address.
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Top() {
  const { name, contact, look } = page.value.workspace;
  return (
    <header class="top">
      <div>
        <span class="who">
          {look.hasLogo ? (
            <img class="logo" src={`${location.pathname.replace(/\/$/u, '')}/logo?v=${look.version}`} alt="" />
          ) : (
            <span class="mono" aria-hidden="true">
              {initials(name)}
            </span>
          )}
          {name}
        </span>
        <LanguageChoice />
        {contact && (
          <a class="tool" href={`mailto:${contact}`} aria-label={t.shell.help}>
            <Icon name="help" />
            <span>{t.shell.help}</span>
          </a>
        )}
      </div>
    </header>
  );
}

function Foot() {
  const { contact } = page.value.workspace;
  return (
    <footer class="foot">
      {contact && (
        <span>
          {t.shell.stuck} <a href={`mailto:${contact}`}>{contact}</a>
        </span>
      )}
      <span class="by">
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" fill="currentColor">
          <path
            d="M8 3.5h8M4.5 9h8M2 14.5h7"
            stroke="currentColor"
            stroke-width="1.6"
            stroke-linecap="round"
            opacity=".55"
          />
          <circle cx="12.5" cy="3.5" r="2.3" />
          <circle cx="8.5" cy="9" r="2.3" />
          <circle cx="5" cy="14.5" r="2.3" />
        </svg>
        {t.shell.by}
      </span>
    </footer>
  );
}
