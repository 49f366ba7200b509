// Items on analysing data and reporting it.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const dataAnalysis = [
  {
    id: 'data-who-was-asked',
    area: 'data-analysis',
    skill: 'Data analysis',
    keywords: ['data analyst', 'survey analysis', 'statistics', 'sampling'],
    measures: 'Sees whom a survey leaves out before drawing a conclusion from it.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'To learn why customers leave, a firm asks 400 of its present customers. 92 % are satisfied with the price. The report says: “The price is not the reason why customers leave.” What is the main fault?',
      minutes: 1,
      options: [
        'A survey of 400 people is too small to say anything',
        'Those who have left were not asked, and they may think otherwise about the price',
        'Satisfaction should have been measured on a scale of ten steps in place of a share',
        'The remaining 8 % who are not satisfied with the price should have been named in the report',
      ],
      key: 1,
      because:
        'Only those who stayed could answer, so people who left because of the price are missing by design. 400 answers would be enough otherwise; scale and wording do not mend a wrong group.',
    },
  },
  {
    id: 'data-two-averages',
    area: 'data-analysis',
    skill: 'Data analysis',
    keywords: ['data analyst', 'statistics', 'median', 'mean', 'business intelligence'],
    measures: 'Reads the difference between mean and median.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt: 'The mean delivery time is 4.1 days, the median 2 days. What follows?',
      minutes: 1,
      options: [
        'Most deliveries take about four days, and a few are much faster than the others',
        'One of the two figures must be wrong, because both describe the same deliveries',
        'Deliveries have become slower over the time of measurement',
        'Half of the deliveries take two days or less, and some very late ones raise the mean',
      ],
      key: 3,
      because:
        'Half lie at or below the median. A mean far above it shows a tail of late deliveries. Both figures can be right, and neither says anything about a change over time.',
    },
  },
  {
    id: 'data-small-branches',
    area: 'data-analysis',
    skill: 'Data analysis',
    keywords: ['data analyst', 'statistics', 'variation', 'KPIs'],
    measures: 'Expects more chance variation in small groups.',
    difficulty: 3,
    item: {
      kind: 'choice',
      prompt:
        'Of 80 branches, the five with the highest complaint rate all have few customers. So have the five with the lowest rate. What is the most likely explanation?',
      minutes: 2,
      options: [
        'In small branches the rates vary more by chance, so both ends of the list are small',
        'Small branches are led in two different ways, a very good and a very bad one',
        'The rates were calculated wrongly, because the same group cannot be at both ends of a list',
        'Customers of small branches complain more often',
      ],
      key: 0,
      because:
        'One complaint more or less changes the rate of a small branch a lot, so extremes in both directions are mostly small. It takes more data, or limits that depend on size, before causes are sought.',
    },
  },
  {
    id: 'data-button-test',
    area: 'data-analysis',
    skill: 'Data analysis',
    keywords: [
      'data analyst',
      'experiments',
      'A/B testing',
      'conversion rate',
      'experimentation',
      'product data',
      'product analytics',
    ],
    measures: 'Calculates a relative change of two rates.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'In a test, 240 of 6,000 visitors buy on page A and 288 of 6,400 on page B. By how many per cent is the rate of B higher than the rate of A, relative to A? Give one decimal.',
      minutes: 3,
      key: 12.5,
      tolerance: 0.1,
      unit: '%',
      because:
        'A: 240 / 6,000 = 4.0 %. B: 288 / 6,400 = 4.5 %. 4.5 / 4.0 = 1.125, so B is 12.5 % higher. 0.5 would be percentage points, and 20 compares the counts without the visitors.',
    },
  },
  {
    id: 'data-sudden-drop',
    area: 'data-analysis',
    skill: 'Data analysis',
    keywords: ['data analyst', 'data quality', 'product analytics'],
    measures: 'Checks a surprising figure step by step before explaining it.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'The dashboard shows 30 % fewer sign-ups on Tuesday than on Monday. Your manager wants an explanation within an hour. What do you check, in which order, and what do you say in the meantime?',
      minutes: 5,
      rubric: {
        points: [
          'Check first whether the data are complete: did the load of Tuesday finish, is tracking broken, do raw records agree?',
          'Compare with the same weekday of earlier weeks, holidays and the usual variation, not only with Monday.',
          'Split the drop by channel, device, country and hour, to see where and when it begins.',
          'Look for events at that time: a release, the end of a campaign, an outage, a change in the form.',
          'Tell the manager in the meantime what is known, what is not, and when the next answer comes, without guessing a cause.',
        ],
        levels: levels(
          'Guesses a cause and reports it.',
          'Says that the data must be analysed, without steps.',
          'Looks for events or splits the figure, but takes the data for complete.',
          'Checks the data and compares or splits sensibly; no word to the manager in the meantime or no fair comparison.',
          'Completeness first, fair comparison, split, events, and an honest interim word with a time.',
        ),
        references: [
          'First I check whether Tuesday is complete: did the load finish, does the count agree with the raw sign-up records, did tracking change? Then I compare with the last six Tuesdays, since Mondays may simply be higher. If the drop is real I split it by hour, channel, device and country to see where it begins, and look for a release, the end of a campaign or an outage at that hour. After ten minutes I write: “Drop seen, data being checked, cause unknown, next word at 11.”',
        ],
      },
    },
  },
  {
    id: 'data-doubled-revenue',
    area: 'data-analysis',
    skill: 'Dashboards and reporting',
    keywords: ['business intelligence', 'SQL joins', 'data quality', 'dashboards'],
    measures: 'Finds how a join multiplies rows.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'After an analyst joined the table of orders with a table of discount codes, the total revenue in the report is 8 % higher than in the accounts. Which checks help to find the cause? Select all that apply.',
      minutes: 2,
      options: [
        'Sort the report by revenue in descending order.',
        'Count whether an order occurs more than once after the join.',
        'Round all amounts to whole numbers and add them up again.',
        'Look whether an order can have several discount codes.',
        'Set the refresh of the report to once an hour.',
        'Add up the revenue of the orders alone, before the join.',
      ],
      key: [1, 3, 5],
      because:
        'An order with two codes appears twice after the join and its amount is added twice. Counting, knowing the relation and comparing with the total before the join show it. Order, rounding and refresh do not make 8 %.',
    },
  },
  {
    id: 'data-cut-axis',
    area: 'data-analysis',
    skill: 'Dashboards and reporting',
    keywords: ['data visualisation', 'dashboards', 'charts', 'Power BI', 'Tableau'],
    measures: 'Recognises a chart that exaggerates and mends it.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A bar chart shows on-time deliveries of two regions: 94 % and 96 %. The vertical axis runs from 93 % to 97 %, so one bar is three times as high as the other. What do you change?',
      minutes: 1,
      options: [
        'Use two different colours, so that the regions are told apart more easily',
        'Write the exact values above both of the bars and leave the axis as it is',
        'Let the axis of the bars start at zero, or use a table, since two figures need no chart',
        'Turn the chart into two pie charts beside each other',
      ],
      key: 2,
      because:
        'The length of a bar is read as the amount, so bars start at zero. Labels and colours leave the false impression, and pies make two close shares even harder to compare.',
    },
  },
  {
    id: 'data-everything-dashboard',
    area: 'data-analysis',
    skill: 'Dashboards and reporting',
    keywords: ['dashboards', 'business intelligence', 'self-service analytics'],
    measures: 'Turns a vague wish for a dashboard into decisions and a first version.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A head of department asks you: “I need a dashboard with everything about our orders, by next week.” How do you find out what is needed, and what do you propose?',
      minutes: 5,
      rubric: {
        points: [
          'Ask which decisions the dashboard should help with, who looks at it and how often.',
          'Ask what they do today when a figure is too high or too low, and which figures they use already.',
          'Agree on a few measures with clear definitions, such as what counts as an order and when.',
          'Show a sketch or a first version with three to five figures early, and improve it with the users.',
          'Say what is possible by next week and what is not, for instance because of missing or poor data.',
        ],
        levels: levels(
          'Builds everything at once, or refuses.',
          'Asks which charts or colours are wished for.',
          'Asks for the purpose in general; no proposal of what to build first.',
          'Asks about decisions and users and proposes a small first version; definitions or limits are missing.',
          'Decisions, users and actions first, few defined measures, a sketch early, and honest limits of the date.',
        ),
        references: [
          'I’d ask for half an hour: which decisions do you make with it, who looks at it and how often, and what do you do when a figure is off? From this I propose three to five measures, for example open orders, on-time share and returns, and we write down what exactly counts as an order. On Thursday I show a sketch with real figures and change it with the users. By next week this works; causes of returns must wait, as those data are incomplete.',
        ],
      },
    },
  },
  {
    id: 'data-two-truths',
    area: 'data-analysis',
    skill: 'Dashboards and reporting',
    keywords: ['business intelligence', 'data governance', 'definitions', 'data quality'],
    measures: 'Clears up contradicting figures and makes sure that they do not come back.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'In a meeting, sales reports 12,400 active customers and finance reports 10,900. Both are annoyed, and the board wants one number next Monday. You are the analyst. How do you clear it up, and how do you make sure that it does not happen again?',
      minutes: 9,
      rubric: {
        points: [
          'Get both queries or files and the definitions behind them: what counts as active, which date, which customers.',
          'Reconcile step by step: list the customers that are in one number and not in the other, and explain each group with its size.',
          'Look for errors too, such as duplicates, test accounts or time zones, and separate them from differences of definition.',
          'Talk with both departments without taking sides; both numbers may be right for their purpose.',
          'Propose one definition for the board with reasons, and have it decided by somebody in charge.',
          'Report the number on Monday with its definition and a bridge between the two old figures.',
          'Keep the definition and the calculation in one place with an owner, and let both reports use it.',
        ],
        levels: levels(
          'Takes one of the numbers, or the average.',
          'Asks both to agree, without looking at the data.',
          'Compares definitions in general; the difference is not explained by groups.',
          'Explains the difference by groups and proposes a definition; who decides or how it stays so is thin.',
          'Definitions, reconciliation by groups, errors apart, both heard, one definition decided, a bridge for the board, and one maintained source.',
        ),
        references: [
          'I ask both for their query and for what they call active. Then I put the two lists of customers beside each other: who is in both, only in sales, only in finance? Each group gets a size and a reason, say 1,100 with an open offer but no invoice, 300 duplicates, 100 test accounts. Duplicates and test accounts are errors and go; the rest is a difference of definition, and both numbers may be right for their purpose, which I tell both departments before the meeting. For the board I propose “paid invoice in the last twelve months”, because it is checked by audit, and ask the head of finance and the head of sales to decide by Friday. On Monday I show one number, its definition and a bridge from 12,400 and 10,900 to it. Afterwards the calculation lives in one table with a named owner, both reports read from it, and a change of the definition is announced.',
        ],
      },
    },
  },
] satisfies BankItem[];
