// Items on selling and on forecasts.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const sales = [
  {
    id: 'sales-first-meeting',
    area: 'sales',
    skill: 'Sales conversations',
    keywords: ['sales', 'account executive', 'discovery', 'customer needs', 'B2B'],
    measures: 'Asks questions that bring out the customer’s problem and its weight.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'First meeting with a firm that has asked about your planning software. Which question tells you most about whether you can help?',
      minutes: 1,
      options: [
        '“Which of our functions did you like best when you looked at our website?”',
        '“Would you agree that good planning saves time and money for a firm like yours?”',
        '“What happened the last time a plan went wrong, and what did it cost you?”',
        '“How high is the budget that you have set aside for a software of this kind?”',
      ],
      key: 2,
      because:
        'A real case shows the problem, how often it occurs and what it is worth to solve. The first stays with your product, the second can only be answered with yes, and budget comes before value is clear.',
    },
  },
  {
    id: 'sales-too-expensive',
    area: 'sales',
    skill: 'Sales conversations',
    keywords: ['sales', 'negotiation', 'objection handling', 'account executive', 'B2B'],
    measures: 'Explores an objection to the price before giving something away.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'At the end of a good meeting the customer says: “That is too expensive for us.” What do you say next, and why?',
      minutes: 1,
      options: [
        '“What are you comparing it with?”, to learn if it is the budget, the value or another offer',
        '“I can take off ten per cent today”, because a quick decision is worth more than the last bit',
        '“Quality has its price”, because a firm that is sure of its product does not talk about money',
        '“Let me show you three more functions”, because more content makes the same price look smaller',
      ],
      key: 0,
      because:
        'Only when you know what is behind the words can you answer: a smaller scope, a later start, a calculation of the benefit, or a price. A discount at once teaches that the first price was not meant; the others talk past the customer.',
    },
  },
  {
    id: 'sales-weighted-value',
    area: 'sales',
    skill: 'Pipeline and forecasting',
    keywords: ['sales forecast', 'pipeline', 'CRM', 'sales', 'numeracy'],
    measures: 'Calculates the expected value of several possible deals.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'Three deals may close this quarter: 40,000 with a probability of 25 %, 30,000 with 60 %, and 90,000 with 10 %. What is the total, weighted by probability?',
      minutes: 2,
      key: 37000,
      tolerance: 0,
      because: '40,000 × 0.25 = 10,000; 30,000 × 0.6 = 18,000; 90,000 × 0.1 = 9,000. The sum is 37,000.',
    },
  },
  {
    id: 'sales-real-deal',
    area: 'sales',
    skill: 'Pipeline and forecasting',
    keywords: ['lead qualification', 'pipeline', 'sales forecast', 'CRM', 'sales'],
    measures: 'Tells evidence that a deal is real from friendly noise.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt: 'Which facts are good evidence that a deal can close within this quarter? Select all that apply.',
      minutes: 2,
      options: [
        'Your contact finds the product “really exciting” and replies quickly.',
        'The customer is large, and three of its competitors buy from you already.',
        'An old contract ends on a fixed date, and a replacement must be running by then.',
        'The person who signs has named the steps and dates up to the signature.',
        'The customer has opened your offer eleven times since last Friday.',
        'Your manager has promised the deal for this quarter in the board meeting.',
      ],
      key: [2, 3],
      because:
        'A signer with a plan and a date that forces a decision are commitments and needs of this customer. Enthusiasm, opened files, other firms’ purchases and promises of your own side say nothing about when this one signs.',
    },
  },
  {
    id: 'sales-slipping-deal',
    area: 'sales',
    skill: 'Pipeline and forecasting',
    keywords: ['sales forecast', 'pipeline management', 'CRM', 'honest reporting', 'sales'],
    measures: 'Keeps a forecast honest when a deal keeps slipping.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A large deal has been put down as “80 %, this month” for three months. The contact is friendly, but you have never met the person who signs. What do you do with the forecast, and why?',
      minutes: 2,
      options: [
        'Leave it at 80 %, because the contact is still friendly and a lower figure would worry the team',
        'Lower it and take out the date until the signer names next steps; ask the contact for a meeting',
        'Move it to next month at 80 %, because deals of such a size take a little longer as a rule',
        'Mark it as lost at once, because a deal that has slipped three times does not ever come back',
      ],
      key: 1,
      because:
        'Probability and date should rest on what the customer has committed to. Without the decision maker there is no basis for 80 %, nor for writing it off: a meeting with that person is what can change the picture.',
    },
  },
  {
    id: 'sales-meeting-summary',
    area: 'sales',
    skill: 'Sales conversations',
    keywords: ['sales', 'follow-up', 'clear writing', 'account management', 'B2B'],
    measures: 'Writes a follow-up that puts the customer’s problem first and settles the next step.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'Write the e-mail to Dana that follows this meeting (up to 90 words).',
      context:
        'Meeting with Dana, who runs planning at a bakery chain with 14 shops. Each day about 9 % of the bread is left over; Dana puts it at 6,000 a month. Orders are made by phone. Worry: shop staff have no time to learn a new tool. Idea: a four-week trial in two shops, start on Monday 3rd. Open: Dana must ask Pat, who runs the shops; you must send the price for the trial (it is 400).',
      minutes: 5,
      rubric: {
        points: [
          'Thanks briefly and sums up the problem in Dana’s terms: 9 % left over, about 6,000 a month, orders by phone.',
          'Takes up the worry that shop staff have no time, with an answer such as a short introduction or only two shops.',
          'Proposes the next step: four weeks of trial in two shops, starting on Monday 3rd, for a price of 400.',
          'Says who does what: Dana asks Pat, and you do your part, by when.',
          'Suggests how the success of the trial is measured, for example by the share of bread left over.',
        ],
        levels: levels(
          'A general thank-you or an advertisement.',
          'Mentions the meeting and an offer; the customer’s problem does not appear.',
          'Problem or trial with price, but the worry of the staff or the next step is missing.',
          'Problem, worry, trial with price and next step; measure of success or who does what by when is missing.',
          'The customer’s figures, answer to the worry, trial with date, price and measure, clear tasks on both sides, short enough to forward.',
        ),
        references: [
          'Hello Dana, thank you for today. As I understood it: about 9 % of the bread is left over each day, around 6,000 a month, because orders by phone come too late. You worry that shop staff have no time for a new tool. So let us start small: two shops, four weeks from Monday 3rd, 20 minutes of introduction, price 400. We measure the share left over before and after. Could you ask Pat by Wednesday which two shops suit? I will send the trial agreement tomorrow.',
        ],
      },
    },
  },
  {
    id: 'sales-doubtful-renewal',
    area: 'sales',
    skill: 'Sales conversations',
    keywords: ['account management', 'renewal', 'keeping customers', 'customer success', 'negotiation', 'sales'],
    measures: 'Wins back a customer at risk by finding the cause, owning mistakes and making a sound offer.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'A customer worth 120,000 a year writes, eight weeks before the contract ends: “We are looking at other suppliers.” You find: only 30 of 100 licences are used, two serious faults took weeks to mend, and the person who once chose you has left. What do you do, step by step, and when would you let the customer go?',
      minutes: 9,
      rubric: {
        points: [
          'Call quickly and ask for a talk, listen, and ask openly what led to the search, before offering anything.',
          'Find out who decides now, what is important to this person, and by when the decision is made.',
          'Prepare the facts: use, faults and benefit so far, and look for the reason for the 70 unused licences.',
          'Own the faults: say what went wrong, what has changed since, and bring in somebody responsible from the service side.',
          'Work out a plan with the customer for use and results in the next weeks, with people, dates and measures.',
          'Make an offer that fits the need, such as fewer licences or a shorter term, in place of a mere discount.',
          'Know the limit: let go on good terms if the need is gone or the price would not cover the cost, and learn from it.',
        ],
        levels: levels(
          'Waits for the decision, or offers a large discount at once.',
          'Writes a friendly mail or shows new functions, without asking for the reasons.',
          'Asks for reasons, but the new decision maker, the faults or the unused licences are left out.',
          'Clear steps to cause, decision maker, faults and use, with an offer; plan with dates or the limit is missing.',
          'Listens first, wins the new decision maker, owns the faults, agrees on a plan with dates for more use, makes an offer that fits the need, and names a reasoned limit.',
        ),
        references: [
          'I call the same day and ask for an hour, not to sell but to understand. I ask what started the search, who decides now and by when. Before that I prepare: which departments use the 30 licences, who never began, what the two faults caused. Our head of service comes along, and we say plainly: three weeks to mend a fault was too long, here is what we changed. Then I ask the new decision maker what must be better in six months. If half of the licences were bought for a team that no longer exists, I’d rather offer 40 licences with a training plan than 100 with a discount: two sessions by the 15th, use at 35 people by the end of the month, a short call each week. A good contract for 50,000 is better than an unhappy one. I let go if they no longer have the need, or if the price doesn’t pay for the service; then I ask what we can learn.',
        ],
      },
    },
  },
] satisfies BankItem[];
