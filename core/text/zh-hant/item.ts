// A look at one question with its key or rubric, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const item: Words['item'] = {
  look: '檢視題目',
  summary: (number, assessment) => say`${assessment}：第${figure(number)}題`,
  title: (number, of) => say`第${figure(number)}題，共${figure(of)}題`,
  right: (option) => `${option}（正確）`,
  rightIs: (key) => `正確答案：${key}`,
  tolerance: ({ tolerance }) => (tolerance === 0 ? '' : say`誤差在${figure(tolerance)}以內也算正確。`),
  levels: '各等級的答案會呈現什麼',
  countsFor: '計入項目',
  measures: '評量內容',
  kind: '作答方式',
  difficulty: '難度',
  difficulties: { 1: '容易', 2: '中等', 3: '困難' },
  source: '來源',
  fromBank: (id) => `題庫，${id}`,
  byMember: '由成員撰寫或修改',
  shown: '已給',
  shownTo: (many) => (many === 0 ? '尚無人' : say`${figure(many)}位應徵者`),
  previous: '上一題',
  next: '下一題',
  swap: '換成另一題',
  up: '上移',
  down: '下移',
  orderNote: '這是您的團隊看到的順序；每位應徵者的題目順序各不相同。',
  add: '新增題目',
  remove: '移除',
  removeAsk: {
    title: '要移除這一題嗎？',
    text: '草稿中移除後無法復原。核准之後則會建立不含這一題的新版本；在尚未有人開始作答新版本之前，可以回到前一版本。',
    yes: '移除',
    no: '保留',
  },
  noOther: '題庫中沒有其他評量這項能力而尚未採用的題目。',
};
