/** A pattern of whole words; the letters of every language count as letters, as \b doesn't. */
export const wholeWords = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
