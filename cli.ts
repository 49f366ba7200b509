// The command line: one JSON value on stdout, messages on stderr; exit 0 done, 1 refused, 2 usage.
import { backupCommand, restoreCommand } from './backup-command.ts';
import { RetryLater, UserError } from './core/errors.ts';
import { ConfigError, readConfig } from './config.ts';
import type { Model } from './core/ports/model.ts';
import { doctorCommand } from './doctor.ts';
import { seedCommand } from './seed-command.ts';
import { teamsAppCommand } from './teams-app.ts';
import { bankCommand } from './worker/ai/bank-command.ts';
import { draftCommand } from './worker/ai/draft-command.ts';
import { gradeCommand } from './worker/ai/grade-command.ts';
import { matchCommand } from './worker/ai/match-command.ts';
import { openAiModel } from './worker/ai/openai-model.ts';
import { readCvCommand, readText } from './worker/cv/command.ts';

type Outcome = { value: unknown; failed?: boolean };
/** `optional`: how many more arguments there may be. */
type Command = { usage: string; args: number; optional?: number; run: (args: string[]) => Promise<Outcome> };

const commands: Record<string, Command> = {
  doctor: {
    usage: 'doctor [--fix [jobs]]',
    args: 0,
    optional: 2,
    run: async ([fix, jobs]) => doctorCommand(process.env, { fix: fix === '--fix', jobs: jobs === 'jobs' }),
  },
  'read-cv': { usage: 'read-cv FILE', args: 1, run: async ([file]) => ({ value: await readCvCommand(file!) }) },
  draft: {
    usage: 'draft JOB [--offline]',
    args: 1,
    optional: 1,
    run: async ([job, how]) => ({ value: await draftCommand(job!, readText, modelOf(process.env, how)) }),
  },
  'match-cv': {
    usage: 'match-cv FILE JOB',
    args: 2,
    run: async ([file, job]) => ({
      value: await matchCommand({ cv: file!, job: job! }, { readCv: readCvCommand, readText }),
    }),
  },
  bank: { usage: 'bank [ID]', args: 0, optional: 1, run: async ([id]) => ({ value: bankCommand(id) }) },
  'teams-app': {
    usage: 'teams-app FILE',
    args: 1,
    run: async ([file]) => ({ value: await teamsAppCommand(process.env, file!) }),
  },
  backup: { usage: 'backup DIR', args: 1, run: async ([dir]) => ({ value: await backupCommand(process.env, dir!) }) },
  restore: {
    usage: 'restore DIR',
    args: 1,
    run: async ([dir]) => ({ value: await restoreCommand(process.env, dir!) }),
  },
  seed: { usage: 'seed', args: 0, run: async () => ({ value: await seedCommand(process.env) }) },
  grade: {
    usage: 'grade FILE [--offline]',
    args: 1,
    optional: 1,
    run: async ([file, flag]) => ({ value: await gradeCommand(file!, modelOf(process.env, flag)) }),
  },
};

/** The language model of the environment, unless `--offline` says to do without. */
function modelOf(env: Record<string, string | undefined>, flag: string | undefined): Model | undefined {
  if (flag !== undefined && flag !== '--offline') throw new UserError('usage', `This knows --offline, and no ${flag}.`);
  // Without a key, nothing else of the environment matters.
  const ai = env['OPENAI_API_KEY'] || env['OPENAI_API_KEY_FILE'] ? readConfig(env).ai : undefined;
  return ai && flag !== '--offline' ? openAiModel(ai) : undefined;
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = commands[name];
  if (!command || !isEnough(command, args.length)) {
    process.stderr.write(
      `Usage: npm run -s cli -- COMMAND\n${Object.values(commands)
        .map(({ usage }) => `  ${usage}\n`)
        .join('')}`,
    );
    return 2;
  }
  try {
    const { value, failed } = await command.run(args);
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    return failed ? 1 : 0;
  } catch (error) {
    const problem = refusalOf(error);
    process.stdout.write(`${JSON.stringify({ error: problem }, null, 2)}\n`);
    process.stderr.write(`${problem.message}\n`);
    return 1;
  }
}

const isEnough = ({ args, optional = 0 }: Command, given: number) => given >= args && given <= args + optional;

function refusalOf(error: unknown): { code: string; message: string } {
  if (error instanceof UserError) return { code: error.code, message: error.message };
  if (error instanceof RetryLater) return { code: 'later', message: error.message };
  if (error instanceof ConfigError) return { code: 'configuration', message: error.message };
  const { code, path, message } = error as { code?: string; path?: string; message?: string };
  if (code === 'ENOENT') return { code: 'no-such-file', message: `There is no file ${path ?? ''}.` };
  if (code === 'EISDIR') return { code: 'no-file', message: 'This is a folder, not a file.' };
  return { code: 'unforeseen', message: message ?? String(error) };
}

process.exitCode = await main(process.argv.slice(2));
