// The sentences of practice before the questions, and of the check of the connection, in Simplified Chinese.
import type { Steps } from '../types.ts';

export const practice: Steps['practice'] = {
  eyebrow: (n, all) => `练习 ${n} / ${all}`,
  lead: '您可以先试做每一种题型。不会保留、不会计分，也不计时。',
  start: '先练习',
  next: '继续下一种题型',
  finish: '完成练习',
  right: '答对了。正式题目不会告诉您对错。',
  notYet: '还没对。想改几次都可以；正式答案在提交前也可以修改。',
  anything: '就是这样。',
  choice: { prompt: '下列哪一个是星期中的一天？', options: ['三月', '星期二', '中午'] },
  multi: { prompt: '下列哪些是水果？', options: ['苹果', '胡萝卜', '梨', '面包'] },
  numeric: { prompt: '会议从9:00开始，10:30结束，一共多久？', unit: '分钟' },
  ranking: { prompt: '请按一天的先后排列。', options: ['晚上', '早上', '中午'] },
  written: { prompt: '您早餐吃了什么？', told: '正式答案看的是内容，不是文笔。您一边输入，一边就会保存。' },
};

export const check: Steps['check'] = {
  asking: '正在检查您的连接…',
  fine: '您的连接正常。如果中断，请继续作答：答案会先保留在这台设备上。',
  slow: '您的连接较慢。答案会先保留在这台设备上，等到发送为止。',
  none: '服务目前没有响应。请检查连接；您仍然可以开始。',
  again: '再检查一次',
};
