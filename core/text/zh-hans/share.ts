// The link that anybody may be given, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const share: Words['share'] = {
  title: '分享链接',
  summary: (assessment) => `“${assessment}”的分享链接`,
  open: (assessment) => `打开“${assessment}”的分享链接`,
  until: (when) => say`在${when}之前，任何拿到此链接的人都可以开始。每人须先填写姓名和邮箱，且只能参加一次。`,
  always: '在您结束测评之前，任何拿到此链接的人都可以开始。每人须先填写姓名和邮箱，且只能参加一次。',
  uses: (uses, most) => {
    if (most !== null) return say`最多${figure(most)}人，已有${figure(uses)}人使用。`;
    return uses === 0 ? '还没有人使用。' : say`已有${figure(uses)}人使用。`;
  },
  full: '现在没有人能再通过它开始。',
  limit: '限制人数',
  limitTitle: '限制分享链接的人数',
  most: '人数上限',
  mostHint: '留空即不限制。已开始的人都可以继续。',
  mostWrong: (most) => say`请输入 1 至${figure(most)}的整数，或留空。`,
  replace: '换新链接',
  replaceAsk: {
    title: '要换掉这个链接吗？',
    text: '尚未开始的人将立即无法使用它。已开始的人可用自己的链接继续。',
    yes: '换掉',
    no: '保留',
  },
};
