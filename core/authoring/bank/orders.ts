// Items whose answer is an order: what to do first, and what after it.
import type { BankItem } from '#core/model/item.ts';

export const orders = [
  {
    id: 'operations-order-outage',
    area: 'operations-incidents',
    skill: 'Incident handling',
    keywords: ['incident response', 'on-call', 'outage', 'escalation', 'site reliability'],
    measures: 'Puts the steps of an outage into an order that limits the harm first.',
    difficulty: 2,
    item: {
      kind: 'ranking',
      prompt: 'Ten minutes after a release, a shop takes no orders any more. In which order do you do these?',
      minutes: 2,
      options: [
        'Write down with the team what made the fault possible.',
        'Roll the release back.',
        'Confirm from the monitoring that orders fail, and since when.',
        'Test the mended release where no customer is hit.',
        'Check that orders go through again, and tell everybody so.',
      ],
      key: [2, 1, 4, 3, 0],
      because:
        'First see that it is real and when it began, then end the harm with what is quickest, then make sure that it has ended. Mending and learning come after, without customers waiting.',
    },
  },
  {
    id: 'nursing-order-collapse',
    area: 'nursing-care',
    skill: 'Working with parents and families',
    keywords: ['paediatrics', 'parents', 'family-centred care', 'bad news', 'communication'],
    measures: 'Puts the parts of a hard talk with parents into a humane order.',
    difficulty: 2,
    item: {
      kind: 'ranking',
      prompt:
        'You are to tell parents, together with the doctor, that their child’s operation is put off for a second time. In which order do you do these?',
      minutes: 2,
      options: [
        'Agree on what happens next and who calls them when.',
        'Ask what they know so far and what worries them.',
        'Find a quiet room and put your telephone away.',
        'Let them react, and stay with what they say.',
        'Say in one plain sentence that the operation won’t be today.',
      ],
      key: [2, 1, 4, 3, 0],
      because:
        'Room and time come first, then what they already know. The news is said plainly and early, feelings get their place, and plans are heard only after that.',
    },
  },
  {
    id: 'planning-order-slip',
    area: 'planning-stakeholders',
    skill: 'Planning and priorities',
    keywords: ['project planning', 'priorities', 'deadline', 'delay', 'project management'],
    measures: 'Puts the steps after a slipped date into an order that others can rely on.',
    difficulty: 2,
    item: {
      kind: 'ranking',
      prompt: 'A supplier tells you that a part comes three weeks late. In which order do you do these?',
      minutes: 2,
      options: [
        'Change the plan and tell everybody the new dates.',
        'Decide with whoever answers for the project between the ways that are left.',
        'Ask the supplier what is certain about the new date.',
        'Work out which dates of yours depend on the part, and what ways are left.',
      ],
      key: [2, 3, 1, 0],
      because:
        'Facts first, then what they mean for the plan, then a decision by those who answer for it. Dates that are spread before are taken back later.',
    },
  },
] satisfies BankItem[];
