// What the page draws of a message's attachments.
import { z } from 'zod';
import { isNode } from '../world/cards.ts';
import { ADAPTIVE, CONSENT, DOWNLOAD, FILE_INFO, HERO, HeroContent } from '../world/content-types.ts';
import type { Attachment, Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import type { CardJson, ShownAttachment } from './contract.ts';

const ConsentContent = z.object({ description: z.string().catch(''), sizeInBytes: z.number().catch(0) });
const FileContent = z.object({ fileType: z.string().catch(''), uniqueId: z.string().catch('') });

/** One attachment as `viewer` sees it. */
export function shownAttachment(world: World, attachment: Attachment, seen: Seen = {}): ShownAttachment {
  const { contentType } = attachment;
  return drawings[contentType]?.(attachment, { ...seen, world }) ?? { kind: 'other', contentType };
}

interface Seen {
  message?: Message;
  /** This viewer's own card, in place of the one that all see. */
  own?: CardJson;
}

type Drawing = (attachment: Attachment, seen: Seen & { world: World }) => ShownAttachment;

const drawings: Record<string, Drawing> = {
  [ADAPTIVE]: ({ content }, { own }) => ({
    kind: 'adaptive',
    card: own ?? (isNode(content) ? content : {}),
    own: own !== undefined,
  }),
  [HERO]: ({ content }) => {
    const { images, buttons, ...words } = HeroContent.catch(HeroContent.parse({})).parse(content);
    return { kind: 'hero', ...words, images: images.map(({ url }) => url), buttons: buttons.map(buttonOf) };
  },
  [CONSENT]: ({ name, content }, { message }) => {
    const { description, sizeInBytes } = ConsentContent.parse(content ?? {});
    return { kind: 'fileConsent', name: name ?? '', description, size: sizeInBytes, state: message?.consent ?? 'open' };
  },
  [FILE_INFO]: ({ name, content, contentUrl }) => {
    const { fileType } = FileContent.parse(content ?? {});
    return { kind: 'fileInfo', name: name ?? '', fileType, url: contentUrl ?? '' };
  },
  [DOWNLOAD]: ({ name, content, contentUrl }, { world }) => {
    const { uniqueId } = FileContent.parse(content ?? {});
    const size = world.space.files.find(({ id }) => id === uniqueId)?.size ?? 0;
    return { kind: 'file', name: name ?? '', size, url: contentUrl ?? '' };
  },
};

const buttonOf = ({ type, title, value }: { type: string; title: string; value?: unknown }) => ({ type, title, value });
