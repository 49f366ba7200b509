// `npm run eval [-- FOLDER] [--keep]`: the offline engine against a folder of truth, and against the last kept figures.
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SCORER_VERSION } from '#core/scoring/calibration.ts';
import { openAiModel } from '#worker/ai/openai-model.ts';
import { aiOf, AiEnvironment } from '../../config/ai.ts';
import { startEncoder } from '#worker/ai/encoder.ts';
import { readCvCommand } from '#worker/cv/command.ts';
import { BadFile, parsed } from './folder.ts';
import { judge, Kept, keptOf } from './row.ts';
import { PARTS } from './parts.ts';
import { textOf } from './table.ts';

const say = (text: string) => void process.stdout.write(`${text}\n`);

const usage = `Usage: npm run eval [-- FOLDER] [--keep], or --only with some of ${Object.keys(PARTS).join(', ')}.`;

/** 0: nothing got worse; 1: something did; 2: the arguments or the folder are wrong. */
async function run(): Promise<number> {
  const { values: flags, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keep: { type: 'boolean', default: false },
      only: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (flags.help) return told(usage, 0);
  const folder = resolve(positionals[0] ?? import.meta.dirname);
  if (!existsSync(folder)) return told(`There is no folder ${folder}.\n${usage}`, 2);
  const wanted = flags.only?.split(',') ?? Object.keys(PARTS);
  if (wanted.some((name) => !(name in PARTS)) || (flags.keep && flags.only)) return told(usage, 2);
  const path = join(folder, 'results.json');
  const kept = existsSync(path) ? parsed(Kept, path) : null;
  say(`${relative('', folder) || '.'}, read by: ${SCORER_VERSION}\n`);
  const rows = await judgedRows(folder, wanted, kept);
  const worse = rows.filter(({ verdict }) => verdict === 'worse');
  const missed = rows.filter(({ met }) => met === false);
  say(`${rows.length} figures, ${worse.length} worse than kept, ${missed.length} short of their target.`);
  if (flags.keep) writeFileSync(path, `${JSON.stringify(keptOf(rows), null, 2)}\n`);
  return worse.length > 0 && !flags.keep ? 1 : 0;
}

async function judgedRows(folder: string, wanted: readonly string[], kept: Kept | null) {
  const encoder = startEncoder();
  try {
    const all = [];
    const ai = aiOf(z.object(AiEnvironment).parse(process.env));
    const model = ai && { model: openAiModel(ai) };
    for (const name of wanted) {
      const part = await PARTS[name]!({ folder, embed: encoder.embed, readCv: readCvCommand, ...model });
      const rows = part.rows.map((row) => judge(row, kept));
      say(textOf(part, rows));
      all.push(...rows);
    }
    return all;
  } finally {
    await encoder.close();
  }
}

function told(text: string, code: number): number {
  say(text);
  return code;
}

process.exitCode = await run().catch((error: unknown) => {
  if (error instanceof BadFile) return told(error.message, 2);
  if (error instanceof TypeError && 'code' in error) return told(`${error.message}\n${usage}`, 2);
  throw error;
});
