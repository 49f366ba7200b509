// The list of assessments, in Traditional Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const assessments: Words['assessments'] = {
  heading: {
    open: (many) => count(many, '項進行中的評量'),
    closed: (many) => count(many, '項已結束的評量'),
  },
  none: { open: '沒有進行中的評量', closed: '沒有已結束的評量' },
  start: '貼上職務說明即可開始。',
  how: '貼上職務說明，約十秒就有草稿。在您核准之前，不會邀請任何人。',
  show: '查看',
  showSpoken: (title) => `查看「${title}」`,
  drafting: '正在擬稿',
  failed: '擬稿失敗，可以再試一次',
  draft: '草稿，等候您核准',
  open: (finished, invited) => say`共${figure(invited)}位，${figure(finished)}位已完成`,
  closes: (when) => say`${when}截止`,
  closed: (finished, invited) => say`已結束，共${figure(invited)}位，${figure(finished)}位已完成`,
  more: (many) => say`還有${figure(many)}項。輸入名稱即可查看：`,
  noneCalled: (asked) => say`沒有名為${asked}的評量。`,
  nearest: (many) => (many === 1 ? '您要找的是這項嗎？' : '您要找的是以下其中一項嗎？'),
  others: (heading) => `${heading}：`,
  several: {
    here: (many) => say`這裡有${figure(many)}項評量。`,
    anywhere: (many) => say`共有${figure(many)}項評量。`,
    called: (many, asked) => say`有${figure(many)}項評量符合${asked}。`,
    more: (many) => say`還有${figure(many)}項。輸入名稱即可選擇：`,
  },
  choose: '選擇',
  chooseSpoken: (title) => `選擇「${title}」`,
  which: {
    invite: '您要邀請人參加哪一項？',
    show: '您要查看哪一項？',
    rank: '您要查看哪一項的排名？',
    compare: '您要比較哪一項的人選？',
    remind: '要提醒哪一項尚未完成的人？',
    link: '您要把哪一項也顯示在別處？',
    unlink: '哪一項不再顯示在這裡？',
    close: '您要結束哪一項？',
  },
};
