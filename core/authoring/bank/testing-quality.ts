// Items on automated tests and on quality.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const testingQuality = [
  {
    id: 'testing-mock-proves',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'unit tests', 'mocks', 'pytest', 'code review', 'quality'],
    measures: 'Sees whether a test could ever fail because of a fault in the product.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'What does this test show about the product?',
      context: fenced(`
def test_invoice_is_sent():
    mailer = Mock()
    mailer.send.return_value = True
    assert mailer.send("invoice") is True
`),
      minutes: 1,
      options: [
        'That the invoice code calls the mailer once with the right text',
        'That the mail server accepts messages of this kind',
        'Nothing: it only reads back the value given to the mock',
        'That the invoice code copes with a positive answer of the mailer',
      ],
      key: 2,
      because:
        'No code of the product is run. The test sets an answer on the mock and reads it back, so no fault in the product can make it fail.',
    },
  },
  {
    id: 'testing-parcel-limits',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'test cases', 'boundary values', 'QA', 'quality'],
    measures: 'Chooses test values at the borders of a rule.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'Parcels up to and including 2 kg cost 4, parcels over 2 kg and up to and including 10 kg cost 9, heavier ones are refused. Weights are entered in whole grams. You may write four tests. Which four weights are most likely to find a mistake in the limits?',
      minutes: 2,
      options: ['500 g', '2,000 g', '2,001 g', '5,000 g', '7,500 g', '10,000 g', '10,001 g', '15,000 g'],
      key: [1, 2, 5, 6],
      because:
        'Mistakes such as < in place of ≤ show only at the borders, so the last value of one range and the first of the next are tested: 2,000, 2,001, 10,000 and 10,001.',
    },
  },
  {
    id: 'testing-right-level',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'unit tests', 'end-to-end tests', 'CI', 'test strategy'],
    measures: 'Places tests at the level where they are fast and precise without losing the whole picture.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A discount rule has 40 cases. All of them are tested through the browser, which takes 25 minutes, and when one fails nobody can say which part is at fault. What is the best arrangement?',
      minutes: 2,
      options: [
        'Keep all 40 in the browser, and run them once a day at night instead of on each change',
        'Test the 40 cases on the rule itself, and keep one or two in the browser for the wiring',
        'Keep the five cases that failed most often in the browser and delete the other 35 tests',
        'Test the 40 cases on the rule itself, and remove the browser tests, as they are covered',
      ],
      key: 1,
      because:
        'Cases of a rule belong to quick tests of the rule, where a failure names its cause. A few tests through the browser still show that the page uses the rule properly, which tests of the rule alone cannot.',
    },
  },
  {
    id: 'testing-coverage-figure',
    area: 'testing-quality',
    skill: 'Quality and bug reports',
    keywords: ['code coverage', 'quality', 'QA', 'automated tests', 'metrics'],
    measures: 'Interprets test coverage for what it is.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A program has 95 % line coverage and passes all its tests, yet users often find wrong results. Which explanation fits best?',
      minutes: 1,
      options: [
        'The 5 % of lines that are not covered must contain all the faults that users find',
        'The tests ran against an older version, since such coverage rules wrong results out',
        'The lines are executed by tests, but the results are hardly checked by them',
        'The coverage must be raised to 100 %, since only then do tests say anything',
      ],
      key: 2,
      because:
        'Coverage tells which lines ran during the tests, not whether anything was asserted about their results or which inputs were tried. Faults can sit in covered lines.',
    },
  },
  {
    id: 'testing-flaky',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'flaky tests', 'CI', 'debugging', 'quality'],
    measures: 'Treats an unreliable test as a fault with a cause and protects trust in the test suite.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'One test fails in about one of twenty runs. The team has become used to starting the run again until it passes. What do you do, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Do not just run it again: people stop trusting failures, and the cause may be a real fault in the product.',
          'Reproduce it by running it many times, alone and with the others, and keep the logs of the failed runs.',
          'Look for what varies: waiting times, order of tests, shared data, the clock, randomness, the network.',
          'Mend the cause, for example wait for a condition in place of a fixed sleep, or give each test its own data.',
          'If it blocks others meanwhile, set it aside visibly with an owner and a date, and do not forget it.',
          'Confirm the repair with many repeated runs.',
        ],
        levels: levels(
          'Accepts running it again, or deletes the test.',
          'Calls it a problem, but the only measure is an automatic retry or a longer sleep.',
          'Wants to find the cause, without a method, or only lists possible causes.',
          'Reproduces, names likely causes and a fitting repair; leaves out the risk of a real fault, the time until the repair, or the proof.',
          'Says why running again is harmful, reproduces methodically, looks at what varies, mends the cause, handles the time in between and proves the repair with many runs.',
        ),
        references: [
          'Running it again teaches people to ignore red, and one day it is a real bug, perhaps a race in the product. I run the test 200 times, alone and with the others, and keep failure logs. Then I look at what differs: sleeps, shared rows, order, clock, network. Usually I wait for the condition in place of a sleep, or give the test its own data. If it blocks people, it goes on a visible list with my name and a date. The proof is 200 green runs.',
        ],
      },
    },
  },
  {
    id: 'testing-bug-report',
    area: 'testing-quality',
    skill: 'Quality and bug reports',
    keywords: ['bug reports', 'QA', 'quality', 'clear writing', 'software testing'],
    measures: 'Writes a report from which somebody else can reproduce and judge a fault.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt: 'Write the bug report for the developers, with a title, from these notes.',
      context:
        'Notes: Changed my delivery address in the web shop (version 5.2, on a phone, Firefox). Pressed Save, green tick. Opened the order: old address still there! Tried it three times, same. On my laptop it worked. New address shows under Account, only the open order keeps the old one. Order 7731 on the test system. A parcel would go to the wrong place.',
      minutes: 5,
      rubric: {
        points: [
          'A title that names the fault precisely: an open order keeps the old delivery address after the address is changed on a phone.',
          'Numbered steps to reproduce it, from changing the address under Account to opening order 7731.',
          'Expected result: the open order has the new address. Actual result: it shows the old address although a green tick appears.',
          'Environment: web shop version 5.2, phone, Firefox, test system.',
          'It happens every time, three out of three on the phone, and not on the laptop.',
          'Effect: a parcel would be sent to the wrong address, so it is serious.',
        ],
        levels: levels(
          'A complaint with no usable fact ("address change is broken").',
          'Names the fault, but nobody could reproduce it from the text.',
          'Has steps or expected and actual result, but environment, frequency or effect are missing, or facts are mixed with guesses.',
          'Can be reproduced, with expected and actual result and environment; frequency, the laptop or the effect is missing.',
          'Precise title, numbered steps, expected and actual result, environment, frequency on both devices and the effect, with no guesses stated as facts.',
        ),
        references: [
          'Title: Open order keeps old delivery address after change on phone. Steps: 1. On a phone, open Account and change the delivery address. 2. Press Save; a green tick appears. 3. Open order 7731. Expected: the order shows the new address. Actual: it shows the old one; Account shows the new one. Environment: web shop 5.2, Firefox on a phone, test system. Frequency: three out of three on the phone; not on a laptop. Effect: the parcel would go to the wrong place; severity high.',
        ],
      },
    },
  },
  {
    id: 'testing-untested-invoices',
    area: 'testing-quality',
    skill: 'Automated tests',
    keywords: ['automated tests', 'legacy code', 'refactoring', 'test strategy', 'quality', 'risk'],
    measures: 'Changes untested code safely by securing present behaviour first and testing where the risk is.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'You take over a module of 3,000 lines that calculates invoices. It has no tests and its author has left. In eight working days a new rule for part-month contracts must be live. How do you go about it, and what do you deliberately leave undone?',
      minutes: 9,
      rubric: {
        points: [
          'Before changing anything, secure the present behaviour with tests that run real, anonymised cases through the module and record the amounts.',
          'Settle the new rule with the people who know billing by worked examples, including borders such as the first and last day of the month.',
          'Separate the part that must change into a small function with clear input and output, and leave the rest alone.',
          'Write tests for the new rule from the agreed examples before or while writing it.',
          'Run old and new code over a past month and explain every difference.',
          'Work in small reviewed steps and release with a way back, watching the first invoices.',
          'Do not rewrite or tidy the whole module now; write down the risks that remain and tell the owner.',
        ],
        levels: levels(
          'Starts to rewrite the module, or changes the code and tests by hand at the end.',
          'Wants to "write unit tests for everything" or asks for more time, with no order and no regard for the date.',
          'Tests the new rule, but does not secure what the module does today, or does not clarify the rule.',
          'Secures present behaviour, clarifies and tests the rule; comparison of old and new, release or limits of the work are thin.',
          'Secures present behaviour from real cases, settles the rule by examples, isolates the change, compares old and new over real months, releases with a way back and says what stays undone.',
        ),
        references: [
          'Days one and two: I take a few hundred real invoices with names removed, run them through the module and store the amounts as expected results. These tests don’t say what is right, but tell me when I change something by accident. In the meantime I sit with billing and agree on ten worked examples of part-month contracts: start on the 1st, end on the last day, February, one day only. Then I find the place where the monthly amount is computed, pull just that into a small function, and write the new rule there with tests from the examples. Before release I run the old and new versions over the last three months and go through each difference with billing. It goes out behind a switch, and we look at the first day’s invoices before they are sent. I leave the other 2,900 lines as they are, and list for the owner what is still untested.',
        ],
      },
    },
  },
] satisfies BankItem[];
