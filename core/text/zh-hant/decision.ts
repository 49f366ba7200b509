// A person's decision, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const decision: Words['decision'] = {
  verb: { advance: '通過', hold: '暫緩', reject: '不錄取' },
  done: { advance: '通過', hold: '暫緩', reject: '不錄取' },
  marked: (name, done) => `${name}（${done}）`,
  by: {
    advance: (who, at) => say`${who}於${at}決定通過`,
    hold: (who, at) => say`${who}於${at}決定暫緩`,
    reject: (who, at) => say`${who}於${at}決定不錄取`,
  },
  report: '報告',
  spoken: {
    report: (name) => say`開啟${name}的報告`,
    advance: (name) => say`讓${name}通過`,
    hold: (name) => say`暫緩${name}`,
    reject: (name) => say`不錄取${name}`,
    undo: (name) => say`復原對${name}的決定`,
  },
  undo: '復原',

  ask: {
    advance: (name) => say`讓${name}通過？`,
    hold: (name) => say`暫緩${name}？`,
    reject: (name) => say`不錄取${name}？`,
  },
  askThis: { advance: '讓這位應徵者通過？', hold: '暫緩這位應徵者？', reject: '不錄取這位應徵者？' },
  nothingSentBy: (name) => say`這項操作不會傳送任何內容給${name}。`,
  after: {
    advance: '卡片上會顯示您決定讓對方通過。',
    hold: '對方的名次不變，卡片上會顯示您決定暫緩。',
    reject: '卡片上會顯示您決定不錄取。作答內容會保留到預定的刪除日期。',
  },
  why: '原因',
  whyHint: '原因會與決定一併保存，應徵者可以要求查看。',
  reasonMissing: '請簡短說明原因。每項決定都需要原因。',
  reasonShort: '請再多說一點，至少 3 個字元。',

  title: (name, done) => `${name}：${done}`,
  nothingSent: '沒有傳送任何內容給應徵者。',
  undoUntil: (time) => say`${time}前可以復原。之後若要更改，需要另作決定並說明原因。`,
  meanwhile: (who, name, at) => say`${who}已於${at}對${name}作出決定`,
};
