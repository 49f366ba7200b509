// Interview questions on working with and for people: customers, teams, patients, learners.
import { question } from './notation.ts';

export const people = [
  question({
    id: 'interview-support-upset',
    area: 'customer-support',
    skill: 'Calm under pressure',
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
  question({
    id: 'interview-nursing-noticed',
    area: 'nursing-care',
    skill: 'Patient safety',
    keywords: ['nursing', 'patient', 'hospital', 'safety'],
    measures: 'Acts on what they notice, and hands it on clearly.',
    prompt:
      'Tell me about a time when you noticed that something was wrong with a patient’s care before others did. What did you do?',
    points: [
      [
        'The sign itself: breathing, pulse, confusion, a value or a dose that had changed',
        'What exactly did you notice?',
      ],
      ['Checked it: measured again, compared with the chart or the prescription', null],
      ['Told the doctor or the senior nurse at once, clearly, with values', 'Whom did you tell, and in which words?'],
      ['Documented it, and reported it where others can learn from it', 'Where was it written down?'],
      ['What came of it for the patient or the ward', 'What came of it?'],
    ],
    levels: [
      'No example of their own.',
      'Noticed it, and left it to others.',
      'Told somebody, without values or a check.',
      'Checked it, told the right person with values, documented it.',
      'All of that, stayed with it, and others learnt from it.',
    ],
    reference:
      'In the night I noticed that a man after surgery had changed: his breathing was faster than before, and he showed a little confusion. I measured again: 26 breaths a minute and an oxygen value of 89, and compared it with the chart, where both had been normal at ten. I told the doctor at once with these values and said that I was worried; she came within five minutes. I documented the time and the values and reported that the monitor’s alarm had been set too low. He went to intensive care in time, and the alarms on our ward are checked at each handover now.',
  }),
  question({
    id: 'interview-care-dignity',
    area: 'care',
    skill: 'Personal care and dignity',
    keywords: ['care', 'dignity', 'support worker', 'residents'],
    measures: 'Keeps somebody’s dignity where a rule or the time stands against it.',
    prompt: 'Tell me about a time when somebody you cared for didn’t want what was planned for them. What did you do?',
    points: [
      [
        'Asked and listened for the reason: pain, shame, fear, a habit',
        'How did you find out why they didn’t want it?',
      ],
      ['Respected the no, and offered a choice: another time, another person, another way', null],
      [
        'Weighed the risk and spoke with a nurse, a colleague or the relatives',
        'What would the risk have been, and whom did you ask?',
      ],
      ['Wrote it into the care plan, so that others do the same', 'How did your colleagues learn of it?'],
      ['The result for the person: calmer, safer, fewer refusals, took part again', null],
    ],
    levels: [
      'No example of their own.',
      'Did it all the same, or left it.',
      'Gave way, without asking why.',
      'Asked for the reason, offered a choice, told colleagues.',
      'All of that, weighed the risk, and changed the plan for good.',
    ],
    reference:
      'A resident refused her shower every morning and shouted. I sat down and listened: the fear was of cold water on the head, from a fall she had once had. I respected her no and offered a choice, a wash at the basin and a bath in the evening with me. I weighed the risk for her skin with the nurse, who looked at it twice a week. We wrote it into her care plan and told the relatives. The result: after two weeks she was calmer, there were no refusals any more, and she asked for the bath herself.',
  }),
  question({
    id: 'interview-teaching-stuck',
    area: 'teaching',
    skill: 'Learners and classroom',
    keywords: ['teaching', 'learners', 'classroom', 'training'],
    measures: 'Finds where learners are stuck, and changes the teaching.',
    prompt: 'Tell me about a group or a learner that didn’t get on with what you taught. What did you change?',
    points: [
      [
        'Found where they were stuck: a test, their errors, a talk, watching them work',
        'How did you find out where they were stuck?',
      ],
      ['Changed the lesson: examples, smaller steps, practice in pairs, other material', null],
      [
        'Told learners what they could do already and what came next: feedback',
        'What feedback did they get on the way?',
      ],
      [
        'Looked whether it worked: a later test, better results, more who took part',
        'What showed you that they had learnt it?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Explained the same once more.',
      'Changed something, without knowing where they were stuck.',
      'Found where they were stuck, changed the lesson, gave feedback.',
      'All of that, and saw from results that it worked.',
    ],
    reference:
      'Half of my evening class couldn’t do fractions in the trade test. I looked at their errors and watched four of them work: they were stuck at the common denominator. I changed the lesson to smaller steps with material from their own trade, pipes and timber, and practice in pairs. Each got feedback every week on what they could do already and what came next. In the test after five weeks 16 of 20 passed, where it had been nine, and those who had kept silent took part.',
  }),
] as const;
