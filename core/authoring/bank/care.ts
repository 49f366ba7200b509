// Items on care at home and in homes.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const care = [
  {
    id: 'care-refuses-washing',
    area: 'care',
    skill: 'Personal care and dignity',
    keywords: ['care assistant', 'elderly care', 'dementia care', 'personal care', 'care home'],
    measures: 'Respects a refusal and looks for its reason.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A resident with dementia pushes your hand away this morning and says “no” when you want to help with washing. What do you do?',
      minutes: 1,
      options: [
        'Go on quickly and kindly, because washing is in the plan and is soon over',
        'Stop, ask or look for what is unpleasant, and offer it again later or in another way',
        'Fetch a colleague to hold the resident’s hands',
        'Write “refused” in the record and leave the resident unwashed until the next day',
      ],
      key: 1,
      because:
        'A no counts, also with dementia, and often has a reason: cold, pain, shame, a strange face. Going on or holding is force, and a note alone leaves the person without care.',
    },
  },
  {
    id: 'care-before-entering',
    area: 'care',
    skill: 'Personal care and dignity',
    keywords: ['personal care', 'dignity', 'care assistant', 'elderly care', 'home care'],
    measures: 'Knows everyday signs of respect in personal care.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt: 'Which of these protect a resident’s dignity during personal care? Select all that apply.',
      minutes: 2,
      options: [
        'Knock and wait before you enter.',
        'Uncover only the part of the body that you are washing.',
        'Call every resident by a pet name.',
        'Let the resident do what is still possible, even if it takes longer.',
        'Talk with your colleague about the weekend meanwhile.',
        'Leave the door open, so that you hear the bell.',
      ],
      key: [0, 1, 3],
      because:
        'Privacy, cover and as much independence as possible are respect in practice. Pet names nobody asked for, talking over somebody’s head and open doors are not.',
    },
  },
  {
    id: 'care-drinking-amount',
    area: 'care',
    skill: 'Noticing changes in health',
    keywords: ['care assistant', 'fluid balance', 'elderly care', 'nursing assistant'],
    measures: 'Adds up what a resident drank and compares it with the aim.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'The plan says that a resident should drink 1.5 litres a day. By 18:00 the record shows: 3 cups of 150 ml, 2 glasses of 200 ml, and half of a bowl of soup of 300 ml. How many millilitres are still missing?',
      minutes: 2,
      key: 500,
      tolerance: 0,
      unit: 'ml',
      because: '3 × 150 + 2 × 200 + 150 = 1,000 ml. 1,500 − 1,000 = 500 ml.',
    },
  },
  {
    id: 'care-suddenly-confused',
    area: 'care',
    skill: 'Noticing changes in health',
    keywords: ['care assistant', 'elderly care', 'observation', 'nursing assistant'],
    measures: 'Takes a sudden change seriously and reports it at once.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A resident who is usually clear and friendly is confused and very sleepy this afternoon. What do you do?',
      minutes: 1,
      options: [
        'Let the resident sleep, because everyone has a bad day at that age, and look in after supper',
        'Tell the colleagues of the night shift at the handover this evening',
        'Offer coffee and a walk, and watch whether this makes it better over the next hours',
        'Report it to the nurse in charge now, with what you see and since when, and stay near',
      ],
      key: 3,
      because:
        'Sudden confusion or sleepiness can be a sign of infection, too little fluid, a stroke or an effect of medicine, and may be urgent. Waiting for supper, the handover or coffee loses time.',
    },
  },
  {
    id: 'care-after-a-fall',
    area: 'care',
    skill: 'Noticing changes in health',
    keywords: ['falls', 'care assistant', 'first aid', 'elderly care', 'home care'],
    measures: 'Reacts to a fall calmly, safely and completely.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You find a resident on the floor beside the bed. The resident speaks with you and wants to get up at once. What do you do, step by step?',
      minutes: 5,
      rubric: {
        points: [
          'Stays calm, speaks with the resident, and does not lift or let them get up before checking.',
          'Asks and looks for pain, bleeding, a twisted leg, a blow to the head, dizziness and whether everything can be moved.',
          'Calls for help: the nurse in charge; the emergency number with a head injury, strong pain or loss of consciousness.',
          'Keeps the resident warm and comfortable on the floor until it is clear that getting up is safe, then uses an aid or two people.',
          'Records time, place, what happened and what was seen, and informs the nurse and relatives as agreed.',
          'Watches for changes in the next hours, and looks for the cause, such as shoes, light or a new medicine.',
        ],
        levels: levels(
          'Pulls the resident up straight away.',
          'Asks whether it hurts and then helps up alone.',
          'Checks or calls for help, but not both before moving.',
          'Checks, calls and moves safely; record, watching or the cause is missing.',
          'Calm, check before moving, help called by what is seen, safe way up, record and information, watching, and a look for the cause.',
        ),
        references: [
          '“Please stay lying for a moment, I am with you.” I don’t lift. I ask about pain, dizziness and the head, look for blood or a twisted leg, and let the resident move carefully. I ring for the nurse; with a blow to the head, strong pain or drowsiness I call the emergency number. Meanwhile a blanket. Only when the nurse agrees do two of us help up with the aid. I record time, place and what I saw, we watch closely tonight, and check shoes, light and new medicine.',
        ],
      },
    },
  },
  {
    id: 'care-daughter-wishes',
    area: 'care',
    skill: 'Personal care and dignity',
    keywords: ['home care', 'relatives', 'self-determination', 'care assistant', 'elderly care'],
    measures: 'Weighs relatives’ worries against what the person wants.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A client in home care wants to go on making tea alone, although the hands shake. The daughter tells you: “From now on you do it, and you put the kettle away.” The client is clear in mind. What do you say and do?',
      minutes: 5,
      rubric: {
        points: [
          'Takes the daughter’s worry seriously and asks what exactly happened.',
          'The client decides, as long as the mind is clear; ask the client and do not decide over their head.',
          'Looks at the real risk together: what is hard, has there been a burn?',
          'Offers ways to make it safer: a kettle that pours by tipping, less water, a stable cup, making it together.',
          'Does not put the kettle away in secret; tells the team lead and records what was agreed.',
        ],
        levels: levels(
          'Does what the daughter says, or sends the daughter away.',
          'Says that rules decide, without speaking with the client.',
          'Names the client’s wish or the risk, but offers no way between them.',
          'Hears both and offers a safer way; the client’s right to decide or the record is missing.',
          'Hears the worry, lets the client decide, looks at the risk, makes it safer together, nothing in secret, and recorded with the team.',
        ),
        references: [
          'To the daughter I say: “I understand that you’re worried. Has something happened?” Then I ask the client, with the daughter there, what is hard about making tea. As the mind is clear, the client decides, and I won’t put the kettle away behind anyone’s back. We try it together: half a litre only, a kettle that tips on a stand, a wide cup that stays on the worktop. I show how to pour. I tell my team lead and record what we agreed.',
        ],
      },
    },
  },
  {
    id: 'care-missed-tablets',
    area: 'care',
    skill: 'Noticing changes in health',
    keywords: ['home care', 'medication', 'care assistant', 'domiciliary care'],
    measures: 'Handles missed medicine without guessing a dose.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'At 18:00, in home care, you see that the client’s morning tablets are still in the box. The evening tablets are due. What do you do?',
      minutes: 1,
      options: [
        'Give both now, so that the whole amount for the day is reached',
        'Throw the morning tablets away, give those of the evening, and say nothing so as not to worry anyone',
        'Call the nurse or the pharmacist and ask what to give, do that, and record it',
        'Give none of them, because too little medicine is safer than too much',
      ],
      key: 2,
      because:
        'Whether to leave out, delay or take both depends on the medicine, so somebody qualified decides. Doubling and leaving out can both be dangerous, and the missed dose must be on record to find its cause.',
    },
  },
  {
    id: 'care-last-weeks',
    area: 'care',
    skill: 'Personal care and dignity',
    keywords: ['palliative care', 'elderly care', 'care home', 'relatives', 'nursing assistant'],
    measures: 'Cares for a dying person and the family with attention and clear limits.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'In the care home a resident is in the last days of life, eats almost nothing and is mostly asleep. The son is desperate: “You’re letting my mother starve! Do something!” The written wish of the resident says: no tube, no hospital, comfort. What do you do in this shift, for the resident and with the son?',
      minutes: 9,
      rubric: {
        points: [
          'Meets the son’s fear first: listen, sit down, name the love and the helplessness in it, no lecture and no quarrel.',
          'Explains in plain words that at the end of life the body no longer needs food and that forcing it can cause choking and distress.',
          'Refers to the written wish and asks the nurse or doctor to talk with the son soon; medical questions are theirs.',
          'Comfort for the resident: mouth care, moist lips, turning, quiet, warmth, watching for pain and breath and reporting it at once.',
          'Offers food and drink in tiny amounts only if the resident is awake and wants it.',
          'Gives the son something to do: hold a hand, moisten lips, talk, music, stay the night.',
          'Hands it over, records it, and looks after oneself and colleagues too.',
        ],
        levels: levels(
          'Feeds against the wish, or tells the son that nothing can be done.',
          'Refers to the paper and sends the son to the office.',
          'Comforts the son or cares for the resident, without explaining or without calling the nurse.',
          'Comfort, explanation and nurse; something for the son to do or the handover is missing.',
          'Son heard first, plain explanation, wish respected, nurse or doctor called, careful comfort, a part for the son, handover.',
        ),
        references: [
          'I sit down with the son. “It is hard to watch this, and you want to do something.” I let the fear come out and don’t argue. Then I say in plain words that at the end of life the body no longer asks for food, and that feeding somebody who sleeps can lead to choking and distress. The resident has written down what counts now: comfort, no tube, no hospital. Medical questions belong to the nurse and the doctor, so I ask the nurse to come to us today. Meanwhile I moisten lips and mouth, turn the resident gently, keep the room quiet and warm, and watch for pain and a change of breath, which I report at once. If the resident wakes and wants it, there is a spoon of ice cream. I show the son how to moisten the lips, and that a hand and a known voice do good. I record it, hand over to the night shift, and ask my colleague how we both are.',
        ],
      },
    },
  },
] satisfies BankItem[];
