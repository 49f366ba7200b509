// The small cards that answer a member, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const answers: Words['answers'] = {
  nothingCalled: (typed) => say`没有名为${typed}的命令。`,
  didYouMean: (command) => say`您是想输入${command}吗？`,
  listsAll: (command) => say`输入${command}可查看所有命令。`,
  typeForAll: (command) => say`输入${command}可查看所有命令。`,
  isButton: (label, command) => say`请按${command}所显示卡片上的“${label}”按钮。`,
  isDraftButton: (label, command) => say`请按${command}所显示草稿卡片上的“${label}”按钮。`,
  undoIsOn: (label, command) =>
    say`“${label}”按钮在要撤销的内容的卡片上：修改过的草稿（${command}可显示），或在决定后十分钟内的候选人卡片。`,
  run: (command) => say`运行${command}`,

  reportReady: (name) => say`${name}的报告可以打开了。`,
  reportTitle: (name) => `报告：${name}`,
  reportLink: (time) => say`此链接仅供您本人使用，只能打开一次，${time}前有效。`,
  openReport: '打开报告',
  sendPdf: '把 PDF 发给我',
  pdfComing: (name) => say`${name}的 PDF 报告稍后会通过私信发给您。`,
  pdf: '这是您要的报告。',

  tryTitle: '亲自试答',
  trySummary: (assessment) => `亲自试答“${assessment}”`,
  tryNote: '这就是候选人看到的页面。您的试答只为您评分，不会影响排名。链接七天内有效。',
  tryStart: '以候选人身份开始',

  changed: '这张卡片已有变化。',
  changedBecause: (what) => `这张卡片已有变化：${what}。`,
  latest: '以下是最新内容。',
};
