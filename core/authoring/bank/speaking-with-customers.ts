// Items on talking with customers, face to face or on the telephone, and on negotiating.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const speakingWithCustomers = [
  {
    id: 'talking-shouting-caller',
    area: 'spoken-communication',
    skill: 'Talking with customers',
    keywords: [
      'talking with customers',
      'telephone',
      'phone calls',
      'upset customers',
      'difficult customers',
      'reception',
      'talking on the phone',
    ],
    measures: 'Lets an angry caller speak first and then leads to what can be done.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A caller shouts: “I’ve waited in all day for the third time!” You see on the screen that the driver was there and nobody opened. What do you say first, and why?',
      minutes: 1,
      options: [
        '“Our driver was there at eleven”, as facts clear up who was at fault',
        '“Please don’t shout at me, or I shall have to end this call”, as respect comes before all help',
        '“Three days at home for nothing, I’m sorry. Tell me what happened”, as being heard comes first',
        '“I’ll refund it all right away”, as money is what ends a call like this one soonest',
      ],
      key: 2,
      because:
        'Somebody who is that angry hears no facts yet. Naming what happened and asking calms them and shows what they know; then the driver’s note can be told, and something be agreed on.',
    },
  },
  {
    id: 'talking-order-of-call',
    area: 'spoken-communication',
    skill: 'Talking with customers',
    keywords: [
      'talking with customers',
      'telephone',
      'phone calls',
      'front desk',
      'talking with patients',
      'call handling',
    ],
    measures: 'Puts the parts of a telephone call into an order that ends with something agreed.',
    difficulty: 1,
    item: {
      kind: 'ranking',
      prompt: 'A customer calls with a muddled story about an order. In which order do you do these?',
      minutes: 2,
      options: [
        'Say in your own words what you understood, and ask whether that is right.',
        'Note down in the record what was promised.',
        'Listen without interrupting, and ask for what is missing.',
        'Agree on what happens, by when, and who calls whom.',
        'Say what you can do and what you can’t.',
      ],
      key: [2, 0, 4, 3, 1],
      because:
        'Listening and saying it back make sure that the right problem is solved. Then come what is possible and what is agreed; the note keeps the promise once the call is over.',
    },
  },
  {
    id: 'talking-bad-news-call',
    area: 'spoken-communication',
    skill: 'Talking with customers',
    keywords: [
      'talking with customers',
      'telephone',
      'phone calls',
      'upset customers',
      'worried customers',
      'worried clients',
      'customer contact',
      'talking with clients',
    ],
    measures: 'Tells a customer bad news by telephone plainly, kindly and with a choice.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A wheelchair was promised for today and comes in four days, because a part is missing. You call the customer, who has a family party tomorrow. What do you say, how do you react to anger, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Says who is calling and tells the bad news early and plainly: it comes in four days and not today.',
          'Apologises for the broken promise without excuses or blaming others.',
          'Gives the reason briefly: a part is missing.',
          'Lets the customer be angry, listens, and names what it means for them, such as the party tomorrow.',
          'Offers a choice, for example a chair on loan for the party or a pick-up elsewhere, and promises only what is certain.',
          'Agrees on the next step with a day and a direct number, and calls again as promised.',
        ],
        levels: levels(
          'Sends a message instead, or hides the delay.',
          'Tells the delay with excuses and ends the call quickly.',
          'Apologises kindly with nothing to offer for tomorrow.',
          'Plain news, apology and an offer; listening to the anger or the next step is missing.',
          'Plain and early, honest apology, short reason, listens to the anger, a loan for tomorrow or another choice, and a next step with a day and a number.',
        ),
        references: [
          '“This is Kim from the shop. I have bad news: your wheelchair comes in four days and not today. I’m sorry, we promised it and didn’t keep it. A part is missing.” If there is anger, I let it out and listen: “And the party is tomorrow, I see why you’re upset.” Then a choice: “I can bring you a chair on loan tomorrow morning, or you pick one up.” I promise only what is certain. “I’ll call on Thursday, and this is my direct number.”',
        ],
      },
    },
  },
  {
    id: 'negotiation-price-first',
    area: 'spoken-communication',
    skill: 'Negotiation',
    keywords: ['negotiation', 'negotiating', 'bargaining', 'contract negotiation', 'purchasing'],
    measures: 'Answers a demand for a discount with an exchange.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'At the end of a good talk a buyer says: “Ten percent off, and we sign.” You may give up to ten. What do you answer, and why?',
      minutes: 1,
      options: [
        '“Agreed”, as it is within what you may give and the order is safe with that',
        '“Five percent”, as the middle is what both of you can call fair without long talks',
        '“No discounts, ever”, as giving way once means giving way each time',
        '“If you sign for two years, I can give something”, as whoever gives should get',
      ],
      key: 3,
      because:
        'A discount against something that matters to you keeps the value and teaches no asking for nothing. Agreeing at once or splitting gives money away, and a bare no can lose the order.',
    },
  },
  {
    id: 'negotiation-prepare',
    area: 'spoken-communication',
    skill: 'Negotiation',
    keywords: ['negotiation', 'negotiating', 'contract negotiation', 'supplier negotiation'],
    measures: 'Knows what belongs to the preparation of a negotiation.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'You prepare a talk with a supplier. Which of these make your position better? Choose all that do.',
      minutes: 2,
      options: [
        'Telling the supplier beforehand how urgent it is',
        'Deciding to talk about the price only',
        'Getting a real offer from another supplier',
        'Agreeing on each point for good before the next one comes up',
        'Listing what costs you little and is worth much to them',
        'Letting the supplier write the minutes',
      ],
      key: [2, 4],
      because:
        'Another real offer is what you can fall back on, and cheap things of worth to the other side are what you can trade. Urgency told early, price alone and points closed one by one take room away.',
    },
  },
  {
    id: 'negotiation-deadlock',
    area: 'spoken-communication',
    skill: 'Negotiation',
    keywords: ['negotiation', 'negotiating', 'conflict', 'contract negotiation', 'works council', 'renewal'],
    measures: 'Leads a deadlocked negotiation from positions to interests and to an exchange.',
    difficulty: 3,
    item: {
      kind: 'short',
      prompt:
        'You rent out instruments to a school. You want 8 percent more, the school says: “Not a cent, or we leave.” You would like to keep it. How do you lead the next talk, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Asks why: what lies behind the no, such as a fixed budget, the time of year or trouble with the service.',
          'Says openly what lies behind the own demand, such as higher repair costs.',
          'Knows before the talk the limit and the best alternative of both sides if there is no agreement.',
          'Brings more than the price to the table: term, payment date, number of instruments, service.',
          'Offers exchanges with if and then, for example a smaller rise for a longer contract.',
          'Stays friendly and firm, does not threaten, and ends with what was agreed in writing.',
        ],
        levels: levels(
          'Gives in at once, or answers with a threat.',
          'Repeats the demand with more arguments.',
          'Splits the difference without asking what lies behind it.',
          'Asks for the reasons and offers an exchange; own limit or alternative isn’t thought of.',
          'Limit and alternatives known, reasons asked and told, several things on the table, if-then exchanges, friendly and firm, agreed in writing.',
        ),
        references: [
          'Before the talk I set my limit and think of the best alternative on both sides if there is no agreement. Then I ask why: a fixed budget, the time of year, or trouble with our service? I say openly that repair costs rose. I bring more than the price: term, payment date, number of instruments, service. I offer exchanges: if you sign for three years, then it is 3 percent. I stay friendly and firm, don’t threaten, and send what we agreed in writing.',
        ],
      },
    },
  },
] satisfies BankItem[];
