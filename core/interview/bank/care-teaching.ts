// Interview questions on care and teaching.
import { question } from './notation.ts';

export const careTeaching = [
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
    also: ['Talking with relatives'],
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
