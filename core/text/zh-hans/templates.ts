// Templates: what an assessment asks, saved for others to begin with, in Simplified Chinese.
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const templates: Words['templates'] = {
  title: '模板',
  count: (many) => count(many, '份模板'),
  none: '还没有模板。在测评的题目中按“存为模板”，即可留待下次使用。',
  save: '存为模板',
  name: '名称',
  nameHint: '会保存维度、题目、测评内容和答题时限，不含候选人和截止时间。',
  missing: '请填写名称。',
  taken: '已有同名的模板，请换一个名称。',
  full: (most) => say`已有${count(most, '份模板')}，无法再增加。请先移除一份。`,
  gone: '该模板已被移除。',
  summary: (name) => say`模板：${name}`,
  saved: (who, when) => say`由${who}保存，${when}。`,
  how: '新的测评可以从它开始：请在表单中选择。',
  openSpoken: (name) => say`打开模板${name}`,
  all: '所有模板',
  rename: '重命名',
  remove: '移除',
  removeAsk: {
    title: '要移除该模板吗？',
    text: '已从它开始的测评保持不变。',
    yes: '移除',
    no: '保留',
  },
  offered: (minutes) => say`模板，${minutes} 分钟`,
};
