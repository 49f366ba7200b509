// Taking an assessment's people elsewhere as a file, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const exporting: Words['exporting'] = {
  button: '导出',
  title: '导出结果',
  what: '包含所有人的名次、分数、标准误、决定和理由，以文件私信给您。其中有个人信息，请妥善保管。谁导出了什么会留下记录。',
  format: '格式',
  formats: {
    csv: { label: 'CSV 表格', what: '供电子表格使用，每人一行' },
    json: { label: 'JSON 数据', what: '供其他程序使用，包含所有决定' },
  },
  send: '发给我',
  choose: '请选择其中一种。',
  coming: (assessment) => say`${assessment}的导出文件正在发送到您与我的私信。`,
  file: '您要求的导出文件，其中有个人信息。',
};
