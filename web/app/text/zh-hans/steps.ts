// The Simplified Chinese sentences of the steps after the agreement.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';
import { cv } from './cv.ts';
import { noticed } from './integrity.ts';
import { next, pause } from './pause.ts';
import { check, practice } from './practice.ts';
import { asking, found, result } from './result.ts';
import { elsewhere, keeping } from './saving.ts';

const about: Steps['about'] = {
  phone: '电话',
  location: '居住地',
  locationHint: '填写城市和国家即可。',
  availability: '您何时可以到岗？',
  now: '立即',
  notice: '需要离职通知期',
  unknown: '还不确定',
  noticePeriod: '离职通知期',
  noticeChoose: '请选择',
  notices: ['1 周', '2 周', '1 个月', '2 个月', '3 个月', '3 个月以上'],
  salary: '期望年薪',
  salaryHint: '请注明币种，例如 ¥300,000。',
  phoneShort: '这个号码太短。加上国家代码的格式如 +86 10 5550 1234。',
  phoneLetters: '电话号码只能有数字。加上国家代码的格式如 +86 10 5550 1234。',
  availabilityMissing: '请选择一项。选“还不确定”也可以。',
};

const intake: Steps['intake'] = {
  title: '关于您',
  lead: '团队如何与您联系，以及您何时可以到岗。这些都不评分。',
  submit: '继续',
};

const saving: Steps['saving'] = {
  saved: (time) => `已保存 ${time}`,
  saving: '保存中…',
  refused: '无法保存，请立即复制您的文字。',
  refusedMore: '服务拒绝了您最后一次修改。您输入的内容还在这里：请复制到安全的地方，再写信给下方的联系人。',
  offline: '您目前离线，请继续书写。',
  behind: '服务没有响应，请继续书写。',
  newer: (n) => say`第${n}题也在另一台设备上作答了。`,
  newerMore: (time) => say`那边的答案保存于${time}。要以哪一个为准？`,
  keepHere: '保留这一个',
  keepThere: '使用另一个',
};

const timer: Steps['timer'] = {
  left: '本部分剩余时间：',
  goesOn: '关闭本页时，时间仍会继续。已写下的内容都已保存，用同一个链接就能回来。',
  paused: (time) => `${time}，已暂停`,
  minutes: (n) => say`${n}分钟`,
  hidden: '时间已隐藏，剩 10 分钟和 5 分钟时会提醒',
  hide: '隐藏',
  show: '显示',
  back: (minutes) => (minutes < 1 ? '已补回不到一分钟' : say`已补回${minutes}分钟`),
  spoken: (minutes) => say`本部分还剩${minutes}分钟。您写下的内容都算数。`,
  up: '时间到了。',
  upMore: '您写下的内容都算数。请检查其余部分，准备好后提交。',
};

const questions: Steps['questions'] = {
  title: (n) => say`共${n}题`,
  lead: (minutes) => say`约需${minutes}分钟。顺序不限，可以跳过，之后再回来。`,
  limit: (minutes) => say`开始后您有⟦${minutes}分钟⟧。关闭本页时，时间仍会继续。`,
  withInterview: '之后的面谈也包含在这段时间内。',
  limitMore: '断线的时间会补回。您可以隐藏计时。时间到时，已写下的内容都算数。',
  noLimit: '没有计时。作答时会随时保存。',
  saved: '每个答案都会立即保存，提交前都可以修改。',
  start: '开始作答',
  running: (minutes) => say`计时中：还剩⟦${minutes}分钟⟧。关闭本页时，时间仍会继续。`,
  goOn: '继续作答',
  eyebrow: (n, all) => say`第${n}题，共${all}题`,
  step: (n) => say`第${n}题`,
  mark: '标记，稍后再看',
  marked: '已标记',
  chooseOne: '请选择一个答案',
  someHint: '正确答案不止一个。',
  order: '请排列顺序',
  orderHint: '拖动一行，或使用旁边的按钮。第一行排在最前面。',
  moveUp: (option) => `上移：${option}`,
  moveDown: (option) => `下移：${option}`,
  moved: (option, place, all) => say`${option}：第${place}位，共${all}位`,
  orderMissing: '尚未排序。请至少移动一行。',
  number: '您的答案',
  numberUnit: (unit) => say`您的答案（${unit}）`,
  numberHint: '只填数字，例如 12.5。',
  numberProblem: '这还不是一个数字。',
  text: '您的答案',
  code: '代码',
  shortHint: '写几句话就够了。',
  longHint: (minutes) => say`需要写多少就写多少，预计约${minutes}分钟。`,
  words: (n) => say`${n}个词`,
  lastSent: (time) => `上次发送：${time}`,
  lastSentSince: (time, n) => say`上次发送：${time}，此后有${n}个词在此设备上`,
  notSent: '尚未发送，保留在此设备',
  change: '提交前都可以修改这个答案。',
  clear: '清除我的答案',
  next: '继续',
  skip: '暂时跳过',
  previous: '上一题',
  of: (n, all) => `${n} / ${all}`,
};

const emptyAndMarked = (empty: number, marked: number) => {
  if (marked === 0) return say`有${empty}题空白。`;
  if (empty === 0) return say`有${marked}题已标记。`;
  return say`有${empty}题空白，${marked}题已标记。`;
};

const summary: Steps['summary'] = {
  title: '提交前请检查',
  lead: (until) => (until ? say`您可以作答到${until}。提交后，答案无法再修改。` : '提交后，答案无法再修改。'),
  emptyAndMarked,
  emptyMore: '空白的答案视为未作答。',
  markedMore: '您还可以再看一次。',
  caption: '各部分的作答情况',
  part: '部分',
  state: '状态',
  complete: '已完成',
  open: '打开',
  lookAgain: '再看一次',
  openLabel: (part) => `：${part}`,
  cvConfirmed: '经您确认',
  cvNone: '未附',
  answered: (n, all) => say`已答${n}题，共${all}题`,
  empty: (n) => say`第${n}题空白`,
  marked: (n) => say`第${n}题已标记`,
  both: (n) => say`第${n}题空白且已标记`,
  comment: '有什么想让团队知道的吗？',
  commentLabel: '说明作答期间发生的事',
  commentHint: '例如断线，或题目不清楚。会有人阅读，但不评分。',
  submit: '提交我的答案',
  back: '回到题目',
  unsent: '您最后写的文字尚未发送。',
  unsentMore: '它们保留在这个打开的页面里，连接恢复后会自动发送。届时请再按一次按钮。',
  choose: '请先在上方选择以哪个答案为准。',
};

export const steps: Steps = {
  about,
  intake,
  saving,
  timer,
  cv,
  next,
  pause,
  questions,
  summary,
  result,
  asking,
  found,
  practice,
  check,
  keeping,
  elsewhere,
  noticed,
};
