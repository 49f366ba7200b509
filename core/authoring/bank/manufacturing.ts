// Items on production, its quality and its safety.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const manufacturing = [
  {
    id: 'production-creeping-value',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['production', 'quality control', 'machine operator', 'SPC', 'manufacturing'],
    measures: 'Acts on a trend before parts are out of tolerance.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A hole must measure 12.00 mm ± 0.10. You check one part every half hour: 12.01, 12.02, 12.04, 12.05, 12.07, 12.08. What do you do?',
      minutes: 1,
      options: [
        'Go on as before, because every part so far has been within its tolerance',
        'Block all the parts of this shift, because they have become worse from one check to the next',
        'Look for the cause of the trend now, for example a worn tool, and measure more often meanwhile',
        'Measure only once an hour, since the values differ so little from each other',
      ],
      key: 2,
      because:
        'Six values that rise without a break are a trend, and at this pace the limit of 12.10 is reached within the hour. All parts so far are good, so nothing has to be blocked; waiting produces scrap.',
    },
  },
  {
    id: 'production-first-piece',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['changeover', 'quality control', 'machine operator', 'production', 'set-up'],
    measures: 'Checks the first piece after a changeover before the series runs.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You have changed a machine over to another product. The first parts look fine. When do you start the series?',
      minutes: 1,
      options: [
        'When the first part is measured against the drawing, recorded and released',
        'At once; the parts are then checked in the first regular sample after an hour',
        'When ten parts in a row look the same to an experienced colleague',
        'As soon as the machine reaches its usual speed without an alarm on the display',
      ],
      key: 0,
      because:
        'Only a measured first piece shows that the set-up is right; otherwise an hour of production may be scrap. Looks, speed and missing alarms say nothing about dimensions.',
    },
  },
  {
    id: 'production-good-share',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['OEE', 'production', 'manufacturing', 'lean', 'production planning'],
    measures: 'Calculates the effectiveness of a machine from time, speed and good parts.',
    difficulty: 2,
    item: {
      kind: 'numeric',
      prompt:
        'A machine is planned for 480 minutes and can make 2 parts a minute. It stood still for 60 minutes. It made 714 parts, of which 21 were scrap. What percentage of the good parts that were possible in the planned time did it make? Give one decimal.',
      minutes: 3,
      key: 72.2,
      tolerance: 0.1,
      unit: '%',
      because:
        'Possible are 480 × 2 = 960 parts. Good are 714 − 21 = 693. 693 / 960 = 72.2 %. The standstill is already in the 714 parts and must not be taken off again.',
    },
  },
  {
    id: 'production-asking-why',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['root cause analysis', 'lean', 'quality control', '5 whys', 'continuous improvement', 'production'],
    measures: 'Tells root causes that can be removed from blame and symptoms.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'Boxes leave the line without a seal two or three times a week. A team looks for the root cause. Which findings are causes that one can act on? Select all that apply.',
      minutes: 2,
      options: [
        'The sensor does not see when the roll of seals is empty.',
        'Some people on the late shift are careless.',
        'Customers complain more than in the past.',
        'The standard does not say who changes the roll at the end of a shift.',
        'There are boxes without a seal.',
      ],
      key: [0, 3],
      because:
        'A sensor and a missing rule can be changed so that the fault cannot happen again. Carelessness is blame and ends the search, complaints are an effect, and the last line only repeats the problem.',
    },
  },
  {
    id: 'production-old-labels',
    area: 'manufacturing',
    skill: 'Production and quality control',
    keywords: ['quality control', 'food production', 'traceability', 'production', 'shift lead'],
    measures: 'Contains a fault that may have left the line and informs those concerned.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'You run a packing line for soup. At 11:00 you notice that the labels are those of the old recipe, without the note on celery, an allergen. The roll was changed at 9:00, and about 400 boxes have gone to the warehouse. What do you do?',
      minutes: 5,
      rubric: {
        points: [
          'Stop the line at once and take the wrong roll of labels away, so that no more wrong boxes are made.',
          'Block all boxes since 9:00, in the warehouse and on the way, and mark them; when in doubt also some from before.',
          'Inform the shift lead and quality immediately, because a missing allergen can endanger people.',
          'Find out whether boxes have already left for customers, so that a recall can be decided by those in charge.',
          'Record times, roll and batch, and check the next roll by a second person before starting again.',
          'Find out how the old roll got to the line, and remove the others.',
        ],
        levels: levels(
          'Uses the roll up or corrects only the next boxes.',
          'Changes the roll, and says nothing about the 400 boxes.',
          'Stops and tells the shift lead; the boxes are not blocked or the danger is not seen.',
          'Stops, blocks and informs because of the allergen; dispatch or the cause is not looked at.',
          'Stops, blocks everything since 9:00, informs because of the danger, checks dispatch, records, and prevents a repetition.',
        ),
        references: [
          'I stop the line and take the wrong roll away. Then I call the shift lead and quality at once: celery is missing on the label, which can be dangerous for people with an allergy. All boxes since 9:00, and some from before, are blocked and marked. The warehouse checks whether any have left, so that quality can decide on a recall. I record times, batch and roll. Before we start again, a second person checks the label, and we find out how the old roll came here.',
        ],
      },
    },
  },
  {
    id: 'safety-removed-guard',
    area: 'manufacturing',
    skill: 'Safety at work',
    keywords: ['occupational safety', 'health and safety', 'machine operator', 'manufacturing', 'production'],
    measures: 'Stops dangerous work, whoever does it.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'An experienced colleague has taken the guard off a saw, “because it is in the way; I have done it like this for years”. The machine is running. What do you do?',
      minutes: 1,
      options: [
        'Write it in the shift book, so that the safety officer can read it next week',
        'Ask the colleague to stop, have the guard put back, and tell the shift lead',
        'Keep away from the saw yourself and let the colleague decide about the risk',
        'Push the emergency stop and report the colleague for a warning without any talk',
      ],
      key: 1,
      because:
        'The danger is there now, so the work must stop and the guard go back on; the shift lead has to know, because the guard seems to hinder the work. A note comes too late, and punishing without a word makes people hide such things.',
    },
  },
  {
    id: 'safety-jammed-conveyor',
    area: 'manufacturing',
    skill: 'Safety at work',
    keywords: ['occupational safety', 'lockout tagout', 'working safely', 'health and safety', 'technician'],
    measures: 'Knows what makes a machine safe before somebody reaches in.',
    difficulty: 2,
    item: {
      kind: 'multi',
      prompt:
        'A conveyor is jammed, and you have to reach in to clear it. Which steps belong to safe work before you do? Select all that apply.',
      minutes: 2,
      options: [
        'Switch it off at the main switch and lock the switch with your own lock.',
        'Ask a colleague to stand at the button and watch.',
        'Let out stored energy such as air pressure, and secure parts that could move.',
        'Put on thick gloves and be quick.',
        'Try to start it, to check that it really stays off.',
        'Press the stop button on the panel and begin.',
      ],
      key: [0, 2, 4],
      because:
        'Locked off, without stored energy, and tested: only then can nobody start it by mistake. A person at the button and a stop button can be overruled, and gloves can be drawn in.',
    },
  },
  {
    id: 'safety-near-miss',
    area: 'manufacturing',
    skill: 'Safety at work',
    keywords: ['occupational safety', 'near miss', 'manual handling', 'safe lifting', 'health and safety', 'warehouse'],
    measures: 'Writes a report of a near miss from which others can learn.',
    difficulty: 1,
    item: {
      kind: 'short',
      prompt:
        'A forklift turned a corner in the hall and stopped a hand’s breadth from a colleague on foot, who came out of a door behind a pile of pallets. Nobody was hurt. Write the report of this near miss.',
      minutes: 5,
      rubric: {
        points: [
          'Says what happened in order, with place and time: forklift, corner, door, person on foot, stopped just in time.',
          'Names the conditions: pallets blocked the view, a door opens onto the lane, speed or light.',
          'Stays with facts, without blaming the driver or the colleague.',
          'Says what could have happened, to show how serious it is.',
          'Says what was done at once, such as moving the pallets or closing off the place.',
          'Proposes lasting measures: a mirror, a barrier at the door, a marked area without pallets, slow speed.',
        ],
        levels: levels(
          'Says that nothing happened, or names a culprit.',
          'One sentence without place or conditions.',
          'What happened is clear; conditions or measures are missing.',
          'Facts, conditions and a measure; what was done at once or how serious it is remains open.',
          'Facts in order without blame, conditions, possible harm, step taken at once, and lasting measures.',
        ),
        references: [
          'Near miss, hall 2, corner by door 4, today at 10:20. A forklift turned the corner at walking pace while a colleague on foot came out of the door. Pallets two metres high stood beside it, so neither could see the other. The driver stopped about 20 cm away; nobody was hurt, but a leg could have been crushed. At once we moved the pallets and closed the door. I propose a barrier in front of the door, a mirror, and a marked area in which nothing may stand.',
        ],
      },
    },
  },
  {
    id: 'safety-skipped-check',
    area: 'manufacturing',
    skill: 'Safety at work',
    keywords: ['occupational safety', 'shift lead', 'production', 'health and safety'],
    measures: 'Holds safety against pressure of time and offers ways to deliver.',
    difficulty: 3,
    item: {
      kind: 'long',
      prompt:
        'You lead a shift. An urgent order must leave at 18:00. The weekly check of the press is due at 15:00 and takes 45 minutes. The production manager says: “Skip it just this once, nobody will notice.” Your team is listening. What do you do and say, and how do you still try to deliver?',
      minutes: 8,
      rubric: {
        points: [
          'Says clearly and calmly that the press does not run past 15:00 without the check, because people could be hurt.',
          'Shows understanding for the order and asks exactly how much is missing and what the customer needs by when.',
          'Offers ways to deliver: begin the check earlier in a break, run another machine, part delivery, move people, extend the shift.',
          'Knows what is not in one’s own power: only the person in charge of safety may move a check, and in writing.',
          'Takes the argument away from the team and afterwards tells the team what holds and why.',
          'Informs the customer early, through the right person, if the time can’t be kept.',
          'Afterwards plans checks so that they don’t collide with orders.',
        ],
        levels: levels(
          'Skips the check, or lets it be signed without doing it.',
          'Refuses without a proposal, or leaves the decision to the manager.',
          'Does the check and names one reason; delivery is left to chance.',
          'Holds to the check with reasons and offers ways to deliver; the team or the customer is forgotten.',
          'Calm no with the reason, exact need, several ways to deliver, the right person decides exceptions, team and customer informed, better planning later.',
        ),
        references: [
          '“I want this order out too. But the press doesn’t run past three without the check; if the brake fails, somebody loses a hand. Let us look at how we get there.” I ask for two minutes aside and for the exact figures: how many parts are missing, what must be at the customer today? If 600 are missing, we can start the check at 14:15, in the break, and be ready by 15:00. Press 2 takes over a third of the parts, two people from packing help me there, and if need be we deliver 500 tonight and the rest at 7:00. If the manager still wants to move the check, the safety officer has to decide, in writing; I don’t sign for a check that wasn’t made. To my team I say what holds and why. Sales calls the customer by 15:00 in case it gets tight. Tomorrow we plan the checks for the quiet hour on Mondays.',
        ],
      },
    },
  },
] satisfies BankItem[];
