// The candidate's page begins here; the server has put its data beside the script.
import { render } from 'preact';
import './tokens.css';
import './base.css';
import './app.css';
import { App, loadAhead } from './app.tsx';
import { followAddress, page, step, turnTo } from './state.ts';
import { firstOf, speak } from './text/text.ts';
import { startWatching } from './watch.ts';

/** Not before the first page is painted and answers. */
function whenIdle(work: () => void): void {
  // Safari doesn’t say when it is idle.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 3_000 });
  else setTimeout(work, 1_000);
}

const root = document.getElementById('app');
if (root) {
  history.scrollRestoration = 'manual';
  // Without its words the page has nothing to show; the server had them fetched beside this script.
  speak(page.value.language, (await firstOf(page.value.language)).first);
  turnTo(step.value);
  addEventListener('popstate', followAddress);
  render(<App />, root);
  startWatching();
  whenIdle(() => void loadAhead());
}
