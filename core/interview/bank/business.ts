// Interview questions on selling, planning, figures, goods and words.
import { question } from './notation.ts';

export const business = [
  question({
    id: 'interview-sales-won',
    area: 'sales',
    skill: 'Sales conversations',
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
  question({
    id: 'interview-writing-unclear',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: ['writing', 'documentation', 'communication', 'content'],
    measures: 'Writes for a reader, and finds out whether it was understood.',
    prompt: 'Tell me about a text of yours that people misunderstood or didn’t read. What did you do with it?',
    points: [
      [
        'Found out what readers took from it: questions, a test, asking some of them',
        'How did you find out what readers took from it?',
      ],
      ['Put first what readers must do, cut the rest: shorter sentences, headings, a list', null],
      [
        'Had it read by somebody who didn’t know the subject before it went out',
        'Who read it before it went out again?',
      ],
      ['What came of it: fewer questions, fewer errors, more who answered', 'What showed you that the new one worked?'],
    ],
    levels: [
      'No example of their own.',
      'Sent it again.',
      'Made it shorter, without asking readers.',
      'Asked readers, put first what they must do, cut the rest.',
      'All of that, tested it, and can say what came of it.',
    ],
    reference:
      'My instructions for expense claims brought the same questions every week. I asked five readers what they took from it: they stopped at the second paragraph, which was about tax law. I put first what they must do, as a list of four steps, cut two pages to one, with short sentences and headings. A new colleague who didn’t know the subject read it and filled in a claim before it went out. Questions fell from about 20 a week to three, and claims that came back with errors by half.',
  }),
  question({
    id: 'interview-language-meaning',
    area: 'language',
    skill: 'Language at work',
    keywords: ['languages', 'translation', 'interpreting', 'communication'],
    measures: 'Makes sure that the meaning arrives between two languages.',
    prompt:
      'Tell me about a misunderstanding between people of different languages or jargons that you helped to clear up. What did you do?',
    points: [
      [
        'Noticed where the meaning parted: a word, a tone, a term that meant two things',
        'Where exactly did the meaning part?',
      ],
      ['Asked back or put it in other words, and had each side say what it had understood', null],
      [
        'Stayed neutral, and said openly where a translation wasn’t certain',
        'How did you deal with what you weren’t sure of?',
      ],
      [
        'Made something that stays: a glossary, a summary in writing, an agreed term',
        'What was done so that it doesn’t happen again?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Translated the words.',
      'Cleared it up, without knowing where it had parted.',
      'Found where it parted, asked back, had both sides say it.',
      'All of that, stayed neutral, and made something that stays.',
    ],
    reference:
      'Our French partner wrote that a part would be ready “éventuellement” in June, and my manager read “eventually”. I noticed that the term meant two things: for them it said perhaps. I asked back, put it in other words and had each side say what it had understood. On one sentence I said openly that my translation wasn’t certain, and we asked a colleague in Lyon, so that I stayed neutral. I wrote a summary in both languages and began a glossary of thirty terms, which both teams still use.',
  }),
  question({
    id: 'interview-together-disagreement',
    area: 'working-together',
    skill: 'Git and teamwork',
    keywords: ['teamwork', 'collaboration', 'feedback', 'review'],
    measures: 'Disagrees about the matter, and keeps working together.',
    prompt:
      'Tell me about a time when you disagreed with a colleague about how to do something. How did you settle it?',
    points: [
      ['Understood the other view and said what was good in it', 'What was good about the other’s idea?'],
      ['Looked for facts: a small trial, figures, a user or an expert', 'How did you find out which was better?'],
      ['Agreed on one way, or accepted the decision, and supported it', null],
      [
        'The result, and how both get on since: reviews, help, regular talks',
        'What came of it, and how do you work together since?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Gave in, or had their way.',
      'Talked about it, without facts.',
      'Understood the other view, looked for facts, agreed.',
      'All of that, stood by it, and works well with the colleague since.',
    ],
    reference:
      'A colleague wanted to rewrite our booking form from scratch, I wanted to mend it. I asked him to show me what he saw, and his idea was good in one thing: the old code had no tests. We looked for facts with a small trial: two days each on one page, and then we asked three users and counted the faults. His was faster for users, so I accepted it, wrote the tests and supported it before the team. The result went live in May with a third fewer cancelled bookings, and since then we do reviews of each other’s work every week.',
  }),
  question({
    id: 'interview-judgement-mistake',
    area: 'situational-judgement',
    skill: 'Integrity',
    keywords: ['integrity', 'responsibility', 'honesty', 'judgement'],
    measures: 'Owns a mistake and puts it right.',
    prompt: 'Tell me about a mistake of yours at work that others hadn’t noticed yet. What did you do?',
    points: [
      [
        'Says plainly what the mistake was and what it did or could have done',
        'What could have come of it if nobody had noticed?',
      ],
      ['Told the manager, the customer or those concerned at once', 'Whom did you tell, and how soon?'],
      ['Put it right: corrected, refunded, repeated the work', null],
      ['Changed how they work since: a checklist, a second pair of eyes, a check', 'What do you do differently since?'],
    ],
    levels: [
      'No mistake of their own.',
      'A mistake of others, or one that was a merit.',
      'Put it right quietly.',
      'Said it at once, put it right.',
      'All of that, and works differently since.',
    ],
    reference:
      'I sent a price list with last year’s prices to 60 customers, and nobody had noticed. It could have cost us about 4 % on each order. I told my manager within ten minutes and wrote to the customers concerned the same morning, with the corrected list and an apology. Two had ordered already, so I refunded the difference and repeated the mailing. Since then I use a checklist for every mailing, and a colleague opens the attachment as a second pair of eyes before it goes out.',
  }),
  question({
    id: 'interview-judgement-decision',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'decision', 'responsibility', 'priorities'],
    measures: 'Decides with too little information, and looks at it afterwards.',
    prompt:
      'Tell me about a decision that you had to make quickly, with less information than you wanted. How did you decide?',
    points: [
      [
        'What was known and what was missing, and what could be asked in the time',
        'What did you know, and what was missing?',
      ],
      [
        'Weighed the options by risk: which one can be undone, what happens at worst',
        'What would have happened at worst?',
      ],
      ['Decided, and told those concerned, with the reason', null],
      ['Reviewed the result later, and changed something by it', 'What came of it, and what would you do differently?'],
    ],
    levels: [
      'No example of their own.',
      'Waited, or decided by a feeling.',
      'Decided, without the options.',
      'Knew what was missing, weighed the risk, told people why.',
      'All of that, and learnt from how it came out.',
    ],
    reference:
      'At five in the afternoon a driver reported that a cooling unit showed a fault, with vaccines for two clinics on board. I knew the temperature of the last hour; what was missing was whether it would hold. I asked the workshop, which couldn’t say in the time. I weighed the options: driving on could spoil everything at worst, turning back cost one evening and could be undone. I decided to send him to our nearest store and told both clinics the reason. The unit failed an hour later. When we reviewed the result we changed something: each van has a spare box now.',
  }),
  question({
    id: 'interview-logistics-stock',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['logistics', 'warehouse', 'transport', 'stock'],
    measures: 'Finds why goods and figures differ, and mends the flow.',
    prompt:
      'Tell me about a time when goods weren’t where or when they should have been. What did you do, that day and later?',
    points: [
      ['That day: found the goods or another way, and told the customer or the driver', null],
      [
        'Traced the cause: a wrong label, place, count, booking or tour',
        'What was the cause, and how did you trace it?',
      ],
      ['Changed the flow: a scan, a place, a count, a fixed tour or handover', 'What was changed afterwards?'],
      [
        'The result: fewer missing pallets, late deliveries or wrong picks, with a figure',
        'What did you measure to know that it worked?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Found them, and went on.',
      'Solved the day, without the cause.',
      'Solved the day, traced the cause, changed the flow.',
      'All of that, with figures before and after.',
    ],
    reference:
      'One morning six pallets for a supermarket were missing at loading. That day I found another way: I filled four from the second line, and told the customer that two come at noon. Later I traced the cause in the bookings: returns lay in the same place and had the same label. I changed the flow with a place of their own for returns and a scan at handover, and a count every Friday. Missing pallets fell from about eight a month to one, and late deliveries by a third.',
  }),
  question({
    id: 'interview-manufacturing-fault',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['production', 'quality control', 'machine', 'safety'],
    measures: 'Stops a fault at its cause, safely.',
    prompt: 'Tell me about a fault in production that kept coming back. How did you get rid of it?',
    points: [
      [
        'Stopped or set apart bad parts first, and made the machine safe',
        'What did you do with the parts and the machine at first?',
      ],
      ['Looked for the cause with data: measurements, shifts, material, tool wear', 'How did you find the cause?'],
      ['Changed the cause: a tool, a setting, maintenance, an instruction', null],
      ['Measured scrap, downtime or complaints before and after', 'What did you measure to know that it was gone?'],
    ],
    levels: [
      'No example of their own.',
      'Sorted out bad parts.',
      'Mended it, until it came back.',
      'Set parts apart, found the cause by data, changed it.',
      'All of that, with scrap before and after, and a way that holds.',
    ],
    reference:
      'Every few days a press made lids with a burr. I stopped the line, made the machine safe, and set 1,200 parts apart for sorting. Then I looked at the data with the shift leaders: measurements by shift, material and tool. The burr came after about 40,000 strokes, so the cause was tool wear, which nobody counted. We changed the maintenance: the tool is ground at 35,000 strokes, and the instruction hangs at the press. Scrap fell from 2.4 per cent to 0.3, and there was no complaint in the following half year.',
  }),
] as const;
