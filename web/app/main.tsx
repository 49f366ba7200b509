// The candidate's page begins here; the server has put its data beside the script.
import { render } from 'preact';
import './tokens.css';
import './base.css';
import './app.css';
import { App, loadAhead } from './app.tsx';
import { followAddress, step, turnTo } from './state.ts';

const root = document.getElementById('app');
if (root) {
  history.scrollRestoration = 'manual';
  turnTo(step.value);
  addEventListener('popstate', followAddress);
  render(<App />, root);
  void loadAhead();
}
