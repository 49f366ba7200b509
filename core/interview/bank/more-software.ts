// Interview questions on making software that others can rely on.
import { question } from './notation.ts';

export const moreSoftware = [
  question({
    id: 'interview-tests-worth',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'test suite', 'flaky tests', 'regression'],
    measures: 'Decides what is worth a test, and keeps tests that can be trusted.',
    prompt:
      'Tell me about automated tests of yours that paid off, or that didn’t. What did you test, and what did you change?',
    points: [
      ['What could break, and whom it would have hurt: a payment, an order, a login', 'What could have broken there?'],
      [
        'Chose the kind of test for it: small unit tests, a few through the whole program',
        'Why these tests, and not others?',
      ],
      ['Saw each test fail once, so that it proves something', null],
      [
        'Dealt with flaky or slow tests: found the cause, or removed them',
        'What did you do about tests that failed now and then?',
      ],
      ['What the tests caught later, or what got through', 'What did they catch later?'],
    ],
    levels: [
      'No tests of their own.',
      'Wrote tests because one had to.',
      'Tested what was easy, and names what it was.',
      'Tested what could break, with the right kind of test, and kept them trustworthy.',
      'All of that, saw them fail first, and knows what they caught and missed.',
    ],
    reference:
      'Our price calculation could break with every new discount, and a wrong price on an order hurts the customer and us. I chose the kind of test for it: many small unit tests of the rules, and a few that went through the whole program from basket to payment. I saw each test fail once by breaking the rule, because a test that can’t fail proves nothing. Six tests through the browser were flaky; I found the cause of four, a clock and an order of rows, and removed two that were slow and told us nothing. In the next months the tests caught three wrong roundings, and one fault got through, in an import we hadn’t tested.',
  }),
  question({
    id: 'interview-design-load',
    area: 'http-apis',
    skill: 'System design',
    keywords: ['system design', 'architecture', 'scalability', 'services'],
    measures: 'Designs for what is needed, and knows what the design gives up.',
    prompt:
      'Tell me about a system or a larger part of one that you designed. What did you decide, and what did it cost?',
    points: [
      [
        'What it had to bear: how many requests, how much data, what had to keep working',
        'What did it have to bear, in numbers?',
      ],
      ['Compared at least two designs, and says why one was left', 'Which other way did you look at?'],
      ['What the choice gave up: simplicity, consistency, money, time', null],
      ['What happens when a part fails: a retry, a queue, a fallback', 'What happened when a part of it failed?'],
      ['How it did in use, and what they would do otherwise today', 'What would you do otherwise today?'],
    ],
    levels: [
      'No design of their own.',
      'Names technologies, without a reason.',
      'Describes the parts, and one reason.',
      'Needs in numbers, another design compared, failures thought of.',
      'All of that, says what it gave up, and learnt from how it did in use.',
    ],
    reference:
      'I designed the service that sends our tickets. It had to bear 300 requests a second in the first hour of a sale and two million rows of data, and payment had to keep working whatever else broke. I compared two designs: one database with a queue, and a service for each step; I left the second, because three people couldn’t have run it. The choice gave up some consistency, since a seat could be shown as free for two seconds after it was sold. When the mail provider failed, the queue kept the tickets, with a retry after a minute and a download link as the fallback. In use it bore the first sale without loss; today I would do one thing otherwise, and limit the queue by customer, since one big buyer held up all others.',
  }),
  question({
    id: 'interview-data-integrity',
    area: 'databases',
    skill: 'Transactions and data integrity',
    keywords: ['transactions', 'data integrity', 'migration', 'consistency', 'locking'],
    measures: 'Keeps data right where several things write at once or something fails half-way.',
    prompt:
      'Tell me about a time when data was wrong or could have gone wrong because two things happened at once or one stopped half-way. What did you do?',
    points: [
      ['What was wrong or lost: a double booking, a balance, an orphaned row', 'What exactly was wrong in the data?'],
      [
        'Found the cause: two writers at once, a step that failed between two others',
        'How did you find what had caused it?',
      ],
      [
        'Made it safe: one transaction, a lock, a unique constraint, a key against doing it twice',
        'What makes sure that it can’t happen again?',
      ],
      ['Repaired the data that was there, checked it and kept a copy', null],
      ['Tested it with both at once, or by stopping it half-way', 'How did you test it?'],
    ],
    levels: [
      'No case of their own.',
      'Mended single rows by hand.',
      'Found the cause, and added a check in the program.',
      'Found the cause, made it safe in the database, repaired the data.',
      'All of that, and tested it with both at once or stopped half-way.',
    ],
    reference:
      'Twice a week a room had a double booking. I found the cause in the log: two writers at once, both read that the room was free before either had written. I made it safe with a unique constraint on room and hour and one transaction for the booking, and a key against doing it twice when somebody pressed again. I repaired the data that was there: eleven double bookings, checked with the front desk, after keeping a copy of the table. I tested it with fifty requests at once, and by stopping the program half-way through a booking; there was one booking each time, or none.',
  }),
  question({
    id: 'interview-monitoring-quiet',
    area: 'operations-incidents',
    skill: 'Operations and monitoring',
    keywords: ['monitoring', 'alerting', 'operations', 'on call', 'logs'],
    measures: 'Makes a system tell what matters before users do.',
    prompt:
      'Tell me about a problem in a running system that nobody was told of, or about alarms that nobody believed any more. What did you change?',
    points: [
      ['How it was found: users who complained, a chart, a bill, by chance', 'How did it come to light?'],
      [
        'What should have told them: errors, latency, a full disk, a job that didn’t run',
        'What should have told you earlier?',
      ],
      [
        'Made an alarm for what users feel, with a threshold and somebody who gets it',
        'When does the alarm go off now, and who gets it?',
      ],
      ['Removed or changed alarms that told nothing', null],
      ['Wrote down what to do when it goes off, and what came of it', 'What came of it in the months after?'],
    ],
    levels: [
      'No example of their own.',
      'Looked at it more often from then on.',
      'Added an alarm.',
      'Knew what should have told them, made an alarm that somebody gets, removed noise.',
      'All of that, with what to do written down, and saw that it worked.',
    ],
    reference:
      'Our nightly export had failed for nine days, and it was found by a user who complained about old figures. What should have told us was the job that didn’t run; we only watched errors, and a job that never starts makes no error. I made an alarm for what users feel: when the newest figure is older than 26 hours, the person on call gets a message. I removed fourteen alarms that told nothing, such as a processor over 80 percent, because nobody believed them any more. I wrote down what to do when it goes off, on one page with three commands. In the months after it went off twice, both times before anybody complained.',
  }),
  question({
    id: 'interview-deploy-back',
    area: 'operations-incidents',
    skill: 'Docker and deployment',
    keywords: ['deployment', 'docker', 'release', 'containers', 'rollback', 'pipeline'],
    measures: 'Brings changes to users safely, and can take them back.',
    prompt:
      'Tell me about a release or a deployment that went wrong or was a nuisance. What did you change about how you release?',
    points: [
      [
        'What went wrong: a missing setting, a migration, a version that differed from the tested one',
        'What exactly went wrong?',
      ],
      ['Took it back or mended it quickly, and how long users felt it', 'How did you get back to a working state?'],
      ['Built it once and released the same image everywhere, with settings kept apart', null],
      ['Released in steps: to a few first, with a check before the rest', 'How does a release reach users now?'],
      ['Fewer or faster releases gone wrong since then, with a number', 'What is different since then?'],
    ],
    levels: [
      'No release of their own.',
      'Did it again by hand until it worked.',
      'Mended it, and added one check.',
      'Took it back, built once for everywhere, released in steps.',
      'All of that, and can show what became better.',
    ],
    reference:
      'A release went wrong because a setting was missing on the server, and the version that ran differed from the tested one: it had been built anew there. I took it back to the image of the day before within six minutes; users felt it for eight. Since then we build it once and release the same image everywhere, with settings kept apart in the environment and checked at the start. We release in steps: to one server of six first, with a check of errors for ten minutes before the rest follows. Of about ninety releases since then two went wrong, and both were stopped at the first server.',
  }),
  question({
    id: 'interview-security-habits',
    area: 'security',
    skill: 'Security at work',
    keywords: ['security awareness', 'phishing', 'passwords', 'access rights', 'data protection'],
    measures: 'Protects accounts and data in everyday work, and reports what is suspicious.',
    prompt:
      'Tell me about a time when something at work looked suspicious: a message, a call, a request for access or data. What did you do?',
    points: [
      [
        'What made it suspicious: the sender, the hurry, a link, a request that wasn’t usual',
        'What made you suspicious?',
      ],
      [
        'Didn’t click, didn’t hand anything out, and asked back by another way',
        'How did you check whether it was real?',
      ],
      [
        'Reported it to the security team or the supervisor at once, with the message kept',
        'Whom did you tell, and how soon?',
      ],
      ['Warned colleagues, or had access or passwords changed', null],
      ['What was learnt or changed afterwards', 'What changed afterwards?'],
    ],
    levels: [
      'No example of their own.',
      'Deleted it, or did as asked.',
      'Left it alone, told nobody.',
      'Checked by another way and reported it at once.',
      'All of that, warned others, and something was changed.',
    ],
    reference:
      'I got a message from our managing director who wanted the bank details of a supplier changed within the hour. The hurry made me suspicious, and the sender’s address ended in .co instead of .com. I didn’t click the link and didn’t hand anything out, but called her office by the number in our own directory: she knew nothing of it. I reported it to the security team at once, ten minutes after it came, with the message kept. I warned the colleagues in purchasing; two had got it too, and one who had clicked had her password changed. Afterwards bank details are only changed after a call back, and that was learnt from this case.',
  }),
  question({
    id: 'interview-dashboard-used',
    area: 'data-analysis',
    skill: 'Dashboards and reporting',
    keywords: ['dashboard', 'reporting', 'key figures', 'visualisation', 'business intelligence'],
    measures: 'Makes reports that answer a question somebody has to decide.',
    prompt: 'Tell me about a report or a dashboard that you made or changed. Who used it, and for which decision?',
    points: [
      ['Asked who decides what with it, before building', 'What did they have to decide with it?'],
      [
        'Chose few figures and defined each, so that all mean the same by it',
        'How did you settle what each figure means?',
      ],
      ['Checked the figures against another source', 'How did you know that the figures were right?'],
      ['Chose a chart that shows the comparison, and left out what nobody needed', null],
      ['Looked whether it was used, and what was decided with it', 'What was decided because of it?'],
    ],
    levels: [
      'No report of their own.',
      'Showed all that there was.',
      'Made it as ordered.',
      'Asked for the decision, defined and checked the figures.',
      'All of that, left out what nobody needed, and knows what was decided with it.',
    ],
    reference:
      'The head of a clinic wanted a dashboard of everything. I asked first who decides what with it, and it was one decision: how many nurses to plan for next week. I chose four figures and defined each with them, so that all mean the same by “occupied bed”, which had three meanings. I checked the figures against another source, the billing data, and found that transfers had been counted twice. The chart shows the comparison of planned and needed by day, and I left out fourteen tiles that nobody needed. I looked after a month whether it was used: every Thursday, and they decided with it to move two shifts from Monday to Friday.',
  }),
];
