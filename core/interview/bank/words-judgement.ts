// Interview questions on words, colleagues and judgement.
import { question } from './notation.ts';

export const wordsJudgement = [
  question({
    id: 'interview-writing-unclear',
    area: 'written-communication',
    skill: 'Clear writing',
    keywords: ['writing', 'documentation', 'communication', 'content'],
    measures: 'Writes for a reader, and finds out whether it was understood.',
    prompt: 'Tell me about a text of yours that people misunderstood or didn’t read. What did you do with it?',
    points: [
      [
        'Found out what readers took from it: questions, a test, asking some of them',
        'How did you find out what readers took from it?',
      ],
      ['Put first what readers must do, cut the rest: shorter sentences, headings, a list', null],
      [
        'Had it read by somebody who didn’t know the subject before it went out',
        'Who read it before it went out again?',
      ],
      ['What came of it: fewer questions, fewer errors, more who answered', 'What showed you that the new one worked?'],
    ],
    levels: [
      'No example of their own.',
      'Sent it again.',
      'Made it shorter, without asking readers.',
      'Asked readers, put first what they must do, cut the rest.',
      'All of that, tested it, and can say what came of it.',
    ],
    reference:
      'My instructions for expense claims brought the same questions every week. I asked five readers what they took from it: they stopped at the second paragraph, which was about tax law. I put first what they must do, as a list of four steps, cut two pages to one, with short sentences and headings. A new colleague who didn’t know the subject read it and filled in a claim before it went out. Questions fell from about 20 a week to three, and claims that came back with errors by half.',
  }),
  question({
    id: 'interview-language-meaning',
    area: 'language',
    skill: 'Language at work',
    keywords: ['languages', 'translation', 'interpreting', 'communication'],
    measures: 'Makes sure that the meaning arrives between two languages.',
    prompt:
      'Tell me about a misunderstanding between people of different languages or jargons that you helped to clear up. What did you do?',
    points: [
      [
        'Noticed where the meaning parted: a word, a tone, a term that meant two things',
        'Where exactly did the meaning part?',
      ],
      ['Asked back or put it in other words, and had each side say what it had understood', null],
      [
        'Stayed neutral, and said openly where a translation wasn’t certain',
        'How did you deal with what you weren’t sure of?',
      ],
      [
        'Made something that stays: a glossary, a summary in writing, an agreed term',
        'What was done so that it doesn’t happen again?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Translated the words.',
      'Cleared it up, without knowing where it had parted.',
      'Found where it parted, asked back, had both sides say it.',
      'All of that, stayed neutral, and made something that stays.',
    ],
    reference:
      'Our French partner wrote that a part would be ready “éventuellement” in June, and my manager read “eventually”. I noticed that the term meant two things: for them it said perhaps. I asked back, said it again in plain words, and both sides told me in their own words what they had understood. On one sentence I said openly that my translation wasn’t certain, and we asked a colleague in Lyon, so that I stayed neutral. I wrote a summary in both languages and began a glossary of thirty terms, which both teams still use.',
  }),
  question({
    id: 'interview-together-disagreement',
    area: 'working-together',
    skill: 'Git and teamwork',
    keywords: ['teamwork', 'collaboration', 'feedback', 'review'],
    measures: 'Disagrees about the matter, and keeps working together.',
    prompt:
      'Tell me about a time when you disagreed with a colleague about how to do something. How did you settle it?',
    points: [
      ['Understood the other view and said what was good in it', 'What was good about the other’s idea?'],
      ['Looked for facts: a small trial, figures, a user or an expert', 'How did you find out which was better?'],
      ['Agreed on one way, or accepted the decision, and supported it', null],
      [
        'The result, and how both get on since: reviews, help, regular talks',
        'What came of it, and how do you work together since?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Gave in, or had their way.',
      'Talked about it, without facts.',
      'Understood the other view, looked for facts, agreed.',
      'All of that, stood by it, and works well with the colleague since.',
    ],
    reference:
      'A colleague wanted to rewrite our booking form from scratch, I wanted to mend it. I asked him to show me what he saw, and his idea was good in one thing: the old code had no tests. We looked for facts with a small trial: two days each on one page, and then we asked three users and counted the faults. His was faster for users, so I accepted it, wrote the tests and supported it before the team. The result went live in May with a third fewer cancelled bookings, and since then we do reviews of each other’s work every week.',
  }),
  question({
    id: 'interview-judgement-mistake',
    area: 'situational-judgement',
    skill: 'Integrity',
    keywords: ['integrity', 'responsibility', 'honesty', 'judgement'],
    measures: 'Owns a mistake and puts it right.',
    prompt: 'Tell me about a mistake of yours at work that others hadn’t noticed yet. What did you do?',
    points: [
      [
        'Says plainly what the mistake was and what it did or could have done',
        'What could have come of it if nobody had noticed?',
      ],
      ['Told the manager, the customer or those concerned at once', 'Whom did you tell, and how soon?'],
      ['Put it right: corrected, refunded, repeated the work', null],
      ['Changed how they work since: a checklist, a second pair of eyes, a check', 'What do you do differently since?'],
    ],
    levels: [
      'No mistake of their own.',
      'A mistake of others, or one that was a merit.',
      'Put it right quietly.',
      'Said it at once, put it right.',
      'All of that, and works differently since.',
    ],
    reference:
      'I sent a price list with last year’s prices to 60 customers, and nobody had noticed. It could have cost us about 4 % on each order. I told my manager within ten minutes and wrote to the customers concerned the same morning, with the corrected list and an apology. Two had ordered already, so I refunded the difference and repeated the mailing. Since then I use a checklist for every mailing, and a colleague opens the attachment as a second pair of eyes before it goes out.',
  }),
  question({
    id: 'interview-judgement-decision',
    area: 'situational-judgement',
    skill: 'Judgement at work',
    keywords: ['judgement', 'decision', 'responsibility', 'priorities'],
    measures: 'Decides with too little information, and looks at it afterwards.',
    prompt:
      'Tell me about a decision that you had to make quickly, with less information than you wanted. How did you decide?',
    points: [
      [
        'What was known and what was missing, and what could be asked in the time',
        'What did you know, and what was missing?',
      ],
      [
        'Weighed the options by risk: which one can be undone, what happens at worst',
        'What would have happened at worst?',
      ],
      ['Decided, and told those concerned, with the reason', null],
      ['Reviewed the result later, and changed something by it', 'What came of it, and what would you do differently?'],
    ],
    levels: [
      'No example of their own.',
      'Waited, or decided by a feeling.',
      'Decided, without the options.',
      'Knew what was missing, weighed the risk, told people why.',
      'All of that, and learnt from how it came out.',
    ],
    reference:
      'At five in the afternoon a driver reported that a cooling unit showed a fault, with vaccines for two clinics on board. I knew the temperature of the last hour; what was missing was whether it would hold. I asked the workshop, which couldn’t say in the time. I weighed the options: driving on could spoil everything at worst, turning back cost one evening and could be undone. I decided to send him to our nearest store and told both clinics the reason. The unit failed an hour later. When we reviewed the result we changed something: each van has a spare box now.',
  }),
] as const;
