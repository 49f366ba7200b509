// What was noticed while an assessment was taken, in Simplified Chinese.
import type { Words } from '../en.ts';

export const integrity: Words['integrity'] = {
  tier: { none: '没有注意到异常', some: '注意到的情况：多半没有问题', look: '注意到的情况：值得问一问' },
  never: '这些情况绝不计入分数。下结论之前，请先问候选人。',
  more: (n) => `报告中还有 ${n} 项。`,
  pasted: (question, chars) => `第 ${question} 题：粘贴了 ${chars} 个字符。`,
  mostPasted: (question, chars) => `第 ${question} 题：粘贴了 ${chars} 个字符，至少占答案的一半。`,
  away: (question, times, seconds) => `第 ${question} 题：离开页面 ${times} 次，共 ${seconds} 秒。`,
  fast: (question, chars, seconds) => `第 ${question} 题：${seconds} 秒内输入 ${chars} 个字符，快过任何人的打字速度。`,
  late: (question, minutes) =>
    `第 ${question} 题：答案在时间结束后 ${minutes} 分钟才送达。答案仍然有效：设备称是之前在断线时输入的。`,
  alike: (question, percent, other) => `第 ${question} 题：与 ${other} 的答案有 ${percent}% 相同。`,
  words: (words) => `“${words}”`,
  machine: (question) => `第 ${question} 题的答案是对机器说的话。`,
};
