// 用自己的话请求修改草稿。
import type { Words } from '../en.ts';
import { list, say } from '../han.ts';

export const wish: Words['wish'] = {
  ask: '请求修改',
  label: '要改成什么样？',
  hint: '用您自己的话写，例如：更难一点，去掉 SQL 部分，加入案例。改好后会列出变动，也可以撤销。',
  submit: '修改',
  missing: '请写明要修改什么。',
  working: (said) => say`正在按要求修改：${said}`,
  done: (said) => say`已按要求修改：${said}`,
  refused: (said) => say`没有可以按${said}修改的地方。`,
  meanwhile: (said) => say`草稿在此期间被别人改过，因此没有按${said}修改。请再提一次。`,
  unread: (parts) => say`没有照办：${list(parts)}。`,
  known:
    '一定能理解的说法：去掉或加入某个主题、提高某个主题的权重、更难、更容易、更短（或 30 分钟以内）、加入案例。多项要求请用逗号分开。',
  added: (what) => `新增：${what}`,
  removed: (what) => `移除：${what}`,
  changed: (what) => `更改：${what}`,
  weight: (name, from, to) => say`权重：${name}，${from}% → ${to}%`,
  more: (many) => say`还有${many}项变动`,
  undo: '撤销',
  changedSince: '之后又有其他变动，因此无法再撤销这次修改。',
  waits: '上一次修改还在进行，请一分钟后再试。',
};
