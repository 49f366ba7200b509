// Templates: what an assessment asks, saved for others to begin with, in Traditional Chinese.
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const templates: Words['templates'] = {
  title: '範本',
  count: (many) => count(many, '份範本'),
  none: '還沒有範本。在評量的題目中按「存成範本」，即可留待下次使用。',
  save: '存成範本',
  name: '名稱',
  nameHint: '會儲存評估項目、題目、評量內容和時間限制，不含應徵者和截止時間。',
  missing: '請填寫名稱。',
  taken: '已有同名的範本，請換一個名稱。',
  full: (most) => say`已有${count(most, '份範本')}，無法再增加。請先移除一份。`,
  gone: '這份範本已被移除。',
  summary: (name) => say`範本：${name}`,
  saved: (who, when) => say`由${who}儲存，${when}。`,
  how: '新的評量可以從它開始：請在表單中選擇。',
  openSpoken: (name) => say`開啟範本${name}`,
  all: '所有範本',
  rename: '重新命名',
  remove: '移除',
  removeAsk: {
    title: '要移除這份範本嗎？',
    text: '已從它開始的評量維持不變。',
    yes: '移除',
    no: '保留',
  },
  offered: (minutes) => say`範本，${minutes} 分鐘`,
};
