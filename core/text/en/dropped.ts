// Files that a member hands over in chat: job descriptions, lists of candidates, CVs.
import { count, figure, plural } from './forms.ts';

export const dropped = {
  jobFile: 'Or a document',
  jobFileHint:
    'A PDF, DOCX or text file with the job description, up to 10 MB. It is read in place of the field above.',
  peopleFile: 'Or files',
  peopleFileHint:
    'A CSV file with names and e-mails, or CVs, one a person, up to 10 MB each. You see what was read before anybody is invited.',
  /** Where a form takes no files. */
  sendInChat: 'You have a file? Send it to me in our own chat: a job description, a CSV file of candidates, or CVs.',
  which: (most: number) =>
    `I take job descriptions (PDF, DOCX, text), lists of candidates (CSV) and CVs (PDF, DOCX): up to ${figure(most)} files at once, 10 MB each. Attach them to a message to me.`,
  tooManyFiles: (most: number) =>
    `More than ${figure(most)} files at once are too many. None was taken: send them in parts.`,
  reading: (many: number) =>
    `I’m reading ${count(many, 'file')}. What I find comes to your direct messages with me; nobody is invited before you say so.`,
  readingJob: 'I’m reading the document. The draft card follows in a moment.',

  unread: (file: string) => `“${file}” can’t be used`,
  problems: {
    empty: 'The file is empty. Choose it again and send it once more.',
    truncated: 'Part of the file is missing, as if its upload had stopped half-way. Send it again.',
    encrypted: 'The file is locked with a password. Save it without one and send that.',
    letters:
      'The file doesn’t say which letters it shows, so its text can’t be read. Save it with its fonts embedded or as DOCX, or paste the text.',
    'image-only':
      'The file is a scan, a picture without text to read. Send a PDF or DOCX with text, or paste the text instead.',
    'too-large': 'The file is larger than 10 MB. Save it without large pictures and send that.',
    'zip-bomb':
      'The file unpacks to far more than a document holds, so it was not opened. Save it as PDF and send that.',
    'wrong-type':
      'I read PDF, DOCX, text and CSV files, and this is none of them, whatever its name says. Save it as one of these and send that.',
    unreadable: 'The file is damaged, or too much to read in ten seconds. Open it, save it again as PDF and send that.',
    encoding: 'I can’t tell which letters this file holds. Save it as “CSV UTF-8” and send that.',
    'too-many': 'The list has more than 5,000 lines. Send it in parts.',
    nobody: 'No line of the list can be read as a person: each needs an e-mail address.',
    short:
      'There is too little text in the file to draft from. Send a longer one, or describe the job in one sentence.',
    unfetched: 'I couldn’t fetch the file. Nothing else is lost: send it again, or fewer files at once.',
  },

  peopleTitle: (many: number) => `${count(many, 'person', 'people')} to invite`,
  from: (file: string) => `From “${file}”.`,
  forAssessment: (assessment: string) => `For “${assessment}”.`,
  notBefore: 'Only you see this. Nobody is invited before you press the button.',
  more: (many: number) => `and ${figure(many)} more`,
  nameless: (many: number) =>
    `${count(many, 'person has', 'people have')} no name here: the invitation greets them without one, and they give it on their page.`,
  before: (many: number) =>
    `${count(many, 'person', 'people')} of these ${plural(many, { one: 'was invited before and keeps the link', other: 'were invited before and keep their links' })}.`,
  leftOut: (many: number) =>
    `${count(many, 'line')} can’t be read and ${plural(many, { one: 'is', other: 'are' })} left out:`,
  inviteAll: (many: number) => `Invite ${figure(many)}`,
  choose: 'Choose how',
  discard: 'Discard',
  discarded: 'The file and what was read from it are deleted.',
  over: 'This file was dealt with before, or its seven days are over. Nothing was changed.',
  inviting: (many: number) => `I’m inviting ${count(many, 'person', 'people')}. Their links come here in a moment.`,

  cvTitle: (name: string) => `CV of ${name}`,
  cvUnnamed: 'A CV without a name',
  name: 'Name',
  email: 'E-mail',
  notFound: 'not found',
  cvNote:
    'The CV goes along with the invitation: the candidate only corrects what was read. Without one it is deleted after seven days.',
  hidden: (many: number) =>
    `The file holds ${count(many, 'passage')} that a reader can’t see. It counts for nothing; there can be harmless reasons, such as a template:`,
  /** Where the assessment asks for no CV. */
  cvUnused: 'This assessment asks for no CV, so the file is deleted once the person is invited.',
  correct: 'Correct the details',
  isJob: 'It’s a job description',
  isCv: 'It’s a CV',

  jobTitle: 'A job description',
  start: 'Start an assessment',
  longJob: (file: string, characters: number) =>
    `The description is the text of “${file}”: ${count(characters, 'character')}.`,

  assessment: 'Assessment',
  nothingOpen: 'No assessment is open. Approve a draft first, then come back: the file waits for seven days.',
};
