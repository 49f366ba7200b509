// The ranked card, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, list, nth, say } from './forms.ts';

export const ranked: Words['ranked'] = {
  summary: (assessment, said) => `${assessment}：${said}`,
  closedSummary: (assessment, said) => `「${assessment}」已結束：${said}`,
  nobodyYet: '還沒有人完成',
  first: (names) => say`${list(names)}${names.length > 1 ? '並列' : '居'}${nth(1)}`,

  finished: (finished, invited) => say`共${figure(invited)}位，${figure(finished)}位已完成`,
  scoring: (many) => say`${figure(many)}位評分中`,
  closes: (when) => say`${when}截止`,
  closed: (when, how) => say`${when}${how}。`,
  byMember: (name) => say`由${name}結束`,
  byDeadline: '到期結束',
  tally: {
    advance: (many) => say`${figure(many)}位通過`,
    hold: (many) => say`${figure(many)}位暫緩`,
    reject: (many) => say`${figure(many)}位不錄取`,
    undecided: (many) => say`${figure(many)}位尚未決定`,
  },

  oneResult: '目前只有一份結果。',
  oneResultNote: '有兩位以上完成後，才會顯示名次。',
  tiedFirst: '並列第 1 名。',
  theseTied: (many) => `從分數看，這${many === 2 ? '兩' : '三'}位分不出高下。`,
  sameTied: '名次相同的人，從分數看分不出高下。',
  header: ['名次', '應徵者', '分數', '可能範圍', '依據'],

  nobodyInvited: '尚未邀請任何人。',
  nobodyInvitedNote: '請新增應徵者，或把同一個連結分享給所有人。',
  nobodyFinished: '還沒有人完成。',
  underWay: (opened, working) => say`${figure(opened)}位已開啟連結，${figure(working)}位正在作答。`,
  fillsIn: '這張卡片會自動更新。',

  noPlace: '尚無名次。',
  reading: (time) => say`${time}完成，正在判讀作答內容。`,
  waits: (time) => say`${time}完成，正在等待評分：語言模型沒有回應，系統會自動再次請求。`,
  tooLittle: '已完成。依據不足，無法評分，請閱讀報告。',
  moreWaiting: (many) => say`還有${figure(many)}位。`,

  compareThese: (many) => say`比較這${figure(many)}位`,
  back: '上一頁',
  next: (many) => say`下${figure(many)}位`,
  last: (many) => say`其餘${figure(many)}位`,
  copyShareLink: '複製分享連結',
  openAgain: '重新開放',
  close: '結束',
  closeSpoken: '結束評量',
  closeTitle: '結束這項評量？',
  everybodyFinished: '所有人都已完成。',
  leftOut: (many) => say`還有${figure(many)}位未完成；他們的連結將立即失效，已作答的內容會保留。`,
  canReopen: '之後可以重新開放。',
  closeYes: '結束評量',
  closeNo: '繼續開放',

  page: (page, pages) => say`第${figure(page)}頁，共${figure(pages)}頁。`,
  placesChange: '其他人的結果出來後，名次可能變動。',
};
