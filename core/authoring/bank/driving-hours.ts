// Items on planning tours within what drivers may drive. Hours as in Regulation (EC) No 561/2006.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const drivingHours = [
  {
    id: 'tours-break-due',
    area: 'logistics',
    skill: 'Tours and driving hours',
    keywords: ['driving hours', 'driving times and rest periods', 'tachograph', 'tour planning', 'dispatcher'],
    measures: 'Plans the break that a driver has to take.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'EU rules: after 4½ hours at the wheel a driver takes a break of 45 minutes. Your lorry driver has driven 4 hours 10 minutes without one; the customer is 50 minutes away and closes in an hour. What do you decide, and why?',
      minutes: 2,
      options: [
        'Drive on and rest there, as the customer would otherwise be closed and the day lost',
        'Drive on slowly, as time in a traffic jam doesn’t count as time at the wheel',
        'Break on the way and tell the customer now, as neither hurry nor order lifts the limit',
        'Let the driver choose, as it is the driver and not the planner who answers for the hours',
      ],
      key: 2,
      because:
        'With 50 minutes more the driver would be 30 minutes over. The one who plans answers for the hours too, a jam is time at the wheel, and a customer who hears of it now can wait or agree on another time.',
    },
  },
  {
    id: 'tours-end-of-tour',
    area: 'logistics',
    skill: 'Tours and driving hours',
    keywords: ['tour planning', 'route planning', 'driving hours', 'dispatcher', 'working hours'],
    measures: 'Works out the length of a tour with stops and the break that falls due.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A tour has 330 km at 60 km an hour on average and 12 stops of 10 minutes each. Besides, a break of 45 minutes is taken. How many minutes does the tour last in all?',
      minutes: 2,
      key: 495,
      tolerance: 0,
      unit: 'minutes',
      because:
        '330 km at 60 km an hour are 5.5 hours, so 330 minutes. 12 stops take 120 minutes, and the break 45: 330 + 120 + 45 = 495.',
    },
  },
  {
    id: 'tours-driver-ill',
    area: 'logistics',
    skill: 'Tours and driving hours',
    keywords: ['tour planning', 'route planning', 'driving hours', 'dispatcher', 'rest periods', 'scheduling drivers'],
    measures: 'Plans tours anew when a driver falls ill, within the hours and by what matters most.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'At 5 am one of 14 drivers is ill. That tour has 20 stops, among them a dialysis centre by 8 am and a shop fitting of 6 stops in the far south. Two other drivers are already near the limit of their hours. How do you plan the day anew, and why so?',
      minutes: 5,
      rubric: {
        points: [
          'Puts first what can’t wait: the dialysis centre by 8 am gets a driver at once.',
          'Splits the stops among tours that pass nearby and have room in hours and in the vehicle.',
          'Gives nothing to the two drivers near their limit; driving times and rest periods stay kept.',
          'Asks for a stand-in, such as a reserve driver or a haulier for the far south, or moves those stops to tomorrow.',
          'Tells the customers who get their goods later, before they ask, with a new time.',
          'Tells the drivers of their new tours clearly, watches the day, and writes down what changed.',
        ],
        levels: levels(
          'Gives the whole tour to one driver, over the hours if need be.',
          'Moves everything to tomorrow without looking at what can’t wait.',
          'Splits the stops, with hours or the dialysis centre forgotten.',
          'Urgent stop first and hours kept; customers are not told or the far south stays open.',
          'Dialysis first, stops split by nearness and room, drivers at their limit spared, stand-in or tomorrow for the south, customers told with a new time, day watched.',
        ),
        references: [
          'The dialysis centre can’t wait, so the nearest driver gets it by 8 am. Then I split the other stops among tours that pass nearby and have room in hours and in the vehicle. The two drivers near their limit get nothing; rest periods are kept. For the far south I ask a reserve driver or a haulier, else these stops move to tomorrow. I tell customers of the new time before they ask. Drivers get their new tours clearly; I watch the day and write down what changed.',
        ],
      },
    },
  },
] satisfies BankItem[];
