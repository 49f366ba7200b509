// `cli draft JOB`: drafts an assessment from a job description, with the language model where one is given, else with the item bank.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Asked } from '#core/assess/draft/draft.ts';
import type { Draft } from '#core/authoring/draft-types.ts';
import { readJob, type Job } from '#core/authoring/job.ts';
import { UserError } from '#core/errors.ts';
import type { ItemKind } from '#core/model/item.ts';
import type { Model } from '#core/ports/model.ts';
import { en } from '#core/text/en.ts';
import { offlineDrafter } from './drafter.ts';
import { startEncoder } from './encoder.ts';
import { modelDrafter } from './model-drafter.ts';

export type DraftLine = Omit<Draft, 'items'> & {
  items: { kind: ItemKind; criterion: string; prompt: string; minutes: number; source: string }[];
};

/** Turns a PDF or DOCX file into its text. */
export type ReadText = (file: Uint8Array) => Promise<string>;

const PLAIN = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '']);
const DOCUMENTS = new Set(['.pdf', '.docx']);

/** More than any description needs; a longer file is something else. Characters. */
const LONGEST = 60_000;

/**
 * The draft as the command line prints it. Throws `UserError` with code `draft-input` for a file that can't be opened,
 * is of another type, or holds no text.
 */
export async function draftCommand(path: string, readText: ReadText, model?: Model): Promise<DraftLine> {
  const text = await readable(path, readText);
  const encoder = startEncoder();
  try {
    const offline = offlineDrafter(encoder.embed);
    const drafter = model ? modelDrafter({ offline, modelFor: () => model }) : offline;
    const job = { title: '', text, withQuestions: true, withInterview: false, shown: new Map() };
    const draft = await drafter.draft(job, en, asked());
    return { ...draft, items: draft.items.map(printed) };
  } finally {
    await encoder.close();
  }
}

/** Nobody tries a command again for us. */
const asked = (): Asked => ({ whose: null, key: randomUUID(), signal: new AbortController().signal, isLast: true });

/** The job description in a file: text, PDF or DOCX. Throws `UserError` as `draftCommand` does. */
export async function jobIn(path: string, readText: ReadText): Promise<Job> {
  return readJob(await readable(path, readText));
}

async function readable(path: string, readText: ReadText): Promise<string> {
  const text = await textOf(path, readText);
  if (!/\p{L}{2}|\p{Script=Han}/u.test(text))
    throw new UserError('draft-input', `${path} holds no text to draft from.`);
  return text.slice(0, LONGEST);
}

const printed = ({ item, criterion, source }: Draft['items'][number]) => ({
  kind: item.kind,
  criterion,
  prompt: item.prompt,
  minutes: item.minutes,
  source,
});

async function textOf(path: string, readText: ReadText): Promise<string> {
  const type = extname(path).toLowerCase();
  if (!PLAIN.has(type) && !DOCUMENTS.has(type)) {
    throw new UserError('draft-input', `${path} isn’t a description that can be read. Send text, PDF or DOCX.`);
  }
  const file = await readFile(path).catch((cause: unknown) => {
    throw new UserError('draft-input', `${path} can’t be opened. Check the name.`, { cause });
  });
  return DOCUMENTS.has(type) ? readText(file) : new TextDecoder().decode(file);
}
