// Interview questions on goods and production.
import { question } from './notation.ts';

export const goods = [
  question({
    id: 'interview-logistics-stock',
    area: 'logistics',
    skill: 'Warehouse and stock',
    keywords: ['logistics', 'warehouse', 'transport', 'stock'],
    measures: 'Finds why goods and figures differ, and mends the flow.',
    prompt:
      'Tell me about a time when goods weren’t where or when they should have been. What did you do, that day and later?',
    points: [
      ['That day: found the goods or another way, and told the customer or the driver', null],
      [
        'Traced the cause: a wrong label, place, count, booking or tour',
        'What was the cause, and how did you trace it?',
      ],
      ['Changed the flow: a scan, a place, a count, a fixed tour or handover', 'What was changed afterwards?'],
      [
        'The result: fewer missing pallets, late deliveries or wrong picks, with a figure',
        'What did you measure to know that it worked?',
      ],
    ],
    levels: [
      'No example of their own.',
      'Found them, and went on.',
      'Solved the day, without the cause.',
      'Solved the day, traced the cause, changed the flow.',
      'All of that, with figures before and after.',
    ],
    reference:
      'One morning six pallets for a supermarket were missing at loading. That day I found another way: I filled four from the second line, and told the customer that two come at noon. Later I traced the cause in the bookings: returns lay in the same place and had the same label. I changed the flow with a place of their own for returns and a scan at handover, and a count every Friday. Missing pallets fell from about eight a month to one, and late deliveries by a third.',
  }),
  question({
    id: 'interview-manufacturing-fault',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['production', 'quality control', 'machine', 'safety'],
    measures: 'Stops a fault at its cause, safely.',
    prompt: 'Tell me about a fault in production that kept coming back. How did you get rid of it?',
    points: [
      [
        'Stopped or set apart bad parts first, and made the machine safe',
        'What did you do with the parts and the machine at first?',
      ],
      ['Looked for the cause with data: measurements, shifts, material, tool wear', 'How did you find the cause?'],
      ['Changed the cause: a tool, a setting, maintenance, an instruction', null],
      ['Measured scrap, downtime or complaints before and after', 'What did you measure to know that it was gone?'],
    ],
    levels: [
      'No example of their own.',
      'Sorted out bad parts.',
      'Mended it, until it came back.',
      'Set parts apart, found the cause by data, changed it.',
      'All of that, with scrap before and after, and a way that holds.',
    ],
    reference:
      'Every few days a press made lids with a burr. I stopped the line, made the machine safe, and set 1,200 parts apart for sorting. Then I looked at the data with the shift leaders: measurements by shift, material and tool. The burr came after about 40,000 strokes, so the cause was tool wear, which nobody counted. We changed the maintenance: the tool is ground at 35,000 strokes, and the instruction hangs at the press. Scrap fell from 2.4 per cent to 0.3, and there was no complaint in the following half year.',
  }),
] as const;
