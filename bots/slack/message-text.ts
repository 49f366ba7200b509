// A message's words, without the marks that Slack writes them in.

/** More than a form holds; whoever writes a message decides how long it is. */
const MOST = 8_000;

/** What was said to the bot, without mentions, whoever they are of. */
export const spokenText = (text: string): string =>
  text
    .slice(0, MOST)
    .replaceAll(/<@[^<>]*>/gu, ' ')
    .trim();

/** Links stay as what they show, mentions go; each pattern stops at the next bracket. */
export function messageText(text: string): string {
  return text
    .slice(0, MOST)
    .replaceAll(/<mailto:([^<>|]*)(?:\|[^<>]*)?>/gu, '$1')
    .replaceAll(/<[@#!][^<>]*>/gu, '')
    .replaceAll(/<[^<>|]*\|([^<>]*)>/gu, '$1')
    .replaceAll(/<(https?:[^<>|]*)>/gu, '$1')
    .replaceAll(/[*`]/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
