// How a test tells that words have become something else.

/** What turns writing round, and what no reader sees. Line breaks, tabs and ends of pages are no disguise. */
// oxlint-disable-next-line no-control-regex
export const DISGUISE = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** The tags of a document in their order, with the names of their attributes. */
export const tagsOf = (document: string): string[] =>
  (document.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/"[^"]*"/gu, '""'));

/** Every text in a value of any shape. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
