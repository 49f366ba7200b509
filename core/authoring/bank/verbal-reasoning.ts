// Items on understanding texts and on what follows from them.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const verbalReasoning = [
  {
    id: 'verbal-parcel-rule',
    area: 'verbal-reasoning',
    skill: 'Verbal reasoning',
    keywords: ['verbal reasoning', 'reading comprehension', 'critical thinking', 'attention to detail', 'logic'],
    measures: 'Tells what a rule says from what it doesn’t say.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt: 'Read the rule. Which statement follows from it?',
      context:
        'Parcels over 20 kg are only sent if two people are at the pick-up. Parcels with glass need an extra label. Express parcels are collected before 10:00.',
      minutes: 2,
      options: [
        'A parcel of 15 kg is sent if only one person is at the pick-up',
        'A parcel of 25 kg is not sent if only one person is at the pick-up',
        'A parcel with an extra label contains glass',
        'A parcel that is collected before 10:00 is an express parcel',
      ],
      key: 1,
      because:
        '“Only if two people” excludes 25 kg with one person. About lighter parcels the rule says nothing for certain, and the other two turn a rule round: labels and early pick-ups may have other reasons.',
    },
  },
  {
    id: 'verbal-hidden-assumption',
    area: 'verbal-reasoning',
    skill: 'Verbal reasoning',
    keywords: ['verbal reasoning', 'critical thinking', 'reasoning tests', 'logic', 'argumentation'],
    measures: 'Finds the assumption on which an argument rests.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        '“Since we introduced the new training, the number of complaints has fallen by a fifth. So we should extend the training to all branches.” What does the argument take for granted?',
      minutes: 1,
      options: [
        'That complaints can be counted without any error',
        'That the training is cheaper than all other ways of reducing complaints',
        'That the branches without training have more complaints than those which had it',
        'That complaints fell because of the training and not for another reason',
      ],
      key: 3,
      because:
        'The conclusion needs the training to be the cause. Exact counts, the lowest price and a comparison of branches might help the case, but it doesn’t fall without them.',
    },
  },
  {
    id: 'verbal-what-follows',
    area: 'verbal-reasoning',
    skill: 'Verbal reasoning',
    keywords: ['verbal reasoning', 'logic', 'critical thinking', 'reading comprehension', 'reasoning tests'],
    measures: 'Draws only those conclusions that a text carries.',
    difficulty: 3,
    item: {
      kind: 'multi',
      prompt: 'Which statements must be true if the text is true? Select all that apply.',
      context:
        'All new machines in the plant are connected to the network. Some machines in the plant are not serviced by the supplier. Every machine that is connected to the network is serviced by the supplier.',
      minutes: 2,
      options: [
        'All machines that the supplier services are new.',
        'Some machines in the plant are not connected to the network.',
        'All new machines are serviced by the supplier.',
        'Some machines in the plant are not new.',
        'All old machines are not connected to the network.',
      ],
      key: [1, 2, 3],
      because:
        'New → connected → serviced, so new machines are serviced. The machines that aren’t serviced can be neither connected nor new. Old machines may well be connected or serviced; the text doesn’t exclude it.',
    },
  },
  {
    id: 'verbal-strengthens',
    area: 'verbal-reasoning',
    skill: 'Verbal reasoning',
    keywords: ['verbal reasoning', 'critical thinking', 'argumentation', 'decision making'],
    measures: 'Judges which fact supports a claim most.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A firm claims: “Our shorter meetings have made teams more productive.” Which fact supports the claim most?',
      minutes: 1,
      options: [
        'Teams that kept long meetings did not improve in the same months, others equal',
        'Most employees say in a survey that they like the shorter meetings',
        'Several well-known firms have shortened their meetings too',
        'The firm’s revenue has grown every year for the past ten years, this year included',
      ],
      key: 0,
      because:
        'A comparable group without the change shows what would have happened otherwise. Liking isn’t productivity, other firms prove nothing, and growth that was there before needs no new cause.',
    },
  },
  {
    id: 'verbal-weak-argument',
    area: 'verbal-reasoning',
    skill: 'Verbal reasoning',
    keywords: ['verbal reasoning', 'critical thinking', 'argumentation', 'report writing'],
    measures: 'Assesses an argument: its claim, its gaps and what would be needed.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Assess this proposal: “In our branch in the north, where staff may choose their hours freely, only 3 of 40 people left last year. In the south, with fixed hours, 9 of 60 left. Free hours therefore keep staff, and introducing them in all twelve branches will save us at least 500,000 a year.” Is the conclusion sound? What is missing, and what would you recommend?',
      minutes: 10,
      rubric: {
        points: [
          'Compares rates correctly: 3 of 40 is 7.5 %, 9 of 60 is 15 %, so the difference is real in the figures.',
          'The numbers are small: a few people more or less would change the picture, and it is one year only.',
          'The branches may differ in other things: pay, management, other employers nearby, kind of work, age of the branch.',
          'Two branches say little about twelve; free hours may not be possible everywhere, for instance with shifts or opening hours.',
          'The 500,000 is not explained: cost of a leaver, number of leavers, and cost of free hours are missing.',
          'Says what would help: earlier years, other branches, reasons given by those who left, a trial in some branches with a comparison.',
          'Recommends a step in proportion: neither all branches at once nor rejection.',
        ],
        levels: levels(
          'Agrees or disagrees by opinion on free hours.',
          'Says that it is not proven, without a reason from the text.',
          'Names one gap, such as other causes; figures or the saving are not looked at.',
          'Names several gaps with reasons from the text; rates, the saving or a recommendation is missing.',
          'Rates right, small numbers, other differences, twelve branches, unexplained saving, and a trial with a comparison.',
        ),
        references: [
          'The figures point in that direction: 7.5 % left in the north, 15 % in the south. But the conclusion goes too far. With 40 and 60 people in a single year, two leavers more in the north would already change the picture. The branches may also differ in pay, managers, kind of work or other employers nearby, so free hours need not be the cause. From two branches nothing certain follows for twelve, and where there are fixed opening hours or shifts it may not be possible at all. The 500,000 isn’t explained: what does one leaver cost, how many fewer would there be, and what do free hours cost in planning and cover? I’d look at the last five years, at the other ten branches, and at the reasons given by those who left. Then I’d recommend a trial of one year in three branches, compared with three similar ones, and a decision afterwards.',
        ],
      },
    },
  },
  {
    id: 'reading-travel-rule',
    area: 'verbal-reasoning',
    skill: 'Reading instructions',
    keywords: ['reading comprehension', 'attention to detail', 'administration', 'accuracy', 'office work'],
    measures: 'Applies a rule with an exception to a case.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A trip from Monday, 7:00, to Wednesday, 20:00. Breakfast was included in the hotel on both mornings. How much allowance is paid by the rule?',
      context:
        'For each full day away from home we pay 28. For the day of departure and the day of return we pay 14 each. For each breakfast that is provided, 5.60 is taken off.',
      minutes: 2,
      options: ['56.00', '50.40', '44.80', '72.80'],
      key: 2,
      because:
        'Monday 14, Tuesday 28, Wednesday 14: together 56. Two breakfasts take off 11.20, which leaves 44.80. 50.40 takes off only one, and 72.80 counts three full days.',
    },
  },
  {
    id: 'reading-open-points',
    area: 'verbal-reasoning',
    skill: 'Reading instructions',
    keywords: ['reading comprehension', 'attention to detail', 'clarifying requirements', 'administration', 'accuracy'],
    measures: 'Notices what an instruction leaves open and asks about it.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'You get this note: “Please order lunch for the meeting on the 14th, about 20 people, some don’t eat meat, not too expensive. Send me the bill.” What must you know before you order, and what would you propose so that one short answer is enough?',
      minutes: 4,
      rubric: {
        points: [
          'Asks for time and place of the meal and how long the break is.',
          'Asks for the firm number of people and by when it is known.',
          'Asks for allergies and how many eat no meat.',
          'Asks for the limit of cost per person and who is billed, with which cost centre.',
          'Makes a concrete proposal with price, so that the answer can be a yes, and names a time by which it is needed.',
        ],
        levels: levels(
          'Orders at once, or asks what is meant in general.',
          'Asks one question.',
          'Asks for the number or the time and the food, without a proposal.',
          'Asks the important questions and proposes something; cost or the date for the answer is missing.',
          'Time, place, number, diets and allergies, cost and bill, in one message with a priced proposal and a date for the answer.',
        ),
        references: [
          'I’d send one message: “For the 14th I propose sandwiches and salads from the canteen, half of them vegetarian, at 11.50 a person, so about 230 for 20 people, at 12:30 in room 3. Is that all right? Please tell me by Thursday noon: 1. time and room, 2. the final number, 3. allergies, and how many eat no meat, 4. whether 12 a person is within the limit, and the cost centre for the bill. Until then I have reserved it without obligation.”',
        ],
      },
    },
  },
  {
    id: 'reading-shift-swap',
    area: 'verbal-reasoning',
    skill: 'Reading instructions',
    keywords: ['reading comprehension', 'attention to detail', 'shift work', 'accuracy', 'administration'],
    measures: 'Checks cases against several conditions at once.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'Which swaps of shifts does the rule allow? Select all that apply.',
      context:
        'Shifts may be swapped if both colleagues have the same training, if there are at least 11 hours between two shifts of each person, and if the swap is entered two days before the earlier of the two shifts.',
      minutes: 2,
      options: [
        'Same training, 12 hours between the shifts of both, entered three days before.',
        'Same training, 10 hours between the shifts of one of them, entered a week before.',
        'Different training, 16 hours between the shifts of both, entered five days before.',
        'Same training, 24 hours between the shifts of both, entered the day before the earlier shift.',
        'Same training, 11 hours between the shifts of both, entered two days before.',
      ],
      key: [0, 4],
      because:
        'All three conditions must hold. The second has too little rest, the third different training, the fourth comes too late. “At least 11 hours” and “two days before” include 11 hours and two days.',
    },
  },
] satisfies BankItem[];
