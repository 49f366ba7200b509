// Items on writing for customers.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const writingForCustomers = [
  {
    id: 'writing-refusal-opening',
    area: 'written-communication',
    skill: 'Writing for customers',
    keywords: ['customer communication', 'clear writing', 'complaints', 'written English', 'tone'],
    measures: 'Says no clearly and kindly and offers what is possible.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A customer asks for a spare part that has not been made for years. You can’t supply it, but a repair shop near the customer can make it. Which beginning is best?',
      minutes: 1,
      options: [
        '“We no longer have this part. A shop near you can make one for about 30: here is the address.”',
        '“Thank you for your interest in our products, which we have been making with care since 1962.”',
        '“Unfortunately we must inform you that, for reasons of storage, the supply has been discontinued.”',
        '“We will see what we can do about your request and will contact you as soon as there is news.”',
      ],
      key: 0,
      because:
        'The answer is clear and the help follows at once. The others delay the answer, hide it in official wording, or raise a hope that can’t be met.',
    },
  },
  {
    id: 'writing-old-times',
    area: 'written-communication',
    skill: 'Writing for customers',
    keywords: [
      'clear writing',
      'customer communication',
      'technical writing',
      'incident communication',
      'backend developer',
    ],
    measures: 'Explains a technical fault to somebody outside the trade, with cause, effect and what changes.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'Lee runs a bus depot and phoned because displays showed wrong times. Lee does not know your software. Write the e-mail with the explanation (up to 90 words).',
      context:
        'What you know: the timetable file from the county came at 05:40 in place of 03:00. The import ran at 04:00 and took yesterday’s file again. On route 14 all displays and the app therefore showed yesterday’s times from 04:10 on. At 08:15 you started the import by hand; since 08:20 all is right, you checked three stops. From tomorrow the import waits for a new file and warns the person on duty by 04:30 if there is none.',
      minutes: 5,
      rubric: {
        points: [
          'Says first that all is right again since 08:20 and has been checked.',
          'Says what was wrong and for how long: route 14 showed yesterday’s times from 04:10 until 08:20, on displays and in the app.',
          'Explains the cause in plain words: the new timetable arrived late and our program used the old one again.',
          'Takes responsibility and says sorry, without blaming the county.',
          'Says what changes from tomorrow: the program waits for the new file, and somebody is warned by 04:30.',
          'Names a way to ask back, such as to ring the writer directly.',
        ],
        levels: levels(
          'Apology without facts, or technical notes copied.',
          'Says that there was a fault and that it is mended, without period or cause.',
          'Period and cause are there, but in technical words or with blame for others; nothing about what changes.',
          'Plain, with cause, period and measure; the check, the apology or the present state at the beginning is missing.',
          'Present state first, effect with times, cause in plain words, responsibility, measure from tomorrow and a way to ask back, within the length.',
        ),
        references: [
          'Hello Lee, the times for route 14 have been right again since 08:20; I have checked three stops. From 04:10 until then, displays and the app showed yesterday’s times. The reason: the new timetable reached us late, and our program used the old one again instead of waiting. That is our fault, and I am sorry for the trouble at your depot. From tomorrow the program waits, and if there is no new timetable by 04:30, one of us is called. If you see anything odd, ring me directly.',
        ],
      },
    },
  },
  {
    id: 'writing-price-rise',
    area: 'written-communication',
    skill: 'Writing for customers',
    keywords: [
      'customer communication',
      'clear writing',
      'copywriting',
      'marketing',
      'account management',
      'written English',
    ],
    measures: 'Announces bad news honestly, with reason, choices and all facts a customer needs.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'Write the letter to the customers. It should be honest, easy to understand, and leave as few questions open as possible (about 150 words). Below it, add one or two sentences on why you chose this order.',
      context:
        'Vegetable boxes by subscription. The price rises from 22 to 25 a box from 1 March; today is 20 January. Reasons: since the last change three years ago, wages for pickers and drivers rose by 14 %, packaging by 20 %. The size of the box stays the same. New: a smaller box for 19. Customers can change or cancel on the account page until 24 February without charge; without any action they get the usual box for 25. Customers who have paid in advance keep the old price until their credit is used up. Questions: telephone, weekdays 09:00 to 17:00, ask for Remy.',
      minutes: 10,
      rubric: {
        points: [
          'Says in the first sentences that the price rises from 22 to 25 a box from 1 March.',
          'Gives the true reason in figures: wages up by 14 % and packaging by 20 % since the last change three years ago.',
          'Says what stays the same: the size of the box, and the old price for credit that was paid in advance.',
          'Offers choices: the smaller box for 19, a change or cancelling on the account page until 24 February without charge.',
          'Says what happens without action: the usual box for 25.',
          'Names where to ask: Remy by telephone, weekdays 09:00 to 17:00.',
          'Respectful tone without advertising or excuses, and a reason for the order: what customers need most comes first.',
        ],
        levels: levels(
          'The rise is hidden or missing, or facts are wrong.',
          'Names the new price, but dresses it up; reasons or choices are missing.',
          'Price, date and a reason; choices or what happens without action are incomplete, or the main point comes late.',
          'All essential facts in good order and plain words; one detail, such as the credit, the contact or the reason for the order, is missing.',
          'Main point first, honest reason in figures, what stays, choices with dates, what happens without action, contact, fitting tone, and a good reason for the order.',
        ),
        references: [
          'Dear customers, from 1 March your vegetable box will cost 25 instead of 22. We want to tell you why, and what you can choose. Since our last change three years ago, wages for our pickers and drivers have risen by 14 % and packaging by 20 %. We don’t want to save on either by making the box smaller: its size stays the same. If you like, you can switch to a new smaller box for 19. You can change or cancel on your account page until 24 February, free of charge. If you do nothing, your usual box keeps coming for 25. If you have paid in advance, the old price holds until your credit is used up. Questions? Remy is there for you by telephone on weekdays from 09:00 to 17:00. Thank you for eating with the seasons.\n\nWhy this order: people first want to know what it costs and when; the reason comes next so that it seems fair, and then what they can do.',
        ],
      },
    },
  },
] satisfies BankItem[];
