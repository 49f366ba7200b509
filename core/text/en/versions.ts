// Versions of an assessment: what it asks, what changed, and who is placed among whom.
import { count, figure } from './forms.ts';

export const versions = {
  /** Opens what the assessment asks. */
  button: 'Questions',
  contentTitle: (assessment: string, version: number) => `${assessment}, version ${figure(version)}`,
  contentNote: 'Who has begun keeps their version. A change makes a new one, for whoever begins after it.',
  list: 'Versions',
  title: (assessment: string) => `Versions: ${assessment}`,
  summary: (assessment: string, many: number) => `${assessment} has ${count(many, 'version')}`,
  called: (version: number) => `Version ${figure(version)}`,
  madeBy: (who: string, when: string) => `${who}, ${when}`,
  current: 'Whoever begins now gets this one.',
  first: 'The first.',
  begun: (many: number) => `${count(many, 'person has', 'people have')} begun it.`,
  nobody: 'Nobody has begun it.',
  takenBack: (who: string, when: string) => `Taken back by ${who}, ${when}.`,
  change: {
    criteriaAdded: (many: number) => `${count(many, 'criterion', 'criteria')} added`,
    criteriaRemoved: (many: number) => `${count(many, 'criterion', 'criteria')} removed`,
    criteriaRenamed: (many: number) => `${count(many, 'criterion', 'criteria')} renamed`,
    weights: (many: number) => `${count(many, 'weight')} changed`,
    questionsAdded: (many: number) => `${count(many, 'question')} added`,
    questionsRemoved: (many: number) => `${count(many, 'question')} removed`,
    questionsChanged: (many: number) => `${count(many, 'question')} changed`,
    mustHaves: (many: number) => `${count(many, 'must-have')} changed`,
    order: (_many: number) => 'another order',
    limit: (_many: number) => 'another time limit',
  },
  goBack: (version: number) => `Go back to version ${figure(version)}`,
  goBackAsk: {
    title: 'Go back to the version before?',
    text: 'Nobody has begun this version. Whoever begins from now on gets the one before; this one stays in the list.',
    yes: 'Go back',
    no: 'Keep this one',
  },
  toDraft: 'Back to draft',
  toDraftAsk: {
    title: 'Make it a draft again?',
    text: 'Nobody has begun yet. Links that were sent lead nowhere until it is approved again.',
    yes: 'Back to draft',
    no: 'Keep it open',
  },
  changedMeanwhile: (version: number) =>
    `Somebody has made version ${figure(version)} meanwhile. Open this form again to change that one.`,
  begunMeanwhile: 'Somebody has begun this version meanwhile, so it stays. A change makes a new version.',

  several: (many: number) => `${count(many, 'version was', 'versions were')} taken.`,
  severalNote: 'They asked or weighed differently, so each person is placed among those who took the same version.',
  /** `places` are counted: "3 tied for 1st, 1 in 4th place". */
  standing: (version: number, places: string) => `Version ${figure(version)}: ${places}`,
  marked: (name: string, version: number) => `${name} (version ${figure(version)})`,
  took: (version: number) => `Took version ${figure(version)}; the place counts among those who took it.`,
  compared:
    'These people took different versions. Only criteria that asked all of them the same are shown, and no total.',
};
