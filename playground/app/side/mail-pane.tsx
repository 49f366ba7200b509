// The e-mails that would have been sent, as a pane of their own.
import { Icon } from '../parts/icons.tsx';
import { pane } from '../state.ts';
import { teamsThere } from '../teams/state.ts';
import { wide } from '../wide.ts';
import { MailBox } from './mail-box.tsx';

export const MailPane = () => (
  <section class="window mail" aria-labelledby="mail-name">
    <header>
      <h2 id="mail-name">Mail</h2>
      <span class="quiet small">What candidates receive</span>
      {wide.value && teamsThere.value && (
        <button class="button plain small" type="button" onClick={() => (pane.value = 'slack')}>
          <Icon name="close" />
          Close the mail box
        </button>
      )}
    </header>
    <div class="fill">
      <MailBox />
    </div>
  </section>
);
