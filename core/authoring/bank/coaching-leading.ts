// Items on coaching and on leading people.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const coachingLeading = [
  {
    id: 'coaching-opening-question',
    area: 'coaching-leading',
    skill: 'Coaching',
    keywords: ['coaching', 'mentoring', 'feedback', 'team lead', 'staff development', 'customer support lead'],
    measures: 'Opens a coaching talk so that the other person does the thinking.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'An agent’s answers are correct, but so short that customers find them cold. You have 20 minutes for coaching, with three of the agent’s tickets on the screen. How do you begin?',
      minutes: 1,
      options: [
        '“Let us read this one as if we were the customer. How does it come across to you?”',
        '“Your answers are too cold. Here are three that I have rewritten for you to follow.”',
        '“You are doing very well in general! There is only one really small thing to mention.”',
        '“Other people on the team write more warmly than you do. Why do you think that is so?”',
      ],
      key: 0,
      because:
        'The agent looks at real work from the customer’s side and finds the point, so it is more likely to last. Ready solutions, a compliment that hides the matter and a comparison with others make people defend themselves or stay passive.',
    },
  },
  {
    id: 'coaching-useful-feedback',
    area: 'coaching-leading',
    skill: 'Coaching',
    keywords: ['feedback', 'coaching', 'team lead', 'people management', 'communication'],
    measures: 'Recognises feedback that names behaviour and effect and opens a conversation.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Kim came late to three of the last five handovers. Which sentence is the most useful feedback?',
      minutes: 1,
      options: [
        '“You do not seem to be taking the handovers seriously at the moment, and the others notice it as well.”',
        '“It would be good if all of us could be a bit more punctual again: it matters to the team.”',
        '“Being on time is a question of attitude for me, and I expect more of it from somebody as able as you.”',
        '“You came late on Monday, Tuesday and Friday, and the night shift had to stay. What got in the way?”',
      ],
      key: 3,
      because:
        'It names what was seen and its effect and asks for the reason. The others guess at motives, address nobody in particular, or judge the person.',
    },
  },
  {
    id: 'coaching-from-ticket',
    area: 'coaching-leading',
    skill: 'Coaching',
    keywords: ['coaching', 'feedback', 'team lead', 'customer support', 'quality', 'staff development'],
    measures: 'Prepares a coaching talk on real work that ends in one change which can be seen.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You have 15 minutes to coach Sam, who joined three months ago, on this ticket. How do you prepare and lead the talk?',
      context:
        'Customer, second message: “You wrote a week ago that the refund is on its way. It is not there. Is something wrong?”\n\nSam: “As stated in our terms, refunds take up to 14 days. Regards.”\n\nThe refund had in fact failed because of a wrong account number. Sam’s other tickets this week are friendly and right.',
      minutes: 5,
      rubric: {
        points: [
          'Looks at other tickets of Sam’s first and keeps in mind that this one is an exception.',
          'Begins with an open question, so that Sam describes what happened and how it reads to the customer.',
          'Names the two points from the ticket: the refund was not looked up although the customer wrote for the second time, and the tone sounded like a rejection.',
          'Lets Sam work out or rewrite the better answer.',
          'Agrees on one concrete change, such as checking the payment status when a customer writes again, and a date to look at tickets together again.',
          'Recognises what Sam does well, and has this customer’s refund put right.',
        ],
        levels: levels(
          'Reprimands, or only rewrites the answer for Sam.',
          'Friendly, but general ("be more empathetic"), without the ticket.',
          'Talks about tone or about the missed check, and mostly tells Sam what to do.',
          'Asks first, names check and tone and has Sam find a better answer; agreement, later look or the customer is missing.',
          'Puts the ticket in proportion, asks before telling, names check and tone with their effect, lets Sam rewrite, agrees on one step with a date, and sees that the customer is helped.',
        ),
        references: [
          'First I read five other tickets: they are good, and I say so; this is one slip. Then I ask Sam to read the answer as a customer who writes for the second time: “How does it come across, and what could you have looked up?” So we reach both points: the refund had failed, and the tone shuts the door. Sam rewrites the answer, and it goes out with the corrected refund. We agree: when somebody writes again, check the payment first. On Friday we look at three tickets.',
        ],
      },
    },
  },
  {
    id: 'coaching-slow-start',
    area: 'coaching-leading',
    skill: 'Coaching',
    keywords: ['coaching', 'onboarding', 'performance', 'team lead', 'people management'],
    measures: 'Finds the cause of a slow start and supports it with a plan that can be checked.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'After six weeks Robin does half as many cases a day as others did at that stage. The quality is very good, and Robin stays late to catch up. What do you do in the next four weeks, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Talks with Robin soon, openly and kindly: names the figure and the good quality, and asks how Robin sees it.',
          'Watches or goes through some cases together to see where the time goes, such as searching, double checking or the tool.',
          'Picks one or two causes and works on them, for example with shortcuts, a guide on what is good enough, or working next to an experienced colleague.',
          'Agrees on small goals with dates, such as from 10 to 13 cases in two weeks, with the quality kept.',
          'Stops the late hours, because they hide the problem and wear Robin out.',
          'Meets briefly every week, recognises progress, and says honestly what happens if it does not improve.',
        ],
        levels: levels(
          'Waits, or puts on pressure with the figures of the others.',
          'Tells Robin to be faster, or only encourages.',
          'Has a talk and offers help, without finding out where the time goes.',
          'Finds the cause through real cases and sets steps; late hours, regular meetings or honest expectations are missing.',
          'Open talk, cause seen in real cases, fitting help, small goals with dates that keep the quality, an end to the late hours, weekly talks and clear expectations.',
        ),
        references: [
          'This week I say to Robin: excellent quality, half the number, how do you see it? No more late evenings, they wear you out. Then we go through five cases to see where the time goes, often double checking. We work on that with a list of what need not be checked and two mornings beside an experienced colleague. Goals: from 10 to 13 in two weeks, 16 in four, same quality. Each Friday we look at progress, and I say honestly what follows if it stays at 10.',
        ],
      },
    },
  },
  {
    id: 'leading-handing-over',
    area: 'coaching-leading',
    skill: 'Leading a team',
    keywords: ['delegation', 'leadership', 'team lead', 'people management', 'staff development'],
    measures: 'Delegates a task with clear result, freedom and support.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'You hand over the monthly report, which you have always written yourself, to somebody on your team. What helps it to succeed? Select all that apply.',
      minutes: 2,
      options: [
        'You ask to be copied in on each message that is written about it.',
        'You say what the report is for, and what a good one must contain.',
        'You correct the finished report yourself and send it on without a word.',
        'You hand it over two days before the date, so that it gets done quickly.',
        'You agree on what can be decided without asking you first.',
        'You fix a time half way at which you look at a draft together.',
      ],
      key: [1, 4, 5],
      because:
        'Purpose, freedom to decide and an agreed check give both direction and trust. Watching each message, silent corrections and a late start show the opposite.',
    },
  },
  {
    id: 'leading-same-day-off',
    area: 'coaching-leading',
    skill: 'Rota planning',
    keywords: ['rota planning', 'shift planning', 'fairness', 'team lead', 'conflict resolution'],
    measures: 'Settles a clash of wishes openly and fairly.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'Two people ask for the same Friday off, and one of them is needed. Both have good reasons. There is no rule for such cases. What do you do, and why?',
      minutes: 2,
      options: [
        'Give it to the person who asked first, without a talk: being early is a fair reason by itself',
        'Give it to the person with the stronger reason: as the lead you can weigh up private reasons best',
        'Bring both together to look for a swap, decide if there is none, and then agree on a rule for all',
        'Refuse both of the requests: in this way nobody on the team can say that the other was preferred',
      ],
      key: 2,
      because:
        'A swap often helps both, you still decide when there is none, and a rule that all know makes the next case fair. An unannounced rule, a judgement on private reasons, and two refusals all cost trust.',
    },
  },
  {
    id: 'leading-desk-staffing',
    area: 'coaching-leading',
    skill: 'Rota planning',
    keywords: ['rota planning', 'shift planning', 'staffing', 'rosters', 'capacity planning', 'team lead'],
    measures: 'Calculates how many people a staffed place needs, with absences.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A help desk is open 12 hours a day on 7 days a week, and 3 people are always there. Each person works 36 hours a week by contract, of which 10 % goes to leave, illness and training. How many people does the team need at least?',
      minutes: 3,
      key: 8,
      tolerance: 0,
      unit: 'people',
      because: '12 × 7 × 3 = 252 hours a week. One person gives 36 × 0.9 = 32.4 hours. 252 / 32.4 = 7.8, so 8 people.',
    },
  },
  {
    id: 'leading-harsh-expert',
    area: 'coaching-leading',
    skill: 'Leading a team',
    keywords: ['leadership', 'people management', 'conflict resolution', 'feedback', 'team lead'],
    measures: 'Addresses harmful behaviour of a strong performer clearly, fairly and with consequences.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Alex solves more hard cases than anybody else on your team. In meetings Alex laughs at colleagues’ questions. Two people no longer speak up, and one has asked you for a transfer. Your own manager says: “We need Alex. Don’t make a fuss.” What do you do over the next weeks, and why?',
      minutes: 9,
      rubric: {
        points: [
          'Gather facts: what was said and when, from own observation and from talks in confidence with those concerned.',
          'Talk with Alex alone and soon: name concrete situations and their effect on the team, and listen to Alex’s view.',
          'Say clearly that results do not make up for it, and what behaviour is expected from now on.',
          'Agree on steps and a date to look at it again, and offer help such as coaching or a role in which the knowledge is shared.',
          'Support the others: take the transfer request seriously, step in at once in meetings, and protect those who spoke.',
          'Show the manager the cost, such as people leaving and dependence on one person, and agree on how far you will go.',
          'If it does not change, follow up with formal consequences; recognise change when it happens.',
        ],
        levels: levels(
          'Lets it pass because of the results, or asks the others to be less sensitive.',
          'Addresses it in general before the whole team, or leaves it to the colleagues to sort out.',
          'Talks with Alex, but vaguely or without agreement; colleagues or the manager are left out.',
          'Clear talk with examples and expectations and support for the others; follow-up, consequences or the manager are thin.',
          'Facts first, a clear talk with examples and effect, expectations with a date, protection for the others, an honest talk with the manager about the cost, and consequences that are carried out.',
        ),
        references: [
          'First I collect what I have seen myself, with dates, and talk in confidence with the two who went quiet and the one who wants to leave. Within the week I see Alex alone. I’d say: “On Tuesday you laughed at Jo’s question, on Thursday at Mika’s. Since then both have said nothing, and we lose what they know. How do you see it?” I listen, and then I am plain: your results are excellent, and they don’t make up for this. I expect questions to be answered without ridicule, from today. I offer a coach, and a weekly hour in which Alex explains hard cases. We look at it again in three weeks. In meetings I step in at once. I ask the colleague to wait with the transfer for a month and say what I am doing, without details. My manager hears the price: three unhappy people and all our knowledge in one head. If nothing changes, a formal warning follows; if it does, I say so.',
        ],
      },
    },
  },
] satisfies BankItem[];
