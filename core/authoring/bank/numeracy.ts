// Items on everyday numbers: rates, units, tables and estimates.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const numeracy = [
  {
    id: 'numeracy-down-and-up',
    area: 'numeracy',
    skill: 'Rates and proportions',
    keywords: ['numerical reasoning', 'arithmetic', 'percentages', 'retail', 'office work'],
    measures: 'Explains why equal percentages up and down don’t cancel out.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'A colleague says: “We lowered the price by 20 % in May and raised it by 20 % in June, so it is the same as before.” Explain in a few sentences, with an example in figures, whether this is right.',
      minutes: 4,
      rubric: {
        points: [
          'Says that it is not right: the price is lower than before.',
          'The two percentages are taken of different amounts: the first of the old price, the second of the lowered price.',
          'Gives an example with correct figures, such as 100, then 80, then 96.',
          'States the result: it is 4 % below the old price.',
          'Says what would be needed to return: a rise of 25 %.',
        ],
        levels: levels(
          'Agrees with the colleague.',
          'Says that it is wrong, without a reason or with wrong figures.',
          'Says that it is wrong with a reason or an example, but not both.',
          'Reason and correct example; the total effect or the way back is missing.',
          'Wrong, with the reason, a correct example, 4 % below, and 25 % needed to return.',
        ),
        references: [
          'It is not right: the price is now lower than before. The 20 % in May were taken of the old price, the 20 % in June of the lowered price, a smaller amount. An example: 100 minus 20 % is 80. 20 % of 80 is only 16, so we come to 96. That is 4 % below the old price. To get from 80 back to 100 we need 20 more, so the price would have to rise by 25 %.',
        ],
      },
    },
  },
  {
    id: 'numeracy-mixed-solution',
    area: 'numeracy',
    skill: 'Rates and proportions',
    keywords: ['numerical reasoning', 'ratios', 'arithmetic', 'cleaning', 'laboratory'],
    measures: 'Calculates a mixture from a ratio.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A cleaning agent is mixed with water in the ratio 1 : 24 (one part agent, 24 parts water). How many millilitres of agent do you need for 10 litres of mixture?',
      minutes: 2,
      key: 400,
      tolerance: 0.5,
      unit: 'ml',
      because: '1 + 24 = 25 parts. 10,000 ml / 25 = 400 ml. Dividing by 24 would give 417, which is too much.',
    },
  },
  {
    id: 'numeracy-faster-together',
    area: 'numeracy',
    skill: 'Rates and proportions',
    keywords: ['numerical reasoning', 'rates', 'work planning', 'arithmetic'],
    measures: 'Adds rates in place of times.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Machine A packs an order in 6 hours, machine B in 3 hours. How long do both need together for the same order?',
      minutes: 2,
      options: ['4 hours 30 minutes', '2 hours', '1 hour 30 minutes', '3 hours'],
      key: 1,
      because:
        'In one hour A packs 1/6 and B 1/3 of the order, together 1/2. So both need 2 hours. 4.5 hours is the average of the times, 1.5 half of the faster one.',
    },
  },
  {
    id: 'numeracy-best-offer',
    area: 'numeracy',
    skill: 'Rates and proportions',
    keywords: ['numerical reasoning', 'unit prices', 'purchasing', 'retail', 'comparison of offers'],
    measures: 'Compares offers by the price for one unit, with all costs.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'You need 600 folders. Which offer is the cheapest in all?',
      minutes: 2,
      options: [
        '0.90 a piece, delivery free from 500 pieces',
        'Packs of 50 for 42.00, delivery 39.00',
        '0.95 a piece, 10 % discount from 300 pieces, delivery 25.00',
        'Packs of 250 for 195.00, only whole packs, delivery free',
      ],
      key: 2,
      because:
        '600 × 0.95 = 570, less 10 % = 513, plus 25 = 538. The others: 600 × 0.90 = 540; 12 × 42 + 39 = 543; three packs of 250 are needed, 3 × 195 = 585.',
    },
  },
  {
    id: 'numeracy-table-growth',
    area: 'numeracy',
    skill: 'Tables and estimates',
    keywords: ['numerical reasoning', 'reading tables', 'data interpretation', 'accuracy'],
    measures: 'Reads a table and compares growth, not size.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'In which region did orders grow most, as a percentage of the year before?',
      context:
        '```\nRegion   last year   this year\nNorth        2,400       2,760\nEast           800       1,000\nSouth        3,000       3,450\nWest           500         590\n```',
      minutes: 2,
      options: ['North', 'South', 'West', 'East'],
      key: 3,
      because:
        'East: 200 / 800 = 25 %. North: 360 / 2,400 = 15 %. South: 450 / 3,000 = 15 %, the largest number but not the largest share. West: 90 / 500 = 18 %.',
    },
  },
  {
    id: 'numeracy-weighted-wait',
    area: 'numeracy',
    skill: 'Tables and estimates',
    keywords: ['numerical reasoning', 'averages', 'data interpretation', 'call centre'],
    measures: 'Weights averages by the size of the groups.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'In the morning 300 callers waited 2 minutes on average, in the afternoon 100 callers 6 minutes. How many minutes did a caller wait on average over the whole day?',
      minutes: 2,
      key: 3,
      tolerance: 0.05,
      unit: 'minutes',
      because:
        '(300 × 2 + 100 × 6) / 400 = 1,200 / 400 = 3. The plain mean of 2 and 6 ignores that more people called early.',
    },
  },
  {
    id: 'numeracy-plausible',
    area: 'numeracy',
    skill: 'Tables and estimates',
    keywords: ['numerical reasoning', 'estimation', 'checking', 'accuracy', 'administration'],
    measures: 'Recognises results that can’t be right by a rough estimate.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'Which results must be wrong, as a rough estimate shows? Select all that apply.',
      minutes: 2,
      options: [
        '48 boxes of 19 pieces: 912 pieces',
        '7 % of 5,980: 4,186',
        '3,150 shared among 62 people: 50.81 each',
        '1,204 + 2,987 + 4,016: 7,207',
        'A drive of 150 km at 60 km an hour: 2.5 hours',
        '0.4 of 250: 1,000',
      ],
      key: [1, 3, 5],
      because:
        '7 % of about 6,000 is near 420; 1,200 + 3,000 + 4,000 is near 8,200; less than half of 250 can’t be 1,000. The others hold: 50 × 19 is near 950, 3,150 / 62 is near 50, and 150 / 60 is 2.5.',
    },
  },
  {
    id: 'numeracy-quick-estimate',
    area: 'numeracy',
    skill: 'Tables and estimates',
    keywords: ['numerical reasoning', 'estimation', 'business case'],
    measures: 'Estimates a quantity from stated assumptions and says how sure it is.',
    difficulty: 2,
    item: {
      kind: 'long',
      prompt:
        'Estimate how many sheets of paper an office of 120 people uses in a year, and what could be saved by printing on both sides. You have no data. Show your steps and assumptions, give a result with a range, and say how you would check it with little effort.',
      minutes: 8,
      rubric: {
        points: [
          'States assumptions: sheets a person and day, working days in a year, differences between people.',
          'Calculates in clear steps from people × sheets × days to a yearly number.',
          'Gives a range, low and high, and not only one exact figure.',
          'Estimates the saving: only some pages can be printed on both sides, and each such pair saves one sheet, so less than half.',
          'Puts it into money or boxes, so that it can be judged whether it is worth it.',
          'Names the assumption that matters most and a cheap check: counters of the printers or the paper ordered last year.',
        ],
        levels: levels(
          'Gives a number without steps, or says that it can’t be known.',
          'Some assumptions, but the calculation is wrong or missing.',
          'A correct calculation to one number; saving or uncertainty is missing.',
          'Steps, saving and assumptions; range or check is missing.',
          'Stated assumptions, correct steps, a range, a realistic saving with money or boxes, most important assumption and a cheap check.',
        ),
        references: [
          'Assumptions: on a working day two thirds of the 120 people are in the office, so 80. They print about 8 sheets each, some none and accounts perhaps 30. There are 220 working days. 80 × 8 × 220 is about 141,000 sheets a year. With 5 to 12 sheets a person the range is 88,000 to 211,000. Printing on both sides: perhaps half of the sheets belong to documents of two pages or more. Two pages on one sheet halve those, so a quarter of all is saved, some 35,000 sheets, or 14 boxes of 2,500. At about 25 a box this is 350 a year, hardly worth a project, but a setting costs nothing. The sheets a person matter most. To check, I’d read the counters of two printers on two Mondays, or look up how many boxes we ordered last year; that takes ten minutes and replaces most guesses.',
        ],
      },
    },
  },
] satisfies BankItem[];
