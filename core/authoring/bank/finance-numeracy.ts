// Items on working with numbers, budgets and money.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const financeNumeracy = [
  {
    id: 'finance-price-before',
    area: 'finance-numeracy',
    skill: 'Numeracy',
    keywords: ['numeracy', 'percentages', 'finance', 'analysis', 'attention to detail'],
    measures: 'Reverses a percentage change correctly.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt: 'After a rise of 15 % a service costs 92 a month. What did it cost before?',
      minutes: 2,
      key: 80,
      tolerance: 0.01,
      because: '92 is 115 % of the old price. 92 / 1.15 = 80. Taking 15 % off 92 would give 78.20, which is wrong.',
    },
  },
  {
    id: 'finance-break-even',
    area: 'finance-numeracy',
    skill: 'Budgets and figures',
    keywords: ['break-even', 'cost calculation', 'finance', 'financial controlling', 'business planning'],
    measures: 'Finds the number of sales at which costs are covered.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A workshop has fixed costs of 18,000 a month. It sells repairs at 45 each; parts and wages for one repair cost 27. How many repairs a month are needed so that there is neither profit nor loss?',
      minutes: 2,
      key: 1000,
      tolerance: 0,
      unit: 'repairs',
      because: 'Each repair leaves 45 − 27 = 18 for the fixed costs. 18,000 / 18 = 1,000.',
    },
  },
  {
    id: 'finance-complaint-share',
    area: 'finance-numeracy',
    skill: 'Numeracy',
    keywords: ['numeracy', 'data analysis', 'KPIs', 'reporting', 'critical thinking'],
    measures: 'Relates a count to its base before judging a change.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Complaints rose from 40 to 60 within a year, orders from 8,000 to 15,000. Which statement is right?',
      minutes: 2,
      options: [
        'Complaints per order can’t be compared: the numbers of orders are too different',
        'Complaints per order stayed the same: both figures have risen in the same year',
        'Complaints per order rose by a half: there were 60 in place of 40',
        'Complaints per order fell by a fifth: from 0.5 % of all orders to 0.4 %',
      ],
      key: 3,
      because:
        '40 of 8,000 is 0.5 %, 60 of 15,000 is 0.4 %; that is a fifth less. The rise from 40 to 60 leaves out that there were many more orders, and relating both to the orders is what makes the years comparable.',
    },
  },
  {
    id: 'finance-discount-effect',
    area: 'finance-numeracy',
    skill: 'Numeracy',
    keywords: ['numeracy', 'pricing', 'margin', 'finance', 'sales'],
    measures: 'Sees how strongly a discount acts on profit.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A shop buys a lamp for 60 and sells it for 80. It now gives a discount of 10 % on the price; the same number of lamps is sold. What happens to the profit from the lamps?',
      minutes: 2,
      options: ['It falls by 10 %', 'It falls by 40 %', 'It falls by 13 %', 'It falls by 25 %'],
      key: 1,
      because: 'Before: 80 − 60 = 20 a lamp. Now: 72 − 60 = 12. From 20 to 12 is a fall of 40 %.',
    },
  },
  {
    id: 'finance-both-teams-better',
    area: 'finance-numeracy',
    skill: 'Numeracy',
    keywords: ['data analysis', 'statistics', 'KPIs', 'critical thinking', 'reporting'],
    measures: 'Recognises that a total can change because the mix of its parts has changed.',
    difficulty: 3,
    item: {
      kind: 'choice',
      prompt:
        'Team A solves simple cases, team B hard ones. In both teams the share of cases solved on the same day rose since last year. The share for both teams together fell. All figures are right. How can that be?',
      minutes: 2,
      options: [
        'Hard cases, which are solved less often on the same day, now make up a larger part of all cases',
        'Rounding: when two shares are added up, small inexact parts may turn a rise into a fall',
        'The number of cases rose in both teams, and with more cases the share for both goes down',
        'One team’s share rose more strongly than the other’s, and so the average of the two went down',
      ],
      key: 0,
      because:
        'The total is an average weighted by the number of cases. If the hard cases with their lower share gain weight, the total can fall although both parts rise. An unchanged mix could not do that.',
    },
  },
  {
    id: 'finance-profit-no-cash',
    area: 'finance-numeracy',
    skill: 'Budgets and figures',
    keywords: ['cash flow', 'finance', 'accounting', 'financial controlling', 'business planning'],
    measures: 'Tells profit from cash.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A growing firm makes a profit each month, yet it can hardly pay the wages. It pays suppliers after 14 days; its customers pay after 75. What is the most likely explanation?',
      minutes: 1,
      options: [
        'The profit is calculated wrongly, because a firm with a profit always has enough in the bank',
        'The wages are too high, because they are the only payments which can’t be put off for long',
        'The firm pays for goods long before it is paid for them, and growth makes the gap wider',
        'The customers have too much power, because they pay less than the price that was agreed on',
      ],
      key: 2,
      because:
        'Profit counts sales when they are made, the bank only sees money that has come in. With 61 days between paying and being paid, every additional sale ties up more cash.',
    },
  },
  {
    id: 'finance-explain-overspend',
    area: 'finance-numeracy',
    skill: 'Budgets and figures',
    keywords: [
      'budgeting',
      'budgets and forecasts',
      'variance analysis',
      'financial controlling',
      'finance',
      'clear writing',
      'reporting',
    ],
    measures: 'Explains a deviation from budget to a non-specialist, with outlook and options.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Write to a head of department who does not work in finance: where do we stand after six months, why, what will the year look like, and what is there to decide? (up to 90 words)',
      context:
        'Budget: 20,000 a month, 240,000 for the year. Spent after six months: 138,000. Of the excess, 12,000 is a single repair in March. The rest is a higher price for cleaning, 1,000 a month more since January; the contract can be ended with three months’ notice. All else is as planned.',
      minutes: 5,
      rubric: {
        points: [
          'After six months 138,000 has been spent in place of 120,000, which is 18,000 or 15 % too much.',
          'The 12,000 for the repair in March happens once and will not come again.',
          'The other 6,000 comes from the higher price of cleaning, which goes on at 1,000 a month.',
          'Outlook for the year: about 264,000, so 24,000 above the budget of 240,000, if nothing changes.',
          'To decide: negotiate or end the cleaning contract; with three months’ notice little can be saved this year.',
        ],
        levels: levels(
          'Figures are wrong or copied without explanation.',
          'Says that it is too much, without dividing the causes.',
          'Names both causes, but the outlook is missing or wrong, for instance 276,000.',
          'Excess, single and lasting cause and the right outlook; the decision or plain language is missing.',
          'Excess in figures, single and lasting cause told apart, right outlook of 264,000 with reason, decision with the notice period, in plain words with the main point first.',
        ),
        references: [
          'After six months we have spent 138,000 instead of 120,000: 18,000, or 15 %, too much. 12,000 of it was the repair in March, which won’t come again. The other 6,000 is cleaning, which has cost 1,000 a month more since January and will go on. If we change nothing, the year ends at about 264,000, so 24,000 over. You could decide to renegotiate or end the cleaning contract. With three months’ notice we could save at most 3,000 this year, but 12,000 in the next.',
        ],
      },
    },
  },
  {
    id: 'finance-paid-twice',
    area: 'finance-numeracy',
    skill: 'Budgets and figures',
    keywords: ['accounts payable', 'invoices', 'internal controls', 'accounting', 'integrity', 'finance'],
    measures: 'Handles a double payment completely and closes the gap that allowed it.',
    difficulty: 2,
    item: {
      kind: 'long',
      prompt:
        'While reconciling, you see that a supplier’s invoice for 8,400 was paid twice: once from the e-mailed copy and, nine days later, from the paper one, with a space in the invoice number. The supplier has not said anything. A colleague who approved both asks you to “just set it off quietly next month”. What do you do, and how do you keep it from happening again?',
      minutes: 8,
      rubric: {
        points: [
          'Check the facts first: both payments on the bank statement, both documents, the order and whether the supplier has already credited it.',
          'Do not hide it: inform the manager promptly, and tell the colleague why, without blame.',
          'Contact the supplier in writing and ask for repayment or a credit note, and agree on which and by when.',
          'Post it properly, as a claim against the supplier, with documents, until the money or the credit has arrived, and follow it up.',
          'Search for further double payments to this and other suppliers, with the same amount and similar numbers.',
          'Close the gap: a check for doubles that ignores spaces and compares supplier, amount and date; one way in for invoices; match with order and delivery.',
          'Payment needs two different people, and the check is tested or looked at regularly.',
        ],
        levels: levels(
          'Agrees to set it off quietly, or waits to see if the supplier reports it.',
          'Asks for the money back, without telling anybody or asking for the cause.',
          'Reports it and asks for the money back; posting, further cases or prevention are only mentioned.',
          'Facts, report, supplier and proper posting, with a fitting control; search for other cases or dealing with the colleague is missing.',
          'Checks facts, is open with manager and colleague, settles it in writing, posts and follows it up, searches for other cases, and sets up controls that would have caught exactly this one.',
        ),
        references: [
          'I first make sure: both payments on the bank statement, both documents, the order, the supplier’s account, in case it was credited already. Then I tell my manager the same day. To my colleague I say that a quiet set-off would look like hiding something, and that the system let it through, not one person. I write to the supplier with both dates of payment, ask for the 8,400 back or for a credit note, and note it as a claim so that our books are right until it is settled; I check after ten days. Next I list last year’s payments with the same supplier and amount and compare invoice numbers without spaces and dashes, as there may be more. For the future, invoices come in by one mailbox only, the system compares supplier, amount, date and cleaned number before it pays, and invoices are matched with order and delivery. Approval and payment are done by two people. After a quarter I test it with a made-up double.',
        ],
      },
    },
  },
] satisfies BankItem[];
