// Items on the quality of support, its measures and its rota.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const supportQuality = [
  {
    id: 'support-saved-replies',
    area: 'customer-support',
    skill: 'Support quality',
    keywords: ['macros', 'saved replies', 'customer support', 'Freshdesk', 'knowledge base', 'quality'],
    measures: 'Judges what makes a saved reply useful to customers.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'You go through the team’s 120 saved replies (macros). Which features speak for keeping one? Select all that apply.',
      minutes: 2,
      options: [
        'Its first lines say what happens now and by when.',
        'It is so general that it fits nearly any complaint.',
        'It has marked gaps for the facts of the single case.',
        'It names an owner and the day when it was last checked.',
        'It points to the help pages without saying which page.',
        'It ends chats quickly, although many people write again.',
      ],
      key: [0, 2, 3],
      because:
        'A good saved reply answers, leaves room for the case and is kept up to date. Replies that fit anything, send people to search, or end a chat without solving the matter bring the customer back.',
    },
  },
  {
    id: 'support-agents-needed',
    area: 'customer-support',
    skill: 'Rota planning',
    keywords: ['rota planning', 'staffing', 'capacity planning', 'customer support', 'team lead'],
    measures: 'Works out the staff needed from volume, handling time and share of time at work on tickets.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'Between 09:00 and 12:00, 180 tickets come in, and one takes 8 minutes on average. An agent spends 80 % of the shift on tickets; the rest is breaks and meetings. How many agents are needed at least, so that their working time is enough for all of these tickets?',
      minutes: 3,
      key: 10,
      tolerance: 0,
      unit: 'agents',
      because: '180 × 8 = 1,440 minutes of work. One agent gives 180 × 0.8 = 144 minutes. 1,440 / 144 = 10.',
    },
  },
  {
    id: 'support-better-number',
    area: 'customer-support',
    skill: 'Support quality',
    keywords: ['first response time', 'customer satisfaction', 'KPIs', 'customer support', 'metrics'],
    measures: 'Picks a measure that can’t be improved at the cost of the customer.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'The team is measured by tickets closed per day. Closed tickets rise, and so do messages of people whose problem was not solved. Which measure do you add, and why?',
      minutes: 2,
      options: [
        'Average length of a ticket in minutes, because it shows who among the team works slowly',
        'Share of customers who write again about the same matter, as it shows what was not solved',
        'Number of messages sent per agent and day, because more contact means better service',
        'Number of tickets in the queue each evening, because it shows if the team has done enough',
      ],
      key: 1,
      because:
        'Repeat contacts count exactly the harm that the first figure hides, so closing without solving no longer pays. Length, messages and queue can all be improved while problems stay unsolved.',
    },
  },
  {
    id: 'support-fast-but-worse',
    area: 'customer-support',
    skill: 'Support quality',
    keywords: [
      'first response time',
      'customer satisfaction',
      'quality',
      'customer support lead',
      'metrics',
      'coaching',
    ],
    measures: 'Finds out why a figure improved while service became worse, and changes the cause.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Since spring the time to the first response has fallen from 4 hours to 40 minutes. In the same months satisfaction fell from 4.5 to 3.9 of 5, and the share of tickets that are opened again rose from 8 to 19 %. Management congratulates you. How do you find out what happened, what would you change, and what do you say to management?',
      minutes: 9,
      rubric: {
        points: [
          'Read a sample of tickets from before and after, above all those that were opened again, to see what the first responses contain.',
          'Form and test explanations: empty saved replies sent to stop the clock, easy tickets first, new staff, other topics or more volume.',
          'Talk with agents openly about what the target makes them do, without blame.',
          'Change what is measured: pair speed with solved at first contact, reopened tickets or checked quality.',
          'Mend the practice: delete or rewrite weak saved replies, coach from real tickets, give time for a full first answer.',
          'Try the change for a few weeks with part of the team, and compare the same figures.',
          'Tell management honestly that speed was bought with quality, with figures, and that response time may rise for a while.',
        ],
        levels: levels(
          'Accepts the praise, or explains the fall by the customers or by chance.',
          'Guesses one cause and gives an order ("answer more carefully").',
          'Suspects empty first replies and wants to look at tickets; changes or the talk with management are vague.',
          'Looks at real tickets, finds the incentive and changes measure or replies; the trial, the agents’ view or honest words to management are missing.',
          'Compares real tickets, tests several explanations with the agents, changes measure and practice, tries it out with the same figures, and tells management the uncomfortable part.',
        ),
        references: [
          'I would take 30 reopened tickets from this month and 30 from the time before, and read them side by side with two agents. My guess is that many first responses only say “we are looking into it” so that the clock stops; but it could also be new people or another kind of problem, so I check topics and volume too. I ask the agents what the target makes them do, and nobody gets into trouble for the answer. Then I’d put a second figure beside speed: solved without a second message. We delete the empty replies, rewrite the ten most used, and I coach from real tickets every week. Half of the team tries this for four weeks, and we compare satisfaction and reopened tickets. To management I say: we got faster at answering and worse at solving, here are the numbers. The response time may go up to an hour or so, and I think that’s right.',
        ],
      },
    },
  },
] satisfies BankItem[];
