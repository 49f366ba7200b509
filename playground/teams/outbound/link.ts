// A link of the app's own in what a member writes: the app is asked what stands below it, before the message is sent in Teams, here just after.
import type { Message } from '../world/model.ts';
import type { World } from '../world/world.ts';
import { changed } from '../world/world.ts';
import { bodyOr, invoke } from './invoke.ts';
import { readResults } from './extension-answer.ts';
import type { Spot } from './payload.ts';

/** Resolves by itself; an app that doesn't answer leaves the link as it is. */
export function preview(world: World, spot: Spot, message: Message): void {
  const url = /https?:\/\/[^\s<>"]+/u.exec(message.text)?.[0];
  if (!url || !URL.canParse(url) || !world.settings.manifest.linkHosts.includes(new URL(url).hostname)) return;
  void (async () => {
    const outcome = await invoke(world, spot, { name: 'composeExtension/queryLink', value: { url } });
    const { body } = bodyOr(world, outcome, { member: spot.member.id });
    const [found] = readResults(world, body) ?? [];
    const attachment = found && world.found.get(found.id)?.attachment;
    if (!attachment) return;
    message.attachments.push(attachment);
    changed(world);
  })();
}
