// Interview questions on people: customers, colleagues, and those one leads.
import { question } from './notation.ts';

export const peopleAtWork = [
  question({
    id: 'interview-support-solved',
    area: 'customer-support',
    skill: 'Customer support',
    keywords: ['customer support', 'help desk', 'tickets', 'service desk'],
    measures: 'Finds what a customer needs, solves it and tells them on the way.',
    prompt:
      'Tell me about a customer’s problem that took you a while to solve. What did you do from the first message to the end?',
    points: [
      ['Asked what the customer wanted to reach and what they had tried', 'What did you ask them first?'],
      ['Reproduced the problem, or narrowed it down step by step', 'How did you find out what was behind it?'],
      [
        'Told the customer what was going on and when they would hear again, and kept to it',
        'What did the customer hear in the meantime?',
      ],
      ['Brought in somebody who knew more, with all the details', null],
      ['Made sure that it was solved, and wrote it down for the next time', 'How did you know that it was solved?'],
    ],
    levels: [
      'No example of their own.',
      'Passed it on, or sent a standard answer.',
      'Solved it, the customer heard nothing meanwhile.',
      'Asked, narrowed it down, kept the customer told.',
      'All of that, made sure that it was solved, and wrote it down for others.',
    ],
    reference:
      'A customer wrote that our app lost her invoices. I asked what she wanted to reach and what she had tried: she needed three of them for her tax return, and had installed the app anew. I reproduced the problem with an account like hers and narrowed it down step by step to those that had a slash in their number. I told her the same day what was going on and that she would hear again by Thursday noon, sent her the three as files, and kept to it. I brought in a developer with all the details: account, numbers, screenshots. After the change I asked her to look whether it was solved, which it was, and wrote it down in our help pages for the next time.',
  }),
  question({
    id: 'interview-coaching-grown',
    area: 'coaching-leading',
    skill: 'Coaching',
    keywords: ['coaching', 'mentoring', 'training others', 'development'],
    measures: 'Helps somebody to find and practise their own way.',
    prompt: 'Tell me about somebody whom you helped to become better at something. How did you go about it?',
    points: [
      ['What the person wanted to learn, and where they stood', 'Where did they stand when you began?'],
      [
        'Asked questions and let them find the answer, instead of telling',
        'How did you help without doing it for them?',
      ],
      ['Gave them practice: a task a little harder than the last, watched, talked it over', 'What did they practise?'],
      ['Feedback on something seen, soon and in private', null],
      ['What the person can do now, alone', 'What can they do now that they couldn’t before?'],
    ],
    levels: [
      'No example of their own.',
      'Told or showed how it is done.',
      'Explained it, and answered questions.',
      'Knew where they stood, let them practise, gave feedback.',
      'All of that by asking, and the person does it alone.',
    ],
    reference:
      'A new colleague wanted to learn to lead meetings; where he stood was that he read out slides and was afraid of questions. I asked questions and let him find the answer himself: what should be decided at the end, who has to speak? I gave him practice: first one point of ten minutes, then half a meeting, each a little harder than the last; I watched, and we talked it over. My feedback was on something I had seen, the same day and in private, for example that he had answered for others twice. After two months he leads our weekly meeting alone, and it ends with decisions.',
  }),
  question({
    id: 'interview-feedback-hard',
    area: 'coaching-leading',
    skill: 'Giving feedback',
    keywords: ['feedback', 'performance talk', 'appraisal', 'difficult conversation'],
    measures: 'Says what is hard to say so that it can be used.',
    prompt:
      'Tell me about feedback that was hard to give. How did you prepare it, how did you say it, and what came of it?',
    points: [
      ['What was seen: a behaviour with time and place, and what it led to', 'What exactly had you seen?'],
      ['Chose moment and place: soon, in private, with time', null],
      ['Said it plainly, without labels for the person', 'In which words did you say it?'],
      ['Listened to the other view, which explained or changed something', 'What did they say to it?'],
      ['Agreed on what will be different, and looked at it later', 'What did you agree on, and what came of it?'],
    ],
    levels: [
      'No example of their own.',
      'Hinted at it, or waited for the yearly talk.',
      'Said it, as a judgement.',
      'Plain, about what was seen, in private, and listened.',
      'All of that, agreed on something, and looked at it later.',
    ],
    reference:
      'An experienced colleague interrupted the two youngest in our meetings; in that week I had seen it four times, with time and place, and what it led to was that they said nothing any more. I chose moment and place: the next morning, in private, with half an hour of time. I said it plainly, without a label for her: yesterday you interrupted Tom twice before he had finished, and after that he was silent. I listened to her view: she was afraid that we would run over, because the last meetings had. We agreed that I keep the time and she lets people finish, and looked at it later, after four meetings: once it happened, and she said so herself.',
  }),
  question({
    id: 'interview-people-dispute',
    area: 'people',
    skill: 'Employee relations',
    keywords: ['employee relations', 'conflict', 'grievance', 'works council', 'human resources'],
    measures: 'Treats a conflict at work fairly, by the rules, and in confidence.',
    prompt: 'Tell me about a complaint or a conflict between people at work that came to you. How did you handle it?',
    points: [
      ['Listened to each side apart, without a judgement beforehand', 'How did you hear the different sides?'],
      ['Looked at what is written: contract, agreement, policy, the law', 'Which rules did you have to keep to?'],
      ['Kept it confidential, and said who has to know what', null],
      ['Looked for a solution with both, or a decision with reasons', 'How did it come to a solution?'],
      ['Documented it, and asked after some weeks whether it held', 'How did you see whether it held?'],
    ],
    levels: [
      'No example of their own.',
      'Took one side, or told them to settle it.',
      'Talked to both, without rules or a result.',
      'Heard each apart, kept to the rules, found a solution.',
      'All of that in confidence, documented, and looked whether it held.',
    ],
    reference:
      'A driver complained that his dispatcher gave him the worst tours. I listened to each side apart, without a judgement beforehand: he had counted eleven early tours in a month, she had planned by licences. I looked at what is written: the works agreement says that early tours are shared within four weeks, and the contract had nothing else. I kept it confidential and said to both who has to know what, which was only the works council. I looked for a solution with both at one table: the plan now shows the count for each driver, and licences are renewed in turn. I documented it in half a page, and asked after six weeks whether it held; it did.',
  }),
  question({
    id: 'interview-designers-together',
    area: 'working-together',
    skill: 'Working with designers',
    keywords: ['designers', 'user experience', 'product', 'cross-functional', 'prototypes'],
    measures: 'Works with people of another craft on one thing, and says early what is costly.',
    prompt:
      'Tell me about something that you made together with people of another craft, such as designers, and where you saw it differently. How did you work it out?',
    points: [
      ['What each saw differently, and why it mattered to them', 'Why did it matter to the other side?'],
      ['Spoke early, before it was finished, over a sketch or a prototype', 'When did you begin to talk about it?'],
      ['Said what is costly or can’t be done, and offered another way', 'What did you offer instead?'],
      ['Tried it with users, or looked at numbers, to decide', null],
      ['What came out, and how they work together since then', 'What came out in the end?'],
    ],
    levels: [
      'No example of their own.',
      'Did as drawn, or said that it can’t be done.',
      'Talked, and one of them gave in.',
      'Understood why, spoke early, offered another way.',
      'All of that, let a trial decide, and works better together since.',
    ],
    reference:
      'Our designer wanted a map that moves smoothly; I saw it differently, because half of our users have old phones. It mattered to her since people lost their place when the picture jumped. I spoke early, over her sketch, before it was finished, and built a prototype in a day. I said what is costly: drawing all points again takes two seconds there; and offered another way, to move a picture of the map first and fill in the points after. We tried it with five users on old phones, to decide: nobody noticed the difference. What came out was her map, and since then we look at a sketch together every Tuesday.',
  }),
  question({
    id: 'interview-confidential-asked',
    area: 'everyday-work',
    skill: 'Confidentiality',
    keywords: ['confidentiality', 'discretion', 'personal data', 'privacy'],
    measures: 'Keeps what was entrusted to them, also where somebody presses.',
    prompt:
      'Tell me about a time when somebody wanted to know something from you that you weren’t allowed to tell. What did you do?',
    points: [
      ['What was confidential, and who asked for it', 'Who wanted to know it, and why?'],
      ['Said no politely and plainly, without giving a part away', 'How did you put it?'],
      ['Said where the person can ask instead, or what can be told', null],
      ['Asked or told a supervisor where they weren’t sure', 'Whom did you ask when you weren’t sure?'],
      ['Made it safer: a locked screen, other rights, a place to talk', 'What is done differently since then?'],
    ],
    levels: [
      'No example of their own.',
      'Told it, or a part of it.',
      'Evaded the question.',
      'Plain and polite no, with where to ask instead.',
      'All of that, told a supervisor, and made it safer.',
    ],
    reference:
      'At the reception of a practice a caller who said he was the brother asked when a patient’s operation was; that was confidential. He pressed, because he wanted to drive her. I said no, politely and plainly: I can’t tell anything about patients by telephone, not even whether somebody is one, so I gave no part of it away. I said where he can ask instead: she can call him herself, or name him on her form. I wasn’t sure about a second call and asked my supervisor, who would have done the same. We made it safer since then: calls are taken in the room behind, and the screen is locked when somebody leaves.',
  }),
];
