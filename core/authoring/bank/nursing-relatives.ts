// Items on talking with the relatives of grown-up patients and residents.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const nursingRelatives = [
  {
    id: 'relatives-phone-at-night',
    area: 'nursing-care',
    skill: 'Talking with relatives',
    keywords: ['relatives', 'talking with relatives', 'worried relatives', 'nursing', 'confidentiality'],
    measures: 'Meets a worried relative on the telephone without giving away what is private.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'At two at night somebody calls the ward: “My mother was operated on today. How bad is it?” You don’t know the voice, and the patient sleeps. What do you say, and why?',
      minutes: 1,
      options: [
        'That everything went well, as a worried person needs comfort most at this hour of the night',
        'That you give no information at night, as this is the rule and the same for everybody',
        'What the operation found, as a daughter or son has a right to know it from you',
        'That you hear the worry, and look up who may be told and call back, as both matter',
      ],
      key: 3,
      because:
        'The worry is real and gets an answer; who may hear what is the patient’s decision and stands in the record, and calling the number there makes sure who it is. Comfort that you can’t know is no help.',
    },
  },
  {
    id: 'relatives-order-of-talk',
    area: 'nursing-care',
    skill: 'Talking with relatives',
    keywords: ['relatives', 'talking with relatives', 'breaking bad news', 'nursing', 'communication'],
    measures: 'Puts the parts of a talk with a frightened relative into an order that calms.',
    difficulty: 1,
    item: {
      kind: 'ranking',
      prompt:
        'A relative sees the patient with an oxygen mask for the first time and begins to cry. In which order do you do these?',
      minutes: 2,
      options: [
        'Explain in plain words what the mask does.',
        'Say when the doctor can be spoken to, and where you are found.',
        'Step aside together and offer a chair.',
        'Ask what frightens them most.',
      ],
      key: [2, 3, 0, 1],
      because:
        'Away from the bed there is room for tears. Asked first, they say what the explanation has to answer; who to turn to next comes last, so that nobody stays alone with it.',
    },
  },
  {
    id: 'relatives-complaint-at-bed',
    area: 'nursing-care',
    skill: 'Talking with relatives',
    keywords: [
      'relatives',
      'talking with relatives',
      'worried relatives',
      'upset relatives',
      'de-escalation',
      'nursing',
    ],
    measures: 'Calms an upset relative, takes the point seriously and keeps the patient in the middle.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'In the evening a son stands in the corridor: “My father rang for twenty minutes, and nobody came! What kind of place is this?” The father, 81, waits to be taken to the toilet. What do you say and do, in which order, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Sees to the father first: helps or sends somebody at once.',
          'Stays calm, listens, and does not justify it with too little staff.',
          'Recognises the worry and apologises for the long wait.',
          'Asks the father how things are and what is needed, and includes the father in the talk.',
          'Takes time for a talk in a quiet place, asks what worries the son, and says what may be told.',
          'Agrees on something concrete, such as regular rounds or the bell within reach, and passes it on in the handover and the record.',
        ],
        levels: levels(
          'Sends the son away, or explains how few people work here.',
          'Apologises in passing and goes on.',
          'Calms the son with the father left to wait.',
          'Helps the father and listens to the son; an agreement or handover is missing.',
          'Father first, son heard and worry recognised, apology without excuses, father asked too, something concrete agreed and handed over.',
        ),
        references: [
          'The father comes first: I help at once, or send a colleague. To the son I say calmly: “Twenty minutes is too long, I’m sorry. I see that you worry.” I listen and don’t talk about too little staff. I ask the father how things are and what is needed, and include the father in the talk. In a quiet place I ask the son what the worry is. We agree that the bell lies within reach, and I pass it on in the handover and the record.',
        ],
      },
    },
  },
] satisfies BankItem[];
