// Items on helping customers, also when it is hard.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const customerSupport = [
  {
    id: 'support-first-sentence',
    area: 'customer-support',
    skill: 'Customer support',
    keywords: ['customer support', 'customer service', 'empathy', 'complaints', 'written English'],
    measures: 'Opens a reply to an upset customer with the problem and the next step.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A customer writes: “This is the THIRD box without the fish. I have written twice and nobody answers. Do you even read these?” You can see that all three complaints are true. Which opening is best?',
      minutes: 2,
      options: [
        '“We are always sorry to hear that a customer is not fully satisfied with us. Your opinion matters a great deal, and we take each message very seriously.”',
        '“Thank you for your message. Would you send us the order numbers and a photo of each of the boxes, so that we can look into this for you?”',
        '“Three boxes without the fish and two messages without an answer: that is our failure, and I am sorry. All three are being refunded to you today.”',
        '“I was not on duty when your first two messages came, but I can tell you that we have had many new people in the packing hall this month.”',
      ],
      key: 2,
      because:
        'It shows that the message was read, takes responsibility and names the next step. The first is a phrase that fits anything, the second asks for what is known, and the last explains instead of helping.',
    },
  },
  {
    id: 'support-first-ticket',
    area: 'customer-support',
    skill: 'Customer support',
    keywords: ['customer support', 'prioritisation', 'ticket queue', 'helpdesk', 'Freshdesk'],
    measures: 'Orders tickets by possible harm rather than by tone or waiting time.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'Four tickets are open. Which do you take first, and why?',
      minutes: 1,
      options: [
        'A customer has waited two days for a discount and writes in capitals: waited longest and most upset',
        'A label on meals sent out today does not list nuts: somebody could come to harm within hours',
        'A company wants to talk about 200 boxes a month: the most money is at stake',
        'Five customers can’t find the recipe page: one answer would close five tickets at the same time',
      ],
      key: 1,
      because:
        'A missing allergen can injure people and becomes worse with each hour, so it goes first and is passed on at once. The other three lose little by waiting for an hour.',
    },
  },
  {
    id: 'support-late-cancel',
    area: 'customer-support',
    skill: 'Customer support',
    keywords: ['customer support', 'judgement', 'refunds', 'policy', 'escalation'],
    measures: 'Applies a rule by its purpose and mends the firm’s own mistakes.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'The rule says: cancel by Sunday, else the week is charged. A customer cancelled on Saturday, but the log shows that the cancel page was broken that day. The week was charged. You may refund up to 50 yourself; the box cost 62. What do you do, and why?',
      minutes: 2,
      options: [
        'Explain the rule and refuse in a friendly way, because exceptions would be unfair to other customers',
        'Refund 50 at once and close the ticket, because this is the limit that you have been given',
        'Ask the customer for a screenshot of the broken page, since anybody could claim such a thing later',
        'Say that the fault is ours, get the 62 approved, and tell the customer by when it will be settled',
      ],
      key: 3,
      because:
        'The customer kept to the rule and the fault is the firm’s own, shown by the log, so the full amount is due. It is above your limit, so you get the approval yourself and give the customer a time.',
    },
  },
  {
    id: 'support-spoilt-dinner',
    area: 'customer-support',
    skill: 'Customer support',
    keywords: ['customer support', 'customer service', 'written English', 'complaints', 'clear writing'],
    measures: 'Writes a reply that takes responsibility, is honest about limits and settles the next steps.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'Write the reply to this customer (up to 90 words). Use only what you may offer.',
      context:
        'Customer, 15:10: “My box for eight came with everything for two. The guests come at seven tonight! I ordered the big one for exactly this evening. What now??”\n\nYou see: order for eight, packed wrongly by us. You may: refund the box (96) today; add a credit of 20; send the right box, which arrives tomorrow before noon, free of charge. You can’t: deliver anything tonight.',
      minutes: 5,
      rubric: {
        points: [
          'Admits the mistake and says sorry for it concretely: the box for eight was packed for two by us.',
          'Says honestly that a delivery tonight is not possible: nothing can come before tomorrow.',
          'Offers help for tonight: the full refund of 96 today, so that the customer can buy ingredients for the evening.',
          'Offers the right box free of charge tomorrow before noon, as a choice, and the credit of 20.',
          'Says what the customer has to do, such as answer yes by a certain time, and that the writer will arrange it.',
        ],
        levels: levels(
          'Promises a delivery tonight, blames somebody, or answers with phrases only.',
          'Says sorry without an offer, or offers something without dealing with tonight.',
          'Makes a fitting offer, but hides that nothing comes tonight, or the customer does not learn what happens next.',
          'Admits the mistake, is honest about tonight and makes the offers; the next step or a warm tone is missing.',
          'Concrete apology, honest about tonight, help for the evening, all offers as clear choices, next step and a human tone within the length.',
        ),
        references: [
          'I am sorry: you ordered for eight and we packed for two. That is our mistake, on the very evening that mattered. I can’t get anything to you tonight, so I have refunded the full 96 just now; I hope that helps you to shop for this evening. You have also got a credit of 20. If you like, the right box comes tomorrow before noon, free of charge: just answer “yes” by 18:00 and I will arrange it myself.',
        ],
      },
    },
  },
  {
    id: 'support-shaken-agent',
    area: 'customer-support',
    skill: 'Calm under pressure',
    keywords: ['calm under pressure', 'team lead', 'customer support', 'wellbeing', 'leadership'],
    measures: 'Looks after a shaken colleague and the waiting customers in the right order.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You lead the shift. A new agent has just been shouted at on the phone and is close to tears. The caller is on hold and twelve people are waiting. What do you do first, and why?',
      minutes: 2,
      options: [
        'Take over the call and give the agent ten minutes off the phone; talk it over properly afterwards',
        'Stand next to the agent and listen in while the call is finished, because this is how one learns',
        'Send the agent home for today, because twelve people are waiting and a shaken agent is too slow',
        'End the call with a note to the caller that shouting is not accepted, and then share out the queue',
      ],
      key: 0,
      because:
        'The caller gets help at once, the agent gets relief without losing face, and the talk takes place when there is quiet. Finishing the call adds strain, going home decides over the agent, and ending the call on hold helps nobody.',
    },
  },
  {
    id: 'support-insulting-chat',
    area: 'customer-support',
    skill: 'Calm under pressure',
    keywords: [
      'calm under pressure',
      'staying calm',
      'difficult customers',
      'de-escalation',
      'customer support',
      'chat',
    ],
    measures: 'Stays factual under insult, sets a limit and still solves the problem.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'In a chat a customer calls you “useless idiots” because a delivery is two days late. You have three other chats open. What do you do, what do you write, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Stays calm and does not take it personally: the anger is about the late delivery.',
          'Answers the matter first: says that two days late is annoying and looks up where the delivery is.',
          'Gives a concrete next step or solution with a time, such as where the box is, when it comes or a refund.',
          'Sets a polite, clear limit on insults, and says what happens if they go on.',
          'Keeps the other chats going: tells them how long it takes, or asks a colleague to take one over.',
          'If the insults go on, ends or hands over the chat by the rules, notes it and tells the lead.',
        ],
        levels: levels(
          'Insults back, lectures, or closes the chat at once.',
          'Stays polite, but only with phrases; the delivery is not looked at.',
          'Looks for a solution or sets a limit, not both, and forgets the other chats.',
          'Calm reply with a concrete step and a limit; the other chats or what happens if it goes on are missing.',
          'Calm reply that deals with the matter first, a concrete step with a time, a polite limit and its consequence, care for the other chats, and a reason for this order.',
        ),
        references: [
          'The anger is about the delivery, not about me, so I stay calm. The other chats hear “I need four minutes”, and a colleague takes one. Then: “Two days late is annoying, I understand that. Your box is in the depot and comes tomorrow by noon; if you no longer want it, I refund it now. I’m glad to help, but please without insults.” A solution usually calms people. If the insults go on, I warn once, end the chat, and note it for my lead.',
        ],
      },
    },
  },
  {
    id: 'support-sudden-wave',
    area: 'customer-support',
    skill: 'Calm under pressure',
    keywords: ['calm under pressure', 'team lead', 'customer support', 'crisis', 'prioritisation'],
    measures: 'Brings order into a sudden rush: facts, one message, roles and priorities.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You lead a support team of eight, two of whom are ill today. In half an hour 150 messages come in about deliveries that have not arrived, and no system shows a fault. What do you do in the first 30 minutes, in which order, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Get the facts first: read some of the messages for a pattern, such as region or driver, and call the delivery team.',
          'Give clear roles: one person is in touch with logistics, one looks for urgent cases, the others answer.',
          'Agree on one honest message for all, say what is known and when news follows, and use it as a saved reply and as a notice on the site.',
          'Tag and group the messages, and take urgent cases such as spoilt food or special needs first.',
          'Tell management and other teams early.',
          'Stay calm and visible, keep the team posted at fixed times, and write again to all customers when it is solved.',
        ],
        levels: levels(
          'Answers message by message, or waits for the system to show a fault.',
          'Asks everybody to work faster or longer, with no plan.',
          'Finds out the cause or sends a mass reply, but has no roles and no priorities.',
          'Facts, one message and priorities or roles; news to the team, management or customers afterwards are missing.',
          'Facts before answers, clear roles, one honest message in all places, urgent cases first, management told, steady news to the team and a follow-up to customers, with reasons for the order.',
        ),
        references: [
          'First I read ten messages for a pattern and call the depot, since we mustn’t promise what we don’t know. Then roles: one stays in touch with the depot, one searches for urgent cases such as spoilt meat, four answer. We agree on one text: we know, we are checking, next news at 11:00; it goes on the site and becomes a saved reply, and all tickets get one tag. I tell management early. The team gets a calm update every 15 minutes; afterwards all tagged customers hear from us.',
        ],
      },
    },
  },
] satisfies BankItem[];
