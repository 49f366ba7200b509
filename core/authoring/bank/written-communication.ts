// Items on writing clearly.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const writtenCommunication = [
  {
    id: 'writing-clearest-version',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: ['clear writing', 'written English', 'communication', 'plain language', 'editing', 'proofreading'],
    measures: 'Recognises a sentence that says who does what by when.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Which version tells the readers, all staff, most clearly what they have to do?',
      minutes: 1,
      options: [
        '“The change of passwords has to be carried out before Friday in accordance with the new rules on security.”',
        '“Please change your password by Thursday, 18:00. From Friday on, old passwords will not work.”',
        '“As part of our continuous work on security, we kindly point out that passwords are to be changed soon.”',
        '“Passwords: change is due by Thursday; see the attached rules for details, dates and what follows.”',
      ],
      key: 1,
      because:
        'It addresses the reader and gives deed, time and consequence in two short sentences. The others hide who must act, leave the time open, or send people to an attachment.',
    },
  },
  {
    id: 'writing-subject-line',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: [
      'clear writing',
      'e-mail',
      'drafting letters',
      'correspondence',
      'business communication',
      'written English',
    ],
    measures: 'Writes a subject line from which the reader sees what is wanted and by when.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You need a decision from a director, who reads e-mail on a phone between meetings. Which subject line is best?',
      minutes: 1,
      options: [
        '“Supplier comparison, version 4, with the comments of all departments”',
        '“A short question about the choice of our new supplier for packaging”',
        '“URGENT!! Please read this today, it is really important for all of us”',
        '“Decision by Tuesday noon: packaging from Arlo (my advice) or Benning?”',
      ],
      key: 3,
      because:
        'Request, date, choices and recommendation are visible without opening the message. The others name a topic, call it short, or are loud, and leave open what is to be done.',
    },
  },
  {
    id: 'writing-asking-for-help',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: ['clear writing', 'collaboration', 'remote work', 'problem solving', 'communication'],
    measures: 'Knows what a request for help must contain so that others can act on it.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'You ask another team in writing for help with a fault. They are in another time zone and do not know your project. What belongs in the first message? Select all that apply.',
      minutes: 2,
      options: [
        'A greeting only, and the question as soon as somebody has answered.',
        'What you wanted to do, what happened instead, and the exact error text.',
        'The full history of the project, so that nothing can be missed.',
        'What you have tried already, and what came of it.',
        'By when you need an answer, and what depends on it.',
        'Your guess who of them has caused it, so that they look there first.',
      ],
      key: [1, 3, 4],
      because:
        'Goal, result, error, attempts and time allow an answer at the first go. A greeting alone costs a day across time zones, a full history hides the question, and blame does not help to find the fault.',
    },
  },
  {
    id: 'writing-plain-rewrite',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: ['clear writing', 'plain language', 'editing', 'written English', 'customer communication'],
    measures: 'Rewrites an official text so that its readers understand and can act, without losing content.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Rewrite this text for the people who live in the building, so that everybody understands it at first reading. Keep every fact (up to 80 words).',
      context:
        '“In the course of the implementation of maintenance measures on the supply lines, an interruption of the provision of water is to be expected on Tuesday, 12th, in the period between 08:00 and 13:00. The keeping ready of an adequate supply is recommended. It is furthermore pointed out that, upon resumption, discolouration may occur, which is harmless and ceases after approximately two minutes of running. In cases of need, the caretaker can be contacted on extension 40.”',
      minutes: 5,
      rubric: {
        points: [
          'Begins with what matters: no water on Tuesday, 12th, from 08:00 to 13:00.',
          'Gives the reason briefly: the water pipes are being repaired.',
          'Says what to do: keep enough water ready beforehand.',
          'Explains that the water may be coloured afterwards, that this is harmless, and to let it run for about two minutes.',
          'Says whom to ask: the caretaker on extension 40.',
        ],
        levels: levels(
          'The text is copied, or facts are wrong.',
          'Shorter, but important facts such as time or what to do are missing.',
          'Most facts are there, but the wording is still official or the main point comes late.',
          'Plain, with the main point first; one fact is missing or a sentence is clumsy.',
          'All facts, main point first, short sentences that address the reader, and each step can be acted on.',
        ),
        references: [
          'No water on Tuesday, 12th, from 08:00 to 13:00. We are repairing the pipes. Please fill a few bottles and a bucket the evening before, so that you have enough to drink and wash. When the water comes back, it may look brown at first. That is harmless: let it run for about two minutes until it is clear. If you need help, call the caretaker on extension 40.',
        ],
      },
    },
  },
  {
    id: 'writing-thread-summary',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: [
      'clear writing',
      'summarising',
      'writing documentation',
      'report writing',
      'communication',
      'project coordination',
      'reporting',
    ],
    measures: 'Extracts decisions, open points and tasks from a long exchange.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Your manager returns from leave tomorrow. Sum up this conversation about printing the catalogue for the fair, so that nothing needs to be read again (up to 80 words).',
      context:
        'Mon, Ada: Printer Lorn can’t deliver the catalogue before the 28th. The fair opens on the 25th.\nMon, Ben: Could we show last year’s?\nMon, Ada: No, the prices are wrong.\nTue, Cas: Quill would print 500 by the 23rd, for 2,100. Lorn was 1,400.\nTue, Ben: Is the quality good?\nTue, Cas: Sample comes Wednesday.\nWed, Cas: Sample is fine. Quill needs a yes by Friday noon.\nWed, Ada: More than 2,000 needs our manager’s approval. Lorn lets us cancel free of charge.\nWed, Ben: I am for Quill. Ada and Cas too.',
      minutes: 5,
      rubric: {
        points: [
          'Puts the needed decision first: the manager must approve 2,100 for Quill by Friday noon, because it is above 2,000.',
          'Says why: Lorn delivers on the 28th only, and the fair opens on the 25th.',
          'Gives the alternative: Quill prints 500 by the 23rd for 2,100, which is 700 more than Lorn.',
          'The sample from Quill is fine, and Lorn can be cancelled free of charge.',
          'Gives the recommendation of Ada, Ben and Cas: all are for Quill.',
          'Last year’s catalogue was ruled out because of wrong prices.',
        ],
        levels: levels(
          'Retells single messages or gets facts wrong.',
          'Names the topic and some facts; that a decision is needed does not appear.',
          'The decision can be found, but the date, the amount or the reason is missing, or it stands at the end.',
          'Decision with date, amount and reason first; one useful fact such as the sample, free cancelling or the team’s view is missing.',
          'Decision, date and amount first, reason, comparison of costs, sample, free cancelling and recommendation, with nothing superfluous.',
        ),
        references: [
          'We need your approval by Friday noon: 2,100 for printing 500 catalogues at Quill (above our limit of 2,000). Reason: Lorn can’t deliver before the 28th, and the fair opens on the 25th. Quill delivers by the 23rd. It costs 700 more than Lorn; cancelling Lorn is free. The sample from Quill is fine. Last year’s catalogue has wrong prices, so it is no way out. Ada, Ben and Cas all recommend Quill.',
        ],
      },
    },
  },
] satisfies BankItem[];
