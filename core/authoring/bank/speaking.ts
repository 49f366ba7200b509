// Items on speaking to an audience, and on making figures plain.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const speaking = [
  {
    id: 'presenting-first-slide',
    area: 'spoken-communication',
    skill: 'Presenting',
    keywords: ['presenting', 'presentations', 'public speaking', 'PowerPoint', 'slides'],
    measures: 'Begins a presentation with what the audience has to decide.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You have ten minutes before five managers who shall decide whether a second van is bought. How do you begin, and why?',
      minutes: 1,
      options: [
        'With an outline of all the slides, so that everybody knows what comes and when their questions fit in',
        'With how you collected the figures, so that they trust what follows from them',
        'With your proposal and its cost and gain, so that they listen for what they decide',
        'With a joke and the history of the van, so that the mood is good',
      ],
      key: 2,
      because:
        'People who decide want to know first what is asked of them; then they can judge each reason. Method and history can be asked for, and ten minutes are soon over.',
    },
  },
  {
    id: 'presenting-order',
    area: 'spoken-communication',
    skill: 'Presenting',
    keywords: ['presenting', 'presentations', 'public speaking', 'audience', 'pitch'],
    measures: 'Prepares a presentation from its audience and not from its slides.',
    difficulty: 1,
    item: {
      kind: 'ranking',
      prompt: 'You prepare a talk for next week. In which order do you do these?',
      minutes: 2,
      options: [
        'Make slides for what words alone don’t show.',
        'Say it aloud with a clock, and cut what is too long.',
        'Find out who listens and what they already know.',
        'Put the few points that lead there into an order.',
        'Decide on the one thing that they shall take away.',
      ],
      key: [2, 4, 3, 0, 1],
      because:
        'Who listens decides what to say, the aim decides which points are needed, and slides serve the points. Only then is there something to rehearse and cut.',
    },
  },
  {
    id: 'presenting-hard-question',
    area: 'spoken-communication',
    skill: 'Presenting',
    keywords: ['presenting', 'presentations', 'public speaking', 'stakeholders', 'questions'],
    measures: 'Meets a hard question in front of an audience honestly, briefly and with a way on.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You present a plan to twenty people. In the middle one of them says loudly: “These figures are wrong, as always.” You don’t know whether that is true, and eight minutes are left. What do you say and do, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Stays calm and friendly and takes the objection seriously instead of defending at once.',
          'Asks which figure is meant and what they have seen, so that it becomes a question that can be answered.',
          'Says honestly what is known, where the figure comes from, and what isn’t known.',
          'Promises to check it and tells by when and to whom the answer goes, and writes it down visibly.',
          'Says what it would change for the plan, and whether the proposal still holds.',
          'Leads back to the talk, with the rest of the time for the main point and the decision.',
        ],
        levels: levels(
          'Attacks the speaker, or breaks off the talk.',
          'Insists that all figures are right and goes on.',
          'Stays friendly and puts the question off without saying when it is answered.',
          'Asks what is meant and promises an answer; what it means for the plan or the time left is forgotten.',
          'Calm, asks which figure, says what is known and not known, promises an answer with a date, says what it changes for the plan, and leads back.',
        ),
        references: [
          'I stay calm and friendly: “Thank you, that matters. Which figure do you mean, and what have you seen?” I say honestly where the figure comes from and what I don’t know. If I can’t answer it now, I write it visibly on the board: I check it and everybody here gets the answer by Thursday. I say what it would change: even ten percent less, the proposal would still hold. Then I lead back, because eight minutes are left for the main point and your decision.',
        ],
      },
    },
  },
  {
    id: 'figures-plain-percent',
    area: 'spoken-communication',
    skill: 'Explaining figures',
    keywords: [
      'explaining figures',
      'explaining results',
      'explaining numbers',
      'data storytelling',
      'non-technical audience',
    ],
    measures: 'Chooses the wording of a figure that laypeople understand rightly.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Of 1,000 parcels 4 were lost last year, and 6 this year. You tell a newsletter’s readers. Which sentence do you take, and why?',
      minutes: 1,
      options: [
        '“Losses rose by 50 percent”, as a share is what readers grasp most easily',
        '“Six of 1,000 parcels were lost, after four last year”, as it shows the size and the change',
        '“The loss rate rose by 0.2 percentage points”, as this is the exact term for it and leaves no doubt to anybody',
        '“99.4 percent of all parcels arrive safely”, as good news is what readers like',
      ],
      key: 1,
      because:
        'Counts out of the same 1,000 let laypeople see both how rare it is and how it changed. “50 percent” alone frightens, points are hardly understood, and the good news hides the change.',
    },
  },
  {
    id: 'figures-misleading',
    area: 'spoken-communication',
    skill: 'Explaining figures',
    keywords: [
      'explaining figures',
      'explaining results',
      'data visualisation',
      'non-technical audience',
      'reporting results',
    ],
    measures: 'Sees what leads laypeople astray in how figures are shown.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'You show figures to people who rarely read any. Which of these mislead them? Choose all that do.',
      minutes: 2,
      options: [
        'A bar chart whose axis begins at 95 instead of 0',
        'A sentence above the chart that says what to see in it',
        '“Twice as many” where two cases became four',
        'A comparison with the same month of last year',
        'Numbers rounded to whole thousands, and marked so',
      ],
      key: [0, 2],
      because:
        'A cut axis makes small differences look large, and “twice as many” hides that there are only four. A leading sentence, the same month and marked rounding help to read rightly.',
    },
  },
  {
    id: 'figures-to-the-team',
    area: 'spoken-communication',
    skill: 'Explaining figures',
    keywords: ['explaining figures', 'explaining results', 'plain language', 'non-technical audience'],
    measures: 'Explains a result to people without a head for figures so that they know what to do.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A café sold more than last year and yet earned less: sales rose from 100,000 to 110,000, costs from 85,000 to 99,000. Explain this to the staff, who don’t like numbers, and say what they may take from it.',
      minutes: 5,
      rubric: {
        points: [
          'Says the main thing first in one plain sentence: we sold more but less was left over.',
          'Gives the two results that matter: 15,000 was left last year and 11,000 this year.',
          'Explains why: costs grew by 14,000 and sales by only 10,000.',
          'Uses a picture from daily life, such as what is left of each ten-euro note: 1.50 then and 1 now.',
          'Uses no jargon, or explains it, and doesn’t blame the staff.',
          'Says what follows: look together at which costs grew, such as waste or energy, and asks for questions.',
        ],
        levels: levels(
          'Only repeats the numbers, or gets the result wrong.',
          'Says that costs rose, in terms such as margin that nobody explained.',
          'Right result and reason, as a list of numbers without a picture.',
          'Plain sentence, right figures and a picture; what follows from it or room for questions is missing.',
          'Main point first, 15,000 and 11,000, costs grew more than sales, a picture from daily life, no blame, and what we look at together now.',
        ),
        references: [
          'In short: we sold more, but less was left over. Last year 15,000 was left at the end, this year 11,000. The reason is that our sales grew by 10,000, but our costs grew by 14,000. Think of a ten-euro note from a guest: last year 1.50 of it stayed with us, now it is 1. That isn’t anybody’s fault; you sold more than ever. Next week we look together at which costs grew, such as waste and energy. What questions do you have?',
        ],
      },
    },
  },
] satisfies BankItem[];
