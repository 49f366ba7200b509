// Items on feedback: to colleagues, and to learners on what they can do.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const feedbackLearning = [
  {
    id: 'feedback-late-again',
    area: 'coaching-leading',
    skill: 'Giving feedback',
    keywords: ['giving feedback', 'feedback', 'performance review', 'appraisal', 'difficult conversations'],
    measures: 'Gives feedback that names what was seen and what it does.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'A colleague has come late to the handover three times this week. What do you say, and why?',
      minutes: 1,
      options: [
        '“You came ten minutes late on three days, and the night shift waited. What happened?”, as it names facts',
        '“You’re unreliable lately, and everybody here has noticed it by now”, as being open is what helps most',
        '“You do great work. Oh, and be on time”, as praise makes it easier to hear',
        'Nothing yet, as grown-up people see by themselves that others wait',
      ],
      key: 0,
      because:
        'What was seen and what it does can be accepted and changed, and the question leaves room for a reason. A judgement of the person meets defence, and a hint or silence changes nothing.',
    },
  },
  {
    id: 'feedback-order',
    area: 'coaching-leading',
    skill: 'Giving feedback',
    keywords: ['giving feedback', 'feedback', 'performance review', 'appraisal', 'people management'],
    measures: 'Puts the parts of a talk on somebody’s work into an order that leads to a change.',
    difficulty: 1,
    item: {
      kind: 'ranking',
      prompt: 'You talk with somebody whose reports are full of mistakes. In which order do you do these?',
      minutes: 2,
      options: [
        'Agree on one change and on when you look at it together.',
        'Ask how the other sees it, and listen.',
        'Find a moment for two, without listeners.',
        'Say what the mistakes lead to.',
        'Show two reports and say what you see in them.',
      ],
      key: [2, 4, 3, 1, 0],
      because:
        'Alone, the talk costs nobody their face. Facts and their effect come before the other’s view, as otherwise it stays unclear what is talked about; a change is agreed on last, when both have been heard.',
    },
  },
  {
    id: 'feedback-good-colleague',
    area: 'coaching-leading',
    skill: 'Giving feedback',
    keywords: [
      'giving feedback',
      'feedback',
      'difficult feedback',
      'difficult conversations',
      'performance review',
      'people management',
    ],
    measures: 'Gives a good but hurtful colleague feedback that is clear, fair and leads to an agreement.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Your fastest packer, Alex, told a newcomer yesterday in front of all: “Even my grandmother packs faster.” The newcomer was close to tears. What do you say to Alex, when and how, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Talks with Alex soon, today or tomorrow, and alone.',
          'Names exactly what was said and where, without judging Alex as a person.',
          'Says what it did: the newcomer was close to tears, and people who are afraid hide mistakes.',
          'Asks for Alex’s view and listens before going on.',
          'Makes clear that this must not happen again, and what is expected instead.',
          'Agrees on a next step, such as a word to the newcomer, looks at it again later, and values the good work honestly.',
        ],
        levels: levels(
          'Says nothing because Alex is fast, or scolds in front of all.',
          'Asks Alex in general to be nicer.',
          'Talks alone about what happened, without its effect or a question.',
          'Names the remark and its effect, alone and soon; Alex’s view or an agreement is missing.',
          'Soon and alone, exact remark and effect, Alex’s view heard, clear expectation, an agreed step that is looked at again, work valued honestly.',
        ),
        references: [
          'I talk with Alex today, alone. “Yesterday at the table, in front of all, you said that your grandmother packs faster. The newcomer was close to tears, and people who are afraid hide mistakes. How do you see it?” I listen first. Then I am clear: “This must not happen again. If something is too slow, show how.” We agree that Alex has a word with the newcomer, and look again on Friday. Honestly: “You are our best packer, and I’d like others to learn from you.”',
        ],
      },
    },
  },
  {
    id: 'assessing-goal-and-task',
    area: 'teaching',
    skill: 'Assessing learning',
    keywords: ['assessing learning', 'assessment', 'formative assessment', 'tests and exams', 'marking'],
    measures: 'Chooses a task that shows what a goal of learning says.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'The goal says: “Learners can compare two offers with discounts.” Which task shows best whether they reached it, and why?',
      minutes: 1,
      options: [
        'Define “discount” in writing, as whoever can define a thing has understood it',
        'Two leaflets: which shop is cheaper for this list, and why, as this is what the goal says',
        'Twenty sums with percentages, as many tasks give a more exact mark',
        'Say by a show of hands who feels sure now, as learners themselves know best what they are able to do',
      ],
      key: 1,
      because:
        'A task is valid when it asks for what the goal says: comparing offers. Defining and sums need only a part of it, and feeling sure often differs from being able.',
    },
  },
  {
    id: 'assessing-useful-comments',
    area: 'teaching',
    skill: 'Assessing learning',
    keywords: ['assessing learning', 'formative assessment', 'feedback to learners', 'marking', 'grading'],
    measures: 'Knows which comments on a piece of work help a learner on.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'A learner hands in a draft. Which comments help most to learn from it? Choose all that do.',
      minutes: 2,
      options: [
        '“Good!”, with a star',
        '“Third best of the class”',
        '“Your second step divides by 100 too early; try it with 200 and see what changes”',
        '“5 of 10 points”',
        '“Careless again”',
        '“The table helps me follow you; add the unit in each row”',
      ],
      key: [2, 5],
      because:
        'Both say what in the work is good or wrong and what to do next. Praise, places, points and a judgement of the person say how it was, and nothing about the way on.',
    },
  },
  {
    id: 'assessing-mixed-results',
    area: 'teaching',
    skill: 'Assessing learning',
    keywords: ['assessing learning', 'formative assessment', 'feedback to learners', 'progress', 'adult education'],
    measures: 'Draws from a check of learning what to teach next, and tells the learners.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'In a five-minute check at the end of a lesson on fractions, 6 of 15 adults added the tops and the bottoms (1/2 + 1/3 = 2/5), 7 were right, 2 wrote nothing. What do you do with that, in the next lesson and for each group?',
      minutes: 5,
      rubric: {
        points: [
          'Reads the results as information on the teaching, without a mark, and sees one common mistake in the six.',
          'Takes up the mistake with an example that shows it can’t be right: 2/5 is less than 1/2.',
          'Asks the two who wrote nothing what stopped them, alone and kindly.',
          'Gives the seven something further, such as explaining it to others or harder tasks.',
          'Gives feedback that says what is right already and what the next step is.',
          'Checks again with a similar task to see whether it is understood now.',
        ],
        levels: levels(
          'Goes on with the next topic, or only hands out marks.',
          'Repeats the same lesson for all.',
          'Explains the mistake again, with nothing for the others and no second check.',
          'Uses the mistake and divides into groups; those who wrote nothing or the second check is forgotten.',
          'Reads it as information, works on the common mistake with a counterexample, asks the two alone, stretches the seven, says the next step, and checks again.',
        ),
        references: [
          'The check is information on my teaching and gets no mark. Six share one common mistake, so next time I begin with it: can 1/2 + 1/3 be 2/5, which is less than 1/2? They draw it and find out why. The two who wrote nothing I ask kindly and alone what stopped them. The seven get harder tasks or explain it to others. Everybody gets a line of feedback: what is right already, and the next step. At the end a similar task shows whether it is understood now.',
        ],
      },
    },
  },
] satisfies BankItem[];
