// Items on warehouses, stock and transport.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const logistics = [
  {
    id: 'logistics-which-first',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['warehouse', 'stock rotation', 'order picking', 'logistics', 'FIFO'],
    measures: 'Picks goods with an expiry date in the right order.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'Four pallets of the same juice are in stock. A customer orders one pallet and accepts goods with at least 60 days of life left. Today is 1 March. Which pallet do you pick?',
      minutes: 1,
      options: [
        'Received 10 January, best before 20 April',
        'Received 20 January, best before 30 June',
        'Received 25 January, best before 15 September in the same year',
        'Received 5 February, best before 20 May',
      ],
      key: 3,
      because:
        'First expired, first out, within the customer’s limit: 20 April leaves 50 days, which is too few. 20 May leaves 80 days and is the next to expire, although it came in last.',
    },
  },
  {
    id: 'logistics-count-differs',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['stock control', 'warehouse', 'inventory', 'stocktaking', 'logistics'],
    measures: 'Looks for the cause before correcting a stock figure.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'The system says 40 boxes, but there are 36 on the shelf. What do you do first?',
      minutes: 1,
      options: [
        'Correct the system to 36, so that the figure and the shelf agree again',
        'Check the open picks and the neighbouring places, then count a second time',
        'Order four boxes, so that the stock is complete',
        'Leave it until the yearly stocktaking, because such small differences will usually balance out',
      ],
      key: 1,
      because:
        'Goods that are already picked or stand in the wrong place explain many differences. A correction without a check creates a second error when the boxes turn up; waiting sells goods that aren’t there.',
    },
  },
  {
    id: 'logistics-reorder-level',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['stock control', 'purchasing', 'inventory', 'supply chain', 'replenishment'],
    measures: 'Calculates the stock at which to order again.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'You use 45 boxes each working day. The supplier needs 6 working days. 90 boxes must remain as a safety stock when the delivery arrives. At how many boxes in stock do you order?',
      minutes: 2,
      key: 360,
      tolerance: 0,
      unit: 'boxes',
      because: 'In 6 days 6 × 45 = 270 boxes are used. With the safety stock of 90 this makes 360.',
    },
  },
  {
    id: 'logistics-wet-delivery',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['goods receipt', 'warehouse', 'damage', 'delivery note', 'logistics'],
    measures: 'Secures evidence and rights when a delivery is damaged.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt:
        'A delivery arrives and two of ten pallets are visibly wet. The driver is in a hurry. Which steps protect your firm? Select all that apply.',
      minutes: 2,
      options: [
        'Take photos of the pallets before they are moved on.',
        'Sign without a remark and complain by phone tomorrow.',
        'Put the wet pallets with the others, so that the gate is free.',
        'Throw the wet goods away at once.',
        'Write the damage on the delivery note and let the driver sign it.',
        'Set the two pallets apart, marked as blocked.',
      ],
      key: [0, 4, 5],
      because:
        'Photos, a signed remark on the delivery note and goods kept apart prove the damage. A signature without a remark counts as a faultless receipt, and goods that are mixed or thrown away can’t be inspected.',
    },
  },
  {
    id: 'logistics-same-aisle',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['inventory accuracy', 'warehouse', 'stock control', 'logistics'],
    measures: 'Finds the cause of repeated stock differences.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'In one aisle of your warehouse the stock is wrong again and again, mostly small parts, sometimes too many and sometimes too few. How do you find the cause?',
      minutes: 5,
      rubric: {
        points: [
          'Count the aisle exactly once and then count a few places daily, so that each new difference can be dated.',
          'Compare the differences with the bookings: which articles, shifts, pickers and orders were involved?',
          'Watch the work on site: how are parts picked, counted, put back and booked?',
          'Name likely causes: similar parts side by side, packs booked as pieces, returns not booked, missing labels.',
          'Ask the people who work there without suspecting them, change one thing, and check whether the differences go away.',
        ],
        levels: levels(
          'Suspects theft or a person at once.',
          'Counts again and corrects the figures.',
          'Names one possible cause without a way to check it.',
          'Narrows it down by counts and bookings or by watching; a likely cause or a check of the remedy is missing.',
          'Dated counts, comparison with bookings, a look on site, likely causes for both directions, one change, and a check.',
        ),
        references: [
          'I count the aisle exactly and then ten places every evening, so each difference has a date. With that I look at the bookings: which articles, shifts and orders were touched? As it is too many as well as too few, I think of mix-ups: similar parts side by side, packs booked as single pieces, returns put back without a booking. I watch some picks on site and ask the pickers what is difficult. Then we change one thing, say labels and separate places, and count on for two weeks.',
        ],
      },
    },
  },
  {
    id: 'logistics-tight-window',
    area: 'logistics',
    skill: 'Transport planning',
    keywords: ['dispatch', 'transport planning', 'delivery', 'logistics coordinator', 'route planning'],
    measures: 'Changes a tour so that fixed times are kept and people know in time.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A driver calls: 40 minutes behind after the second of six stops. Stop 5 is a hospital that only receives until 12:00; in the present order the van would be there at 12:20. The other stops are open all day. What do you do?',
      minutes: 2,
      options: [
        'Tell the driver to make up the time by driving faster and taking the break later',
        'Keep the order and ask the hospital to receive the goods later than usual',
        'Move the hospital forward in the tour, and tell the customers whose times change',
        'Take the hospital off the tour and deliver tomorrow morning together with the next goods for that area',
      ],
      key: 2,
      because:
        'Only the hospital has a fixed time, so the order can change without loss. Speeding and skipped breaks are dangerous and unlawful, and a hospital’s goods shouldn’t depend on a favour or wait a day.',
    },
  },
  {
    id: 'logistics-lorries-needed',
    area: 'logistics',
    skill: 'Transport planning',
    keywords: ['transport planning', 'load planning', 'freight', 'logistics', 'dispatch'],
    measures: 'Plans loads by the limit that binds first.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A lorry has 33 pallet places and may carry 24 tonnes. Each pallet weighs 800 kg. How many lorries do you need for 95 pallets?',
      minutes: 2,
      key: 4,
      tolerance: 0,
      unit: 'lorries',
      because:
        'By weight 24,000 / 800 = 30 pallets fit, fewer than the 33 places. 95 / 30 = 3.2, so 4 lorries. Counting places alone gives 3, which would be overloaded.',
    },
  },
  {
    id: 'logistics-day-late',
    area: 'logistics',
    skill: 'Transport planning',
    keywords: ['freight forwarding', 'delivery', 'logistics coordinator', 'dispatch'],
    measures: 'Tells a customer of a delay early, clearly and with a choice.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'It is 14:00. You learn that the pallets promised to a customer for tomorrow, 8:00, are stuck at the port and will come a day late, at the earliest. Write the message to the customer.',
      minutes: 4,
      rubric: {
        points: [
          'Says at once that the pallets will not come tomorrow at 8:00, but the day after at the earliest.',
          'Gives the reason in a few words: they are stuck at the port.',
          'Takes responsibility and apologises without excuses.',
          'Offers a choice or help, such as a part delivery, express for the most urgent goods, or another time window.',
          'Asks what is most urgent for the customer and says when and by whom the next information comes.',
        ],
        levels: levels(
          'Hides the delay or blames the customer.',
          'Says that there may be delays, without a time.',
          'Delay and reason are clear; no help or next step.',
          'Clear delay, apology and next information; no choice or question about what is urgent.',
          'New time first, short reason, apology, a choice and a question about urgency, and a fixed time for the next information.',
        ),
        references: [
          'Your pallets will not arrive tomorrow at 8:00. They are stuck at the port, and we expect them the day after tomorrow in the morning, at the earliest. I am sorry; you were counting on us. Do you need some of the goods tomorrow? We can send two pallets from our own stock by express at our cost. Please tell me by 16:00 which articles are most urgent. I will write again at 17:00 with news from the port, and you reach me at any time on my direct number.',
        ],
      },
    },
  },
  {
    id: 'logistics-warm-van',
    area: 'logistics',
    skill: 'Transport planning',
    keywords: ['cold chain', 'dispatch', 'transport planning', 'logistics coordinator'],
    measures: 'Protects safety, goods and customers when a vehicle fails.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'At 9:30 a driver reports that the cooling of the van has failed; it shows 7 °C and rises. On board are fresh fish for three restaurants (limit 4 °C) and cheese for two shops (limit 8 °C). The next free cold van is 50 minutes away. What do you do, and in which order?',
      minutes: 8,
      rubric: {
        points: [
          'Get the facts from the driver: exact temperature, since when, doors closed, place, and that the driver is safe.',
          'The fish has passed its limit: block it, don’t deliver it, and let somebody responsible for food safety decide.',
          'The cheese is still within its limit: deliver it first if it can arrive in time, or move it to the cold van.',
          'Send the free cold van to meet the driver, and arrange replacement fish with it if there is stock.',
          'Call the restaurants before noon with a new time or a replacement, so that they can plan; then the shops.',
          'Record temperatures, times and decisions, and keep the printout for the claim.',
          'Afterwards find the cause: maintenance, alarm earlier, and a rule for next time.',
        ],
        levels: levels(
          'Lets everything be delivered as planned.',
          'Sends the cold van only, without a decision on the goods.',
          'Sends the van and informs customers; fish above its limit is still delivered or not mentioned.',
          'Blocks the fish, saves the cheese and informs customers; records or the look back are missing.',
          'Facts first, fish blocked, cheese saved, replacement on the way, customers called in order of urgency, everything recorded, cause mended.',
        ),
        references: [
          'I ask the driver to stop safely, keep the doors closed, and read me the temperature and since when it has been above 4 °C. The fish is over its limit, so it is blocked: nobody delivers it, and our food safety officer decides what happens to it. The cheese is still below 8 °C. One shop is ten minutes away, so the driver delivers there first and measures at the door; the rest goes to the cold van, which I send off at once. I ask the warehouse to load replacement fish on it. Then I call the three restaurants, since they cook from noon: replacement by 11:30, or a credit. After that the second shop. Temperatures, times and decisions go into the log, with the printout for the insurance. Next day we look at the maintenance of the cooling and set the alarm at 3 °C, so that the driver hears it earlier.',
        ],
      },
    },
  },
] satisfies BankItem[];
