// A person's decision, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const decision: Words['decision'] = {
  verb: { advance: '通过', hold: '暂缓', reject: '淘汰' },
  done: { advance: '已通过', hold: '已暂缓', reject: '已淘汰' },
  marked: (name, done) => `${name}（${done}）`,
  by: {
    advance: (who, at) => say`${who}于${at}决定通过`,
    hold: (who, at) => say`${who}于${at}决定暂缓`,
    reject: (who, at) => say`${who}于${at}决定淘汰`,
  },
  report: '报告',
  spoken: {
    report: (name) => say`打开${name}的报告`,
    advance: (name) => say`通过${name}`,
    hold: (name) => say`暂缓${name}`,
    reject: (name) => say`淘汰${name}`,
    undo: (name) => say`撤销对${name}的决定`,
  },
  undo: '撤销',

  ask: {
    advance: (name) => say`通过${name}？`,
    hold: (name) => say`暂缓${name}？`,
    reject: (name) => say`淘汰${name}？`,
  },
  askThis: { advance: '通过这位候选人？', hold: '暂缓这位候选人？', reject: '淘汰这位候选人？' },
  nothingSentBy: (name) => say`此操作不会向${name}发送任何内容。`,
  after: {
    advance: '卡片上会显示您决定通过。',
    hold: '对方的名次不变，卡片上会显示您决定暂缓。',
    reject: '卡片上会显示您决定淘汰。作答内容会保留至预定的删除日期。',
  },
  why: '理由',
  whyHint: '理由会随决定一并保存，候选人可以要求查看。',
  reasonMissing: '请简要说明理由。每项决定都需要理由。',
  reasonShort: '请再多写一点，至少 3 个字符。',

  title: (name, done) => `${name}：${done}`,
  nothingSent: '未向候选人发送任何内容。',
  undoUntil: (time) => say`${time}前可以撤销。之后如需更改，要重新决定并说明理由。`,
  meanwhile: (who, name, at) => say`${who}已于${at}对${name}作出决定`,
};
