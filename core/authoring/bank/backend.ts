// Items on backend programming: Python, and feeds that are imported.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const backend = [
  {
    id: 'backend-shared-default',
    area: 'backend',
    skill: 'Python',
    keywords: ['Python', 'backend developer', 'programming', 'debugging', 'code reading'],
    measures: 'Knows when Python creates default values, and can predict what shared mutable state does.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'What does the last line print, and why?',
      context: fenced(`
def collect(stop, seen=[]):
    seen.append(stop)
    return seen

collect("Quay")
collect("Market")
print(collect("Station"))
`),
      minutes: 2,
      options: [
        "['Station'], because every call starts with a new empty list of its own",
        "['Quay', 'Market', 'Station'], because the default list is created once and then shared",
        "['Station', 'Station', 'Station'], because all three calls refer to the last value that was added",
        'Nothing: an error is raised, because a list is not allowed as the default value of a parameter',
      ],
      key: 1,
      because:
        'A default value is evaluated once, when the function is defined. Every call without a second argument appends to that one list.',
    },
  },
  {
    id: 'backend-slow-membership',
    area: 'backend',
    skill: 'Python',
    keywords: ['Python', 'performance', 'data structures', 'algorithms', 'backend developer'],
    measures: 'Picks the data structure that removes the real cost of a slow loop.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'With 300,000 known ids and 300,000 incoming rows this code runs for more than half an hour. Which change helps most?',
      context: fenced(`
known = [row.id for row in load_known()]
fresh = [row for row in incoming if row.id not in known]
`),
      minutes: 2,
      options: [
        'Make `known` a set, so that each lookup takes about the same short time',
        'Sort `known` first, so that `not in` can stop as soon as it passes the id',
        'Turn `fresh` into a generator, so that fewer rows are held in memory',
        'Share `incoming` between two threads, so that both halves run side by side',
      ],
      key: 0,
      because:
        '`in` on a list compares one element after another, up to 300,000 times a row. A set looks up by hash. Sorting does not change how `in` walks a list, and neither memory nor two threads is the bottleneck.',
    },
  },
  {
    id: 'backend-spent-generator',
    area: 'backend',
    skill: 'Python',
    keywords: ['Python', 'generators', 'iterators', 'debugging', 'data processing'],
    measures: 'Understands that a generator can be read only once and sees the effect in a small program.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'The file has 500 valid lines. What does this code save?',
      context: fenced(`
rows = (parse(line) for line in open("feed.csv"))
print(sum(1 for _ in rows), "rows found")
save_all(rows)
`),
      minutes: 2,
      options: [
        'All 500 rows, and the file is read from the disk for a second time to do so',
        'Only the last row, because a generator keeps one row in memory at a time',
        'All 500 rows, because counting does not take the rows out',
        'No rows at all, because counting them has already used up the generator',
      ],
      key: 3,
      because:
        'A generator yields each element once. After the count it is exhausted, so `save_all` receives nothing and no error is raised.',
    },
  },
  {
    id: 'backend-silent-import',
    area: 'backend',
    skill: 'Python',
    keywords: ['Python', 'error handling', 'exceptions', 'code review', 'logging', 'importer'],
    measures: 'Sees the danger of swallowed exceptions and proposes error handling that keeps bad data visible.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'You review this function from a nightly import. What can go wrong, and what would you change?',
      context: fenced(`
def import_all(rows):
    for row in rows:
        try:
            save(parse(row))
        except Exception:
            pass
    print("import ok")
`),
      minutes: 5,
      rubric: {
        points: [
          'Catching every exception and passing hides all errors, so rows are lost silently, even when the cause is a bug or a lost database connection.',
          'The function prints that the import is ok even if no row was saved.',
          'Catch only the specific error expected for a bad row, such as a parsing or validation error, and let other exceptions stop the run.',
          'Log or store each rejected row with its line number and the reason.',
          'Count saved and rejected rows and fail or send an alert when too many are rejected.',
        ],
        levels: levels(
          'Finds no fault in the error handling, or only comments on names or formatting.',
          'Says that the except clause is bad practice, but not what happens to the rows because of it.',
          'Explains that errors are hidden and rows are lost, but the remedy is vague ("add logging").',
          'Explains the silent loss and catches specific errors or logs the rejected rows, yet success is still reported whatever happened.',
          'Explains the silent loss and the false success, narrows the exception, records each rejected row with its reason and lets the run fail or alert when too many are rejected.',
        ),
        references: [
          'Every exception is swallowed, so a bad row, a bug in parse and a lost database connection all look the same: the row disappears and at the end it still prints "import ok". I would catch only the validation error that parse raises for a bad row, and let anything else stop the job. Each rejected row is logged with its line number and the reason. I count saved and rejected rows, print both, and exit with an error if more than, say, 1 % were rejected.',
        ],
      },
    },
  },
  {
    id: 'backend-actual-times',
    area: 'backend',
    skill: 'Data feeds and imports',
    keywords: ['time zones', 'timetable data', 'GTFS', 'data modelling', 'backend developer'],
    measures: 'Stores points in time so that they stay unambiguous when clocks change.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Your service records when each bus really left a stop and works out waiting times. Once a year the clocks go back, and the hour from 01:00 to 02:00 happens twice. What do you store for each departure?',
      minutes: 2,
      options: [
        'The local time as shown on the bus, because this is what passengers and drivers compare it with',
        'The local time and the name of the zone, because together they always give one exact moment',
        'The exact moment in UTC, with the name of the zone kept beside it so that local times can be shown',
        'The local time and the difference from UTC that the server has when the program is started',
      ],
      key: 2,
      because:
        'A departure that has happened is a moment, and only UTC (or a local time with its own offset) is unambiguous in the repeated hour. Local time with a zone name fits 01:30 twice, and an offset taken at start-up is wrong after the change.',
    },
  },
  {
    id: 'backend-safe-rerun',
    area: 'backend',
    skill: 'Data feeds and imports',
    keywords: ['importer', 'idempotency', 'data pipeline', 'ETL', 'PostgreSQL', 'reliability'],
    measures: 'Recognises the techniques that make an interrupted import safe to repeat.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'An import stops half way because the server restarts. It is then run again from the beginning. Which measures, each on its own, make sure that the second run neither loses nor doubles rows? Select all that apply.',
      minutes: 2,
      options: [
        'Each row gets a new random id at the moment when it is inserted.',
        'Each row is upserted on a unique key that comes with the feed.',
        'The job waits for ten minutes before it is started a second time.',
        'The whole file is loaded in one transaction, committed at the end.',
        'The file goes into an empty staging table that is swapped in when complete.',
        'The number of the row that was written last is printed to the log.',
      ],
      key: [1, 3, 4],
      because:
        'An upsert on a stable key overwrites instead of doubling; a single transaction is rolled back when the run stops; a staging table is emptied and swapped only when complete. Random ids cause doubles, waiting changes nothing, and a log line does not act on the next run.',
    },
  },
  {
    id: 'backend-batch-saving',
    area: 'backend',
    skill: 'Data feeds and imports',
    keywords: ['importer', 'batch processing', 'performance', 'throughput', 'database'],
    measures: 'Estimates running times of a data job correctly from counts and unit costs.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'An import writes 1,800,000 rows. One by one, each row takes 2 ms. In batches of 500 rows, each batch takes 40 ms. How many minutes shorter is the run with batches? Give one decimal.',
      minutes: 2,
      key: 57.6,
      tolerance: 0.1,
      unit: 'minutes',
      because:
        'One by one: 1,800,000 × 2 ms = 3,600 s = 60 minutes. Batches: 3,600 × 40 ms = 144 s = 2.4 minutes. The difference is 57.6 minutes.',
    },
  },
  {
    id: 'backend-honest-importer',
    area: 'backend',
    skill: 'Data feeds and imports',
    keywords: ['importer', 'data feeds', 'data quality', 'GTFS', 'validation', 'monitoring', 'Python'],
    measures: 'Designs an import that protects users from bad input data and tells people about it.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Every night a partner sends a file with the timetable for the next day. Some nights the file is late, cut off in the middle, or names stops that do not exist. How would you build the import so that passengers do not see wrong times? Say what you check, what happens when a check fails, and who learns of it.',
      minutes: 10,
      rubric: {
        points: [
          'Validate the file before it is used: it is complete, has the expected columns, and the dates and stops are known.',
          'Compare the number of rows with earlier days, so that a file that is far too small is refused.',
          'Load into a staging area and switch over in one step, so that readers see the old or the new timetable and never a mixture.',
          'When the file fails its checks, keep serving the last good timetable and say how old it is.',
          'Set single bad rows aside with a reason, and refuse the whole file above an agreed limit.',
          'Alert a person when the file is late or refused, and tell the partner exactly what is wrong.',
          'Keep the original file and make the import repeatable, so that a corrected file can be run again.',
        ],
        levels: levels(
          'Describes only reading the file and writing it to the database, or trusts the partner to send correct files.',
          'Names one check or "error handling" in general, and does not say what passengers see when a check fails.',
          'Names useful checks, but bad data still replaces good data, or failures are only written to a log.',
          'Checks before use and keeps the last good timetable on failure; misses the switch in one step, the alert to a person, or how to run again.',
          'Checks completeness, plausibility and references, switches over in one step, keeps the last good data, sets bad rows aside by a limit, alerts a named person and the partner, and can run again.',
        ),
        references: [
          "The job first stores the file as it came, then checks it: is it complete, are the columns there, are the dates tomorrow's, does every stop exist, and is the number of rows within 20 % of the same weekday last week? I load it into staging tables and swap them in with one transaction, so a passenger sees the old or the new timetable and nothing between. Rows with an unknown stop are put aside with the reason; if more than 1 % are bad, or a check on the whole file fails, nothing is swapped. The last good timetable stays live, with its date shown. If there is no file by 03:00, or it is refused, whoever is on call gets an alert with the reason, and the partner gets a mail listing the lines. As the raw file is kept and the load can be repeated, we just run it again when a corrected one arrives.",
        ],
      },
    },
  },
] satisfies BankItem[];
