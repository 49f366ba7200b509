// The candidate's page begins here; the server has put its data beside the script.
import { render } from 'preact';
import './tokens.css';
import './base.css';
import './app.css';
import { App, loadAhead } from './app.tsx';
import { followAddress, page, step, turnTo } from './state.ts';
import { firstOf, speak } from './text/text.ts';
import { startWatching } from './watch.ts';

const root = document.getElementById('app');
if (root) {
  history.scrollRestoration = 'manual';
  // Without its words the page has nothing to show; the server had them fetched beside this script.
  speak(page.value.language, (await firstOf(page.value.language)).first);
  turnTo(step.value);
  addEventListener('popstate', followAddress);
  render(<App />, root);
  startWatching();
  void loadAhead();
}
