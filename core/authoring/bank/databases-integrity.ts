// Items on transactions, races and constraints.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const databasesIntegrity = [
  {
    id: 'databases-transaction-scope',
    area: 'databases',
    skill: 'Transactions and data integrity',
    keywords: ['transactions', 'consistency', 'database design', 'outbox', 'backend developer'],
    measures: 'Draws the border of a transaction so that data stay consistent and no slow call holds locks.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Placing an order writes the order, lowers the stock and sends an e-mail through an outside service that can take 30 seconds or fail. How do you arrange the three steps?',
      minutes: 2,
      options: [
        'All three in one transaction, so that order, stock and e-mail either all happen or none of them does',
        'Order, stock and a queued e-mail in one transaction; a worker sends the e-mail after the commit',
        'Each in a transaction of its own, so that no lock is held for longer than one single step needs',
        'The e-mail first, and when it has been accepted, order and stock together in one transaction',
      ],
      key: 1,
      because:
        'Order and stock belong together, and a queued e-mail is neither lost nor sent for an order that was rolled back. An outside call inside the transaction holds locks and cannot be rolled back; separate transactions can leave an order without its stock change.',
    },
  },
  {
    id: 'databases-one-active-contract',
    area: 'databases',
    skill: 'Transactions and data integrity',
    keywords: ['constraints', 'data integrity', 'database design', 'PostgreSQL', 'concurrency'],
    measures: 'Puts a rule that must always hold where no writer can get around it.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A customer may have only one active contract. Two services write to the table, and now and then a customer ends up with two. What prevents it reliably?',
      minutes: 2,
      options: [
        'A check before every insert, kept in one library that both of the services have to use',
        'A nightly job that finds such customers and closes the older one of the two contracts',
        'A transaction around each check and insert, at the isolation level the database starts with',
        'A unique index on the customer that covers only the rows in which the contract is active',
      ],
      key: 3,
      because:
        'Only the constraint is enforced for all writers at the moment of writing. Two checks can pass at the same time, also in transactions at the default level, and a nightly job repairs after the damage.',
    },
  },
  {
    id: 'databases-last-seat',
    area: 'databases',
    skill: 'Transactions and data integrity',
    keywords: ['transactions', 'concurrency', 'race condition', 'locking', 'SQL', 'backend developer'],
    measures: 'Explains a lost update and prevents it with an atomic write or a lock.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Two people book the last seat at the same moment and both get a confirmation. The program reads `seats_left`, checks that it is above 0, and then writes the number minus 1. How can this happen, and how do you prevent it?',
      minutes: 5,
      rubric: {
        points: [
          'It is a race condition: both requests read the same value before either has written, so both checks pass.',
          'Check and write must be one atomic step, such as an UPDATE with the condition seats_left > 0, or a SELECT FOR UPDATE that locks the row in a transaction.',
          'Look at the number of changed rows: if none was changed, the booking failed and no confirmation is sent.',
          'A constraint in the database, such as seats_left >= 0 or a unique seat number, is the last line of defence.',
          'The person who comes second gets a clear message that the seat has gone.',
        ],
        levels: levels(
          'Does not see the race, for instance blames a slow network or a double click.',
          'Says that both came at the same time, without explaining the stale read, or suggests only a check in the browser or a delay.',
          'Explains that both read the same value, but the remedy is loose: "use a transaction" or "use a lock" with no word on which.',
          'Explains the race and gives a working atomic update or row lock; nothing on the failed booking or a constraint behind it.',
          'Explains the race, gives a working atomic update or row lock, handles the loser with no confirmation and a clear message, and backs it with a constraint.',
        ),
        references: [
          'Both requests read seats_left = 1 before either wrote, so both passed the check; it is a race between reading and writing. I would make it one statement: UPDATE trips SET seats_left = seats_left - 1 WHERE id = 7 AND seats_left > 0, in the same transaction as the booking. If it changed no row, the seat has gone: I roll back, send no confirmation and tell the person. SELECT FOR UPDATE would work as well. A CHECK (seats_left >= 0) stays as a safety net.',
        ],
      },
    },
  },
] satisfies BankItem[];
