// The dialog that the app has opened for the acting member: a card, a sentence, or a page elsewhere.
import type { Height, ShownDialog } from '../../teams/page/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { Card } from './card/card.tsx';
import { deed, teams } from './state.ts';
import { Toasts } from './toasts.tsx';

export function DialogHost() {
  const open = teams.value?.dialog;
  return open ? <TeamsDialog key={`${teams.value?.me.id ?? ''} ${open.id}`} open={open} /> : null;
}

const widthOf = (width: Height): string => (typeof width === 'number' ? 'fitted' : width);

function TeamsDialog({ open }: { open: ShownDialog }) {
  const leave = () => void deed('dialog/close', { dialog: open.id });
  return (
    <Dialog labelledBy="dialog-title" onClose={leave} class={`modal task ${widthOf(open.width)}`}>
      <div class="form">
        <header>
          <h2 id="dialog-title">{open.title}</h2>
          <button class="button plain icon-only" type="button" aria-label="Close" onClick={leave}>
            <Icon name="close" />
          </button>
        </header>
        <div class="body scroll">
          <Body open={open} />
          <Toasts dialog={open.id} />
        </div>
      </div>
    </Dialog>
  );
}

function Body({ open: { id, body } }: { open: ShownDialog }) {
  if (body.kind === 'message') return <p>{body.text}</p>;
  if (body.kind === 'url') {
    return (
      <p>
        <a href={body.url} target="_blank" rel="noopener">
          Open this page in a new tab
        </a>
      </p>
    );
  }
  return (
    <Card
      card={body.card}
      autoFocus
      press={(action, inputs) => deed('dialog/submit', { dialog: id, action, inputs })}
    />
  );
}
