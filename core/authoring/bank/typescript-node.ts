// Items on TypeScript, and on what is peculiar to servers in Node.js.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const typescriptNode = [
  {
    id: 'typescript-unknown-body',
    area: 'backend',
    skill: 'TypeScript',
    keywords: ['TypeScript', 'types', 'strict mode', 'runtime validation'],
    measures: 'Knows that types say nothing about data from outside.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A server reads a request with `const order = JSON.parse(body) as Order`. In production `order.items.length` fails, although it compiles. What is the best change, and why?',
      minutes: 2,
      options: [
        'Write `<Order>JSON.parse(body)`, as this older form of it is also checked when the program runs',
        'Make `items` optional in `Order`, as the compiler then asks for a check at every place that uses it',
        'Check the parsed value against a schema, as a type is gone at run time and `as` only claims it',
        'Turn on `strict`, as the compiler then looks into the data',
      ],
      key: 2,
      because:
        'Types are erased when the program is compiled, so nobody looks at what came in. A check at the edge, after which the type is true, stops bad data where it can still be answered with an error.',
    },
  },
  {
    id: 'typescript-narrowing',
    area: 'backend',
    skill: 'TypeScript',
    keywords: ['TypeScript', 'unions', 'type narrowing', 'generics'],
    measures: 'Reads a union of types and knows what the compiler refuses.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'Which of these lines does the compiler refuse in `strict` mode? Choose all.',
      context: fenced(`
type Payment = { state: 'paid'; at: Date } | { state: 'failed'; reason: string };
function show(p: Payment, names: readonly string[]) {
  // the line stands here
}`),
      minutes: 2,
      options: [
        "if (p.state === 'paid') console.log(p.at);",
        'console.log(p.reason);',
        'const first: string | undefined = names[0];',
        "if ('reason' in p) console.log(p.reason);",
        'console.log(p.state);',
        "names.push('x');",
      ],
      key: [1, 5],
      because:
        'Without a check `p` may be the paid one, which has no reason, and a readonly array has no push. After a check of state or of the property the compiler knows which one it is; `state` is in both.',
    },
  },
  {
    id: 'typescript-any-everywhere',
    area: 'backend',
    skill: 'TypeScript',
    keywords: ['TypeScript', 'strict mode', 'typed code'],
    measures: 'Brings strict types into code full of any step by step.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A service of 40,000 lines was renamed from JavaScript to TypeScript: `any` is everywhere, `strict` is off. New features come every week. How do you get to strict types, and in which order?',
      minutes: 5,
      rubric: {
        points: [
          'Goes step by step beside the features, not in one big rewrite.',
          'Stops the growth first: a lint rule against new any, checked in the build.',
          'Turns on strict options one at a time, or folder by folder, and mends what fails.',
          'Begins at the edges: data of requests, database and other services is validated and typed there.',
          'Uses unknown with a check instead of any, and unions for states, rather than casts.',
          'Has tests for what is changed, and counts the remaining any so that progress is seen.',
        ],
        levels: levels(
          'Leaves it, or replaces any by casts everywhere.',
          'Turns strict on at once and stops all features.',
          'Goes file by file without an order or a guard against new any.',
          'Guard and steps are there; edges, unknown or tests are missing.',
          'Step by step, guard first, strict options one by one, edges validated, unknown and unions instead of any and casts, tests, and a count that shows progress.',
        ),
        references: [
          'I go step by step beside the features, without a big rewrite. First: a lint rule against new any, checked in the build. Then I turn on the strict options one at a time, folder by folder, and mend what fails. I begin at the edges: data of requests, the database and other services is validated and typed there. Inside I use unknown with a check instead of any, and unions for states, rather than casts. Tests cover what I change, and counting the remaining any shows progress.',
        ],
      },
    },
  },
  {
    id: 'node-blocked-loop',
    area: 'backend',
    skill: 'Node.js',
    keywords: ['Node.js', 'NodeJS', 'event loop', 'Express', 'NestJS'],
    measures: 'Recognises work that stops the event loop.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A Node.js server answers within 20 ms. Whenever somebody asks for a report, all other requests wait four seconds; the processor has one core at 100 percent and the database is idle. What is the likeliest cause, and what helps?',
      minutes: 2,
      options: [
        'Too few connections to the database; a larger pool lets the others through while the report is read',
        'The report is computed on the event loop; a worker thread or a job of its own keeps that free',
        'A promise without await in the report; writing `await` before it lets the other requests run',
        'Memory that is never freed; more memory for the process makes the waits shorter',
      ],
      key: 1,
      because:
        'JavaScript of one process runs on one thread: whatever computes for four seconds lets nothing else run. An await makes it no shorter, and the idle database shows that nobody waits for a connection.',
    },
  },
  {
    id: 'node-order-of-output',
    area: 'backend',
    skill: 'Node.js',
    keywords: ['Node.js', 'NodeJS', 'event loop', 'async', 'promises'],
    measures: 'Knows in which order code, promises and timers run.',
    difficulty: 2,
    item: {
      kind: 'ranking',
      prompt: 'In which order does this program write its words? Put the earliest first.',
      context: fenced(`
setTimeout(() => console.log('tea'), 0);
Promise.resolve().then(() => console.log('milk'));
console.log('cup');
setTimeout(() => console.log('cake'), 50);`),
      minutes: 2,
      options: ['tea', 'milk', 'cake', 'cup'],
      key: [3, 1, 0, 2],
      because:
        'The running code ends first (cup), then waiting promises go on (milk), and only then do timers run: the one of 0 ms before the one of 50 ms.',
    },
  },
  {
    id: 'node-shutdown',
    area: 'backend',
    skill: 'Node.js',
    keywords: ['Node.js', 'NodeJS', 'graceful shutdown', 'server', 'production'],
    measures: 'Ends a server on a release without losing requests or jobs.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'At each release some customers of a Node.js service get an error, and now and then a payment is charged twice. The process gets SIGTERM and ends at once. What do you change, and why does each part help?',
      minutes: 5,
      rubric: {
        points: [
          'Handles SIGTERM: stops taking new requests and lets the running ones finish before it ends.',
          'Tells the load balancer first, by failing the readiness check, so that no new requests come.',
          'Sets a time limit after which it ends anyway, shorter than the one of the platform.',
          'Closes database connections and queue workers last, once their work is done.',
          'Makes payments idempotent with a key, so that a repeated request or job charges once.',
          'Tests it: a release under load without errors, and a kill in the middle of a payment.',
        ],
        levels: levels(
          'Asks customers to try again, or releases at night.',
          'Waits some seconds before the end, without knowing for what.',
          'Handles SIGTERM and finishes requests; payments are still charged twice.',
          'Orderly end and idempotent payments; readiness, time limit or a test is missing.',
          'Readiness fails first, no new requests, running ones finish within a limit, connections closed last, idempotency key for payments, tested under load.',
        ),
        references: [
          'On SIGTERM the readiness check fails first, so that the load balancer sends no new requests. The server stops taking new ones and lets the running requests finish. A time limit, shorter than the platform’s, ends it anyway. Queue workers and database connections are closed last, once their work is done. A kill can still come, so payments get an idempotency key: a repeated request or job charges once. I test it with a release under load and a kill in the middle of a payment.',
        ],
      },
    },
  },
] satisfies BankItem[];
