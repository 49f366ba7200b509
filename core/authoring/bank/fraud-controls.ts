// Items on noticing mistakes and fraud, and on controls that prevent them.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const fraudControls = [
  {
    id: 'fraud-new-account-number',
    area: 'accounting',
    skill: 'Fraud and controls',
    keywords: ['fraud', 'fraud prevention', 'internal controls', 'spotting mistakes', 'accounts payable'],
    measures: 'Checks a changed bank account by a way of its own before paying.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A supplier of many years writes: “Our bank account has changed, please pay the attached invoice of 18,000 there today.” Sender and logo look right. What do you do, and why?',
      minutes: 1,
      options: [
        'Call the number that is on file, and not the one in the mail, as it may be false',
        'Reply to the mail and ask for a confirmation, as the supplier answers there anyway',
        'Pay half of it now, as the loss would then be smaller and the supplier gets something today',
        'Pay it today, as a supplier of many years with the right logo is no stranger at all',
      ],
      key: 0,
      because:
        'A hijacked mailbox would confirm its own lie. Only a way that is known from before shows who is asking; sender and logo are easily copied, and half of it is lost as well.',
    },
  },
  {
    id: 'fraud-warning-signs',
    area: 'accounting',
    skill: 'Fraud and controls',
    keywords: ['fraud', 'fraud detection', 'internal controls', 'audit', 'spotting mistakes'],
    measures: 'Sees which entries deserve a second look.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'Payments over 5,000 need a second signature. Which of these deserve a second look? Choose all that do.',
      minutes: 2,
      options: [
        'A monthly rent of the same amount',
        'An invoice whose number follows the one of last year, with none between for other customers',
        'Three invoices of 4,900 from one new supplier within a week',
        'A credit note after goods were sent back',
        'A refund that was announced and arrived late',
        'A wage that differs by the overtime of the month',
      ],
      key: [1, 2],
      because:
        'Amounts just below the limit look split, and a supplier whose numbers show no other customer may not exist. The others have a reason that can be read from the record.',
    },
  },
  {
    id: 'fraud-petty-cash',
    area: 'accounting',
    skill: 'Fraud and controls',
    keywords: ['fraud', 'internal controls', 'spotting mistakes', 'segregation of duties', 'cash', 'audit'],
    measures: 'Follows up a difference fairly and proposes controls that fit a small office.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'In a charity one person orders, pays and keeps the cash box. In four months 60 to 90 were missing each time; two receipts look altered. What do you do now, and which controls do you propose?',
      minutes: 5,
      rubric: {
        points: [
          'Accuses nobody: a mistake is possible, and only facts are written down.',
          'Secures the receipts and records as they are, with copies, and counts the cash with a second person.',
          'Reports it in confidence to the treasurer or the board, and not to the person concerned first.',
          'Checks further: the same pattern in other months, and suppliers asked about the two receipts.',
          'Separates the duties: who orders doesn’t pay, and who pays doesn’t keep the records.',
          'Proposes regular controls: surprise counts, numbered receipts, a second signature.',
        ],
        levels: levels(
          'Accuses the person, or covers the gap from another box.',
          'Asks the person to be more careful.',
          'Reports it, with nothing secured and no control proposed.',
          'Secures and reports and separates duties; fairness or regular counts are missing.',
          'Fair and factual, evidence secured, cash counted by two, reported in confidence, pattern checked, duties separated, regular controls.',
        ),
        references: [
          'A mistake is possible, so I accuse nobody and write down only facts. I secure receipts and records as they are, with copies, and count the cash with a second person. I report it in confidence to the treasurer, not to the person concerned. Then we check other months for the same pattern and ask the suppliers about the two receipts. Then duties are separated: who orders doesn’t pay, and who pays doesn’t keep the records. Regular controls follow: surprise counts, numbered receipts, a second signature.',
        ],
      },
    },
  },
] satisfies BankItem[];
