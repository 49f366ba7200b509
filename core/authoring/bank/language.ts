// Items on English at work, and on working between languages.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const language = [
  {
    id: 'language-by-or-until',
    area: 'language',
    skill: 'Language at work',
    keywords: ['fluent English', 'business English', 'English skills'],
    measures: 'Understands deadlines as English words them.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'A customer writes: “Please send us the drawings by Friday.” What does this mean?',
      minutes: 1,
      options: [
        'Send them on Friday and not on an earlier day',
        'Go on sending drawings every day until Friday',
        'Send them at some time after Friday, when it suits you',
        'Send them on Friday at the latest, or before',
      ],
      key: 3,
      because:
        '“By Friday” sets the latest time; earlier is welcome. “On Friday” names the day, and “until Friday” would mean something that goes on up to then.',
    },
  },
  {
    id: 'language-correct-sentences',
    area: 'language',
    skill: 'Language at work',
    keywords: ['fluent English', 'grammar', 'business English'],
    measures: 'Recognises correct English sentences of everyday work.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt: 'Which sentences are correct English? Select all that apply.',
      minutes: 2,
      options: [
        'I have received your order yesterday.',
        'We look forward to hearing from you.',
        'Could you tell me when does the delivery arrive?',
        'We have worked with this supplier since 2019.',
        'If we would have known, we would have called.',
        'The informations are attached.',
        'Neither of the two invoices has been paid.',
      ],
      key: [1, 3, 6],
      because:
        'Correct otherwise: “I received your order yesterday”, “when the delivery arrives”, “If we had known”, and “The information is attached”. “Look forward to” takes the -ing form.',
    },
  },
  {
    id: 'language-polite-refusal',
    area: 'language',
    skill: 'Language at work',
    keywords: ['fluent English', 'business English', 'English skills'],
    measures: 'Chooses a wording that is clear and polite in English.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A partner asks you in an e-mail for a discount of 20 %. You can’t give it, but you want to go on working together. Which answer fits best?',
      minutes: 1,
      options: [
        '“We must refuse your demand. Please accept the price in our list.”',
        '“I’m afraid we can’t offer 20 %, but we could give 5 % from 200 pieces. Would that help?”',
        '“Maybe it will be possible at some time, let us see what happens, thank you for asking us.”',
        '“20 % is impossible! You surely understand that we also have to live from something.”',
      ],
      key: 1,
      because:
        '“I’m afraid we can’t” is a clear and polite no, and the offer keeps the talk open. “Must refuse your demand” sounds hostile, the vague answer leaves hope without ground, and the exclamation reproaches.',
    },
  },
  {
    id: 'language-short-request',
    area: 'language',
    skill: 'Language at work',
    keywords: ['fluent English', 'business English', 'English skills'],
    measures: 'Writes a clear, correct and polite request in English.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'Write an e-mail in English to a hotel: you need a meeting room for 12 people on 6 June from 9:00 to 16:00 with a screen and lunch. Ask for the price and whether you could cancel. You need an answer within a week.',
      minutes: 5,
      rubric: {
        points: [
          'Says at the beginning what is needed: a meeting room for 12 people on 6 June from 9:00 to 16:00.',
          'Names the screen and lunch.',
          'Asks for the price, and what is included in it.',
          'Asks whether and until when the booking can be cancelled, and at what cost.',
          'Gives a date for the answer, in polite and correct English with a greeting and a closing.',
        ],
        levels: levels(
          'Can’t be understood, or is not in English.',
          'The wish for a room can be guessed; most facts are missing.',
          'Most facts are there; errors make it hard to read or the tone is rude.',
          'All important facts, understandable and polite; one question is missing or errors distract.',
          'All facts and both questions in order, a date for the answer, polite, and hardly any errors.',
        ),
        references: [
          'Hello, we are looking for a meeting room for 12 people on 6 June, from 9:00 to 16:00. We would need a screen that we can connect to a laptop, and a light lunch at about 12:30; two of us eat no meat. Could you please tell us the total price and what it includes? We would also like to know until when we can cancel, and what it would cost. It would be very helpful to have your offer by Friday. Kind regards',
        ],
      },
    },
  },
  {
    id: 'language-unclear-source',
    area: 'language',
    skill: 'Translation and interpreting',
    keywords: ['translation', 'translator', 'localisation', 'interpreting', 'multilingual'],
    measures: 'Clears up an ambiguous source instead of guessing.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'You translate a manual. A sentence says: “Remove the cover with the red screws.” It can mean “by means of” or “the cover that has”. The author can be reached. What do you do?',
      minutes: 1,
      options: [
        'Translate it so that it stays just as unclear in the other language, to be faithful to the source',
        'Choose the meaning that seems more likely to you and go on',
        'Leave the sentence out, since a picture beside it probably shows what is meant',
        'Ask the author with both readings, mark the place, and go on meanwhile',
      ],
      key: 3,
      because:
        'Only the author knows, and a short question with both readings is answered in a minute. A guess can lead to a wrong repair, an unclear sentence stays a fault, and leaving it out loses a step.',
    },
  },
  {
    id: 'language-term-list',
    area: 'language',
    skill: 'Translation and interpreting',
    keywords: ['translation', 'terminology', 'localisation', 'translator', 'technical documentation'],
    measures: 'Keeps terms consistent across many texts.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'In the texts of your firm the same part is called “drive unit”, “motor block” and “power pack”, depending on the author. You translate for five countries. What helps most in the long run?',
      minutes: 1,
      options: [
        'A list of agreed terms with one word for each language, kept by somebody named',
        'Three different words in each translation as well, so that it stays close to its source',
        'A machine translation of all texts, because a program always uses the same word',
        'A longer time for each translation',
      ],
      key: 0,
      because:
        'One thing, one word: readers find the part, and translators decide once. Carrying the variety over spreads the confusion, a program follows the words of its source, and time alone decides nothing.',
    },
  },
  {
    id: 'language-cost-of-words',
    area: 'language',
    skill: 'Translation and interpreting',
    keywords: ['translation', 'translation management', 'localisation', 'quotation', 'project coordination'],
    measures: 'Calculates the price of a translation with repetitions.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A manual has 12,000 words. 30 % of them are repetitions from an earlier manual and cost 0.05 a word; the others cost 0.14 a word. What does the translation cost?',
      minutes: 2,
      key: 1356,
      tolerance: 0.5,
      because: '3,600 × 0.05 = 180. 8,400 × 0.14 = 1,176. Together 1,356.',
    },
  },
  {
    id: 'language-heated-meeting',
    area: 'language',
    skill: 'Translation and interpreting',
    keywords: ['interpreting', 'interpreter', 'translation', 'multilingual', 'meetings', 'confidentiality'],
    measures: 'Interprets completely, neutrally and openly about limits.',
    difficulty: 3,
    item: {
      kind: 'short',
      prompt:
        'You interpret in a talk between a supplier and a customer. The customer says something insulting to you about the supplier and adds: “Don’t translate that.” A little later you don’t know a technical word. What do you do in both cases, and why?',
      minutes: 5,
      rubric: {
        points: [
          'Interprets everything that is said in the room, in the same tone, neither softened nor sharpened.',
          'Says this rule at the beginning, or now, openly: what is said aloud is interpreted; the speaker may take it back or say it otherwise.',
          'Stays neutral and takes no side, and speaks about oneself as “the interpreter”.',
          'Says openly that the technical word is unknown, asks for an explanation or a drawing, and corrects mistakes at once.',
          'Gives the reason: both sides rely on hearing the same, and a guess can cost money or trust.',
          'Keeps what was heard confidential afterwards and prepares terms before the next meeting.',
        ],
        levels: levels(
          'Leaves out or changes what was said, or scolds the customer.',
          'Interprets somehow and guesses the technical word.',
          'Handles one of the two cases well.',
          'Both cases handled openly; reasons or neutrality remain thin.',
          'Everything interpreted in its tone with the rule said openly, neutral, unknown word admitted and cleared up, with reasons and confidentiality.',
        ),
        references: [
          'I say calmly: “The interpreter interprets everything that is said aloud in this room. Would you like to say it in other words?” If it stands, I interpret it in the same tone, because both sides must hear the same. I take no side and don’t comment. With the technical word I say to both: “The interpreter doesn’t know this word; could you explain or draw it?” A guess could cost a lot. Afterwards I note the term and keep what I heard to myself.',
        ],
      },
    },
  },
] satisfies BankItem[];
