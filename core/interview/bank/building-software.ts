// Interview questions on building software.
import { question } from './notation.ts';

export const buildingSoftware = [
  question({
    id: 'interview-backend-import',
    area: 'backend',
    skill: 'Data feeds and imports',
    keywords: ['import', 'data feed', 'backend', 'python'],
    measures: 'Builds what bears bad input, and makes sure of it afterwards.',
    prompt:
      'Tell me about a time when data that came from elsewhere broke something you had built. What happened, and what did you do?',
    points: [
      ['Found the cause in the data itself: the field, format, duplicate or row that was wrong', null],
      [
        'Repaired what was wrong already: corrected or removed bad rows, and ran the import again',
        'What did you do about the data that was wrong already?',
      ],
      [
        'Checks or rejects bad rows from then on: validation, a constraint, an alert or a test',
        'What did you change so that the same kind of data couldn’t do it again?',
      ],
      [
        'Told the people who used the data or sent it, and agreed what happens next time',
        'Whom did you tell, and what did you agree with them?',
      ],
    ],
    levels: [
      'No example of their own.',
      'An example, told as something that happened to them.',
      'Repairs the data, but not what let it in.',
      'Finds the cause, repairs the data and checks the input from then on.',
      'All of that, tells those who depend on it, and knows that it held.',
    ],
    reference:
      'A supplier’s feed began to send prices with a comma, and our nightly import read 12,50 as 1250. I found it by comparing one wrong row with the raw file. I wrote a script that corrected the 340 bad rows, had a colleague check it, and ran the import again. Then I added validation that rejects a row whose format is wrong, with an alert and a test with that very file. I told the shop team, who used the prices, and agreed with the supplier that they announce a change of format next time.',
  }),
  question({
    id: 'interview-databases-slow',
    area: 'databases',
    skill: 'SQL and indexes',
    keywords: ['sql', 'database', 'postgresql', 'index'],
    measures: 'Measures before changing a database, and changes it safely.',
    prompt: 'Tell me about a time when you made a slow query or a slow database faster. How did you go about it?',
    points: [
      [
        'Measured first: the query plan, explain, a log of slow queries or timings',
        'How did you find out what made it slow?',
      ],
      ['Changed what the plan showed: an index, a rewritten query, fewer rows or joins', null],
      [
        'Tried it safely: on a copy, without locking the table, with a way back',
        'How did you make sure that the change itself did no harm?',
      ],
      [
        'Compared the time before and after, in milliseconds, seconds or load',
        'What did you measure to know that it worked?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Tried things until it felt faster.',
      'A fitting change, without a measurement.',
      'Measured, changed what the plan showed, and measured again.',
      'All of that, made safely, with figures before and after and what it cost elsewhere.',
    ],
    reference:
      'Our order list took nine seconds in the morning. I looked at the log of slow queries and then at the plan with explain: it read the whole table and sorted it. I added an index on customer and date and rewrote the query so that it joined fewer rows. I tried it on a copy of the database first and created the index concurrently, so that the table wasn’t locked; dropping it would have been the way back. Before it took 9 seconds and after it 80 milliseconds, and the load in the morning fell by half.',
  }),
  question({
    id: 'interview-front-end-excluded',
    area: 'web-front-end',
    skill: 'Accessibility',
    keywords: ['accessibility', 'html', 'front end', 'javascript'],
    measures: 'Finds who can’t use a page, and mends it for them.',
    prompt:
      'Tell me about a page or a component of yours that some people couldn’t use well. How did you find out, and what did you change?',
    points: [
      [
        'Learnt it from use: a complaint, a test with a keyboard or a screen reader, a slow phone, an audit',
        'How did you find out who couldn’t use it?',
      ],
      ['Found the cause: divs without labels, lost focus, weak contrast, a script', null],
      ['Changed the page: native elements, labels, focus order, contrast or less script', null],
      [
        'Checked it again with the keyboard, a screen reader or real users',
        'How did you check afterwards that they could use it?',
      ],
      [
        'Made it stay so: an automated test, a shared component or a rule of the team',
        'What keeps it from happening again on other pages?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Knows the rules, without an example.',
      'Mended what was reported, without finding the cause.',
      'Found the cause, mended it, and checked it with the keyboard or a reader.',
      'All of that, with users, and made sure that it stays so.',
    ],
    reference:
      'A customer wrote that she couldn’t choose a date with her screen reader. I tried our date picker with the keyboard alone and got stuck: it was made of divs without labels or focus. I replaced it by native inputs with labels, put the focus order right and raised the contrast. Then I checked it again with a screen reader and the customer tried it herself. I moved it into our shared component library with an automated accessibility test, so that other pages get it too.',
  }),
  question({
    id: 'interview-testing-escaped',
    area: 'testing-quality',
    skill: 'Quality and bug reports',
    keywords: ['testing', 'quality', 'bug', 'automated tests'],
    measures: 'Learns from a fault that came through.',
    prompt:
      'Tell me about a bug that reached users although there were tests. What did you do about it, and what did you change?',
    points: [
      [
        'Limited the harm first: rolled back, switched the feature off or warned the users',
        'What did you do for the users who had it already?',
      ],
      ['Reproduced it and found the cause in the code or the data', null],
      [
        'Saw why the tests had missed it: a case, an environment or data that none of them had',
        'Why hadn’t the tests found it?',
      ],
      ['Wrote a test that failed with the bug and passed with the fix', 'How would you know today if it came back?'],
    ],
    levels: [
      'No example of their own.',
      'Mended it, and nothing else.',
      'Mended it and added a test.',
      'Limited the harm, found why the tests missed it and closed that gap.',
      'All of that, with a change in how the team tests, and what came of it.',
    ],
    reference:
      'After a release invoices of customers with two addresses went to the old one. We rolled back within twenty minutes and warned the eleven users concerned. I reproduced it with a copy of one customer: the code took the first address of the list. The tests had missed it because none of our test data had a customer with two addresses. I wrote a test that failed with the bug, made it pass with the fix, and added such customers to the data that all tests use; two more cases turned up that month.',
  }),
  question({
    id: 'interview-apis-breaking',
    area: 'http-apis',
    skill: 'HTTP APIs',
    keywords: ['api', 'rest', 'integration', 'system design'],
    measures: 'Changes an interface without breaking who uses it.',
    prompt: 'Tell me about a change to an interface or an API that others depended on. How did you make it?',
    points: [
      [
        'Found out who used it and how: logs, a list of clients, asking the teams',
        'How did you know who depended on it?',
      ],
      [
        'Kept the old way working beside the new one: a version, an optional field, a period of both',
        'What happened to those who couldn’t change at once?',
      ],
      ['Announced it early, with documentation, examples and a date', null],
      [
        'Watched errors or the traffic of the old version before switching it off',
        'When did you know that the old way could go?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Changed it, and others had to follow.',
      'Announced it, without a way for those who weren’t ready.',
      'Knew the users, kept both ways for a time and documented the change.',
      'All of that, and switched the old one off by what the traffic showed.',
    ],
    reference:
      'We had to split the name field of our customer API. From the logs I found seven clients and asked each team how they used it. I added the two new fields as optional ones and kept the old field working beside them for six months. I announced it with documentation, examples and a date. A dashboard showed the traffic and errors of the old version by client; when only one was left I helped that team, and switched it off when no call had come for two weeks.',
  }),
] as const;
