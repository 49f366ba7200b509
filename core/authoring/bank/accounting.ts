// Items on bookkeeping and on closing the books.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const accounting = [
  {
    id: 'accounting-new-van',
    area: 'accounting',
    skill: 'Bookkeeping',
    keywords: ['bookkeeping', 'accountant', 'accounting', 'double entry', 'fixed assets'],
    measures: 'Tells an investment from an expense of the period.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A firm buys a delivery van for 36,000 in cash, which it will use for six years. What happens to profit and assets on the day of the purchase?',
      minutes: 1,
      options: [
        'Profit falls by 36,000, because the money has left the firm',
        'Profit falls by 6,000 at once, and assets fall by 30,000',
        'Profit stays the same: cash becomes a van, which is written off over its six years',
        'Profit stays the same, and the assets rise by 36,000, because a van has been added to what is there',
      ],
      key: 2,
      because:
        'Cash falls and vehicles rise by the same amount, so total assets and profit stay. The cost reaches profit as depreciation, 6,000 a year, over the time of use.',
    },
  },
  {
    id: 'accounting-net-amount',
    area: 'accounting',
    skill: 'Bookkeeping',
    keywords: ['bookkeeping', 'VAT', 'invoices', 'accounts payable', 'accounting'],
    measures: 'Calculates the tax that is included in a gross amount.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt: 'An invoice is over 1,428 including 19 % value added tax. How much tax does it contain?',
      minutes: 2,
      key: 228,
      tolerance: 0.01,
      because: '1,428 / 1.19 = 1,200 net, so the tax is 228. Taking 19 % of 1,428 gives 271.32, which is too much.',
    },
  },
  {
    id: 'accounting-invoice-check',
    area: 'accounting',
    skill: 'Bookkeeping',
    keywords: ['accounts payable', 'invoices', 'bookkeeping', 'internal controls', 'accounting assistant'],
    measures: 'Knows what is compared before an invoice is paid.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'A supplier’s invoice for 40 chairs arrives. Which checks belong before it is approved for payment? Select all that apply.',
      minutes: 2,
      options: [
        'Was the same quantity at the same price ordered?',
        'Has the supplier sent invoices of a similar amount before?',
        'Is the invoice printed on the supplier’s usual paper?',
        'Did somebody confirm that 40 chairs have arrived?',
        'Have we already booked this invoice number?',
        'Are the bank details those that we have on file?',
      ],
      key: [0, 3, 4, 5],
      because:
        'Order, receipt and invoice must agree, it must not be paid twice, and changed bank details are a sign of fraud. Paper and similar amounts prove nothing.',
    },
  },
  {
    id: 'accounting-wrong-month',
    area: 'accounting',
    skill: 'Ledger and reconciliation',
    keywords: ['month-end closing', 'accruals', 'accountant', 'accounting', 'financial reporting'],
    measures: 'Puts cost into the month to which it belongs.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'In December an external firm repaired your roof. Its invoice for 8,000 comes on 20 January. You close December on 5 January. How do you treat the repair?',
      minutes: 1,
      options: [
        'Book an accrued expense of about 8,000 in December, and set the invoice against it in January',
        'Book it in January, because an expense needs an invoice',
        'Book half of it in each of the two months, because both of them are concerned',
        'Keep December open until the invoice has come',
      ],
      key: 0,
      because:
        'The service was received in December, so the cost belongs there, by a sound estimate. The date of the invoice or payment doesn’t decide, halves have no reason, and closing can’t wait for every letter.',
    },
  },
  {
    id: 'accounting-bank-difference',
    area: 'accounting',
    skill: 'Ledger and reconciliation',
    keywords: ['reconciliation', 'month-end closing', 'bookkeeping', 'accounting', 'cash'],
    measures: 'Reconciles a bank balance with the books.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'The bank statement shows a balance of 18,450. Payments of 2,300 to suppliers are booked but not yet on the statement. A customer’s 1,150 are on the statement but not yet booked. Bank charges of 45 are on the statement but not yet booked. Which balance do the books show before any correction?',
      minutes: 3,
      key: 15_045,
      tolerance: 0.01,
      because:
        'From the statement: 18,450 − 2,300 (already booked) − 1,150 (not booked yet) + 45 (not booked yet) = 15,045. After booking the 1,150 and the 45 the books show 16,150, which is 18,450 − 2,300.',
    },
  },
  {
    id: 'accounting-open-items',
    area: 'accounting',
    skill: 'Bookkeeping',
    keywords: ['accounts receivable', 'dunning', 'credit control', 'bookkeeping', 'accounting'],
    measures: 'Reminds a customer of a bill firmly and keeps the relation.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'A good customer has not paid an invoice of 6,200 that was due 30 days ago. A first written reminder had no answer. You call. How do you prepare, what do you say, and what do you do afterwards?',
      minutes: 5,
      rubric: {
        points: [
          'Prepares: invoice, order, proof of delivery, earlier payments, open complaints, and who decides on payments there.',
          'Asks openly whether the invoice has arrived and whether something stands in the way of payment.',
          'Names amount and due date clearly and asks for a firm date of payment.',
          'Offers a solution where there is a real problem: a copy, clearing up a complaint, or instalments with approval.',
          'Confirms the agreement in writing the same day and sets a date to check whether the money has come.',
          'Knows the next step if it is not kept, such as a final reminder or a stop of deliveries, agreed with sales.',
        ],
        levels: levels(
          'Threatens at once, or goes on waiting.',
          'Asks for payment, without facts at hand.',
          'Friendly and clear; no date, or causes are not asked for.',
          'Prepared, asks for the reason and agrees on a date; confirmation or the next step is missing.',
          'Well prepared, open question, clear amount and date, fitting solution, written confirmation, check and next step with sales.',
        ),
        references: [
          'Before the call I look at invoice, order and proof of delivery, and ask sales whether there is a complaint. Then: “I’m calling about the invoice over 6,200, due on the 3rd. Has it arrived, or is something in the way?” If goods were faulty I clear it up with sales. I ask for a firm date: “Can we count on the 15th?” I confirm by mail the same day and check on the 16th. If nothing came, a final reminder follows, and sales decides about new deliveries.',
        ],
      },
    },
  },
  {
    id: 'accounting-explain-accrual',
    area: 'accounting',
    skill: 'Ledger and reconciliation',
    keywords: ['month-end closing', 'financial reporting', 'accountant', 'business partnering', 'accounting'],
    measures: 'Explains an accounting matter to somebody without training in it.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'The head of the workshop asks: “In January we paid 12,000 for the insurance, but your report shows only 1,000. Where is the rest?” Explain it so that somebody without training in accounting understands.',
      minutes: 4,
      rubric: {
        points: [
          'The insurance covers twelve months, so each month gets one twelfth: 12,000 / 12 = 1,000.',
          'The rest is not lost: 11,000 stand as prepaid in the balance sheet, like a paid right to cover in the coming months.',
          'Tells payment from cost: the money left in January, the cost arises as the cover is used.',
          'Says why it is done: months can be compared, and January does not look bad by chance.',
          'Says what the head of the workshop will see: 1,000 each month until December; plain words and friendly.',
        ],
        levels: levels(
          'Refers to rules or says that it is right.',
          'Uses terms such as accrual without explaining them.',
          'Says that it is spread over the year; where the rest is remains open.',
          'Spread and remainder explained in plain words; the reason or what comes next is missing.',
          'One twelfth, where the rest is, payment against cost, why, and what comes next, in plain words.',
        ),
        references: [
          'You paid 12,000 in January, but that insurance covers the whole year. So each month bears its part: 12,000 divided by 12 is 1,000. The remaining 11,000 are not lost. They stand in our balance sheet as “paid in advance”, like a ticket for twelve rides of which you have used one. The money left the account in January, but the cost arises month by month. We do this so that you can compare your months, and January doesn’t look terrible by chance. You’ll see 1,000 each month until December.',
        ],
      },
    },
  },
  {
    id: 'accounting-strange-entry',
    area: 'accounting',
    skill: 'Ledger and reconciliation',
    keywords: ['month-end closing', 'internal controls', 'financial controlling', 'audit', 'accountant'],
    measures: 'Follows up an unusual entry with facts, independence and an open mind.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'At month-end closing you see an entry of 24,900 for “consulting”, booked on a Sunday, without a contract or a report, to a supplier who was created the week before. Approvals are needed from 25,000. The entry was made by the head of purchasing, who is well liked. What do you do?',
      minutes: 9,
      rubric: {
        points: [
          'Names the signs without a verdict: just below the limit, Sunday, new supplier, no contract, entry by somebody who shouldn’t book.',
          'Secures the facts: invoice, log of the entry, data of the supplier, bank account, who created it.',
          'Stops or asks to stop the payment until it is cleared up, if it has not been paid.',
          'Looks for a pattern: other invoices near the limit, same account, the same person.',
          'Does not confront the person alone and does not spread rumours; reports to the head of finance, compliance or audit.',
          'Considers harmless explanations and treats the person as innocent until it is cleared up.',
          'Proposes a better control: the one who orders does not create suppliers or book; a check of entries near the limit.',
        ],
        levels: levels(
          'Books it through, or accuses the head of purchasing.',
          'Asks the head of purchasing and is satisfied with the answer.',
          'Recognises it as suspicious and tells somebody; no facts are secured.',
          'Secures facts, stops the payment and reports in confidence; pattern or controls are missing.',
          'Signs named without a verdict, facts secured, payment stopped, pattern looked for, reported in confidence, fair to the person, and better controls.',
        ),
        references: [
          'Several signs come together: just below the limit of 25,000, a Sunday, a supplier one week old, no contract, and an entry by somebody who orders and shouldn’t book. That is a reason to look, not a verdict; perhaps the work was urgent and the papers are on a desk. I save the invoice, the log of the entry and the data of the supplier with its bank account, and ask treasury to hold the payment. Then I search for a pattern: other invoices between 24,000 and 25,000, the same account, the same user. I don’t talk with the head of purchasing or with colleagues about it, but go to the head of finance and compliance the same day with the facts; they decide who asks the questions. Until then I keep it to myself. For the future I propose that nobody can order, create suppliers and book in one, and that each month entries just below a limit are checked.',
        ],
      },
    },
  },
] satisfies BankItem[];
