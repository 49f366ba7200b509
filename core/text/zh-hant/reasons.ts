import { say } from '../han.ts';
import type { Words } from '../en.ts';

export const reasons: Words['reasons'] = {
  right: (n, all) => say`${all}題中答對${n}題。`,
  partly: (n) => say`另有${n}題部分答對。`,
  points: (found, all) => say`書面答案提到了所要找的${all}個要點中的${found}個。`,
  near: '內容與所要找的相近，因此得到部分分數。',
  unread: (n) => say`有${n}個書面答案還沒有分數，要由人來閱讀。`,
  aPersonReads: '至少有一個答案由人親自閱讀。',
  empty: (n) => say`有${n}題空白。`,
  offlineEngine: (version) => say`離線語意編碼器與關鍵詞比對，第${version}版`,
  cvEngine: (version) => say`離線履歷判讀，第${version}版`,
  modelEngine: (model, version) => say`${model}，評分提示第${version}版`,
};
