// Items on HTTP APIs and on how systems hold together.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const httpApis = [
  {
    id: 'apis-retry-payment',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['HTTP APIs', 'REST', 'idempotency', 'reliability', 'backend developer', 'integration'],
    measures: 'Designs a request with side effects so that it can be repeated without harm.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A client sends POST /payments and the connection drops before an answer arrives. The client can’t tell whether the payment was made. How should the API allow for this?',
      minutes: 2,
      options: [
        'The client sends a unique key with the request; a repeat with this key gets the first result',
        'The client waits for a minute and then sends the same request again, until an answer arrives',
        'The server refuses any payment that has the same amount and payer as one made shortly before',
        'The server answers at once with status 200, and makes the payment when it has time for it',
      ],
      key: 0,
      because:
        'A key chosen by the client lets the server recognise the repeat, so the payment is made once and the client learns its result. A blind repeat can pay twice, equal amounts can be two real payments, and an early 200 promises what has not happened.',
    },
  },
  {
    id: 'apis-moving-pages',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['HTTP APIs', 'REST', 'pagination', 'API design', 'backend developer'],
    measures: 'Understands how paging behaves while data change.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A partner fetches orders, newest first, with ?offset=0, ?offset=100 and so on. While it does so, new orders come in, and the partner reports orders that appear twice. What do you change?',
      minutes: 2,
      options: [
        'Sort the list by the name of the customer, so that new orders are not all placed at the top',
        'Let each page hold 1,000 orders in place of 100, so that all of it is fetched more quickly',
        'Ask the partner to fetch at night and to remove all orders that have been received twice',
        'Give each page a cursor to its last order, and let the next page begin right after this one',
      ],
      key: 3,
      because:
        'A new order moves all others down by one, so an offset points to an order that was already sent. A cursor is tied to an order and not to a position. The other measures only make the overlap rarer or leave it to the partner.',
    },
  },
  {
    id: 'apis-stale-update',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['HTTP APIs', 'REST', 'concurrency', 'status codes', 'API design'],
    measures: 'Protects a resource from being overwritten on the basis of an old copy.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Two people open the same customer record. The first saves a new address. A minute later the second saves a new phone number, and the form sends the whole record with the old address in it. What should the API do with the second request?',
      minutes: 2,
      options: [
        'Accept it with status 200, because the request that comes last is the one that counts',
        'Refuse it as a conflict, as it rests on an old version, and let the person look again',
        'Accept it with status 202, and have somebody look at both of the versions at a later time',
        'Refuse it with status 500, because the server can’t decide which of the two is the right one',
      ],
      key: 1,
      because:
        'With a version or ETag sent along, the server sees that the record has changed since and answers 409 or 412, so nobody’s change is lost silently. 500 would say that the server is at fault, and 200 or 202 would undo the new address.',
    },
  },
  {
    id: 'apis-breaking-changes',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['HTTP APIs', 'REST', 'API versioning', 'compatibility', 'API design'],
    measures: 'Tells changes that break existing clients from changes that do not.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'Many outside clients use your API, and they ignore fields that they don’t know. Which changes can break them, so that they need a new version or a notice in advance? Select all that apply.',
      minutes: 2,
      options: [
        'A response gets an additional field.',
        'A number in a response is sent as text from now on.',
        'A request parameter that was optional is required.',
        'A new address offers additional data.',
        'A request parameter that was required is optional.',
        'A field in a response gets a clearer name.',
      ],
      key: [1, 2, 5],
      because:
        'Changing a type, renaming a field and demanding more from the caller break code that was right before. Adding fields or addresses, and demanding less, leaves existing calls valid.',
    },
  },
  {
    id: 'apis-sync-duration',
    area: 'http-apis',
    skill: 'Data feeds and imports',
    keywords: ['HTTP APIs', 'rate limits', 'integration', 'data feeds', 'estimation'],
    measures: 'Works out from page sizes and limits how long an integration takes.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A partner’s API lists 18,000 stops, 200 a request. Details are fetched by further requests for up to 50 stops each. The limit is 60 requests a minute in all, and answers are fast. How many minutes does it take to fetch the list and the details of all stops? Give one decimal.',
      minutes: 3,
      key: 7.5,
      tolerance: 0.1,
      unit: 'minutes',
      because:
        '18,000 / 200 = 90 requests for the list and 18,000 / 50 = 360 for the details: 450 in all. 450 / 60 = 7.5 minutes.',
    },
  },
  {
    id: 'apis-webhook-receiver',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['webhooks', 'HTTP APIs', 'integration', 'security', 'idempotency', 'queues'],
    measures: 'Receives events from outside safely, quickly and without doing things twice.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A payment provider calls your address /events for every payment. It gives up on a call after 5 seconds and sends the event again later if it got no success. What must the code behind this address get right?',
      minutes: 5,
      rubric: {
        points: [
          'Verify the signature of the provider before the content is trusted, and refuse calls that fail it.',
          'Store the event and answer with success at once; do the slow work afterwards in the background, from a queue.',
          'Repeats are normal: remember the event id and do nothing when an event is there already, so that handling is idempotent.',
          'Events can overtake each other and come in the wrong order, so compare their times or ask the provider for the current state.',
          'If storing fails, answer with an error so that the provider sends it again; failed work is tried again and reported.',
        ],
        levels: levels(
          'Describes only an address that receives JSON and updates the payment.',
          'Names one concern such as "must be fast" or "must be secure", without saying how.',
          'Handles two of signature, fast answer and repeated events in a usable way.',
          'Handles signature, fast answer with background work, and repeated events; nothing on order or on what happens when work fails.',
          'Handles signature, fast answer after storing, repeated events by id, order of events, and failures on both sides, each with a way to do it.',
        ),
        references: [
          'First it checks the signature over the raw body, and answers 401 if it doesn’t match. Then it stores the event under the provider’s event id, which is unique, and answers 200 within milliseconds; a worker does the rest from a queue. If the id is there already, it answers 200 and does nothing. As events can overtake each other, the worker compares times or asks the provider for the current state. If storing fails, I answer 500 so that it comes again; jobs that keep failing raise an alert.',
        ],
      },
    },
  },
  {
    id: 'systems-slow-partner',
    area: 'http-apis',
    skill: 'System design',
    keywords: ['reliability', 'system design', 'timeouts', 'integration', 'HTTP APIs', 'caching'],
    measures: 'Keeps a system usable when something that it depends on becomes slow.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Your web pages show live arrival times from a partner’s service while they are built. It usually answers in 0.2 seconds. Some days it needs 30 seconds, and then your whole site hangs, even pages without arrival times. Why, and what do you change?',
      minutes: 5,
      rubric: {
        points: [
          'Requests that wait for the partner occupy all worker threads or connections, so none is left for other pages.',
          'Set a short timeout on the call, for example one second.',
          'Stop calling for a while after repeated failures (circuit breaker), and limit how many calls run at once.',
          'Show the last known times with their age, or leave that part out with a message, so that the page works without the partner.',
          'Fetch in the background and cache, so that pages do not wait for the partner at all.',
          'Do few retries with growing pauses, and measure and alert on the response times of the partner.',
        ],
        levels: levels(
          'Leaves it to the partner to be faster, or adds servers.',
          'Proposes a cache or a timeout as a word, with no reason why other pages hang.',
          'Explains the hang or gives a working timeout, but not what the visitor then sees.',
          'Explains the hang, sets a timeout and shows something sensible instead; no protection against repeated slow calls, no measuring.',
          'Explains how waiting calls use up the workers, limits time and number of calls, keeps pages useful with older data and its age, and measures the partner.',
        ),
        references: [
          'Each page that waits 30 seconds keeps a worker busy; soon all are waiting and even simple pages queue up. I would fetch arrivals in a background job every 20 seconds and let pages read from a cache, so no visitor waits for the partner. That call gets a timeout of one second and pauses after five failures in a row, with a slow retry. The page then shows the last times and “as of 10:42”. I would also graph the partner’s response times, with an alert.',
        ],
      },
    },
  },
  {
    id: 'systems-report-rush',
    area: 'http-apis',
    skill: 'System design',
    keywords: ['system design', 'queues', 'scalability', 'architecture', 'backend developer', 'workers'],
    measures: 'Moves heavy work out of the request and plans for load, failure and the user’s view of it.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Customers can ask for a yearly report. Making one takes 3 minutes of computing, and it is done while the browser waits, so most requests time out and people press the button again. On the first Monday of the year 400 customers ask within an hour. Describe a design that works, with a rough calculation of what it needs.',
      minutes: 10,
      rubric: {
        points: [
          'Answer the request at once with a job and its status, and make the report in the background from a queue with separate workers.',
          'Calculate: 400 reports of 3 minutes are 1,200 minutes of work, so about 20 workers for one hour, or fewer workers and an agreed longer wait.',
          'Pressing the button again must not make a second job: one job for each customer and year.',
          'Workers can be killed and jobs tried again without harm, with a limit on tries and a place where failed jobs are seen.',
          'The customer sees the state and the likely time, and gets a message with a link when the stored report is ready.',
          'Limit the number of workers, so that the database and the website stay fast for others.',
          'Measure length of the queue and age of the oldest job, and alert on it; make reports in advance before the rush if possible.',
        ],
        levels: levels(
          'Raises the time limit or buys a larger server.',
          'Says that it should be "asynchronous" or use a queue, with no design of what happens then.',
          'Queue and workers with an answer at once; no calculation and nothing on repeated requests or failures.',
          'Working design with the calculation or with repeated requests and failures; weak on what the customer sees, on limits or on measuring.',
          'Complete design: job at once, queue and workers, sound calculation, no doubles, safe retries, clear view for the customer, protection of the rest, and measurements.',
        ),
        references: [
          'The button creates a job row for customer and year, with a unique key, so a second press just shows the job that exists, and the page answers at once: “Your report is being made, about 40 minutes.” Workers apart from the web servers take jobs from a queue, store the file and send a mail with a link. 400 reports of 3 minutes are 1,200 minutes, so 20 workers for an hour. If customers accept three hours, seven are enough; I would agree on that first. The number of workers is fixed, and they read from a replica, so the site stays quick. A worker may die at any time: the job goes back after a time limit, is tried three times, and writing the file twice does no harm. What still fails lands in a list that somebody looks at. We watch the age of the oldest job. And since the rush is known, we could make the reports of active customers on the Sunday before.',
        ],
      },
    },
  },
] satisfies BankItem[];
