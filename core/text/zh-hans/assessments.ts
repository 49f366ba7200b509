// The list of assessments, in Simplified Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const assessments: Words['assessments'] = {
  heading: {
    open: (many) => count(many, '个进行中的测评'),
    closed: (many) => count(many, '个已结束的测评'),
  },
  none: { open: '没有进行中的测评', closed: '没有已结束的测评' },
  start: '粘贴职位描述即可开始。',
  how: '粘贴职位描述，约十秒即可生成草稿。在您批准之前，不会邀请任何人。',
  show: '查看',
  showSpoken: (title) => `查看“${title}”`,
  drafting: '正在生成草稿',
  failed: '草稿生成失败，可以重试',
  draft: '草稿，等待您批准',
  open: (finished, invited) => say`共${figure(invited)}人，${figure(finished)}人已完成`,
  closes: (when) => say`${when}截止`,
  closed: (finished, invited) => say`已结束，共${figure(invited)}人，${figure(finished)}人已完成`,
  more: (many) => say`还有${figure(many)}个。输入名称即可查看：`,
  noneCalled: (asked) => say`没有名为${asked}的测评。`,
  nearest: (many) => (many === 1 ? '您要找的是这个吗？' : '您要找的是以下某一个吗？'),
  others: (heading) => `${heading}：`,
  several: {
    here: (many) => say`这里有${figure(many)}个测评。`,
    anywhere: (many) => say`共有${figure(many)}个测评。`,
    called: (many, asked) => say`有${figure(many)}个测评符合${asked}。`,
    more: (many) => say`还有${figure(many)}个。输入名称即可选择：`,
  },
  choose: '选择',
  chooseSpoken: (title) => `选择“${title}”`,
  which: {
    invite: '您要邀请人参加哪一个？',
    show: '您要查看哪一个？',
    rank: '您要查看哪一个的排名？',
    compare: '您要比较哪一个的人选？',
    remind: '要提醒哪一个中尚未完成的人？',
    link: '您要把哪一个也显示在别处？',
    unlink: '哪一个不再显示在这里？',
    close: '您要结束哪一个？',
  },
};
