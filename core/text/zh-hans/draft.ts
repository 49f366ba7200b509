// The draft card, in Simplified Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const draft: Words['draft'] = {
  drafting: (title) => `正在生成草稿：${title}`,
  draftingNote: '正在根据您的职位描述生成草稿，需要十秒到一分钟。在您批准之前，不会邀请任何人。',
  failedSummary: (title) => `草稿尚未就绪：${title}`,
  failedTitle: (title) => `暂无草稿：${title}`,
  tryAgain: '重试',
  again: '重新生成',
  againAsk: {
    title: '要重新生成草稿吗？',
    text: '这份草稿有人手动修改过。如果模型有回应，新草稿会替换这一份。',
    yes: '重新生成',
    no: '保留这一份',
  },
  jobIsSafe: '您的职位描述已妥善保存。',

  readySummary: (title, size) => `草稿已就绪：${title}，${size}`,
  size: (criteria, minutes) => say`${figure(criteria)}个维度，${figure(minutes)}分钟`,
  readyTitle: (title) => `草稿：${title}`,
  made: '根据您的职位描述生成。',
  madeIn: (seconds) => say`根据您的职位描述生成，用时${figure(seconds)}秒。`,
  nobodyInvited: '尚未邀请任何人。',
  weight: (percent) => `${percent}%`,
  weightFrom: (percent, quote) => `${percent}%，来自${quote}`,
  question: (prompt, kind, minutes) => `${prompt}（${kind}，${minutes} 分钟）`,
  kind: {
    choice: '单选',
    multi: '多选',
    numeric: '数值',
    ranking: '排序题',
    short: '简答',
    long: '论述',
    interview: '面谈',
  },
  cv: '简历',
  questions: (many) => count(many, '道题'),
  interview: (many) => say`一场${figure(many)}道题的面谈`,
  about: (minutes) => say`候选人约需${figure(minutes)}分钟。`,
  limit: (minutes) => say`答题时限为${figure(minutes)}分钟。`,
  limitTooShort: (needed, limit) =>
    say`题目约需${figure(needed)}分钟，而时限为${figure(limit)}分钟：许多候选人会做不完。请延长时间或减少题目。`,
  closes: (when) => say`${when}截止。`,
  by: (engine) => say`草稿由${engine}生成。`,
  canChange: '每道题都可以修改。',
  editQuestion: '编辑题目',
  approve: '批准',
  edit: '编辑',
  tryIt: '亲自试答',
};
