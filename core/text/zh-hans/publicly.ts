// The ranked card where anybody may read, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const publicly: Words['publicly'] = {
  opened: (many) => say`${figure(many)}人已打开链接。`,
  decided: '已决定',
  below: '其后',
  made: (made, all) => say`${figure(made)}人（共${figure(all)}人）`,
  madeLast: (made, all, last) => say`${figure(made)}人（共${figure(all)}人），最近一次由${last.by}于${last.at}决定`,
  myView: '打开我的视图',
};
