// The full notice that a candidate agrees to. Its version and date are in core/assess/notice.ts: new words, new version.

import { pluralsOf } from '#core/text/plurals.ts';
import type { NoticeFacts, NoticeLines, NoticeSection } from '../types.ts';

const recorded: NoticeLines = {
  saved: 'When you started, saved and submitted.',
  seconds: 'How long each question was open in front of you.',
  pasted: 'At which question you pasted text and how much, not where it came from.',
  fast: 'Where much text came in little time, faster than people type.',
  away: 'How often and how long you left the page while a question was open.',
  connection: 'How long a connection was lost.',
  late: 'How long after the time was over an answer arrived that was typed before.',
  hiddenText: 'Text in your CV that people can’t see.',
  machine: 'Text in your CV or an answer that gives orders to software.',
  alike:
    'How much a written answer is like another candidate’s answer or the question itself, and the words they share.',
};

const howItWent: NoticeSection = {
  heading: 'What is recorded while you take it',
  paragraphs: [
    'So that people can ask about what looks unusual, this is recorded:',
    'None of it changes the score. People of the hiring team see it beside your answers, and are told to ask you before they conclude anything.',
    'What was noticed of pasting, typing, leaving the page and late arrival is shown to you before you submit, and you can comment on it. Orders to software and answers that are alike are found only afterwards, when the answers are read. You can ask for a copy of all of it, and ask people to look again.',
  ],
  list: Object.values(recorded),
};

const whoReads = ({ workspace, model }: Pick<NoticeFacts, 'workspace' | 'model'>): NoticeSection => ({
  heading: 'Which software reads',
  paragraphs: [
    model
      ? `Written answers are read three times by a language model that runs at ${model}, outside ${workspace}. It gets the question and your answer, without your name and contact details, and places the answer on described levels. In an interview it gets each message the same way and may ask a follow-up. If you choose to speak an answer, the recording goes there only to be written down; ${workspace} doesn’t keep it. A small AI model on the server that ${workspace} runs reads beside it. Your result page says which version read yours.`
      : `Written answers are read by an engine on the server that ${workspace} runs: a small AI model that compares the meaning of sentences, and a count of the words that matter. Nothing is sent to an outside AI service. Your result page says which version read yours.`,
    'Questions with a fixed right answer are scored by that answer alone.',
  ],
});

/** The notice in plain words, for the employer and opening at hand. */
export function notice({ workspace, deciders, title, contact, months, model }: NoticeFacts): NoticeSection[] {
  const ask = contact ? `Write to ${contact}.` : `Answer the message that brought you the link, or ask ${workspace}.`;
  const kept = `${months} ${pluralsOf('en').plural(months, { one: 'month', other: 'months' })}`;
  return [
    {
      heading: 'Who asks, and what for',
      paragraphs: [
        `${workspace} asks you to take this assessment for the opening “${title}” and is responsible for your data. Shortlist is the software that runs it.`,
        'Your data is used to decide on this opening. If you tick the second box, also for other openings at the same employer. It is never sold and never used for advertising.',
      ],
    },
    {
      heading: 'What is collected',
      paragraphs: [
        'What you type: your contact details, when you could start, the salary you hope for if you give one, your answers and your comment.',
        'Your CV, if you send one: the file, and the work and skills that you confirm from it. Software compares it with what the job asks for; that is shown to the team and to you, and is no part of the score.',
      ],
    },
    howItWent,
    {
      heading: 'Software scores first, people decide',
      paragraphs: [
        'Software compares your answers with described levels, gives a first score for each thing the job asks for, and shows its evidence: your own words. Each score is shown with the range it likely lies in.',
        `Then people read: ${deciders}. Every decision is made by a person, under that person’s name, with a reason. Nobody is turned down by software.`,
        'Your contact details and salary are never scored. Your name, age, gender, photo, address and the names of schools are left out of scoring.',
      ],
    },
    whoReads({ workspace, model }),
    {
      heading: 'How long it is kept',
      paragraphs: [
        `Your details, CV, answers and scores are kept for ${kept} after you agree and then deleted. Each person’s data is stored encrypted under a key of its own; deleting destroys the key.`,
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask for a copy of your data, have it corrected or deleted, object to being scored by software, and take back your agreement. None of this counts against you. You can also complain to your data protection authority.',
        'You can stop at any time by closing the page. Nothing is sent to the ranking until you submit.',
      ],
    },
    { heading: 'Contact', paragraphs: [ask] },
  ];
}
