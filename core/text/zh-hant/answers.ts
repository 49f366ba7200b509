// The small cards that answer a member, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const answers: Words['answers'] = {
  nothingCalled: (typed) => say`沒有名為${typed}的指令。`,
  didYouMean: (command) => say`您要輸入的是${command}嗎？`,
  listsAll: (command) => say`輸入${command}可查看所有指令。`,
  typeForAll: (command) => say`輸入${command}可查看所有指令。`,
  isButton: (label, command) => say`請按${command}所顯示卡片上的「${label}」按鈕。`,
  isDraftButton: (label, command) => say`請按${command}所顯示草稿卡片上的「${label}」按鈕。`,
  undoIsOn: (label, command) =>
    say`「${label}」按鈕在要復原的內容的卡片上：修改過的草稿（${command}可顯示），或在決定後十分鐘內的應徵者卡片。`,
  run: (command) => say`執行${command}`,

  reportReady: (name) => say`${name}的報告可以開啟了。`,
  reportTitle: (name) => `報告：${name}`,
  reportLink: (time) => say`這個連結只給您本人使用，只能開啟一次，有效至${time}。`,
  openReport: '開啟報告',
  sendPdf: '傳 PDF 給我',
  pdfComing: (name) => say`${name}的 PDF 報告即將以私訊傳給您。`,
  pdf: '這是您要的報告。',

  tryTitle: '親自試做',
  trySummary: (assessment) => `親自試做「${assessment}」`,
  tryNote: '這就是應徵者看到的畫面。您的試做只為您評分，不會影響排名。連結七天內有效。',
  tryStart: '以應徵者身分開始',

  changed: '這張卡片已有變動。',
  changedBecause: (what) => `這張卡片已有變動：${what}。`,
  latest: '以下是最新內容。',
};
