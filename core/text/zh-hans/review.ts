// What is said about scorecards and comments, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

type Review = Words['review'];

const recommendation: Review['recommendation'] = {
  'strong-yes': '强烈推荐',
  yes: '推荐',
  no: '不推荐',
  'strong-no': '强烈不推荐',
};

const levels: Review['levels'] = {
  1: '远低于岗位要求',
  2: '低于岗位要求',
  3: '符合岗位要求',
  4: '超出岗位要求',
};

const shortLevels: Review['shortLevels'] = {
  1: '远低于要求',
  2: '低于要求',
  3: '符合要求',
  4: '超出要求',
};

const block: Review['block'] = {
  title: '评价表',
  count: (n) => say`${figure(n)}份评价表`,
  progress: (given, expected) =>
    expected > given
      ? say`共${figure(expected)}份评价表，已提交${figure(given)}份。`
      : given === 0
        ? '暂无评价表。'
        : say`已提交${figure(given)}份评价表。`,
  hidden: '您提交自己的评价表后，即可看到其他人的意见。',
  closed: '已有决定，因此可以查看结果的人都能阅读评价表。',
  scoreStays: '评价表不会改变分数。',
  who: '评价人',
  recommends: '推荐意见',
  ratings: '各维度评价',
  changed: (name) => `${name}（已修改）`,
  changedAt: (at) => say`${at}修改`,
  late: (name) => `${name}（填写前已可看到他人的评分表）`,
  lateNote: '填写前已可看到他人的评分表',
  rating: (criterion, level) => `${criterion}：${level}`,
  ratingList: (all) => all.join('；'),
  noRatings: '无',
  says: (name) => `${name}：`,
  comments: '评论',
  more: (n) => say`报告中还有${figure(n)}条。`,
  how: '请在聊天中的候选人卡片上填写您的评价表。',
};

const buttons: Review['buttons'] = {
  give: '填写评价表',
  change: '修改我的评价表',
  comment: '评论',
  ask: '邀请他人评价',
  open: '评价表',
  spokenOpen: (name) => say`${name}的评价表`,
  spokenGive: (name) => say`为${name}填写您的评价表`,
  spokenComment: (name) => say`评论${name}`,
  spokenAsk: (name) => say`邀请他人评价${name}`,
};

const form: Review['form'] = {
  title: '评价表',
  intro: '请先阅读报告。提交自己的评价表之前，任何人都看不到其他人的意见。评价表不会改变分数。',
  rate: '您观察到了什么？',
  cantSay: '无法判断',
  recommendation: '您是否推荐录用该候选人？',
  comment: '理由',
  commentHint: '会随候选人的数据一并保存。对方可以要求查看，但看不到您的姓名。',
  late: '您已经可以看到他人的评价，因此您的评分表会标注“填写前已可看到他人的评分表”。',
  saySomething: '请至少为一项评分，或写下评语。',
  rateThis: '请选择一个等级，或选择“无法判断”。',
  recommendThis: '请从四项中选择一项。',
  save: '保存',
  cancel: '取消',
  tooLong: '此处最多 2,000 个字符。',
};

const commentForm: Review['commentForm'] = {
  title: '评论',
  intro: '其他人提交自己的评价表后，或已有决定时，即可看到评论。评论不会改变分数。',
  label: '评论',
  empty: '请写几个字。',
};

const askForm: Review['askForm'] = {
  title: '邀请他人评价',
  intro: '每个人都会收到我的私信，以及一份待填写的评价表。',
  whom: '邀请谁',
  about: '评价对象',
  one: '这位候选人',
  all: '该测评的所有候选人',
  takeBack: '不再邀请以下人员',
  everyCandidate: (name) => `${name}，所有候选人`,
  ask: '邀请',
  nobody: '请选择成员。',
  tooMany: '一次最多 10 人。',
  guest: (name) => say`${name}是访客，访客无法查看结果。请选择团队成员。`,
  unknown: '其中有人在此工作区中找不到。',
};

const asked: Review['asked'] = {
  told: (names) => say`我已通过私信邀请${names}。`,
  already: (names) => `此前已邀请：${names}。`,
  given: (names) => `已提交评价表：${names}。`,
  takenBack: (names) => `不再邀请：${names}。`,
  nothing: '没有任何更改。',
};

const request: Review['request'] = {
  summary: (asker, name) => say`${asker}邀请您填写${name}的评价表。`,
  title: (name) => say`请填写${name}的评价表`,
  summaryAll: (asker, assessment) => say`${asker}邀请您填写“${assessment}”的评价表。`,
  titleAll: (assessment) => `请填写“${assessment}”的评价表`,
  asker: (asker, at) => say`${asker}于${at}发出邀请。仅您可见。`,
  askerAbout: (assessment, asker, at) => say`${assessment}。${asker}于${at}发出邀请。仅您可见。`,
  text: '请先阅读报告，再写下您的观察。提交之后，您即可看到其他人的意见。',
  textAll: '每位已完成的候选人各填一份：在卡片上打开该候选人，再点击“填写评价表”。',
  open: '打开卡片',
};

const problems: Review['problems'] = {
  closed: '该候选人已有决定，评价表已停止填写。您仍可以评论。',
  owed: (n) => say`还有${figure(n)}份评价表未提交。`,
  owedAfter: (n) => say`当时还有${figure(n)}份评价表未提交。只有撤销该决定，才能继续填写。`,
};

const compare: Review['compare'] = {
  row: '评价表',
  hidden: (n) => say`已提交${figure(n)}份，您提交后可见`,
  counted: (n, which) => say`${figure(n)}人${which}`,
};

export const review: Review = {
  recommendation,
  levels,
  shortLevels,
  block,
  buttons,
  form,
  commentForm,
  askForm,
  asked,
  request,
  problems,
  compare,
};
