// Items on planning, priorities and people with different interests.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const planningStakeholders = [
  {
    id: 'planning-two-urgent',
    area: 'planning-stakeholders',
    skill: 'Planning and priorities',
    keywords: [
      'prioritisation',
      'setting priorities',
      'keeping deadlines',
      'meeting deadlines',
      'planning',
      'time management',
      'diary management',
      'competing deadlines',
      'organisation',
    ],
    measures: 'Clarifies priorities openly when not everything can be done.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'It is 10:00. Two managers each need a piece of work of five hours from you by the end of the day, and each says that it is the most important one. What do you do, and why?',
      minutes: 1,
      options: [
        'Do half of each, so that both of them get something today and neither feels treated worse',
        'Do the one that was asked for first, and tell the other one at the end of the day why it is late',
        'Work through the evening and do both, since this is the only way to disappoint neither of them',
        'Tell both now that only one will fit, say what each delay would mean, and have them settle the order',
      ],
      key: 3,
      because:
        'Those who know the consequences decide in time, and the other can look for another way. Two halves may help nobody, news at the end of the day is too late, and silent overtime hides the clash and harms quality.',
    },
  },
  {
    id: 'planning-finish-day',
    area: 'planning-stakeholders',
    skill: 'Planning and priorities',
    keywords: [
      'planning',
      'estimation',
      'project management',
      'capacity planning',
      'scheduling',
      'planning appointments',
    ],
    measures: 'Turns work and real capacity into a date.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A task needs 96 hours of work. Three people work on it: two of them 6 hours a day each, the third 4 hours a day and only from the third working day on. All work in parallel. On which working day is the task finished?',
      minutes: 3,
      key: 7,
      tolerance: 0,
      unit: 'working day',
      because:
        'Days 1 and 2 give 2 × 12 = 24 hours, so 72 remain. From day 3 on there are 16 hours a day: 72 / 16 = 4.5, so it takes five more days. 2 + 5 = 7.',
    },
  },
  {
    id: 'planning-late-notice',
    area: 'planning-stakeholders',
    skill: 'Planning and priorities',
    keywords: ['planning', 'project management', 'stakeholder management', 'communication', 'reliability'],
    measures: 'Announces a delay early, with cause, options and a date that can be kept.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Something that you promised will be late. Write to Toni, head of sales, who depends on it (up to 90 words).',
      context:
        'Today is Tuesday. You promised a new price list in the online shop for Friday, when a campaign of Toni’s begins. You now see that it will be Wednesday of next week: the old prices contain errors that have to be checked by hand, and 300 of 2,000 are done.',
      minutes: 5,
      rubric: {
        points: [
          'Says it at the beginning and plainly: Friday can’t be kept, the whole list will be ready on Wednesday.',
          'Gives the reason briefly: errors in the old prices must be checked by hand, 300 of 2,000 are done.',
          'Offers options for Friday, such as checking the products of the campaign first, more people, or a later start.',
          'Asks Toni for what is needed, such as the list of campaign products or a decision, by a certain time.',
          'Takes responsibility and says sorry: this should have been tested before the date was promised.',
          'Says when the next news comes.',
        ],
        levels: levels(
          'Hides the delay, or blames others.',
          'Announces the delay without a new date or reason.',
          'Delay, reason and new date; no way to help with the campaign.',
          'Clear delay, reason, date and an option; recommendation, request with a date or next news is missing.',
          'Plain news first, short reason with figures, options with a recommendation, what Toni must decide by when, responsibility, and next news.',
        ),
        references: [
          'Toni, I can’t keep Friday: the full price list will be ready next Wednesday. The old prices contain errors that we must check by hand; 300 of 2,000 are done. I should have tested this before I promised, sorry. My suggestion: we check the products of the campaign first, so that those are right on Friday morning, and the rest follows by Wednesday. Please send me the list of these products by noon tomorrow. If you’d rather start later, tell me by then. I’ll write again on Thursday at 15:00.',
        ],
      },
    },
  },
  {
    id: 'stakeholders-extra-wish',
    area: 'planning-stakeholders',
    skill: 'Working with stakeholders',
    keywords: ['stakeholder management', 'scope', 'project management', 'requirements', 'communication'],
    measures: 'Handles an additional wish openly, with its price and its use.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Half way through a project the client says in passing: “And it should also work for our second location, that can’t be much.” You estimate eight more days; the end date is agreed. How do you react, and why?',
      minutes: 2,
      options: [
        'Agree and try to fit it in somehow, because a satisfied client is worth more than eight days',
        'Decline, because the agreement says nothing about it and later wishes would only follow from it',
        'Ask what it is needed for, name the eight days, and let the client choose: later, or drop something',
        'Say that you will look into it and leave it off the list, because it was only said in passing',
      ],
      key: 2,
      because:
        'The client learns what it costs and can decide with full knowledge; and behind the wish there may be a need with a smaller solution. Silent agreement endangers the date, a flat no the relationship, and silence both.',
    },
  },
  {
    id: 'stakeholders-useful-report',
    area: 'planning-stakeholders',
    skill: 'Working with stakeholders',
    keywords: ['stakeholder management', 'status report', 'project management', 'communication', 'reporting'],
    measures: 'Knows what a status report must contain to be of use for decisions.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'You send a weekly report on a project to people who must decide on money and dates. What makes it useful to them? Select all that apply.',
      minutes: 2,
      options: [
        'It names the decisions that are needed, from whom and by when.',
        'It lists all tasks of the week with the hours spent on each.',
        'It leaves out risks until it is certain that they will come true.',
        'It compares date and cost with the plan, and says what changed.',
        'It is marked green as long as the team keeps working hard.',
        'It says how sure the forecast is, and what it depends on.',
      ],
      key: [0, 3, 5],
      because:
        'Change against the plan, needed decisions and the certainty of the forecast allow people to act. Lists of tasks hide the point, risks are told while something can be done, and effort is not progress.',
    },
  },
  {
    id: 'stakeholders-two-departments',
    area: 'planning-stakeholders',
    skill: 'Working with stakeholders',
    keywords: ['stakeholder management', 'conflict resolution', 'collaboration', 'project management', 'facilitation'],
    measures: 'Brings two sides with different aims to a decision that both can carry.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'You coordinate a new order form. Sales wants as few fields as possible, since each additional field loses customers. The warehouse wants five more fields, since a tenth of all orders is incomplete and must be asked about by phone. The last two meetings ended in argument, and the form is due in three weeks. What do you do until then?',
      minutes: 8,
      rubric: {
        points: [
          'Talk with both sides separately first, and find out the need behind the demand: fewer lost customers, fewer phone calls.',
          'Collect figures: how many customers stop at which field, and which missing details cause most of the calls.',
          'Agree with both on a shared aim and on a measure, such as completed orders that can be shipped without a call.',
          'Work out options that serve both, such as two required fields, choosing from a list, filling in known data, or asking after the order.',
          'Try it out with some of the customers and compare before all get it.',
          'Settle who decides and by when if there is no agreement, and hold a short prepared meeting for it.',
          'Write down decision and reasons, and set a date to look at the figures again.',
        ],
        levels: levels(
          'Takes one side, or decides for a compromise in the middle with no reason.',
          'Calls another meeting in which all should "find a solution".',
          'Listens to both and looks for a compromise; no figures and no way to a decision.',
          'Needs, figures and options for both sides; a trial, the deciding person or a date is missing.',
          'Needs behind the demands, figures from both, shared aim with a measure, options for both, trial, clear decision by a date, and a later check.',
        ),
        references: [
          'This week I speak with both alone. What sales needs is not few fields but few lost customers, and the warehouse needs not five fields but fewer calls. Then we look at figures together: where do customers leave the form, and which missing detail leads to how many calls? I expect that two of the five, perhaps floor and delivery time, cause most of them. In a meeting of 45 minutes I propose a shared aim, orders that are completed and can be shipped without a call, and bring three options: two required fields; two fields with suggestions to pick from; or the same short form with a message after the order that asks for the rest. In week two a fifth of the customers see the favourite, and we compare. If we are still divided, our director decides on the Thursday of that week, with figures and both views on one page. I write down what was decided and why; after a month we check the figures.',
        ],
      },
    },
  },
] satisfies BankItem[];
