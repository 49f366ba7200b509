// Interview questions on selling, planning and figures.
import { question } from './notation.ts';

export const sellingPlanning = [
  question({
    id: 'interview-sales-won',
    area: 'sales',
    skill: 'Sales conversations',
    also: ['Negotiation'],
    keywords: ['sales', 'customer', 'pipeline', 'negotiation'],
    measures: 'Sells what the customer needs, by asking first.',
    prompt: 'Tell me about a sale that was difficult to win, and that you won. How did you go about it?',
    points: [
      [
        'Asked about the customer’s need, budget and who decides',
        'How did you find out what the customer needed, and who decides?',
      ],
      [
        'Took up an objection, such as price or a competitor, with evidence: a trial, a reference, a calculation',
        'What spoke against it for them, and how did you answer?',
      ],
      ['Agreed on next steps with dates and followed up', null],
      [
        'The result: revenue, contract, margin, and whether the customer stayed',
        'What was it worth, and is the customer still there?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Won by price or by luck.',
      'Presented well, without asking.',
      'Asked for need and who decides, met the objection, followed up.',
      'All of that, with the figure, and a customer who stayed.',
    ],
    reference:
      'A bakery chain had bought from a competitor for ten years. I asked what they needed and who decides: the need was fewer stops at night, the budget was fixed, and the head of production decided. Her objection was the price, so I made a calculation with their own figures and offered a trial in two shops, with another chain as a reference. We agreed on dates for each step and I followed up every Friday. They signed a contract of 84,000 a year, and they have stayed for three.',
  }),
  question({
    id: 'interview-planning-late',
    area: 'planning-stakeholders',
    skill: 'Planning and priorities',
    also: ['Rota planning'],
    keywords: ['planning', 'project management', 'priorities', 'deadline'],
    measures: 'Sees early that a plan won’t hold, and says so.',
    prompt: 'Tell me about a plan of yours that was going to be late. When did you see it, and what did you do?',
    points: [
      ['Saw it early from a sign: progress, estimates, a milestone', 'What showed you that it would be late?'],
      [
        'Told those who waited for it at once, with options: less scope, a later date, more people',
        'What did you tell those who waited for it?',
      ],
      ['Set priorities by value or risk, and left something out', null],
      ['How it ended against the plan: date, cost, what was delivered', 'How did it end, against the plan?'],
      [
        'Changed how they plan since: a buffer, smaller steps, checks every week',
        'What do you plan differently since?',
      ],
    ],
    levels: [
      'No example of their own.',
      'It was late, for reasons of others.',
      'Worked more, and told nobody.',
      'Saw it early, told people with options, set priorities.',
      'All of that, with how it ended and what they changed since.',
    ],
    reference:
      'Three weeks before a move of our stock I saw from the milestones that only half of the labels were printed, and my estimates said ten days late. I told the head of the branch the same day with options: fewer aisles at first, a later date, or two more people. We set priorities by what is sold most and left the archive out. It ended on the planned date with 80 % of the stock and the rest two weeks later, within the cost. Since then I plan in smaller steps with a check every week and a buffer.',
  }),
  question({
    id: 'interview-stakeholders-conflict',
    area: 'planning-stakeholders',
    skill: 'Working with stakeholders',
    also: ['Negotiation'],
    keywords: ['stakeholders', 'communication', 'coordination', 'project'],
    measures: 'Brings people who want different things to a decision.',
    prompt:
      'Tell me about two people or departments who wanted different things from you. How did you bring it to a decision?',
    points: [
      ['Asked each side for the reason behind its wish', 'What lay behind what each of them wanted?'],
      ['Brought both together, or to whoever decides, with the facts and what each choice costs', null],
      [
        'Had the agreement written down, with tasks, names and dates',
        'Who decided in the end, and how did all know of it?',
      ],
      ['What came of it: what was delivered, and how they worked together afterwards', 'What came of it afterwards?'],
    ],
    levels: [
      'No example of their own.',
      'Did what the louder one wanted.',
      'Found a middle way, without knowing why they wanted it.',
      'Knew the reasons, showed the costs, got a decision.',
      'All of that, written down, and it held.',
    ],
    reference:
      'Sales wanted a discount field in the order form at once, and accounting wanted none at all. I asked each for the reason: sales lost orders on the phone, accounting had found discounts nobody had approved. I brought both together with the facts, 40 orders a month against 9 wrong ones, and what each choice costs. The finance director decided for a field up to 5 %, with approval above; the agreement was written down with tasks, names and dates. It was delivered in March, and both have met each month since.',
  }),
  question({
    id: 'interview-finance-budget',
    area: 'finance-numeracy',
    skill: 'Budgets and figures',
    keywords: ['budget', 'finance', 'cost', 'controlling'],
    measures: 'Watches a budget and acts when it goes off.',
    prompt: 'Tell me about a budget or a cost that was going to be exceeded. What did you do?',
    points: [
      ['Saw it from figures: a comparison of plan and actual, a forecast', 'How did you see it?'],
      ['Found what drove the cost: price, quantity, waste, a contract', null],
      [
        'Proposed what to cut or change, with what each saves and what it does to the work',
        'What did you propose, and what would it have cost elsewhere?',
      ],
      ['The result in money or per cent by the end of the year', 'What was the result in figures?'],
    ],
    levels: [
      'No example of their own.',
      'It was exceeded, and explained afterwards.',
      'Cut something, without knowing what drove it.',
      'Saw it in time, found what drove it, proposed what to change.',
      'All of that, with the result in figures.',
    ],
    reference:
      'In May a comparison of plan and actual showed our temporary staff 18 % over, and my forecast said 70,000 too much by December. I found what drove it: the price per hour was as planned, but the quantity had grown on two nights a week. I proposed to move one delivery to the morning, which saves 50,000 and makes the morning shift start earlier, or to end a contract. The manager took the first. By the end of the year we were 1 per cent under the budget.',
  }),
  question({
    id: 'interview-accounting-difference',
    area: 'accounting',
    skill: 'Ledger and reconciliation',
    keywords: ['accounting', 'ledger', 'reconciliation', 'bookkeeping'],
    measures: 'Tracks a difference down and keeps it from coming again.',
    prompt: 'Tell me about a difference in the books that was hard to explain. How did you track it down?',
    points: [
      [
        'Narrowed it down step by step: by period, account, amount or supplier, against documents',
        'How did you narrow it down?',
      ],
      ['Found the cause: a double posting, a wrong period, a missing invoice, exchange rate', null],
      [
        'Corrected it with a posting that can be followed, approved by a second person',
        'How was it corrected, and who checked that?',
      ],
      [
        'Changed the process: a monthly reconciliation, a check, a rule for postings',
        'What was changed so that it doesn’t come again?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Booked it off.',
      'Found it, without saying how.',
      'Narrowed it down, found the cause, corrected it with a trail.',
      'All of that, and changed the process, so that it stays away.',
    ],
    reference:
      'At the end of March the supplier ledger differed from the general ledger by 4,318.20. I narrowed it down by month, then by supplier, and compared the statements with our documents. The cause was one invoice with a double posting in two currencies and an exchange rate of the wrong period. I corrected it with a reversing posting that names the document, and my manager approved it. Since then we do a monthly reconciliation of the ten largest suppliers, and the system rejects an invoice number that comes twice.',
  }),
] as const;
