// The Simplified Chinese sentences of the result and of what can be asked there.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

export const result: Steps['result'] = {
  step: '您的结果',
  title: (first) => (first ? say`${first}，谢谢您。全部都收到了。` : '谢谢您。全部都收到了。'),
  lead: (when, deciders, workspace) =>
    say`已于${when}提交。您的答案现在由${workspace}的${deciders}阅读，并由他们决定。`,
  reading: '正在阅读。',
  readingMore: '通常不到一分钟。本页会自动显示结果，用同一个链接也能回来查看。',
  readingLong: '这次花的时间比平时久。您的答案都是安全的。您可以关闭本页，用同一个链接查看结果。',
  heading: '您的答案是怎样被阅读的',
  scale: '0 到 100',
  likely: (low, high) => say`可能在${low}到${high}之间`,
  score: (name, score, range) => say`${name}：${score}分（满分 100），${range}`,
  notScored: '未评分',
  noScore: (name) => say`${name}：未评分，依据太少`,
  minutes: '每道题按所需分钟数计权重，所以分数不一定等于答对的比例。',
  honest: '没有测试是精确的：您的真实程度可能落在横条之内。分数无法区分高下的人会并列展示给团队。',
  first: '初步分数由软件给出，由人来决定。',
  scoredAgain: (when) => say`评分标准有所修改，您的作答已于${when}重新评分。以下是目前采用的分数。`,
  firstBy: (engine) => say`初步分数由软件（${engine}）给出，由人来决定。`,
  cv: {
    heading: '从您的简历中读到了什么',
    lead: '软件在您的简历中查找职位所要求的内容。您的姓名、联系方式、年龄、性别、家庭和学校都没有使用。',
    met: '找到了',
    partly: '找到一部分',
    not: '低于要求',
    unknown: '没有找到',
    honest:
      '这些都不计入您的分数。团队会看到，也知道软件可能误读简历，而简历不会写出一切。如果有误，请在“更正数据”中说明。',
  },
  next: '接下来',
  submitted: '您已提交',
  reads: '团队阅读',
  readsUntil: (until) => say`其他人可以参加到${until}`,
  readsAny: '您的答案，以及每个分数的依据',
  decide: '由人来决定',
  decideMore: '具名并附上理由',
  trial: '这是试用，不计入排名。',
  arrived: '您的结果出来了。',
  finish: '完成',
  finished: '您可以关闭本页。用同一个链接可以回到这份结果。',
};

export const asking: Steps['asking'] = {
  asked: (when) => say`已于${when}提出。`,
  notNow: '暂时不要',
  trial: '这是试用，没有可以询问的对象。',
  review: {
    heading: '觉得哪里不对吗？',
    more: '请说明哪里不对，由没看过分数的人重新阅读您的答案。您会在 5 个工作日内得到回复。提出请求绝不会对您不利。',
    start: '开始人工复核',
    ask: '要求人工复核',
    label: '您觉得哪里不对？',
    submit: '提交请求',
    answered: (by, when) => say`${by ?? '复核人'}已于${when}回复。`,
    changed: '您的结果已有更改。',
    unchanged: '您的结果没有更改。',
    promised: '由没看过分数的人重新阅读您的答案，并在 5 个工作日内回复。提出请求绝不会对您不利。',
  },
  yourData: '您的数据',
  download: '下载全部数据（JSON）',
  print: '打印本页',
  correct: {
    open: '更正数据',
    more: '我们会请招聘团队更正，并在一个月内回复。',
    label: '哪里有错，正确的是什么？',
    missing: '请说明哪里有错、正确的是什么。',
    submit: '发送请求',
    name: '更正',
    promised: '招聘团队会在一个月内回复。',
  },
  erase: {
    open: '退出并删除',
    more: '我们会请招聘团队删除您的数据，并在一个月内回复；您将退出这次测评。',
    label: '有什么想让团队知道的吗？',
    submit: '发送请求',
    name: '退出与删除',
    promised: '招聘团队会在一个月内回复。',
  },
};

export const found: Steps['found'] = {
  heading: '您觉得这次测评怎么样？',
  more: '可以不填，绝不影响您的分数。至少五人回答后，团队才会看到平均值，而且只看到平均值。',
  levels: ['很差', '差', '还可以', '好', '很好'],
  missing: '请先从五项中选一项。',
  submit: '发送',
  thanks: '谢谢您，这会帮助之后的候选人。',
  change: '修改我的回答',
};
