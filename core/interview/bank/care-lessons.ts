// Interview questions on care, on lessons and on words for others.
import { question } from './notation.ts';

export const careLessons = [
  question({
    id: 'interview-care-change',
    area: 'care',
    skill: 'Noticing changes in health',
    keywords: ['care', 'observation', 'residents', 'home care', 'health'],
    measures: 'Sees that somebody is different from usual, and passes it on.',
    prompt:
      'Tell me about a time when somebody you cared for was different from usual. What did you see, and what did you do with it?',
    points: [
      ['What was different from usual: eating, drinking, walking, skin, mood', 'What exactly was different?'],
      ['Asked the person, and looked closer or measured', 'What did you look at more closely?'],
      [
        'Passed it on to a nurse or a doctor the same day, with what was seen and since when',
        'Whom did you tell, and when?',
      ],
      ['Wrote it in the notes, so that the next shift watched it too', null],
      ['What it turned out to be, and how the person did', 'What did it turn out to be?'],
    ],
    levels: [
      'No example of their own.',
      'Noticed it, and waited.',
      'Mentioned it to somebody.',
      'Looked closer, passed it on the same day, wrote it down.',
      'All of that, with what was seen and since when, and followed it up.',
    ],
    reference:
      'Mr K. was different from usual one morning: he left his breakfast, drank hardly anything and held on to the table when walking. I asked him how he felt, looked closer and measured: his tongue was dry, his temperature 38.1, and he had been to the toilet once since the evening. I passed it on to the nurse the same hour, with what I had seen and since when. I wrote it in the notes with the amounts, so that the next shift watched what he drank too. It turned out to be an infection of the bladder; he got medicine that day and did well again within the week.',
  }),
  question({
    id: 'interview-dose-doubt',
    area: 'nursing-care',
    skill: 'Dose calculation',
    keywords: ['medication', 'dose', 'infusion', 'drug administration'],
    measures: 'Calculates a dose, checks it, and asks where it can’t be right.',
    prompt: 'Tell me about a dose or a prescription that you weren’t sure about. What did you do before you gave it?',
    points: [
      ['What was odd: the unit, the amount, the weight, another medicine', 'What made you doubt it?'],
      ['Calculated it again from weight, strength and volume', 'How did you calculate it?'],
      ['Had a second person check it independently', 'Who checked it with you?'],
      ['Asked the doctor or the pharmacist before giving it', null],
      [
        'Documented it, and reported it so that it doesn’t happen again',
        'What was done so that it doesn’t happen again?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Gave it as written.',
      'Asked somebody, without calculating.',
      'Calculated again, had it checked, asked before giving it.',
      'All of that, documented and reported it.',
    ],
    reference:
      'A child of 12 kilograms was to get 250 milligrams of paracetamol four times a day. The amount was odd for that weight. I calculated it again from weight, strength and volume: 15 milligrams for each kilogram are 180, which is 7.5 millilitres of the syrup with 24 milligrams in each. A second person, my colleague, checked it independently and got the same. I asked the doctor before giving it; she had taken the weight of the brother and changed the prescription. I documented the change and reported it, and since then the weight stands beside each dose on the chart, so that it doesn’t happen again.',
  }),
  question({
    id: 'interview-families-trust',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    also: ['Talking with relatives'],
    keywords: ['parents', 'families', 'children', 'nursery', 'school'],
    measures: 'Works with parents and families as partners, also where they disagree.',
    prompt: 'Tell me about parents or a family who saw something differently from you. How did you work with them?',
    points: [
      ['Listened to what they saw and feared, without defending', 'What did they see that you didn’t?'],
      [
        'Told them what was observed, with examples, without judging the child or the family',
        'What did you tell them, and how?',
      ],
      ['Agreed on something that both do, at home and here', 'What did you agree on?'],
      ['Brought in a colleague or a specialist where it was needed', null],
      ['Stayed in touch, and what became better', 'How did it go on?'],
    ],
    levels: [
      'No example of their own.',
      'Explained to them how it is.',
      'Listened, without a result.',
      'Listened, told with examples, agreed on something.',
      'All of that, stayed in touch, and it became better.',
    ],
    reference:
      'The parents of a boy of four said that he was fine at home, and we saw that he hit others. I listened to what they saw and feared, without defending us: that he would be called a bad child. I told them what I had observed, with examples from two mornings, always before he had to share, and without judging the child or the family. We agreed on something that both do, at home and here: the same two sentences before sharing, and the same praise. A specialist for speech was brought in, because he found no words when he was angry. We stayed in touch every Friday for five minutes, and after six weeks it became better: once a week instead of daily.',
  }),
  question({
    id: 'interview-lesson-plan',
    area: 'teaching',
    skill: 'Lesson planning',
    keywords: ['lesson planning', 'curriculum', 'course design', 'teaching'],
    measures: 'Plans a lesson from what learners shall be able to do.',
    prompt:
      'Tell me about a lesson or a course that you planned from the beginning. How did you plan it, and what did you change on the way?',
    points: [
      ['Began with what learners shall be able to do at the end', 'What should they be able to do at the end?'],
      ['Looked at what they knew already and at differences between them', 'What did you know about them beforehand?'],
      ['Planned steps with practice and time for each, not only talk', 'What did they do themselves in it?'],
      ['Had something ready for those who are faster or need more help', null],
      ['Looked at the end whether they could do it, and changed the plan', 'What did you change afterwards?'],
    ],
    levels: [
      'No plan of their own.',
      'Followed the book.',
      'Planned the content, in order.',
      'Began with the aim and what they knew, planned practice.',
      'All of that, for faster and slower ones, and changed it after looking.',
    ],
    reference:
      'I planned a course on first aid for a factory. I began with what learners shall be able to do at the end: give chest compressions for two minutes and set off the alarm. I looked at what they knew already with six questions, and at the differences: four had done it before, three hardly spoke German. I planned steps with practice and time for each: ten minutes of talk, thirty on the dummies in pairs. For those who are faster I had cards with harder cases ready, and pictures for those who need more help. At the end I looked whether they could do it, one by one; most were too slow, so I changed the plan and put a metronome on the table.',
  }),
  question({
    id: 'interview-assessing-fair',
    area: 'teaching',
    skill: 'Assessing learning',
    keywords: ['assessment', 'examination', 'marking', 'grading', 'tests'],
    measures: 'Marks fairly, by criteria, and uses marks to teach.',
    prompt: 'Tell me about a test or a piece of work that was hard to mark fairly. What did you do?',
    points: [
      ['Set the criteria before reading, and told learners about them', 'What did you mark by?'],
      [
        'Marked without names, or question by question, or with a second marker',
        'How did you keep your own view of the learner out of it?',
      ],
      [
        'Found that a question was unclear or too hard, and dealt with it fairly',
        'What did you do with questions that hadn’t worked?',
      ],
      ['Told each learner what was good and what comes next', null],
      ['Changed the teaching or the next test because of the results', 'What did you change because of the results?'],
    ],
    levels: [
      'No example of their own.',
      'Marked by feeling.',
      'Marked by points, without more.',
      'Criteria beforehand, marked without names, told learners why.',
      'All of that, dealt with bad questions, and changed the teaching.',
    ],
    reference:
      'Thirty essays about the same case had to be marked. I set the criteria before reading, five with points, and had told learners about them a week earlier. I marked without names, and question by question instead of person by person, and a second marker read six of them: we were two points apart at most. I found that question 3 was unclear, since half had understood “cost” as time, and dealt with it fairly: both readings counted. Each learner was told what was good and what comes next, in two sentences. Because of the results I changed the teaching: we practise one calculation each lesson now, and the next test begins with an example.',
  }),
  question({
    id: 'interview-translation-meaning',
    area: 'language',
    skill: 'Translation and interpreting',
    keywords: ['translation', 'interpreting', 'localisation', 'languages'],
    measures: 'Carries over the meaning, and asks where it isn’t clear.',
    prompt: 'Tell me about something that was hard to translate or to interpret. How did you solve it?',
    points: [
      ['What was hard: a term, a joke, a tone, something that has no counterpart', 'What made it hard?'],
      ['Thought of who reads or hears it, and what it has to do there', 'For whom was it, and what for?'],
      ['Looked it up: a glossary, parallel texts, a specialist', 'Where did you look or whom did you ask?'],
      ['Asked the author where the source wasn’t clear, instead of guessing', null],
      ['Had it read or read it again, and kept the term for next time', 'How did you know that it was right?'],
    ],
    levels: [
      'No example of their own.',
      'Word for word, or by machine, unread.',
      'Found a word that would do.',
      'Thought of the reader, looked it up, asked.',
      'All of that, had it checked, and kept it for next time.',
    ],
    reference:
      'A contract spoke of “best efforts”, which was hard, because the term has no counterpart in German law. I thought of who reads it: two managers without lawyers, who had to know what they owe. I looked it up in a glossary and in parallel texts, two contracts of the same field, and asked a specialist in our legal department. The source wasn’t clear about who pays, and I asked the author instead of guessing. I had it read by a colleague who didn’t know the source, read it again aloud the next day, and kept the term with its reason in our list for next time.',
  }),
  question({
    id: 'interview-writing-customers',
    area: 'written-communication',
    skill: 'Writing for customers',
    keywords: ['copywriting', 'customer letters', 'editing', 'help texts', 'newsletter'],
    measures: 'Writes so that customers understand and know what to do.',
    prompt:
      'Tell me about a letter, a page or a message to customers that you wrote or rewrote. What did you change, and how did you know that it worked?',
    points: [
      ['Knew who reads it, and what they want to know first', 'Who read it, and what did they want to know?'],
      ['Put first what they have to do and by when', 'What stood at the top?'],
      ['Wrote in plain words and short sentences, without internal terms', null],
      [
        'Was honest about what is bad for the customer: a price, a delay, a mistake',
        'How did you write what they didn’t want to hear?',
      ],
      ['Tried it with somebody, or counted calls, clicks or answers', 'How did you know that it worked?'],
    ],
    levels: [
      'No text of their own.',
      'Wrote as it had always been written.',
      'Made it shorter or friendlier.',
      'Thought of the reader, put first what to do, plain words.',
      'All of that, honest about the bad, and saw that it worked.',
    ],
    reference:
      'Our letter about a higher price brought 600 calls a year. I asked in the call centre who reads it and what they want to know first: what do I pay, from when, and can I leave? I put first what they have to do and by when: nothing, or write to us by 30 November. I wrote in plain words and short sentences, without our internal terms such as “tariff component”. I was honest about what is bad: the price rises by 4 euros a month, because we had bought too late. I tried it with six customers in the waiting room, changed one sentence, and counted the calls: 210 in the year after.',
  }),
];
