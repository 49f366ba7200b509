// Items on what most desks and workshops need: spreadsheets, finding faults, and keeping to oneself what is told in confidence.
import type { BankItem } from '#core/model/item.ts';
import { fenced, levels } from './notation.ts';

export const everydayWork = [
  {
    id: 'spreadsheets-fixed-cell',
    area: 'everyday-work',
    skill: 'Spreadsheets',
    keywords: ['Excel', 'spreadsheets', 'Google Sheets', 'formulas', 'MS Office'],
    measures: 'Fixes a cell reference so that a formula can be copied down.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Column A has prices, and cell D1 the tax rate. B2 says =A2*D1. Copied down, B3 and all below show 0. What do you write into B2 before you copy it again, and why?',
      minutes: 1,
      options: [
        '=$A$2*D1, so that the first price stays the same in every row that it is copied to',
        '=A2*$D$1, so that the rate stays in its cell while the price moves on with the row',
        '=A2*D1*1, so that the sheet reads the result as a number again',
        '=SUM(A2:D1), so that the price and the rate are taken from one range together in each row',
      ],
      key: 1,
      because:
        'Copied down, D1 becomes D2, D3 and so on, which are empty and count as 0. The dollar signs hold the rate in place; the price has to move.',
    },
  },
  {
    id: 'spreadsheets-lookup-total',
    area: 'everyday-work',
    skill: 'Spreadsheets',
    keywords: ['Excel', 'spreadsheets', 'SUMIF', 'Google Sheets', 'formulas', 'MS Office'],
    measures: 'Works out what a conditional sum in a sheet shows.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt: 'What does the formula =SUMIF(A2:A6,"North",B2:B6)-MAX(B2:B6) show for this sheet? Give the number.',
      context: fenced(`
row  A      B
2    North  120
3    South  340
4    North  210
5    West    90
6    North  180`),
      minutes: 2,
      key: 170,
      tolerance: 0,
      because:
        'The rows of North add up to 120 + 210 + 180 = 510. The largest value of the column is 340, so 510 − 340 = 170.',
    },
  },
  {
    id: 'spreadsheets-inherited-sheet',
    area: 'everyday-work',
    skill: 'Spreadsheets',
    keywords: ['Excel', 'spreadsheets', 'Google Sheets', 'pivot table', 'data entry', 'MS Office'],
    measures: 'Checks an inherited spreadsheet and makes it safe for others to use.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You inherit a spreadsheet of 800 orders that three people type into. The total differs from the till by 240, and some dates are left-aligned. How do you find what is wrong, and what do you change so that it doesn’t happen again?',
      minutes: 5,
      rubric: {
        points: [
          'Works on a copy, so that the original sheet stays as it is.',
          'Suspects numbers or dates that are stored as text, as left-aligned dates show, and converts them.',
          'Looks for duplicate orders, missing rows and formulas whose range doesn’t reach the last row.',
          'Narrows the difference down, for example with a pivot table or sums by day against the till.',
          'Adds data validation or drop-down lists, so that only valid dates and amounts can be typed.',
          'Separates input from formulas and protects the formula cells, with a check total that shows a difference at once.',
        ],
        levels: levels(
          'Types the missing 240 into the sheet, or names nothing to check.',
          'Looks through the rows by eye without a way to narrow it down.',
          'Names one likely cause such as text dates or duplicates, and no protection for later.',
          'Finds the cause step by step and names one protection; a copy or a check total is missing.',
          'Copy first, text values and duplicates and ranges checked, difference narrowed by day, then validation, protected formulas and a check total.',
        ),
        references: [
          'I work on a copy and leave the original. Left-aligned dates are stored as text, so I convert text dates and numbers. Then a pivot table sums the orders by day, and I compare each day with the till to narrow down the difference of 240. On that day I look for duplicate orders, missing rows, and a total formula whose range stops before the last row. Later, data validation and drop-down lists allow only valid dates and amounts, formula cells are protected, and a check total shows any difference.',
        ],
      },
    },
  },
  {
    id: 'faults-changed-one-thing',
    area: 'everyday-work',
    skill: 'Troubleshooting',
    keywords: ['troubleshooting', 'fault finding', 'diagnosis', 'technical support', 'repair'],
    measures: 'Changes one thing at a time while looking for a fault.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A label printer stops now and then. A colleague wants to change the cable, the driver and the paper together, and then see. What do you suggest, and why?',
      minutes: 1,
      options: [
        'Do all three, as it saves time and one of them is bound to be the cause of it',
        'Order a new printer, as faults that come and go cost more time than a new one does',
        'Wait until it stops for good, as a fault that is always there is the easier one to find',
        'Change one thing and watch, as otherwise nobody knows what the cause was',
      ],
      key: 3,
      because:
        'If it runs after three changes, the cause stays unknown and can come back, and good parts have been replaced. One change at a time tells which of them it was.',
    },
  },
  {
    id: 'faults-order-of-search',
    area: 'everyday-work',
    skill: 'Troubleshooting',
    keywords: ['troubleshooting', 'fault finding', 'diagnosis', 'root cause', 'maintenance'],
    measures: 'Puts the steps of a search for a fault into an order that leads to the cause.',
    difficulty: 1,
    item: {
      kind: 'ranking',
      prompt: 'A machine that ran well yesterday doesn’t start. In which order do you do these?',
      minutes: 2,
      options: [
        'Write down cause and remedy for the next one who has this fault.',
        'Divide the system in half and test which half the fault is in.',
        'Ask what exactly happens, since when, and what has changed.',
        'Mend what was found and test that it runs as before.',
        'Check the simple things: power, plugs, emergency stop.',
      ],
      key: [2, 4, 1, 3, 0],
      because:
        'What happens and what changed narrow the search for free. Simple causes come before taking things apart, halving finds the part quickly, and a repair counts once it is tested and written down.',
    },
  },
  {
    id: 'faults-only-some-people',
    area: 'everyday-work',
    skill: 'Troubleshooting',
    keywords: ['troubleshooting', 'fault finding', 'IT support', 'technical support', 'helpdesk', 'network faults'],
    measures: 'Finds the cause of a fault that only some people have, by comparing and testing.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Since Monday four of thirty people in an office can’t log in to a program; the others can. Describe how you find the cause, step by step, and how you know that you have found it.',
      minutes: 5,
      rubric: {
        points: [
          'Asks for the exact error message and tries to see the fault happen.',
          'Compares the four with the others: same place, device, version, account or network?',
          'Asks what changed around Monday, such as an update, a password rule or a moved cable.',
          'Makes a guess and tests it with one change at a time, for example another device or another account.',
          'Gives the four people a way to work meanwhile and tells them when they hear more.',
          'Proves the cause: the fault comes and goes with it, and all four can log in afterwards.',
        ],
        levels: levels(
          'Restarts or reinstalls everything without asking anything.',
          'Asks for the error and tries things at random.',
          'Compares or asks what changed, with no test of the guess.',
          'Compares, asks what changed and tests one thing at a time; the proof or those who wait are forgotten.',
          'Exact message, comparison with those who can, change since Monday, tests one at a time, a way to work meanwhile, and a proof that it was the cause.',
        ),
        references: [
          'I ask for the exact error message and watch it happen. Then I compare the four with the others: same room, device, version, account or network? I ask what changed around Monday, such as an update. I test my guess with one change at a time, such as another account on the same device. Meanwhile the four work on a spare device and know when they hear more. The cause is proved when the fault comes and goes with it, and all four can log in.',
        ],
      },
    },
  },
] satisfies BankItem[];
