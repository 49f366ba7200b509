// Interview questions on what is needed at most desks and workshops.
import { question } from './notation.ts';

export const everyday = [
  question({
    id: 'interview-everyday-fault',
    area: 'everyday-work',
    skill: 'Troubleshooting',
    keywords: ['fault', 'troubleshooting', 'repair', 'diagnosis'],
    measures: 'Finds the cause of a fault by asking, comparing and testing.',
    prompt: 'Tell me about a fault that was hard to find. How did you get to its cause?',
    points: [
      ['Asked what exactly happened, since when and what had changed', 'What did you ask before you touched anything?'],
      [
        'Narrowed the fault down by comparing what worked with what didn’t, or by halving',
        'How did you rule things out?',
      ],
      ['Changed one thing at a time and watched what it did', null],
      [
        'Proved that it was the cause, because the fault came and went with it',
        'How did you know that you had found the cause?',
      ],
      ['Wrote the cause down or changed something, so that it doesn’t come back', 'What is different since then?'],
    ],
    levels: [
      'No fault that they found themselves.',
      'Tried this and that until it worked.',
      'Found it step by step, without saying why in this order.',
      'Asked, narrowed it down and tested one thing at a time.',
      'All of that, proved the cause, and saw to it that it doesn’t come back.',
    ],
    reference:
      'A label printer stopped every few days. I asked what exactly happened, since when, and what had changed: it had begun after a move. I narrowed the fault down by comparing it with the second printer, which worked, and swapped one thing at a time: first the cable, then the paper, then the socket. On the other socket it ran for two weeks. To prove the cause I put it back, and the fault came again: a lift hung on the same circuit. I wrote the cause down for the next one and had the socket changed, so it hasn’t come back.',
  }),
];
