// Items on working with parents and families in care.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const nursingFamilies = [
  {
    id: 'nursing-parents-instinct',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    keywords: ['working with parents', 'families', 'paediatrics', 'nursing', 'patient safety'],
    measures: 'Treats a parent’s worry as information and acts on it.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A parent says: “Something is wrong. This is not how my child is.” An hour ago all measured values were normal. What do you do, and why?',
      minutes: 1,
      options: [
        'Explain that all values were normal an hour ago, because facts are what calms parents down best',
        'Promise to look in again on the next round, because an hour ago there was no reason for worry',
        'Ask what is different, examine the child now and pass the worry on: parents know their child',
        'Call the emergency team straight away, because the worry of a parent is reason enough for it',
      ],
      key: 2,
      because:
        'Parents often notice a change before the values do, so the worry is a reason to look again and to tell others. Old values and a later round lose time, and the size of the response follows from the examination.',
    },
  },
  {
    id: 'nursing-sibling-interpreter',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    keywords: ['working with parents', 'families', 'communication', 'interpreter', 'paediatrics', 'discharge'],
    measures: 'Makes sure that parents understand, with a suitable interpreter and a check.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A child goes home with an inhaler. The parents speak a language that you don’t. A cousin of twelve speaks both and offers to translate. The interpreter by phone is free in 15 minutes. What do you do, and why?',
      minutes: 2,
      options: [
        'Let the cousin translate, as the family trusts the child and nobody has to wait for it',
        'Give the parents a leaflet in their language, as it can be read again quietly at home',
        'Show the inhaler with gestures and short words, as seeing it matters more than talking',
        'Wait for the interpreter and let the parents show you how to use it, to see that it is clear',
      ],
      key: 3,
      because:
        'Instructions on a medicine must be understood exactly, and that is checked by letting the parents show it. A child should not carry this responsibility, and leaflet or gestures alone don’t allow questions.',
    },
  },
  {
    id: 'nursing-refused-medicine',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    keywords: ['working with parents', 'families', 'communication', 'paediatrics', 'nursing'],
    measures: 'Meets a refusing parent with respect, information and a safe decision.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A parent stands in front of the bed: “Nobody tells me anything here. You are not giving my child this medicine!” It is an antibiotic that is due now; half an hour’s delay does no harm. What do you say and do, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Stays calm, does not give the medicine against the parent’s will, and takes time for a talk.',
          'Recognises the feeling and the point: being told nothing is a fair complaint.',
          'Asks what exactly the worry is and listens, for example fear of side effects or a bad experience.',
          'Explains in plain words what the medicine is for, how it works and what happens without it, and checks that this is understood.',
          'Offers choices or a share, such as holding the child, the way of giving it, or a talk with the doctor now.',
          'If the refusal stays, informs the doctor in good time, writes it down, and keeps in touch with the parent.',
        ],
        levels: levels(
          'Gives the medicine in spite of it, threatens, or simply walks away.',
          'Explains the need for it at length without asking for the reason.',
          'Listens or explains in a friendly way, but it stays open what happens with the medicine.',
          'Recognises, asks and explains in plain words and involves the doctor; choices for the parent, the time limit or the record is missing.',
          'Calm, recognises the complaint, asks for the worry, explains plainly and checks understanding, gives the parent a part, and has a safe way on with doctor and record if the refusal stays.',
        ),
        references: [
          'I put the medicine down. “You’re right, you should have been told. I won’t give it now. What worries you most?” Then I listen; perhaps an earlier medicine caused a rash, which I must know. In plain words I explain what it is for and what happens without it, and ask what is still unclear. I offer that the parent holds the child, or that the doctor comes first. If it remains a no, I call the doctor within the half hour, write it down, and say what happens next.',
        ],
      },
    },
  },
  {
    id: 'nursing-night-before',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    keywords: ['working with parents', 'families', 'paediatrics', 'de-escalation', 'nursing'],
    measures: 'Protects a frightened child, calms a family conflict and keeps the ward safe.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'The evening before an operation two parents argue loudly at the bed about whether it is right. Their child, aged seven, cries and asks: “Will I die?” You look after seven other children, and one of them needs a medicine in ten minutes. What do you do, in which order, and why?',
      minutes: 9,
      rubric: {
        points: [
          'The child comes first: at eye level, take the question seriously and answer truthfully in words for a seven-year-old, such as that you will be asleep and somebody watches over you.',
          'End the argument in front of the child kindly and firmly, by asking the parents to go on outside or in another room, while somebody stays with the child.',
          'Make sure that the medicine in ten minutes and the other children are covered, by asking a colleague or naming a time to come back.',
          'Listen to each of the parents without judging or taking sides, and find out what they fear.',
          'Leave medical questions to the doctor and arrange a talk this evening before the operation; agreement to the operation must be settled.',
          'Give the parents something to do for the child, such as preparing tomorrow together, a familiar object, or who stays overnight.',
          'Write it down and hand it over to the next shift and the operating team, and look in again later.',
        ],
        levels: levels(
          'Takes a side, sends the parents away, or leaves it because of the other children.',
          'Calms in general words; the child’s question stays unanswered or is answered with "of course not, it is nothing".',
          'Cares for the child or for the parents, with the other children or the doctor forgotten.',
          'Child first, argument moved away, doctor brought in and medicine covered; preparation of the family or handover is thin.',
          'Right order with reasons: child answered truthfully, argument moved, medicine covered, both parents heard, doctor’s talk arranged this evening, parents given a part, handed over and looked in on again.',
        ),
        references: [
          'The child comes first. I kneel down: “That is an important question. The doctors do this operation often, you will be asleep and feel nothing, and somebody watches over you all the time. What are you most afraid of?” To the parents I say kindly: “You both want the right thing. Please come with me, not here at the bed.” A colleague stays with the child and takes over the medicine that is due, or I give it and say that I’ll be back in ten minutes. Then I listen to each of them without judging. Whether the operation is right is a matter for the surgeon, so I call and ask for a talk this evening; without agreement nothing should start tomorrow. Later the parents and I show the child the mask, pick the soft toy that comes along, and settle who stays tonight. I write it down, tell the night shift and the operating team, and look in at nine.',
        ],
      },
    },
  },
] satisfies BankItem[];
