// 用自己的話請求修改草稿。
import type { Words } from '../en.ts';
import { list, say } from '../han.ts';

export const wish: Words['wish'] = {
  ask: '請求修改',
  label: '要改成什麼樣子？',
  hint: '用您自己的話寫，例如：更難一點，去掉 SQL 部分，加入案例。改好後會列出變動，也可以復原。',
  submit: '修改',
  missing: '請寫下要修改什麼。',
  working: (said) => say`正在按要求修改：${said}`,
  done: (said) => say`已按要求修改：${said}`,
  refused: (said) => say`沒有可以按${said}修改的地方。`,
  meanwhile: (said) => say`草稿在此期間被別人改過，所以沒有按${said}修改。請再提一次。`,
  unread: (parts) => say`沒有照辦：${list(parts)}。`,
  known:
    '一定能理解的說法：去掉或加入某個主題、提高某個主題的權重、更難、更容易、更短（或 30 分鐘以內）、加入案例。多項要求請用逗號分開。',
  added: (what) => `新增：${what}`,
  removed: (what) => `移除：${what}`,
  changed: (what) => `更改：${what}`,
  weight: (name, from, to) => say`權重：${name}，${from}% → ${to}%`,
  more: (many) => say`還有${many}項變動`,
  undo: '復原',
  changedSince: '之後又有其他變動，所以無法再復原這次修改。',
  waits: '前一次修改還在進行，請一分鐘後再試。',
};
