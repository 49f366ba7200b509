// Items on SQL, indexes and PostgreSQL in use.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const databases = [
  {
    id: 'databases-index-order',
    area: 'databases',
    skill: 'SQL and indexes',
    keywords: ['PostgreSQL', 'SQL', 'indexes', 'query performance', 'database'],
    measures: 'Chooses the column order of an index from the filter and the sort of a query.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'The table `departures` has 90 million rows. A busy stop has hundreds of thousands of them. This query runs many times a second. Which index serves it best?',
      context: fenced(`
SELECT departs_at, headsign
FROM departures
WHERE stop_id = $1 AND departs_at >= now()
ORDER BY departs_at
LIMIT 10;
`),
      minutes: 2,
      options: [
        '(departs_at, stop_id): its entries are already in the order in which the query sorts its rows',
        '(stop_id) alone: it finds the rows of one stop, and these are quickly sorted in memory',
        '(stop_id, departs_at): it goes to the stop and reads the next ten rows in time order',
        '(stop_id) and (departs_at) as two indexes: the database combines both of them for each query',
      ],
      key: 2,
      because:
        'With the equality column first, the entries of one stop lie together in time order, so ten entries are read and nothing is sorted. With time first, entries of all other stops are read as well; with stop_id alone, all rows of the stop are read and sorted.',
    },
  },
  {
    id: 'databases-missing-customers',
    area: 'databases',
    skill: 'SQL and indexes',
    keywords: ['SQL', 'joins', 'reporting', 'data analysis', 'PostgreSQL'],
    measures: 'Understands where a condition belongs in an outer join.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'The report should list every customer with the number of orders since 1 January, and 0 for customers without any. Customers without orders are missing from it. Which change mends the report?',
      context: fenced(`
SELECT c.id, count(o.id)
FROM customers c
LEFT JOIN orders o ON o.customer_id = c.id
WHERE o.placed_at >= DATE '2025-01-01'
GROUP BY c.id;
`),
      minutes: 2,
      options: [
        'Move the condition on placed_at from the WHERE clause to the ON clause of the join',
        'Write count(*) in place of count(o.id), so that empty rows are counted too',
        'Write FULL JOIN in place of LEFT JOIN, so that neither side loses its rows',
        'Add HAVING count(o.id) >= 0, so that groups without orders are kept as well',
      ],
      key: 0,
      because:
        'For customers without orders o.placed_at is NULL, so WHERE removes them after the join. In ON, the condition only limits which orders are joined, and count(o.id) then gives 0.',
    },
  },
  {
    id: 'databases-join-rows',
    area: 'databases',
    skill: 'SQL and indexes',
    keywords: ['SQL', 'joins', 'NULL', 'data analysis', 'database'],
    measures: 'Predicts the number of rows that an outer join returns, with repeated and missing keys.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt: 'How many rows does this query return?',
      context: [
        'Table `routes` has 4 rows, with id 1, 2, 3 and 4.',
        'Table `trips` has 6 rows, with route_id 1, 1, 1, 2, 2 and NULL.',
        fenced('SELECT r.id, t.id\nFROM routes r\nLEFT JOIN trips t ON t.route_id = r.id;'),
      ].join('\n\n'),
      minutes: 2,
      key: 7,
      tolerance: 0,
      unit: 'rows',
      because:
        'Route 1 gives 3 rows and route 2 gives 2. Routes 3 and 4 have no trips and give one row each with NULL. The trip without a route is not returned. 3 + 2 + 1 + 1 = 7.',
    },
  },
  {
    id: 'databases-read-plan',
    area: 'databases',
    skill: 'SQL and indexes',
    keywords: ['PostgreSQL', 'query plans', 'indexes', 'query performance', 'slow queries'],
    measures: 'Reads a query plan, names the cause of slowness and acts on it safely.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'This query is called on every page view of a live site and is too slow. What does the plan tell you, and what do you do next?',
      context: fenced(`
EXPLAIN ANALYZE SELECT * FROM stop_times WHERE trip_id = 48213;

Seq Scan on stop_times  (cost=0.00..412890.00 rows=180 width=42)
                        (actual time=1830.112..5212.440 rows=24 loops=1)
  Filter: (trip_id = 48213)
  Rows Removed by Filter: 19841233
Execution Time: 5212.6 ms
`),
      minutes: 5,
      rubric: {
        points: [
          'The plan is a sequential scan: the database reads the whole table of almost 20 million rows.',
          'The filter throws nearly all rows away and only 24 are kept, so most of the work is wasted.',
          'There is no usable index on trip_id, so create an index on that column.',
          'Build the index concurrently because the site is live and a normal build blocks writes.',
          'Run EXPLAIN ANALYZE again to confirm that the index is used and the time has fallen.',
        ],
        levels: levels(
          'Misreads the plan, or suggests only more hardware or a cache.',
          'Says that the query is slow or reads too much without pointing to the plan, or names an index without saying on what.',
          'Recognises the sequential scan and asks for an index on trip_id, without the evidence of removed rows and without checking afterwards.',
          'Explains scan and filter from the figures and adds the index on trip_id; either the live table or the second measurement is left out.',
          'Explains from the figures why it is slow, adds the index on trip_id without blocking writes, and measures again with the same query.',
        ),
        references: [
          'It is a sequential scan: PostgreSQL reads the whole table, about 19.8 million rows, to keep 24, and that takes 5.2 seconds. So there is no index on trip_id that it can use; I would check that with \\d stop_times. Then I would run CREATE INDEX CONCURRENTLY on stop_times (trip_id), so that writes on the live table are not blocked while it builds. Afterwards I run EXPLAIN ANALYZE again and expect an index scan and a few milliseconds.',
        ],
      },
    },
  },
  {
    id: 'databases-unused-index',
    area: 'databases',
    skill: 'PostgreSQL',
    keywords: ['PostgreSQL', 'EXPLAIN ANALYZE', 'indexes', 'query planner', 'query performance'],
    measures: 'Knows the common reasons for which a planner leaves an index unused.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'There is an ordinary index on the column `email`, yet the plan of a query that filters by e-mail shows a sequential scan. Which of these can be the reason? Select all that apply.',
      minutes: 2,
      options: [
        'The index was created after the table had been filled.',
        'The query filters by lower(email), and the index holds email.',
        'The table is so small that reading all of it is cheaper.',
        'The primary key of the table is on a different column.',
        'The filter matches most of the rows in the table.',
        'The query asks for fewer columns than the table has.',
      ],
      key: [1, 2, 4],
      because:
        'An index on a column does not serve an expression on it, and for a tiny table or a filter that keeps most rows a full read is cheaper. When the index was built, which column is the key and how many columns are shown do not rule an index out.',
    },
  },
  {
    id: 'databases-live-column',
    area: 'databases',
    skill: 'PostgreSQL',
    keywords: ['PostgreSQL', 'migrations', 'zero downtime', 'schema change', 'locks', 'deployment'],
    measures: 'Changes the schema of a large live table in safe steps with a way back.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'A PostgreSQL table with 200 million rows is read and written all day. Every row needs a new column `operator_id` that must not be null and whose value is worked out from other columns. Old and new versions of the program run side by side for an hour during a release. Describe how you make the change without stopping the service.',
      minutes: 10,
      rubric: {
        points: [
          'Add the column as nullable first, because that is quick and old program versions keep working.',
          'Release code that fills the column for every new or changed row before old rows are filled.',
          'Fill the existing rows in small batches with pauses, because a single update would hold locks and load the database for long.',
          'Enforce not null only when no null remains, by a check constraint added as not valid and then validated, so that the table is not locked during a full scan.',
          'Use a lock timeout and watch locks, replication lag and error rates, and stop when they rise.',
          'Check counts and correctness of the filled values, and try the steps on a copy of realistic size.',
          'Each step can be undone or stopped on its own, and later code relies on the column only at the end.',
        ],
        levels: levels(
          'Stops the service, or adds the column as not null in one statement with no thought for existing rows.',
          'Knows that the table is large and says to do it "at night" or "carefully", with one big update.',
          'Adds a nullable column and fills it later, but leaves out batches, the old program version or the path to not null.',
          'Gives the order nullable, write in code, fill in batches, enforce; thin on locks when enforcing, on monitoring or on the way back.',
          'Gives the whole order with reasons, handles both program versions, batches, enforces without a long lock, watches and verifies, and can stop or go back at each step.',
        ),
        references: [
          "I split it into steps that are safe by themselves. First a migration adds operator_id as a nullable column, with a short lock_timeout, so old code doesn't notice. Second, a release writes the value on every insert and update; I wait until no old version is running. Third, a script fills old rows in batches of a few thousand by primary key, with short pauses; I watch locks, replication lag and response times, and it can stop and carry on. One update of 200 million rows would hold locks and bloat the table. Then I count the nulls and compare a sample with values worked out separately. Fourth, I add a CHECK (operator_id IS NOT NULL) NOT VALID and validate it, which does not block writes; after that SET NOT NULL is quick. Only then does code rely on the column. I rehearse on a copy for timing; until the last step, going back means dropping the constraint or the column.",
        ],
      },
    },
  },
] satisfies BankItem[];
