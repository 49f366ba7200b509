// The link that anybody may be given, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const share: Words['share'] = {
  title: '分享連結',
  summary: (assessment) => `「${assessment}」的分享連結`,
  open: (assessment) => `開啟「${assessment}」的分享連結`,
  until: (when) => say`在${when}之前，取得這個連結的人都可以開始。每人須先填寫姓名和電子郵件，而且只能參加一次。`,
  always: '在您結束評量之前，取得這個連結的人都可以開始。每人須先填寫姓名和電子郵件，而且只能參加一次。',
  uses: (uses, most) => {
    if (most !== null) return say`最多${figure(most)}人，已有${figure(uses)}人使用。`;
    return uses === 0 ? '還沒有人使用。' : say`已有${figure(uses)}人使用。`;
  },
  full: '現在沒有人能再透過它開始。',
  limit: '限制人數',
  limitTitle: '限制分享連結的人數',
  most: '人數上限',
  mostHint: '留空即不限制。已開始的人都可以繼續。',
  mostWrong: (most) => say`請輸入 1 至${figure(most)}的整數，或留空。`,
  replace: '換新連結',
  replaceAsk: {
    title: '要換掉這個連結嗎？',
    text: '尚未開始的人將立即無法使用它。已開始的人可用自己的連結繼續。',
    yes: '換掉',
    no: '保留',
  },
};
