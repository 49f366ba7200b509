// What a recruiter is shown of a job description: wording that can exclude, and text that gives orders to a machine.
import { instructionsIn } from '../scoring/instructions.ts';
import type { Words } from '../text/en.ts';
import type { Job } from './job.ts';

export type ShownFlag = { quote: string; why: string };

export const shownFlags = ({ text, flags }: Job, t: Words): ShownFlag[] => [
  ...instructionsIn(text).map((order) => ({ quote: order.text, why: t.authoring.order })),
  ...flags.map(({ quote, why }) => ({ quote, why: t.authoring.flag[why] })),
];
