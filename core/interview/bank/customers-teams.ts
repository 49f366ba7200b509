// Interview questions on customers and teams.
import { question } from './notation.ts';

export const customersTeams = [
  question({
    id: 'interview-support-upset',
    area: 'customer-support',
    skill: 'Calm under pressure',
    also: ['Talking with customers'],
    keywords: ['customer', 'support', 'complaint', 'service'],
    measures: 'Hears an upset customer out, and brings the matter to an end.',
    prompt: 'Tell me about a customer who was upset, and rightly so. What did you do?',
    points: [
      [
        'Listened and repeated what they had understood before offering anything',
        'How did you find out what the customer really needed?',
      ],
      ['Said sorry or named the mistake, without blaming colleagues or the customer', null],
      [
        'Offered a solution with a time: refund, replacement, repair or a call back, and kept it',
        'What did you promise, and by when?',
      ],
      [
        'Made sure that the customer was content: asked again, a review, stayed with the company',
        'How did you know that the customer was content in the end?',
      ],
      ['Passed the cause on, so that other customers don’t have it', 'What happened to the cause?'],
    ],
    levels: [
      'No example of their own.',
      'Followed the script, or passed it on.',
      'Solved the case, without a word on the person.',
      'Listened, said sorry, solved it in a time that was kept.',
      'All of that, asked again afterwards, and saw to the cause.',
    ],
    reference:
      'A customer had waited five weeks for a cooker and was told three different dates. I listened until he had finished and repeated what I had understood: that he cooked for his team on a plate. I said sorry and that the mistake was ours, without naming a colleague. I offered a replacement from another branch by Thursday and a refund of the delivery, and called on Thursday to see that it had come. He wrote a good review. I passed the cause on to planning: two systems gave two dates, which was put right.',
  }),
  question({
    id: 'interview-support-quality',
    area: 'customer-support',
    skill: 'Support quality',
    keywords: ['support', 'quality', 'tickets', 'customer satisfaction'],
    measures: 'Improves a service by what its contacts show.',
    prompt:
      'Tell me about something that you improved in a service or a help desk. What made you see that it was needed?',
    points: [
      [
        'Saw it in contacts: tickets, calls, waiting times, complaints that came again',
        'What showed you that it was needed?',
      ],
      ['Found the cause behind them by counting or asking colleagues and customers', null],
      ['Changed something: an article, a reply, a process, training or the product', null],
      [
        'Measured it: fewer tickets, shorter waiting time, higher satisfaction',
        'What did you measure to know that it worked?',
      ],
    ],
    levels: [
      'No example of their own.',
      'An opinion of what should be better.',
      'A change, without what showed that it was needed.',
      'Saw it in the contacts, found the cause, changed it.',
      'All of that, with figures before and after.',
    ],
    reference:
      'Every Monday a third of our tickets asked how to change a delivery address. I counted them over four weeks and asked three customers what they had tried: the link was hidden in the app. I wrote a help article and a saved reply, and with the product team moved the button to the order itself. After a month those tickets had fallen from 120 to 35 a week, and the waiting time on Mondays from nine minutes to four.',
  }),
  question({
    id: 'interview-leading-behind',
    area: 'coaching-leading',
    skill: 'Leading a team',
    keywords: ['team lead', 'leadership', 'management', 'coaching'],
    measures: 'Takes up early, and in private, what somebody doesn’t manage.',
    prompt: 'Tell me about somebody in your team whose work wasn’t good enough for a time. What did you do?',
    points: [
      ['Took it up early and in private, with concrete examples', 'How and when did you first speak about it?'],
      [
        'Asked for their view and found the cause: workload, skill, unclear task',
        'What did you find out about the cause?',
      ],
      ['Agreed on goals, help and a date: training, pairing, feedback every week', null],
      [
        'What came of it: the work improved, or a fair end, with what showed it',
        'How did it end, and what showed you that?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Waited, or did the work themselves.',
      'Spoke about it, without help or a goal.',
      'Spoke early, found the cause, agreed on goals and help.',
      'All of that, stayed with it, and can say what came of it.',
    ],
    reference:
      'A technician’s reports came late and had gaps for a month. I spoke with him in private in the same week, with three reports as examples, and asked for his view. The cause was that nobody had shown him the new system, and he was ashamed to ask. We agreed on a goal, two reports a day without gaps by the end of the month, with an hour of training and feedback every Friday. After five weeks his reports were complete and on time; in spring he taught two new people.',
  }),
  question({
    id: 'interview-leading-change',
    area: 'coaching-leading',
    skill: 'Leading change',
    keywords: ['change', 'leadership', 'transformation', 'adoption'],
    measures: 'Brings others along in a change they didn’t ask for.',
    prompt:
      'Tell me about a change at work that you had to bring others to, although they didn’t want it at first. How did you go about it?',
    points: [
      [
        'Listened to worries and named what would be lost or harder',
        'What were people worried about, and how did you learn it?',
      ],
      ['Explained why, with facts, and what was decided already and what was open', null],
      [
        'Let them shape it: a trial, a small group first, their proposals taken up',
        'What did you change in the plan because of them?',
      ],
      [
        'What came of it: how many used it, what got better, with a figure',
        'How did you know that it had been taken up?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Announced it, and waited.',
      'Explained it, without hearing worries.',
      'Heard worries, explained why, let people try.',
      'All of that, changed the plan by it, and knows what came of it.',
    ],
    reference:
      'Our nurses were to plan shifts in an app in place of the paper on the wall. I listened on each ward first: people were worried to lose swaps among themselves. I explained why, with the hours we lost each month to wrong copies, and said that the app was decided but its rules were open. One ward tried it as a small group for six weeks, and we took up their proposal to allow swaps without a manager. After three months 90 % used it and double bookings fell from twelve a month to one.',
  }),
  question({
    id: 'interview-people-selection',
    area: 'people',
    skill: 'Interviewing and selection',
    keywords: ['recruiting', 'selection', 'interviewing', 'human resources'],
    measures: 'Selects by evidence, the same for everybody.',
    prompt: 'Tell me about a hire or a decision about people that you are content with. How did you come to it?',
    points: [
      [
        'Said beforehand what the job needs: criteria, tasks, a profile',
        'What did you look for, and who had set that?',
      ],
      [
        'Asked everybody the same and noted the evidence: a work sample, structured questions, a scale',
        'How did you make sure that all had the same chance?',
      ],
      ['Several people judged by themselves before they spoke', null],
      [
        'Looked at it later: how the person did, who stayed, what the decision missed',
        'How did you know later that it was right?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Decided by a feeling.',
      'Had criteria, without the same for everybody.',
      'Criteria beforehand, the same questions, evidence noted.',
      'All of that, several judges, and looked at it later.',
    ],
    reference:
      'We needed a dispatcher. Before the advert we wrote down five criteria from the tasks of the job. Every candidate got the same work sample, a day with three late lorries, and the same structured questions; we noted the evidence on a scale of one to five. Three of us judged by ourselves before we spoke. We took somebody without the usual certificate because her sample was best. After a year I looked at it: she stayed, and her plans had the fewest late deliveries.',
  }),
] as const;
