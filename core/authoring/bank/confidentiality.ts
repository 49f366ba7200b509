// Items on keeping to oneself what was told in confidence.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const confidentiality = [
  {
    id: 'confidentiality-caller-asks',
    area: 'everyday-work',
    skill: 'Confidentiality',
    keywords: ['confidentiality', 'discretion', 'data protection', 'privacy', 'GDPR'],
    measures: 'Tells a caller nothing about a person before it is clear who is calling.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Somebody calls: “I’m Robin’s partner. When is Robin’s appointment tomorrow?” The voice is friendly, and the diary is open in front of you. What do you do, and why?',
      minutes: 1,
      options: [
        'Say neither time nor whether there is one, and offer that Robin calls back, as even that is private',
        'Tell the time but not the reason, as an hour by itself gives away nothing private about anybody at all',
        'Ask for Robin’s date of birth and then tell the time, as a partner would know it',
        'Say that there is an appointment but no time, as a partner surely knows that much',
      ],
      key: 0,
      because:
        'That somebody has an appointment is private in itself, and a date of birth is known to many. The person decides who hears of it; calling back on their own number is safe and friendly.',
    },
  },
  {
    id: 'confidentiality-what-may-be-said',
    area: 'everyday-work',
    skill: 'Confidentiality',
    keywords: ['confidentiality', 'discretion', 'data protection', 'privacy', 'GDPR', 'personal data'],
    measures: 'Knows which everyday acts give away personal data.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt: 'Which of these break confidentiality? Choose all that do.',
      minutes: 2,
      options: [
        'Shredding printed lists of names once nobody needs them any more',
        'Telling a colleague of another team at lunch why somebody is off sick',
        'Locking the screen before going to the printer',
        'Handing a file over to the person who takes over the case',
        'Sending a list of salaries to a private mailbox to finish it at home',
      ],
      key: [1, 4],
      because:
        'The reason for sick leave concerns only those who work on it, and a private mailbox is outside the protection that was promised. Shredding, locking and handing over to whoever is responsible protect the data.',
    },
  },
  {
    id: 'confidentiality-wrong-letter',
    area: 'everyday-work',
    skill: 'Confidentiality',
    keywords: ['confidentiality', 'discretion', 'data protection', 'privacy', 'data breach'],
    measures: 'Acts at once and openly when personal data went to the wrong person.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You notice at four that this morning’s e-mail with a person’s medical certificate went to another person of the same name. Nobody has complained. What do you do, in which order, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Acts at once and does not wait for a complaint or hide it.',
          'Asks the wrong recipient to delete the mail, not to pass it on, and to confirm that.',
          'Reports it the same day to the manager or the data protection officer, because there may be a deadline for notifying it.',
          'Informs the person whose certificate it is, honestly, with an apology, as agreed with those responsible.',
          'Writes down what went where and when, without sending the certificate on again.',
          'Proposes how to prevent it, such as checking the address, not only the name, or a protected link.',
        ],
        levels: levels(
          'Does nothing as nobody has complained, or keeps it secret.',
          'Recalls the mail and hopes that nobody has read it.',
          'Asks the recipient to delete it, with nobody else informed.',
          'Recipient asked and reported the same day; the person concerned, the record or prevention is missing.',
          'At once: deletion asked and confirmed, reported today because of the deadline, person informed honestly, written down, and the cause prevented.',
        ),
        references: [
          'I act at once, complaint or not. I ask the wrong recipient to delete the mail, not to pass it on, and to confirm that. The same day I report it to my manager and the data protection officer, because there may be a deadline for notifying it. We inform the person whose certificate it is, honestly, with an apology. I write down what went where and when, without the certificate. To prevent it, we check the address and not only the name, or use a protected link.',
        ],
      },
    },
  },
] satisfies BankItem[];
