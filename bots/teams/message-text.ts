// A message's words, without the marks that Teams writes them in.

/** More than a job description needs; whoever writes a message decides how long it is. */
const MOST = 20_000;
/** What a typed command may hold, with room for its own word. */
const KEPT = 3900;

/** Each pattern stops at the next bracket, so that no text makes it look at the same place twice. */
export function messageText(content: string): string {
  return content
    .slice(0, MOST)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .slice(0, KEPT);
}
