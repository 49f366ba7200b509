// Items on teaching and training.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const teaching = [
  {
    id: 'teaching-all-answer',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['teaching', 'teacher', 'formative assessment', 'trainer', 'lesson planning'],
    measures: 'Finds out what all learners have understood, not only those who speak.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You have explained a step in a calculation to 24 learners. How do you best find out whether they can do it?',
      minutes: 1,
      options: [
        'Ask “Has everybody understood?” and go on if nobody raises a hand',
        'Let one of the best learners repeat the explanation in front of the others',
        'Go through the same example again, more slowly and with a larger drawing on the board',
        'Give a short task, let everyone show an answer at the same time, and look at the errors',
      ],
      key: 3,
      because:
        'Only when all answer do you see who can do it and which errors occur. Silence is no sign of understanding, one good learner says nothing about the rest, and repeating gives no information.',
    },
  },
  {
    id: 'teaching-clear-aim',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['lesson planning', 'learning objectives', 'curriculum', 'teaching', 'instructional design'],
    measures: 'Recognises an aim that says what learners can do afterwards.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Which aim of a lesson on e-mails can be checked at its end?',
      minutes: 1,
      options: [
        'Learners know the importance of good e-mails at the workplace',
        'Learners can write a request of five sentences with subject, reason and date',
        'The teacher explains the parts of an e-mail and shows three examples',
        'Learners deal with e-mails and get a feeling for style, tone and the right form',
      ],
      key: 1,
      because:
        '“Can write …” with its conditions is visible in what learners produce. Knowing the importance and getting a feeling can’t be seen, and what the teacher does isn’t what learners learn.',
    },
  },
  {
    id: 'teaching-needed-mark',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['assessment', 'grading', 'teaching', 'teacher'],
    measures: 'Calculates with weighted marks.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A course mark is made up of a project (40 %) and a written exam (60 %). A learner has 82 points in the project and needs 70 points in all to pass. How many points are needed in the written exam?',
      minutes: 2,
      key: 62,
      tolerance: 0.1,
      unit: 'points',
      because: '0.4 × 82 = 32.8. 70 − 32.8 = 37.2, and 37.2 / 0.6 = 62.',
    },
  },
  {
    id: 'teaching-longer-is-larger',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['teaching', 'mathematics', 'misconceptions', 'formative assessment', 'teacher'],
    measures: 'Uses a typical error as a starting point for understanding.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Several learners write that 0.35 is larger than 0.5, “because 35 is larger than 5”. What does this error tell you, and what do you do in the next 15 minutes?',
      minutes: 5,
      rubric: {
        points: [
          'Names the thinking: the digits after the point are read as a whole number, so longer looks larger.',
          'Lets learners explain how they think before correcting, without embarrassing anyone.',
          'Uses a picture or a thing: a hundred square, a number line, or money, where 0.50 is fifty cents and 0.35 thirty-five.',
          'Lets them write both with the same number of places, 0.50 and 0.35, and say what each digit is worth.',
          'Checks with new pairs such as 0.4 and 0.125, where the old rule fails, and includes a pair where it happens to be right.',
        ],
        levels: levels(
          'Says that they were not paying attention, or gives the right answer only.',
          'Repeats the rule of comparing digits without going into the error.',
          'Names the error in thinking, or uses a picture, but does not check it.',
          'Names the thinking and uses a good picture; learners’ own words or the check with new pairs is missing.',
          'Names the thinking, lets learners explain, makes the value of places visible, and checks with pairs on which the old rule fails.',
        ),
        references: [
          'They read the digits after the point as a whole number, so the longer one looks larger. I ask some to explain how they decided, and write both ideas on the board without judging. Then everyone colours 0.5 and 0.35 in squares of a hundred: fifty fields and thirty-five. With money they see fifty cents and thirty-five. We write 0.50 and 0.35 and say what each digit is worth. At the end all show on a card which is larger: 0.4 or 0.125, 0.7 or 0.65, 0.2 or 0.36.',
        ],
      },
    },
  },
  {
    id: 'teaching-mixed-group',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['lesson planning', 'differentiation', 'teaching', 'trainer', 'adult education'],
    measures: 'Plans a lesson with an aim, activity, different levels and a check.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Plan a lesson of 60 minutes for 16 adults on spreadsheets: “Make a table of monthly costs and a chart from it.” Five have never used a spreadsheet, eight a little, three every day. Say what happens when, how all three groups learn something, and how you see at the end whether they can do it.',
      minutes: 10,
      rubric: {
        points: [
          'One clear aim that everybody reaches: a table with sums by formula and a fitting chart of their own.',
          'Begins with a short task or question that shows who can do what, in place of a long lecture.',
          'Shows in small steps and lets learners do each step themselves; most of the hour is practice.',
          'Tasks at different levels: a prepared file for beginners, the normal task, and a harder one for the experienced.',
          'Uses the experienced without making them assistants for the whole hour, for example as a partner for ten minutes.',
          'Goes round, looks at screens, and collects typical errors for all.',
          'Ends with a check that each does alone, and a moment to say what is still unclear.',
        ],
        levels: levels(
          'A list of subjects that the trainer explains.',
          'Explains and then lets everybody do the same task.',
          'Has practice and times; the three groups or the check are not thought of.',
          'Times, practice and different tasks; the check by each person or the part of the experienced is thin.',
          'Aim, start that shows the level, small steps with practice, three levels, fair use of the experienced, rounds, and a check that each does alone.',
        ),
        references: [
          'Aim: each person has a table of twelve months with sums by formula and a chart that fits. 0–8: everyone opens a small file and adds up two cells in any way they like; I go round and see who can do what. 8–20: I show three steps, each followed at once by all: enter, sum, copy the formula. 20–40: practice at three levels. Beginners get a file with headings and a picture of the result, the middle group starts from an empty sheet, the experienced build shares in per cent and a second sheet by quarter. At 30 I stop for the two errors that I saw most. 40–50: chart; the experienced sit with a beginner for these ten minutes and may not touch the mouse. 50–58: a new small table, alone, with sum and chart; I look at each screen and tick it. 58–60: each says what is still unclear, and I plan the next hour from that.',
        ],
      },
    },
  },
  {
    id: 'teaching-useful-comments',
    area: 'teaching',
    skill: 'Learners and classroom',
    keywords: ['teaching', 'trainer', 'teacher', 'learning support'],
    measures: 'Tells feedback that helps learning from praise and marks.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'A learner has written a report. Which comments help most to make the next one better? Select all that apply.',
      minutes: 2,
      options: [
        '“7 out of 10.”',
        '“Your second part answers the question; begin with it, and the reader knows at once what matters.”',
        '“You have a real talent for writing!”',
        '“Check each table: does the text say what it shows? In table 2 it doesn’t yet.”',
        '“Please be more careful.”',
        '“Some good points, some weak ones.”',
      ],
      key: [1, 3],
      because:
        'Two comments say what is good or missing, where, and what to do next. A mark, praise of talent, and general remarks give nothing to act on.',
    },
  },
  {
    id: 'teaching-two-talking',
    area: 'teaching',
    skill: 'Learners and classroom',
    keywords: ['classroom management', 'teaching', 'teacher', 'school', 'behaviour'],
    measures: 'Settles a small disturbance with the smallest means that works.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'While you explain, two learners at the back talk again and again. What do you try first?',
      minutes: 1,
      options: [
        'Stop and say in front of all that these two do not seem to be interested in the lesson',
        'Go on explaining, but louder, so that the others can hear you',
        'Go on and walk towards them, catch their eye, and give them a question to think about',
        'Send both of them out of the room until they are ready to take part again',
      ],
      key: 2,
      because:
        'Nearness, a look and a task mostly end it without stopping the lesson or shaming anyone. Exposing or removing them makes a small thing large, and talking louder teaches that talking is all right.',
    },
  },
  {
    id: 'teaching-silent-learner',
    area: 'teaching',
    skill: 'Learners and classroom',
    keywords: ['learning support', 'teaching', 'inclusion', 'teacher', 'trainer', 'motivation'],
    measures: 'Helps a silent learner to take part, with respect.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A learner hands in good written work but has not said a word in the course for six weeks. Speaking is part of the final exam. What do you do?',
      minutes: 5,
      rubric: {
        points: [
          'Talks with the learner in private and asks openly what makes speaking hard, without pressing.',
          'Says what is seen as good, the written work, and why speaking matters for the exam.',
          'Offers small safe steps: first in pairs, then in a small group, with notes and time to prepare.',
          'Changes the lesson for all: time to think, partner talk before the plenary, no exposing by sudden questions.',
          'Agrees on a first goal and a date to look at it together, and brings in support where it goes beyond teaching.',
        ],
        levels: levels(
          'Leaves it, or calls on the learner to get used to it.',
          'Says kindly that more should be said.',
          'Talks in private, without steps; or gives steps without asking for the reason.',
          'Asks in private and plans small steps; the lesson for all or a date to look again is missing.',
          'Private and open talk with appreciation, small safe steps, a lesson that makes speaking easier for all, agreed goal and follow-up.',
        ),
        references: [
          'I ask for five minutes alone: “Your written work is good. The exam has a spoken part, and you don’t speak in the group. What makes it hard?” I listen and don’t press. Then we plan small steps: first in pairs, next week two prepared sentences in a group of four. For everyone I add a minute to think and talk with a partner before the whole group, and no sudden questions. After two weeks we look at it together. With a great fear, I bring in the learning adviser.',
        ],
      },
    },
  },
  {
    id: 'teaching-disputed-mark',
    area: 'teaching',
    skill: 'Learners and classroom',
    keywords: ['teacher', 'school', 'assessment', 'communication with parents', 'grading'],
    measures: 'Answers doubts about a mark openly and by criteria.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A parent calls and says that the mark in the last test is unfair: a friend’s child wrote “the same” and got more. What do you do?',
      minutes: 1,
      options: [
        'Look at the test together by the marking scheme, and correct the mark if you find an error',
        'Raise the mark a little, because one test matters little and peace with parents matters a lot',
        'Bring the other child’s test, so that both answers can be compared line by line with the parent',
        'Explain that marks are the teacher’s decision alone',
      ],
      key: 0,
      because:
        'A mark rests on criteria that may be seen, and an error is corrected. Giving in is unfair to the others, another child’s test is confidential, and authority alone explains nothing.',
    },
  },
] satisfies BankItem[];
