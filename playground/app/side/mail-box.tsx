// The e-mails that would have been sent, newest first.
import { useState } from 'preact/hooks';
import type { Snapshot } from '../../slack/page/snapshot.ts';
import { Icon } from '../parts/icons.tsx';
import { noteMailOpened, openedMails, snapshot } from '../state.ts';
import { clock, day } from '../time.ts';
import { Copy } from './copy.tsx';
import { linksIn } from './links.ts';

type Mail = Snapshot['mails'][number];

export function MailBox() {
  const [openId, open] = useState<string | null>(null);
  const mails = (snapshot.value?.mails ?? []).toSorted((left, right) => right.sentAt.localeCompare(left.sentAt));
  const shown = mails.find(({ id }) => id === openId);
  if (shown) return <Letter mail={shown} onBack={() => open(null)} />;
  if (mails.length === 0) {
    return (
      <div class="empty">
        <h2>No e-mail yet</h2>
        <p>What Shortlist sends to candidates arrives here. Invite somebody with /assess invite.</p>
      </div>
    );
  }
  const show = (id: string) => {
    noteMailOpened(id);
    open(id);
  };
  return (
    <ul class="mails scroll" aria-label="E-mails">
      {mails.map((mail) => (
        <Row key={mail.id} mail={mail} onOpen={() => show(mail.id)} />
      ))}
    </ul>
  );
}

function Row({ mail, onOpen }: { mail: Mail; onOpen: () => void }) {
  const fresh = !openedMails.value.includes(mail.id);
  return (
    <li>
      <button type="button" class={fresh ? 'fresh' : ''} onClick={onOpen}>
        <span class="to">{mail.to}</span>
        <time class="quiet" dateTime={mail.sentAt}>
          {clock(mail.sentAt)}
        </time>
        <span class="subject">
          {fresh && <span class="hidden">Unread. </span>}
          {mail.subject}
        </span>
      </button>
    </li>
  );
}

function Letter({ mail, onBack }: { mail: Mail; onBack: () => void }) {
  const [first] = linksIn(mail.text);
  return (
    <article class="letter scroll" aria-labelledby="subject" tabIndex={0}>
      <button class="button plain small" type="button" autoFocus onClick={onBack}>
        <Icon name="back" />
        All e-mails
      </button>
      <h2 id="subject">{mail.subject}</h2>
      <p class="quiet">
        To {mail.to}, {day(mail.sentAt)}, {clock(mail.sentAt)}
      </p>
      {first !== undefined && <Ways link={first} />}
      <p class="words">
        <Linked text={mail.text} />
      </p>
    </article>
  );
}

const Ways = ({ link }: { link: string }) => (
  <div class="row">
    <a class="button small" href={link} target="_blank" rel="noopener">
      <Icon name="open" />
      Open the candidate’s page
    </a>
    <Copy text={link} />
  </div>
);

/** The text with its addresses as links. */
function Linked({ text }: { text: string }) {
  const parts = linksIn(text).reduce<string[]>(
    (done, link) => {
      const [before = '', ...after] = (done.at(-1) ?? '').split(link);
      return [...done.slice(0, -1), before, link, after.join(link)];
    },
    [text],
  );
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} target="_blank" rel="noopener">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
