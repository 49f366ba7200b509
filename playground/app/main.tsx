// The playground page begins here.
import { render } from 'preact';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/chat.css';
import './styles/blocks.css';
import './styles/fields.css';
import './styles/dialog.css';
import './styles/side.css';
import './styles/teams.css';
import './styles/cards.css';
import { App } from './app.tsx';
import { follow } from './state.ts';
import { followTeams } from './teams/state.ts';

const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App />, root);
  follow();
  void followTeams();
}
