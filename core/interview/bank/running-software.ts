// Interview questions on running software and using its data.
import { question } from './notation.ts';

export const runningSoftware = [
  question({
    id: 'interview-operations-incident',
    area: 'operations-incidents',
    skill: 'Incident handling',
    keywords: ['incident', 'on call', 'monitoring', 'deployment'],
    measures: 'Restores first, tells people, and learns from it.',
    prompt:
      'Tell me about an outage or an incident that you helped to end. What was your part, from the alarm to the end?',
    points: [
      ['Restored the service first: rollback, restart, failover or switching something off', null],
      [
        'Told users and colleagues early what was known, and kept them up to date',
        'Who was told what while it went on?',
      ],
      ['Found the cause afterwards from logs, metrics or a timeline', 'How did you find the cause?'],
      [
        'Changed something so that it doesn’t come again: an alert, a limit, a test, a runbook',
        'What was changed afterwards?',
      ],
      [
        'Gives a figure: how long it lasted, how many users, or how much sooner the next was seen',
        'How long did it last, and how did you know that the change helped?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Was there while others ended it.',
      'Did a clear part, without what followed.',
      'Restored first, kept people informed, found the cause.',
      'All of that, and changed something that can be shown to have helped.',
    ],
    reference:
      'On a Friday evening our checkout returned errors for a third of users. I was on call: I rolled the last deployment back, which restored the service after 18 minutes. Meanwhile I wrote on the status page what was known and kept support up to date every ten minutes. The next day I made a timeline from logs and metrics; the cause was a connection pool that was too small. We raised the limit, added an alert on waiting connections and a page in the runbook. The next time the alert came four minutes before users noticed anything.',
  }),
  question({
    id: 'interview-security-weakness',
    area: 'security',
    skill: 'Application security',
    keywords: ['security', 'vulnerability', 'risk', 'access'],
    measures: 'Deals with a weakness openly and to the end.',
    prompt: 'Tell me about a security weakness that you found, or that was found in your work. What did you do?',
    points: [
      [
        'Judged the risk: who could use it, what data or access it opened, how likely',
        'What could somebody have done with it?',
      ],
      ['Told those who had to know, at once and not in public', 'Whom did you tell, and when?'],
      ['Closed it: a fix, less access, a changed key or password', null],
      ['Looked in the logs whether it had been used already', 'How did you know whether it had been used?'],
      [
        'Looked for the same weakness elsewhere, or made a rule or check against it',
        'Where else could the same weakness have been?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Noticed something, and left it to others.',
      'Closed it, without asking what it had meant.',
      'Judged the risk, told the right people, closed it.',
      'All of that, checked whether it was used, and kept it from coming elsewhere.',
    ],
    reference:
      'While I tested an export I saw that changing the number in the address gave me another customer’s file. The risk was high: anybody with a login could read names and bank data. I told our security lead within the hour and nobody else. The same day I closed it with a check of ownership and changed the signing key. We looked in the access logs of ninety days and found no use of it. Then I searched our other routes for the same weakness, found two, and added a check to code review and a test that walks every route.',
  }),
  question({
    id: 'interview-data-decision',
    area: 'data-analysis',
    skill: 'Data analysis',
    also: ['Explaining figures', 'Presenting'],
    keywords: ['data', 'analysis', 'dashboard', 'reporting'],
    measures: 'Turns figures into a decision, and says how sure they are.',
    prompt:
      'Tell me about an analysis of yours that changed what somebody did. What did you look at, and what came of it?',
    points: [
      ['Began with the decision or question of those who asked, not with the data', 'Which decision was it for?'],
      [
        'Checked the data: missing values, duplicates, definitions, a comparison with another source',
        'How did you know that the figures were right?',
      ],
      [
        'Said how sure it was: sample, range, another explanation that was ruled out',
        'What could have made your conclusion wrong?',
      ],
      [
        'What people did differently, and the result with a figure',
        'What did they do differently, and what came of it?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Describes a report, without a use of it.',
      'An analysis that was used, without checks.',
      'Began with the decision, checked the data, and was used.',
      'All of that, said how sure it was, and followed the result.',
    ],
    reference:
      'The head of sales had to decide whether to go on with free delivery. I asked which decision the figures were for, then compared orders with and without it over eight months. I checked the data first: duplicates, missing dates, and whether our totals agreed with accounting as another source. The difference was 6 %, with a range of 2 to 10, and I ruled out the Christmas season as another explanation. They kept it for orders above 40 euros only; the margin rose by 3 points and orders stayed the same.',
  }),
] as const;
