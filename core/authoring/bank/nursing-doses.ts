// Items on calculating doses and on patient safety.
import type { BankItem } from '#core/model/item.ts';
import { levels } from './notation.ts';

export const nursingDoses = [
  {
    id: 'nursing-dose-volume',
    area: 'nursing-care',
    skill: 'Dose calculation',
    keywords: ['dose calculation', 'nursing', 'paediatrics', 'medication', 'patient safety'],
    measures: 'Calculates the volume of a liquid medicine from weight, dose and strength.',
    difficulty: 1,
    item: {
      kind: 'numeric',
      prompt:
        'A child weighs 14 kg. The prescription is 15 mg per kg of body weight as a single dose by mouth. The liquid contains 120 mg in 5 mL. How many mL do you give? Give two decimals.',
      minutes: 2,
      key: 8.75,
      tolerance: 0.01,
      unit: 'mL',
      because: '14 × 15 = 210 mg. The liquid has 120 / 5 = 24 mg in each mL. 210 / 24 = 8.75 mL.',
    },
  },
  {
    id: 'nursing-pump-rate',
    area: 'nursing-care',
    skill: 'Dose calculation',
    keywords: ['dose calculation', 'infusion pump', 'nursing', 'paediatrics', 'intensive care'],
    measures: 'Calculates the rate of a syringe pump from a dose per kilogram and minute.',
    difficulty: 3,
    item: {
      kind: 'numeric',
      prompt:
        'A child weighing 20 kg is to receive 0.2 micrograms per kg per minute of a medicine by syringe pump. The syringe holds 2 mg in 50 mL. At how many mL per hour do you set the pump?',
      minutes: 3,
      key: 6,
      tolerance: 0.01,
      unit: 'mL/h',
      because:
        '0.2 × 20 = 4 micrograms per minute = 240 micrograms per hour. 2 mg in 50 mL is 40 micrograms per mL. 240 / 40 = 6 mL per hour.',
    },
  },
  {
    id: 'nursing-daily-maximum',
    area: 'nursing-care',
    skill: 'Dose calculation',
    keywords: ['dose calculation', 'medication safety', 'nursing', 'paediatrics', 'prescription'],
    measures: 'Checks a prescription against the daily maximum and acts on the result.',
    difficulty: 2,
    item: {
      kind: 'choice',
      prompt:
        'A child weighs 16 kg. Prescribed: 400 mg every 6 hours. The hospital’s reference says: at most 75 mg per kg in 24 hours, divided over 4 doses. The first dose is due now. What do you do, and why?',
      minutes: 2,
      options: [
        'Give 400 mg, because the prescriber is responsible for the dose and may have a reason for it',
        'Give 300 mg on your own decision, because this is the dose that the reference allows for',
        'Give 400 mg now and call later, because one single dose stays below the maximum for the day',
        'Give nothing yet and call the prescriber, because 1,600 mg a day is above the limit of 1,200 mg',
      ],
      key: 3,
      because:
        '16 × 75 = 1,200 mg a day, and 4 × 400 = 1,600 mg. A doubtful prescription is settled with the prescriber before the dose is given; a nurse neither gives it regardless nor changes it alone.',
    },
  },
  {
    id: 'nursing-tenfold-error',
    area: 'nursing-care',
    skill: 'Dose calculation',
    keywords: ['dose calculation', 'double check', 'nursing', 'paediatrics', 'patient safety'],
    measures: 'Finds a tenfold error in an independent check and deals with it and its causes.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt:
        'A colleague has prepared this syringe and asks you for the second check. What do you find, what do you do, and why?',
      context:
        'For a baby the prescription reads “.5 mg” into the vein. The ampoule contains 10 mg in 1 mL. Your colleague has drawn up 0.5 mL, undiluted.',
      minutes: 5,
      rubric: {
        points: [
          'The right volume is 0.05 mL, because 0.5 mg divided by 10 mg per mL is 0.05 mL.',
          'The syringe holds 5 mg, ten times too much, so it must not be given.',
          'Calculates alone first, then tells the colleague calmly and calculates again together; the syringe is discarded.',
          'Has the prescriber confirm the dose and write it as 0.5 mg with a leading zero, since “.5” is easily misread.',
          'So small a volume can’t be measured safely, so dilute according to the protocol or ask the pharmacist, with a suitable small syringe.',
          'Reports it as a near miss, so that the cause is removed for others.',
        ],
        levels: levels(
          'Agrees with 0.5 mL, or does not calculate.',
          'Is doubtful, but gives no correct figure or leaves it to the colleague.',
          'Finds the tenfold error and stops it, with no further step.',
          'Right calculation and stop, new calculation together or call to the prescriber; measuring of so small a volume or the report is missing.',
          'Right calculation on one’s own, stop, calm correction together, prescription clarified with a leading zero, safe way to measure, and report of the near miss, with reasons.',
        ),
        references: [
          'I calculate on my own first: 0.5 mg at 10 mg per mL is 0.05 mL. Drawn up are 0.5 mL, so 5 mg, ten times too much. I say “stop”, we calculate again together and discard the syringe. I ask the prescriber to confirm 0.5 mg and write it with the zero in front, because the point is easily missed. 0.05 mL can’t be measured safely, so we dilute by our protocol or ask pharmacy. Then we report the near miss so that others learn from it.',
        ],
      },
    },
  },
  {
    id: 'nursing-hurried-check',
    area: 'nursing-care',
    skill: 'Patient safety',
    keywords: ['patient safety', 'double check', 'nursing', 'medication safety', 'teamwork'],
    measures: 'Keeps a double check independent, also under time pressure.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'A colleague comes with a filled syringe: “I have worked it out, it’s right. Just sign for the second check, the doctor is waiting.” What do you do, and why?',
      minutes: 1,
      options: [
        'Check it with prescription and ampoule at hand and calculate on your own: it takes a minute',
        'Ask for the calculation and see if it looks right: this is quick and finds most of the mistakes',
        'Sign, because the colleague has long experience and is answerable for the syringe in any case',
        'Refuse to sign and go on with your work, because nobody should be pressed into signing things',
      ],
      key: 0,
      because:
        'The second check only finds errors if it is done independently from the source. Reading somebody’s calculation tends to repeat its error, and refusing without a check leaves child and colleague without help.',
    },
  },
  {
    id: 'nursing-dose-too-early',
    area: 'nursing-care',
    skill: 'Patient safety',
    keywords: ['patient safety', 'incident reporting', 'nursing', 'medication error', 'candour'],
    measures: 'Puts the patient first after an own error and is open about it.',
    difficulty: 1,
    item: {
      kind: 'choice',
      prompt:
        'You notice that you gave a child a dose twice within two hours, though it was due every six. The child plays and seems well. What do you do first, and why?',
      minutes: 1,
      options: [
        'Watch the child closely for two hours, and tell the doctor only if something in the child changes',
        'Check the child’s condition and tell the doctor now, since the effects may only show up later',
        'Write the incident report first, because otherwise important details will soon be forgotten',
        'Leave out the next two doses, because in this way the amount for the whole day is right again',
      ],
      key: 1,
      because:
        'A child who looks well may still be at risk, so assessment and the doctor’s decision come first. Report and talk with the parents follow. Waiting alone or changing further doses alone puts the child in danger.',
    },
  },
  {
    id: 'nursing-before-giving',
    area: 'nursing-care',
    skill: 'Patient safety',
    keywords: ['patient safety', 'medication safety', 'nursing', 'identification', 'allergy'],
    measures: 'Knows which checks before giving a medicine protect the patient.',
    difficulty: 1,
    item: {
      kind: 'multi',
      prompt: 'Which checks belong directly before you give a child a medicine? Select all that apply.',
      minutes: 2,
      options: [
        'Name and date of birth on the wristband match the prescription.',
        'The bed and the room number match those in yesterday’s notes.',
        'Allergies are asked about and looked up in the record.',
        'The expiry date on the package has not passed.',
        'A parent nods when the name of the medicine is mentioned.',
        'Medicine, dose, route and time are compared with the prescription.',
      ],
      key: [0, 2, 3, 5],
      because:
        'Identity, allergies, prescription and expiry date are checked against reliable sources. Beds change, and a nod proves neither understanding nor the right medicine.',
    },
  },
  {
    id: 'nursing-urgent-call',
    area: 'nursing-care',
    skill: 'Patient safety',
    keywords: ['patient safety', 'handover', 'SBAR', 'nursing', 'paediatrics', 'communication'],
    measures: 'Reports a worsening patient by telephone in order, with figures and a clear request.',
    difficulty: 2,
    item: {
      kind: 'short',
      prompt: 'You call the doctor on duty, who does not know the child. Write what you say.',
      context:
        'You are the nurse on children’s ward 3. Bed 12, Noa, 4 years, 17 kg, second day after an appendix operation. At 14:00: breathing 28 a minute, heart 110, oxygen saturation 97 %, playing. Now, 16:00: breathing 44, heart 158, saturation 91 % on air, pale, sleepy, does not want to be touched on the belly. No known allergies. The protocol lets you give oxygen.',
      minutes: 5,
      rubric: {
        points: [
          'Says who is calling, from which ward, and which child it is: name, age, weight, bed.',
          'States the problem at once: the child has become clearly worse within two hours.',
          'Gives the background: second day after an appendix operation, no known allergies.',
          'Gives the figures with their change: breathing from 28 to 44, heart from 110 to 158, saturation from 97 to 91 %.',
          'Gives the observation and own judgement: pale, sleepy, tender belly, worried about a serious complication.',
          'Asks for something clear with a time, such as to come at once, and asks what to do until then.',
          'Says what has been done, such as oxygen and monitoring, and reads instructions back.',
        ],
        levels: levels(
          'The call has no recognisable reason ("Noa is not well").',
          'Describes the impression without figures, or figures without order and without a request.',
          'Gives the problem and some figures; background, the change over time or a clear request is missing.',
          'Ordered report with figures, background and request; own judgement, time limit or what has been done is missing.',
          'Complete, ordered and short: who, problem, background, figures with change, judgement, clear request with a time, measures taken and read-back.',
        ),
        references: [
          'This is the nurse on children’s ward 3, about Noa, bed 12, 4 years, 17 kg: much worse within two hours. Second day after an appendix operation, no known allergies. At 14:00 breathing 28, heart 110, saturation 97; now 44, 158 and 91 % on air. Noa is pale, sleepy and guards the belly; I fear a serious complication. I have started oxygen and the monitor. Please come now, within five minutes. What should I do until then? Let me read your instructions back.',
        ],
      },
    },
  },
] satisfies BankItem[];
