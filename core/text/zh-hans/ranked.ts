// The ranked card, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, list, nth, say } from './forms.ts';

export const ranked: Words['ranked'] = {
  summary: (assessment, said) => `${assessment}：${said}`,
  closedSummary: (assessment, said) => `“${assessment}”已结束：${said}`,
  nobodyYet: '还没有人完成',
  first: (names) => say`${list(names)}${names.length > 1 ? '并列' : '位居'}${nth(1)}`,

  finished: (finished, invited) => say`共${figure(invited)}人，${figure(finished)}人已完成`,
  scoring: (many) => say`${figure(many)}人评分中`,
  closes: (when) => say`${when}截止`,
  closed: (when, how) => say`${when}${how}。`,
  byMember: (name) => say`由${name}结束`,
  byDeadline: '到期结束',
  tally: {
    advance: (many) => say`${figure(many)}人通过`,
    hold: (many) => say`${figure(many)}人暂缓`,
    reject: (many) => say`${figure(many)}人淘汰`,
    undecided: (many) => say`${figure(many)}人尚未决定`,
  },

  oneResult: '目前只有一份结果。',
  oneResultNote: '有两人或更多人完成后，才会显示名次。',
  tiedFirst: '并列第 1 名。',
  theseTied: (many) => `从分数看，这${many === 2 ? '两' : '三'}人分不出高下。`,
  sameTied: '名次相同的人，从分数看分不出高下。',
  header: ['名次', '候选人', '得分', '可能区间', '依据'],

  nobodyInvited: '尚未邀请任何人。',
  nobodyInvitedNote: '请添加候选人，或把同一个链接分享给所有人。',
  nobodyFinished: '还没有人完成。',
  underWay: (opened, working) => say`${figure(opened)}人已打开链接，${figure(working)}人正在作答。`,
  fillsIn: '这张卡片会自动更新。',

  noPlace: '暂无名次。',
  reading: (time) => say`${time}完成，正在判读作答内容。`,
  waits: (time) => say`${time}完成，正在等待评分：语言模型没有回应，系统会自动再次请求。`,
  tooLittle: '已完成。依据不足，无法评分，请阅读报告。',
  moreWaiting: (many) => say`还有${figure(many)}人。`,

  compareThese: (many) => say`对比这${figure(many)}人`,
  back: '上一页',
  next: (many) => say`后${figure(many)}人`,
  last: (many) => say`其余${figure(many)}人`,
  copyShareLink: '复制分享链接',
  openAgain: '重新开放',
  close: '结束',
  closeSpoken: '结束测评',
  closeTitle: '结束该测评？',
  everybodyFinished: '所有人都已完成。',
  leftOut: (many) => say`还有${figure(many)}人未完成；他们的链接将立即失效，已作答的内容会保留。`,
  canReopen: '之后可以重新开放。',
  closeYes: '结束测评',
  closeNo: '继续开放',

  page: (page, pages) => say`第${figure(page)}页，共${figure(pages)}页。`,
  placesChange: '其他人的结果出来后，名次可能变化。',
};
