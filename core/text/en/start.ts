// The form that starts an assessment.

export const start = {
  jobTitle: 'Job title',
  jobTitleHint: 'Candidates see this.',
  job: 'Job description',
  jobHint:
    'One sentence is enough to begin with. Criteria and questions are drafted from it. At most 3,000 characters fit: begin with what the person must be able to do.',
  template: 'Begin with',
  templateHint:
    'Questions to start from, which you can change. A template brings its own parts, and its time limit where you choose none.',
  drafted: 'a new draft from the job description',
  sameQuestions: (minutes: number) => `its criteria and questions, ${minutes} min`,
  beganWith: (title: string) => `Criteria and questions are those of ${title}.`,
  templateGone: 'This assessment is gone, so a new one can’t begin with it.',
  parts: 'What to include',
  cv: 'CV',
  cvNote: 'Candidates upload it and correct the reading',
  questions: 'Questions',
  questionsNote: 'Drafted from the job description; you approve them',
  interview: 'Interview',
  interviewNote: 'Three to five questions about past work, in a chat, the same for everyone',
  closes: 'Closes',
  closesHint: 'Leave it empty to close it yourself.',
  limit: 'Time limit for the questions',
  noLimit: 'No limit',
  minutes: (many: number) => `${many} minutes`,
  submit: 'Draft it',

  titleMissing: 'Give it a title: the job as candidates know it.',
  jobMissing: 'Paste the job description, or describe the job in one sentence.',
  jobShort: 'Say a little more: one whole sentence is enough.',
  partsMissing: 'Choose a CV, questions, or an interview.',
  closesUnreadable: 'Give a day and a time.',
  closesPast: 'This time is over. Choose a later one.',
};
