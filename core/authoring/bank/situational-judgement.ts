// Items on judgement in everyday situations at work.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const situationalJudgement = [
  {
    id: 'judgement-two-orders',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'situational judgement', 'initiative', 'reliability', 'office administration'],
    measures: 'Brings conflicting orders to those who can decide.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Your team lead asks you to finish a list by noon. Half an hour later the head of department gives you another task, also by noon. You can do only one of them. What do you do?',
      minutes: 1,
      options: [
        'Do the task of the head of department, because the position is higher, and explain it afterwards',
        'Do the task that you were given first, because you have promised it',
        'Begin both of them and hand in whatever is ready at noon, so that nobody comes away empty-handed',
        'Tell both now that only one is possible by noon, and ask them which one comes first',
      ],
      key: 3,
      because:
        'Only those two know what matters more, and they can still act now. Choosing on your own, or two half results at noon, surprises somebody when it is too late.',
    },
  },
  {
    id: 'judgement-own-mistake',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'responsibility', 'situational judgement', 'client communication', 'reliability'],
    measures: 'Owns a mistake early and limits its effect.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'An hour ago you sent a customer an offer. Now you see that you left out a position of 900. The customer has not answered yet. What do you do?',
      minutes: 1,
      options: [
        'Tell your team lead now and agree on a corrected offer that goes out with a short apology',
        'Wait for the answer; perhaps the customer won’t accept the offer anyway',
        'Add the 900 to the invoice later, since the work has to be paid for by somebody',
        'Send a second offer without any comment and hope that the customer only reads the newer of the two',
      ],
      key: 0,
      because:
        'Early and open, the mistake costs a short mail. Waiting may turn the wrong price into a contract, hiding it in the invoice breaks trust, and two offers without a word confuse the customer.',
    },
  },
  {
    id: 'judgement-what-to-pass-on',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'situational judgement', 'independent work', 'initiative'],
    measures: 'Tells what can be settled alone from what must be passed on.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'Your manager is away for a week, and you look after the office. A deputy can be reached. Which matters do you take to the deputy rather than settle alone? Select all that apply.',
      minutes: 2,
      options: [
        'A supplier offers a lower price if you sign a contract for three years today.',
        'The paper for the printer has run out.',
        'A visitor comes a day early and asks for a meeting room.',
        'A former employee asks for copies of personnel files.',
        'A colleague reports that a customer’s data were sent to a wrong address.',
      ],
      key: [0, 3, 4],
      because:
        'A long contract, personnel files and a data breach bind the firm or touch rights of others, and the last one has a legal time limit. Paper and a room are yours to settle.',
    },
  },
  {
    id: 'judgement-idea-ignored',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'situational judgement', 'initiative'],
    measures: 'Brings a new idea into a team with respect for what is there.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You have been in a new team for three weeks. Every Friday three people copy figures by hand into a list for two hours. You know how it could be done in ten minutes. When you mention it, somebody says: “We have always done it this way.” What do you do?',
      minutes: 5,
      rubric: {
        points: [
          'First find out why it is done by hand: who uses the list, which checks happen on the way, what was tried before.',
          'Watch or do the work along with them, in place of criticising it.',
          'Show the idea small and without risk, for example beside the old way for a week or two, and compare the results.',
          'Win somebody who does the work and let them shape it, so that it isn’t only your idea.',
          'Ask the team lead before changing anything, and accept a no with a reason.',
        ],
        levels: levels(
          'Gives up, or changes the list without asking.',
          'Insists that the other way is better.',
          'Explains the idea again more kindly; asks no questions about the reasons.',
          'Asks for reasons and offers a trial; the people who do the work or the lead are left out.',
          'Understands why first, works along, small trial beside the old way with a comparison, those concerned take part, lead agrees.',
        ),
        references: [
          'I say: “May I do it with you this Friday?” While we copy I ask who uses the list, what is checked on the way, and what was tried before. Perhaps the copying finds errors that a program would miss. Then I show one colleague who is tired of it my way, and we improve it together. With the team lead’s agreement we run it beside the old list for two Fridays and compare each figure. Then the team decides; a good reason against it counts.',
        ],
      },
    },
  },
  {
    id: 'judgement-missing-facts',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'decision making', 'situational judgement', 'event organisation', 'responsibility'],
    measures: 'Decides under uncertainty with reasons, a plan B and timely information.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'You organise an outdoor event for 150 customers on Saturday. On Thursday at 10:00 the forecast says: 50 % chance of a thunderstorm. A hall can be booked until 15:00 today, costs 4,000 and fits 120 people. Your manager cannot be reached before evening; your budget allows you to decide up to 5,000. What do you do, and why?',
      minutes: 9,
      rubric: {
        points: [
          'Names what is at stake: safety of people in a thunderstorm, the relation to customers, 4,000 of cost, and the deadline of 15:00.',
          'Gets more facts before 15:00: a better forecast by hour, how many will really come, whether the hall can be cancelled.',
          'Looks for other ways: tents don’t protect from lightning, another hall, a smaller programme in two groups, another date.',
          'Decides oneself by 15:00, within the budget, and gives the reason.',
          'Solves the gap of 30 people between 150 guests and 120 places.',
          'Tells the manager at once in writing what was decided and why, and tells guests and suppliers in time.',
          'Sets a time on Friday or Saturday at which the final place is decided, with a criterion.',
        ],
        levels: levels(
          'Waits for the manager or for the weather.',
          'Decides by feeling, without a plan B.',
          'Decides with a reason; facts that could be had, or the 120 places, are not thought of.',
          'Gets facts, decides in time and has a plan B; information or the time of the final decision is missing.',
          'Weighs safety and cost, uses the hours until 15:00, decides within the budget, solves the places, informs all, and fixes when and by what the final choice is made.',
        ),
        references: [
          'People’s safety comes first: in a thunderstorm 150 guests can’t stay on a meadow, and tents don’t protect from lightning. Cancelling would cost us more than 4,000 in trust. I have until 15:00, so I use it. I call the weather service for a forecast by hour, ask the hall whether I could cancel on Friday, and count the firm replies; of 150 invited usually about 120 come. If more have said yes, I plan two groups, one in the hall and one on the tour through our building. If nothing better turns up by 14:30, I book the hall. It is within my budget, and the storm is as likely as not. I write to my manager at once: what I decided, why, what it costs. Caterer and technician hear it today. Guests get a message: “We will tell you by Friday, 18:00, where we meet.” The criterion: more than 30 % chance of a storm on Friday at 17:00 means the hall.',
        ],
      },
    },
  },
  {
    id: 'integrity-generous-gift',
    area: 'situational-judgement',
    skill: 'Integrity',
    keywords: ['integrity', 'compliance', 'purchasing', 'code of conduct', 'ethics'],
    measures: 'Declines what could influence a decision and makes it known.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You are comparing three suppliers. One of them sends you two tickets for a concert, worth 180, “as a thank you for the good talks”. What do you do?',
      minutes: 1,
      options: [
        'Accept, since you know that it will not influence you, and go on comparing fairly',
        'Give the tickets to a colleague who is not part of the decision',
        'Send them back with friendly thanks, and tell your manager or compliance about it',
        'Accept them only after the contract has been signed, because the decision has then been made anyway',
      ],
      key: 2,
      because:
        'While a decision is open, even the appearance of influence does harm, so the gift goes back and is known. Passing it on or taking it later is still taking it, and nobody can be sure not to be influenced.',
    },
  },
  {
    id: 'integrity-friend-asks',
    area: 'situational-judgement',
    skill: 'Integrity',
    keywords: ['integrity', 'confidentiality', 'data protection', 'compliance', 'trustworthiness'],
    measures: 'Keeps access to data for its purpose, also among friends.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You work in the customer service of an energy supplier. A friend asks you to look up whether a neighbour pays the bills on time, “just between us”. What do you do?',
      minutes: 1,
      options: [
        'Look it up but tell your friend only whether there is anything to worry about',
        'Say no: customers’ data are only for the work, and each look is recorded',
        'Ask your friend to send the request by e-mail to the service, where a colleague will decide on it',
        'Say that you would, but that you have no time for it at present',
      ],
      key: 1,
      because:
        'Looking up data without a task of your own is already misuse, however little you tell. An official way doesn’t make the request allowed, and an excuse invites the next attempt.',
    },
  },
  {
    id: 'integrity-rounded-figures',
    area: 'situational-judgement',
    skill: 'Integrity',
    keywords: ['integrity', 'honest reporting', 'ethics', 'speaking up', 'compliance'],
    measures: 'Refuses to falsify without breaking off the talk.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You write the monthly report to a customer. 91 % of repairs were on time; the contract demands 95 %. Your manager says: “Write 95. Next month it will be right anyway.” What do you say and do?',
      minutes: 5,
      rubric: {
        points: [
          'Says clearly that one will not write a false figure, calmly and without accusing.',
          'Gives the reason: the customer relies on it, it can be found out, and it breaks the contract and trust.',
          'Asks what is behind it, such as a penalty, and shows understanding for the pressure.',
          'Offers a way: report 91 % with the causes, what is being done, and by when 95 % is reached; speak with the customer first.',
          'If the manager insists, goes to the next level or to compliance, and keeps the true figures on record.',
        ],
        levels: levels(
          'Writes 95.',
          'Refuses without a reason, or reports the manager at once without talking.',
          'Refuses with a reason but offers no other way.',
          'Refuses with a reason and offers an honest report; what happens if the manager insists is left open.',
          'Calm no with reasons, understanding for the pressure, honest report with causes and a plan, and a way on if the manager insists.',
        ),
        references: [
          '“I can’t write 95, because it was 91 and the customer relies on our figure; if they count themselves, we lose much more than a penalty. What worries you most about it?” I offer to draft it: 91 %, the two causes, what we have changed since, and that we expect 95 % from next month. You could call the customer before they read it. If it is still to be 95, I say that I won’t sign it, keep the list of repairs, and ask compliance.',
        ],
      },
    },
  },
] satisfies BankItem[];
