// The command line: one JSON value on stdout, messages on stderr; exit 0 done, 1 refused, 2 usage.
import { asksForHelp, callOf, helpOf, misuse, overview, type Call, type Takes, type Told } from './cli/help.ts';
import { backupCommand, restoreCommand } from './cli/backup.ts';
import { RetryLater, UserError } from './core/errors.ts';
import { ConfigError, readConfig } from './config.ts';
import type { Model } from './core/ports/model.ts';
import { doctorCommand } from './cli/doctor.ts';
import { seedCommand } from './cli/seed.ts';
import { teamsAppCommand } from './cli/teams-app.ts';
import { bankCommand } from './worker/ai/bank-command.ts';
import { draftCommand } from './worker/ai/draft-command.ts';
import { gradeCommand } from './worker/ai/grade-command.ts';
import { matchCommand } from './worker/ai/match-command.ts';
import { openAiModel } from './worker/ai/openai-model.ts';
import { readCvCommand, readText } from './worker/cv/command.ts';

type Outcome = { value: unknown; failed?: boolean };
type Command = Told & Takes & { run: (given: string[], options: string[]) => Promise<Outcome> };

const OFFLINE = '--offline';
const offline = { [OFFLINE]: 'by the built-in engine alone, also where a model is configured' };

const commands: Record<string, Command> = {
  doctor: {
    usage: 'doctor [--fix [jobs]]',
    about: 'Checks the environment and what it names, and says of each finding how it is mended.',
    options: { '--fix': 'makes folders, key and schema; “--fix jobs” also tries dead jobs again' },
    example: 'doctor --fix',
    args: 0,
    optional: 1,
    run: async ([jobs], options) => {
      const fix = options.includes('--fix');
      if (jobs !== undefined && !(fix && jobs === 'jobs'))
        throw new UserError('usage', `“${jobs}” isn’t understood: after --fix there can be “jobs”, and nothing else.`);
      return doctorCommand(process.env, { fix, jobs: jobs === 'jobs' });
    },
  },
  'read-cv': {
    usage: 'read-cv FILE',
    about: 'What a CV in PDF or DOCX says, with hidden text.',
    example: 'read-cv amara-osei.pdf',
    args: 1,
    run: async ([file]) => ({ value: await readCvCommand(file!) }),
  },
  draft: {
    usage: 'draft JOB [--offline]',
    about: 'An assessment from a job description: a text, PDF or DOCX file.',
    options: offline,
    example: 'draft backend-developer.txt --offline',
    args: 1,
    run: async ([job], options) => ({ value: await draftCommand(job!, readText, modelOf(process.env, options)) }),
  },
  'match-cv': {
    usage: 'match-cv FILE JOB',
    about: 'A CV against what a job description asks for, with the words of the CV.',
    example: 'match-cv amara-osei.pdf backend-developer.txt',
    args: 2,
    run: async ([file, job]) => ({
      value: await matchCommand({ cv: file!, job: job! }, { readCv: readCvCommand, readText }),
    }),
  },
  bank: {
    usage: 'bank [ID]',
    about: 'The built-in item bank, or one item of it with its key or rubric.',
    example: 'bank sales-first-meeting',
    args: 0,
    optional: 1,
    run: async ([id]) => ({ value: bankCommand(id) }),
  },
  'teams-app': {
    usage: 'teams-app FILE',
    about: 'Writes the app package for Teams as a zip, filled in for TEAMS_APP_ID and PUBLIC_URL.',
    example: 'teams-app shortlist.zip',
    args: 1,
    run: async ([file]) => ({ value: await teamsAppCommand(process.env, file!) }),
  },
  backup: {
    usage: 'backup DIR',
    about: 'Writes everything but the master key into a new folder.',
    example: 'backup backups/monday',
    args: 1,
    run: async ([dir]) => ({ value: await backupCommand(process.env, dir!) }),
  },
  restore: {
    usage: 'restore DIR',
    about: 'Brings a backup back, into an empty database and folder.',
    example: 'restore backups/monday',
    args: 1,
    run: async ([dir]) => ({ value: await restoreCommand(process.env, dir!) }),
  },
  seed: {
    usage: 'seed',
    about: 'Eight example candidates for the newest open assessment of the playground.',
    example: 'seed',
    args: 0,
    run: async () => ({ value: await seedCommand(process.env) }),
  },
  grade: {
    usage: 'grade FILE [--offline]',
    about: 'Scores a file of questions and answers: {questions:[{id,question,points,answers:[{id,text}]}]}.',
    options: offline,
    example: 'grade answers.json --offline',
    args: 1,
    run: async ([file], options) => ({ value: await gradeCommand(file!, modelOf(process.env, options)) }),
  },
};

/** The language model of the environment, unless `--offline` says to do without. */
function modelOf(env: Record<string, string | undefined>, options: string[]): Model | undefined {
  if (options.includes(OFFLINE)) return undefined;
  // Without a key, nothing else of the environment matters.
  const ai = env['OPENAI_API_KEY'] || env['OPENAI_API_KEY_FILE'] ? readConfig(env).ai : undefined;
  return ai && openAiModel(ai);
}

async function main([name = '', ...words]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return withoutCommand(name);
  const call = callOf(words);
  if (asksForHelp(call)) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  const wrong = misuse(name, command, call);
  if (wrong === null) return answer(command, call);
  process.stderr.write(wrong);
  return 2;
}

function withoutCommand(name: string): number {
  if (asksForHelp(callOf([name]))) {
    process.stdout.write(overview(commands));
    return 0;
  }
  process.stderr.write(`${name === '' ? '' : `There is no command “${name}”.\n`}${overview(commands)}`);
  return 2;
}

async function answer(command: Command, { given, options }: Call): Promise<number> {
  try {
    const { value, failed } = await command.run(given, options);
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    return failed ? 1 : 0;
  } catch (error) {
    const problem = refusalOf(error);
    process.stdout.write(`${JSON.stringify({ error: problem }, null, 2)}\n`);
    process.stderr.write(`${problem.message}\n`);
    return problem.code === 'usage' ? 2 : 1;
  }
}

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
