// Taking an assessment's people elsewhere as a file, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const exporting: Words['exporting'] = {
  button: '匯出',
  title: '匯出結果',
  what: '包含所有人的名次、分數、標準誤、決定和理由，以檔案私訊給您。其中有個人資料，請妥善保管。誰匯出了什麼會留下紀錄。',
  format: '格式',
  formats: {
    csv: { label: 'CSV 表格', what: '供試算表使用，每人一列' },
    json: { label: 'JSON 資料', what: '供其他程式使用，包含所有決定' },
  },
  send: '傳給我',
  choose: '請選擇其中一種。',
  coming: (assessment) => say`${assessment}的匯出檔案正在傳到您與我的私訊。`,
  file: '您要求的匯出檔案，其中有個人資料。',
};
