// What Simplified Chinese sentences are put together with.
import { formsOf } from '../forms.ts';

export { list, say } from '../han.ts';
export const { figure } = formsOf('zh-Hans');

/** "1,240 分钟": the figure and its measure word. */
export const count = (n: number, measure: string): string => `${figure(n)} ${measure}`;

/** "第 1 名" */
export const nth = (n: number): string => `第 ${figure(n)} 名`;
