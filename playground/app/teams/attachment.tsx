// What hangs at a message: a card, a file, or the question whether a file may be sent.
import type { HeroButton, ShownAttachment, ShownMessage } from '../../teams/page/contract.ts';
import { Icon } from '../parts/icons.tsx';
import { Card } from './card/card.tsx';
import { deed } from './state.ts';
import { Said } from './words.tsx';

type Of<Kind extends ShownAttachment['kind']> = Extract<ShownAttachment, { kind: Kind }>;

interface AttachmentProps {
  attachment: ShownAttachment;
  message: ShownMessage;
}

export function Attachment({ attachment, message }: AttachmentProps) {
  switch (attachment.kind) {
    case 'adaptive':
      return <Adaptive of={attachment} message={message} />;
    case 'hero':
      return <Hero of={attachment} message={message.id} />;
    case 'fileConsent':
      return <Consent of={attachment} message={message.id} />;
    case 'fileInfo':
      return (
        <File name={attachment.name} url={attachment.url} note={`${attachment.fileType.toUpperCase()}, in OneDrive`} />
      );
    case 'file':
      return <File name={attachment.name} url={attachment.url} note={sizeOf(attachment.size)} />;
    case 'other':
      return <p class="quiet small">This page can’t show {attachment.contentType}.</p>;
  }
}

const sizeOf = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;

function Adaptive({ of, message }: { of: Of<'adaptive'>; message: ShownMessage }) {
  return (
    <>
      {of.own && (
        <p class="only quiet small">
          <Icon name="lock" />
          Only you see this version
        </p>
      )}
      <Card
        card={of.card}
        refreshing={message.refreshing}
        press={(action, inputs) => deed('press', { message: message.id, action, inputs })}
      />
    </>
  );
}

function Hero({ of, message }: { of: Of<'hero'>; message: string }) {
  return (
    <div class="sheet hero">
      {of.title !== '' && <h3>{of.title}</h3>}
      {of.subtitle !== '' && <p class="quiet small">{of.subtitle}</p>}
      <Said format="markdown" text={of.text} />
      {of.buttons.length > 0 && (
        <div class="actions">
          {of.buttons.map((button, index) => (
            <HeroPress key={index} button={button} press={() => void deed('hero', { message, button: index })} />
          ))}
        </div>
      )}
    </div>
  );
}

function HeroPress({ button, press }: { button: HeroButton; press: () => void }) {
  if (button.type === 'openUrl' && typeof button.value === 'string' && /^https?:/u.test(button.value)) {
    return (
      <a class="button small" href={button.value} target="_blank" rel="noopener">
        {button.title}
      </a>
    );
  }
  return (
    <button class="button small" type="button" onClick={press}>
      {button.title}
    </button>
  );
}

const states = { accepted: 'You took it.', declined: 'You declined it.' } as const;

function Consent({ of, message }: { of: Of<'fileConsent'>; message: string }) {
  const answer = (accept: boolean) => () => void deed('consent', { message, accept });
  return (
    <div class="sheet hero" role="group" aria-label={`A file: ${of.name}`}>
      <p class="file">
        <Icon name="file" />
        <b>{of.name}</b>
        <span class="quiet small">{sizeOf(of.size)}</span>
      </p>
      {of.description !== '' && <p>{of.description}</p>}
      {of.state === 'open' ? (
        <div class="actions">
          <button class="button small" type="button" onClick={answer(true)}>
            Allow
          </button>
          <button class="button small" type="button" onClick={answer(false)}>
            Decline
          </button>
        </div>
      ) : (
        <p class="quiet small">{states[of.state]}</p>
      )}
    </div>
  );
}

const File = ({ name, url, note }: { name: string; url: string; note: string }) => (
  <p class="sheet file">
    <Icon name="file" />
    <a href={url} download={name}>
      {name}
    </a>
    <span class="quiet small">{note}</span>
  </p>
);
