// The draft card, in Traditional Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const draft: Words['draft'] = {
  drafting: (title) => `正在擬稿：${title}`,
  draftingNote: '正在根據您的職務說明擬稿，需要十秒到一分鐘。在您核准之前，不會邀請任何人。',
  failedSummary: (title) => `草稿尚未完成：${title}`,
  failedTitle: (title) => `還沒有草稿：${title}`,
  tryAgain: '再試一次',
  again: '重新擬稿',
  againAsk: {
    title: '要重新擬稿嗎？',
    text: '這份草稿有人手動修改過。如果模型有回應，新草稿會取代這一份。',
    yes: '重新擬稿',
    no: '保留這一份',
  },
  jobIsSafe: '您的職務說明已妥善保留。',

  readySummary: (title, size) => `草稿已完成：${title}，${size}`,
  size: (criteria, minutes) => say`${figure(criteria)}個評估項目，${figure(minutes)}分鐘`,
  readyTitle: (title) => `草稿：${title}`,
  made: '根據您的職務說明擬成。',
  madeIn: (seconds) => say`根據您的職務說明，在${figure(seconds)}秒內擬成。`,
  nobodyInvited: '尚未邀請任何人。',
  weight: (percent) => `${percent}%`,
  weightFrom: (percent, quote) => `${percent}%，出自${quote}`,
  question: (prompt, kind, minutes) => `${prompt}（${kind}，${minutes} 分鐘）`,
  kind: {
    choice: '單選',
    multi: '複選',
    numeric: '數字',
    ranking: '排序題',
    short: '簡答',
    long: '申論',
    interview: '面談',
  },
  cv: '履歷',
  questions: (many) => count(many, '道題目'),
  interview: (many) => say`一場${figure(many)}題的面談`,
  about: (minutes) => say`應徵者約需${figure(minutes)}分鐘。`,
  limit: (minutes) => say`作答時間限制為${figure(minutes)}分鐘。`,
  limitTooShort: (needed, limit) =>
    say`題目約需${figure(needed)}分鐘，而時間限制為${figure(limit)}分鐘：許多應徵者會做不完。請延長時間或減少題目。`,
  closes: (when) => say`${when}截止。`,
  by: (engine) => say`草稿由${engine}擬成。`,
  canChange: '每道題目都可以修改。',
  editQuestion: '編輯題目',
  approve: '核准',
  edit: '編輯',
  tryIt: '親自試做',
};
