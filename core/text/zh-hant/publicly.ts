// The ranked card where anybody may read, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const publicly: Words['publicly'] = {
  opened: (many) => say`${figure(many)}位已開啟連結。`,
  decided: '已決定',
  below: '其後',
  made: (made, all) => say`${figure(made)}位（共${figure(all)}位）`,
  madeLast: (made, all, last) => say`${figure(made)}位（共${figure(all)}位），最近一次由${last.by}於${last.at}決定`,
  myView: '開啟我的檢視',
};
