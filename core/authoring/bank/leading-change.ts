// Items on leading change and on decisions of those who lead.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const leadingChange = [
  {
    id: 'leading-first-news',
    area: 'coaching-leading',
    skill: 'Leading change',
    keywords: ['change management', 'leadership', 'organisational change', 'transformation'],
    measures: 'Tells people of a change openly and early.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Two teams will be merged in three months. It is decided, but who will do what is still open. Rumours have begun. What do you tell your team?',
      minutes: 1,
      options: [
        'Nothing yet, because half of the answers would only make people more uneasy',
        'What is decided and why, what is open, and when they will hear more and can have a say',
        'That nothing will change for anyone, so that they can go on working in peace',
        'Only the two people whose tasks will change most, with the request to keep it to themselves',
      ],
      key: 1,
      because:
        'Rumours fill a silence, so say what is known, what isn’t, and when more comes. A promise that may not hold costs trust for years, and secrets of a few spread as rumours.',
    },
  },
  {
    id: 'leading-span-of-time',
    area: 'coaching-leading',
    skill: 'Leading change',
    keywords: ['change management', 'leadership', 'return on investment', 'organisational change', 'business case'],
    measures: 'Calculates when a change has paid for itself.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A new scheduling tool costs 9,600 to introduce and 400 a month. It saves the team 40 hours a month, at 40 an hour. After how many months has it paid for itself?',
      minutes: 2,
      key: 8,
      tolerance: 0.05,
      unit: 'months',
      because:
        '40 × 40 = 1,600 saved, less 400, is 1,200 a month. 9,600 / 1,200 = 8. Forgetting the monthly fee gives 6.',
    },
  },
  {
    id: 'leading-unused-tool',
    area: 'coaching-leading',
    skill: 'Leading change',
    keywords: ['change management', 'leadership', 'organisational change', 'adoption'],
    measures: 'Finds out why a change isn’t taken up before pressing.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Six weeks ago your team got a new system for service reports. Half of the team still writes on paper and types it in on Fridays. What do you do?',
      minutes: 5,
      rubric: {
        points: [
          'Goes and looks or rides along, and asks those on paper what is hard, without reproach.',
          'Asks those who use it what helped them.',
          'Tells apart the causes: can’t (training, device, network), don’t see the use, or don’t want.',
          'Removes obstacles that were found, for example offline use, a shorter form, help from a colleague.',
          'Repeats what the change is for, shows a first success, and sets a clear date from which paper ends.',
          'Looks again after some weeks by a simple figure.',
        ],
        levels: levels(
          'Orders it, or lets it be.',
          'Repeats the training for everybody.',
          'Asks for reasons, but nothing follows from them.',
          'Asks for reasons and removes an obstacle; purpose, date or a look back is missing.',
          'Looks and asks without reproach, tells causes apart, removes obstacles, explains the purpose, sets a date and checks.',
        ),
        references: [
          'I ride along with somebody on paper and with somebody who uses the system, and ask both what is hard and what helps. Perhaps there is no network in cellars, or the form asks for things twice. That is “can’t”, and I mend it: reports offline and three fields less. To all I say again what it is for: customers get the report the same day, and Friday afternoon is free. Paper ends on 1 May. Each week we count the reports of the same day.',
        ],
      },
    },
  },
] satisfies BankItem[];
