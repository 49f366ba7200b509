// Inviting, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const invite: Words['invite'] = {
  people: '候选人',
  peopleHint: '每行一位：姓名，邮箱。一次约可填 70 位，之后可以继续添加。',
  how: '如何把链接交给他们',
  byMail: '给每个人发邮件',
  asLinks: '显示链接，由我自行复制',
  invite: '邀请',
  nobody: '请每行填写一位，例如：王小明，xiaoming@example.com',

  line: (line, problem) => say`第${line}行：${problem}`,
  // The numbers come with commas between them; between single words stands another mark.
  moreLines: (lines, _many) => say`另请检查第${lines.replaceAll('，', '、')}行。`,
  repeated: (email, line) => say`${email}与第${line}行重复。`,
  noAddress: '没有邮箱地址。',
  twoSigns: (email) => say`${email}含有不止一个 @。`,
  nothingAfter: (email) => say`${email}的 @ 后面没有内容。`,
  nothingBefore: (email) => say`${email}的 @ 前面没有内容。`,
  commaForDot: (email) => say`${email}中有一处该用点号，却用了逗号。`,
  noEnding: (email) => say`${email}的 @ 后面缺少后缀，例如 .com。`,
  noEmail: (email) => say`${email}不是有效的邮箱地址。`,
  twoAddresses: '有两个邮箱地址。请每行只填一位。',
  formula: (sign) => `姓名以“${sign}”开头，像是公式。`,
  longName: (most) => say`姓名超过${figure(most)}个字符。`,

  invited: (many) => say`已邀请${figure(many)}位候选人`,
  mailed: '正在给每个人发送带有链接的邮件。',
  notMailed: '没有发送邮件，请把每个链接复制给对应的人。',
  once: '每个链接仅供一人使用。之后可在卡片的“候选人”中再次找到。',
  linksUntil: (when) => say`链接在${when}前有效。`,
  openLink: (name) => say`打开${name}的链接`,
  others: (many) => say`另外${figure(many)}人`,
  already: (names, _many) => say`${names}此前已受邀，继续使用原有链接。`,

  draftFirst: (assessment) => `“${assessment}”还是草稿。请先在卡片上批准，在此之前不会邀请任何人。`,
  openFirst: (assessment) => `“${assessment}”已结束。请先在卡片上重新开放。`,
};
