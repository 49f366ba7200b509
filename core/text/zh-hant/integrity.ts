// What was noticed while an assessment was taken, in Traditional Chinese.
import type { Words } from '../en.ts';

export const integrity: Words['integrity'] = {
  tier: { none: '沒有注意到異常', some: '注意到的情況：多半無礙', look: '注意到的情況：值得詢問' },
  never: '這些情況絕不計入分數。下結論之前，請先詢問應徵者。',
  more: (n) => `報告中還有 ${n} 項。`,
  pasted: (question, chars) => `第 ${question} 題：貼上了 ${chars} 個字元。`,
  mostPasted: (question, chars) => `第 ${question} 題：貼上了 ${chars} 個字元，至少占答案的一半。`,
  away: (question, times, seconds) => `第 ${question} 題：離開頁面 ${times} 次，共 ${seconds} 秒。`,
  fast: (question, chars, seconds) => `第 ${question} 題：${seconds} 秒內輸入 ${chars} 個字元，快過任何人的打字速度。`,
  late: (question, minutes) =>
    `第 ${question} 題：答案在時間結束後 ${minutes} 分鐘才送達。答案仍然有效：裝置稱是之前在斷線時輸入的。`,
  alike: (question, percent, other) => `第 ${question} 題：與 ${other} 的答案有 ${percent}% 相同。`,
  words: (words) => `「${words}」`,
  machine: (question) => `第 ${question} 題的答案是對機器說的話。`,
};
