// The e-mails that a candidate gets.
import { figure } from './forms.ts';

export const mail = {
  open: 'Open your assessment',
  copy: (url: string) => `Or copy this address: ${url}`,
  hello: (name: string) => (name === '' ? 'Hello,' : `Hello ${name},`),
  subject: (company: string, assessment: string) => `${company}: your assessment for ${assessment}`,
  of: (member: string, workspace: string) => `${member} of ${workspace}`,
  invites: (company: string, assessment: string) => `${company} invites you to an assessment for ${assessment}.`,
  minutes: (n: number) => `It takes about ${figure(n)} minutes.`,
  limit: (n: number) =>
    `The questions have a time limit of ${figure(n)} minutes, which begins only when you start them.`,
  until: (at: string, timeZone: string) => `You can take it whenever you like until ${at} (${timeZone}).`,
  whenever: 'You can take it whenever you like.',
  link: 'This link is yours. It works on a phone or a computer, needs no account, and can be opened as often as you like. What you write is saved as you go.',
  decide: 'Software gives first scores and shows its evidence. People at the company decide.',
  questions: (contact: string) => `Questions? Write to ${contact}.`,
  unexpected: 'If you did not expect this, you can leave it: nothing is collected before you agree.',
  deadline: {
    subject: (company: string, assessment: string) =>
      `${company}: a new deadline for your assessment for ${assessment}`,
    until: ({
      company,
      assessment,
      at,
      timeZone,
    }: {
      company: string;
      assessment: string;
      at: string;
      timeZone: string;
    }) => `${company} has set a new deadline. You can take the assessment for ${assessment} until ${at} (${timeZone}).`,
    link: 'It is the same link as before, and what you have saved is still there.',
  },
  reminder: {
    subject: (company: string, assessment: string) => `${company}: your assessment for ${assessment} is still open`,
    waiting: (company: string, assessment: string) =>
      `${company} has invited you to an assessment for ${assessment}, and it is still there for you.`,
    started: (company: string, assessment: string) =>
      `You have begun the assessment for ${assessment} at ${company}, and haven’t submitted it yet.`,
    until: (at: string, timeZone: string) => `You can take it until ${at} (${timeZone}).`,
    minutes: (n: number) => `In all it takes about ${figure(n)} minutes.`,
    saved: 'The link takes you back to where you were. What you wrote is saved.',
    contact: (address: string) => `Questions, or not interested any more? Write to ${address}.`,
    notInterested: 'If you are not interested any more, you can leave it. What you haven’t submitted is not scored.',
  },
  answer: {
    subject: (company: string, assessment: string) => `${company}: an answer about your assessment for ${assessment}`,
    there: (company: string, assessment: string) =>
      `${company} has answered your request for a review by a person, about the assessment for ${assessment}.`,
    link: 'The answer stands on your result page, behind the same link as before.',
    open: 'Read the answer',
  },
};
