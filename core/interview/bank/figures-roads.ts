// Interview questions on figures, books, roads and workshops.
import { question } from './notation.ts';

export const figuresRoads = [
  question({
    id: 'interview-forecast-wrong',
    area: 'sales',
    skill: 'Pipeline and forecasting',
    keywords: ['pipeline', 'forecast', 'customer relationship management', 'quota'],
    measures: 'Knows what its own forecast rests on, and says so early when it changes.',
    prompt:
      'Tell me about a sales forecast of yours that turned out wrong, or that you had to change. What did you learn from it?',
    points: [
      ['What the forecast said and what came, in numbers', 'How far was it off?'],
      ['What it rested on: stages, probabilities, a few large deals, a feeling', 'What had you relied on?'],
      ['Told it early, with what was still possible', 'When did you tell it, and to whom?'],
      ['Cleaned the pipeline: next step and date for each deal, dead ones out', null],
      [
        'Forecasts otherwise since then: by what such deals did before, and how near that comes',
        'How do you forecast today?',
      ],
    ],
    levels: [
      'No forecast of their own.',
      'It was the customers’ fault.',
      'Knows how far it was off.',
      'Knows what it rested on, told it early, cleaned the pipeline.',
      'All of that, and forecasts nearer since then.',
    ],
    reference:
      'My forecast for the third quarter said 420,000, and 290,000 came. It rested on three large deals, each with a probability of 80 percent by feeling, though two had no date with the person who signs. I told it early, seven weeks before the end, to my manager, with what was still possible: 60,000 from extensions. I cleaned the pipeline: each deal got a next step and a date, and eleven dead ones went out. Since then I forecast otherwise: by what such deals did before, stage by stage over two years, and large ones count only after a date with the signer. That comes near: the last four quarters were within 9 percent.',
  }),
  question({
    id: 'interview-books-month',
    area: 'accounting',
    skill: 'Bookkeeping',
    keywords: ['bookkeeping', 'accounts payable', 'invoices', 'month-end', 'payroll'],
    measures: 'Keeps books complete and right, month after month.',
    prompt:
      'Tell me about a month-end or a pile of documents that was behind or in a mess. How did you bring it into order?',
    points: [
      ['Got an overview: what is missing, how much, until when', 'What was missing when you began?'],
      ['Put the work in order: deadlines such as tax and wages first', 'What did you do first, and why?'],
      ['Checked the bank against the books, and documents against orders', 'How did you check that all was there?'],
      ['Asked colleagues or suppliers for what was missing, with a date', null],
      [
        'Changed how documents come in and are entered, so that nothing piles up again',
        'What is done differently since then?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Worked through it from the top.',
      'Put deadlines first.',
      'Overview, deadlines first, checked against bank and orders.',
      'All of that, and changed how documents come in.',
    ],
    reference:
      'When I began, three months were behind. I got an overview first: 640 documents, 70 of them missing, and the tax return due in nine days. I put the work in order: the deadlines for tax and wages first, then suppliers with a discount, then the rest. I checked the bank against the books line by line, and the documents against the orders, and found two invoices that had been paid twice. I asked colleagues and suppliers for what was missing, with a date. I changed how documents come in: by one address, and they are entered the same day, so that nothing piles up again. The last eight month-ends were closed by the fifth working day.',
  }),
  question({
    id: 'interview-controls-odd',
    area: 'accounting',
    skill: 'Fraud and controls',
    keywords: ['internal controls', 'fraud', 'audit', 'compliance', 'approvals'],
    measures: 'Follows up what is odd in figures, carefully and by the rules.',
    prompt: 'Tell me about something in figures or documents that looked irregular. How did you follow it up?',
    points: [
      ['What was irregular: a pattern, an amount, a supplier, a missing approval', 'What caught your eye?'],
      [
        'Collected facts before suspecting anybody: documents, dates, who approved',
        'How did you look into it before you spoke of it?',
      ],
      ['Reported it to the right place, in confidence', 'To whom did you report it?'],
      ['Kept the evidence unchanged', null],
      ['Closed the gap: two pairs of eyes, separate duties, a limit', 'Which control is there now?'],
    ],
    levels: [
      'No example of their own.',
      'Let it pass, or asked the person concerned.',
      'Told somebody of a suspicion.',
      'Collected facts, reported it to the right place.',
      'All of that in confidence, and the gap was closed.',
    ],
    reference:
      'What was irregular was a pattern: a supplier sent nine invoices in a year, all just below 5,000, the amount from which a second approval is needed. I collected facts before suspecting anybody: documents, dates, delivery notes and who approved; for four there was no delivery. I reported it to the head of internal audit in confidence, not to the department. I kept the evidence unchanged, as copies with the time at which I had made them. It was a manager’s relative. The gap was closed with separate duties: who orders doesn’t approve, two pairs of eyes look at new suppliers, and the limit counts by year.',
  }),
  question({
    id: 'interview-spreadsheet-trust',
    area: 'everyday-work',
    skill: 'Spreadsheets',
    keywords: ['spreadsheets', 'excel', 'tables', 'formulas'],
    measures: 'Builds tables that others can follow and trust.',
    prompt:
      'Tell me about a spreadsheet that you built or took over and that others relied on. How did you make sure that it was right?',
    points: [
      ['Its purpose: a plan, an order, wages, and the people who relied on it', 'Who relied on it, and for what?'],
      ['Kept input, calculation and result apart, and named things', 'How was it built?'],
      ['Checked it: totals against another source, odd values, a case worked out by hand', 'How did you check it?'],
      ['Protected or explained it, so that others don’t break it', null],
      ['A mistake that was found, and what came of it', 'Which mistake did you find in it?'],
    ],
    levels: [
      'No spreadsheet of their own.',
      'Filled in a form.',
      'Built it, unchecked.',
      'Built it clearly and checked it.',
      'All of that, protected it, and knows a mistake that was found.',
    ],
    reference:
      'I took over a spreadsheet of shifts. Its purpose was the plan of the next week for 140 people, from which their wages followed, and three team leaders relied on it. I kept input, calculation and result apart, on three sheets, and named the ranges, so that a formula can be read. I checked it: the totals against another source, the hours from payroll, odd values with a filter, and one week worked out by hand. I protected the formulas and explained each column in one line, so that others don’t break it. A mistake was found: a sum ended one row too early, and the newest colleague had never been counted; what came of it was that two people got 11 hours paid later.',
  }),
  question({
    id: 'interview-transport-plan',
    area: 'logistics',
    skill: 'Transport planning',
    also: ['Tours and driving hours'],
    keywords: ['transport planning', 'dispatch', 'routes', 'drivers', 'freight'],
    measures: 'Plans tours that hold, and replans when something happens.',
    prompt:
      'Tell me about a day on which a tour or a transport plan fell apart. What did you do, and what did you change later?',
    points: [
      [
        'What happened: a breakdown, a closed road, a driver who was ill, a late load',
        'What happened, and when did you hear of it?',
      ],
      ['Looked at what has to arrive first, and at driving hours and rest', 'Which limits did you have to keep to?'],
      ['Planned anew: swapped loads, another vehicle, another order', 'How did you plan anew?'],
      ['Told drivers and customers new times before they asked', null],
      ['Changed the plan for later: a buffer, a reserve, another start', 'What did you change for later?'],
    ],
    levels: [
      'No example of their own.',
      'Let it run, told people when they called.',
      'Found another driver or vehicle.',
      'Put what matters first within driving hours, told people.',
      'All of that, and changed the plan for later.',
    ],
    reference:
      'At half past five a driver was ill and a truck had a breakdown on the motorway; I heard of both within ten minutes. I looked at what has to arrive first, the blood samples and a building site with a crane, and at driving hours and rest: two drivers had only four hours left. I planned anew: swapped the loads of two tours, rented another vehicle for the site, and put the parcels in another order. I told drivers and customers the new times before they asked, eleven calls in half an hour. For later I changed the plan: one driver a week is in reserve, and the tour with the samples starts thirty minutes earlier as a buffer.',
  }),
  question({
    id: 'interview-safety-stopped',
    area: 'manufacturing',
    skill: 'Safety at work',
    keywords: ['safety', 'occupational health', 'hazards', 'machinery', 'construction'],
    measures: 'Sees a danger, stops it, and sees to it that it stays away.',
    prompt: 'Tell me about a danger at work that you noticed. What did you do, and what is different today?',
    points: [
      ['What the danger was, and who could have been hurt', 'Who could have been hurt, and how?'],
      ['Stopped or secured it at once: machine off, area closed, people away', 'What did you do in the first minute?'],
      ['Reported it to the supervisor or the safety officer', null],
      ['Looked for the cause, not for somebody to blame', 'What was behind it?'],
      ['Made it safe for good: a guard, another way of working, training', 'What is different today?'],
    ],
    levels: [
      'No example of their own.',
      'Was careful, and went on.',
      'Warned those who stood near.',
      'Stopped it, reported it, looked for the cause.',
      'All of that, and it was made safe for good.',
    ],
    reference:
      'At a saw the guard had been tied up with wire; the danger was the open blade, and the trainee could have been hurt at the hand. I stopped it at once: the machine off, the plug out, a sign on it, and people away from it. I reported it to the supervisor and the safety officer within the hour. I looked for the cause, not for somebody to blame: the guard jammed with short pieces, so everybody had tied it up to keep the pace. It was made safe for good: a guard for short pieces was bought, the way of working with a push stick was shown in a training of fifteen minutes, and today the guard is on the list of the morning check.',
  }),
];
