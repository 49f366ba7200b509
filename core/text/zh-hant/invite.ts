// Inviting, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const invite: Words['invite'] = {
  people: '應徵者',
  peopleHint: '每行一位：姓名，電子郵件。一次約可填 70 位，之後可再新增。',
  how: '如何把連結交給他們',
  byMail: '寄電子郵件給每一位',
  asLinks: '顯示連結，由我自行複製',
  invite: '邀請',
  nobody: '請每行填寫一位，例如：王小明，xiaoming@example.com',

  line: (line, problem) => say`第${line}行：${problem}`,
  // The numbers come with commas between them; between single words stands another mark.
  moreLines: (lines, _many) => say`另請檢查第${lines.replaceAll('，', '、')}行。`,
  repeated: (email, line) => say`${email}與第${line}行重複。`,
  noAddress: '沒有電子郵件地址。',
  twoSigns: (email) => say`${email}含有不只一個 @。`,
  nothingAfter: (email) => say`${email}在 @ 後面沒有內容。`,
  nothingBefore: (email) => say`${email}在 @ 前面沒有內容。`,
  commaForDot: (email) => say`${email}有一處該用句點，卻用了逗號。`,
  noEnding: (email) => say`${email}在 @ 後面缺少結尾，例如 .com。`,
  noEmail: (email) => say`${email}不是有效的電子郵件地址。`,
  twoAddresses: '有兩個電子郵件地址。請每行只填一位。',
  formula: (sign) => `姓名以「${sign}」開頭，像是公式。`,
  longName: (most) => say`姓名超過${figure(most)}個字元。`,

  invited: (many) => say`已邀請${figure(many)}位應徵者`,
  mailed: '附有連結的電子郵件正在寄給每一位。',
  notMailed: '沒有寄出電子郵件，請把每個連結複製給對應的人。',
  once: '每個連結只供一人使用。之後可在卡片的「應徵者」中再次找到。',
  linksUntil: (when) => say`連結有效至${when}。`,
  openLink: (name) => say`開啟${name}的連結`,
  others: (many) => say`另外${figure(many)}位`,
  already: (names, _many) => say`${names}先前已受邀，沿用原來的連結。`,

  draftFirst: (assessment) => `「${assessment}」還是草稿。請先在卡片上核准，在那之前不會邀請任何人。`,
  openFirst: (assessment) => `「${assessment}」已結束。請先在卡片上重新開放。`,
};
