// What of an assessment somebody misses; it marks them for a person to look at, and decides nothing.

/** Criteria with a least score, by name, that they are clearly below; knock-out questions, by their words, that they didn’t get right. */
export type Missed = { criteria: string[]; questions: string[] };
