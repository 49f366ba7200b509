// The Simplified Chinese sentences of the first page and of what surrounds every step; ⟦ ⟧ enclose what is shown bold.
import { say } from '#core/text/han.ts';
import type { First } from '../types.ts';

const shell: First['shell'] = {
  skip: '跳到主要内容',
  help: '说明',
  stuck: '遇到问题？请写信至',
  by: '由 Shortlist 提供',
  progress: '您的进度',
  yourAssessment: '您的测评职位：',
  partOf: (n, all) => say`第${n}部分，共${all}部分`,
  done: '（已完成）',
  optional: '选填',
  back: '返回',
  close: '关闭',
  trialLabel: '试用',
  trial: '这是试用。',
  trialMore: '您看到的和候选人看到的一样。您在这里做的一切都不会计入排名。',
  sending: '发送中…',
  language: '语言',
  deciders: (name) => (name ? say`${name}和招聘团队` : '招聘团队'),
  dayAt: (day, time) => `${day} ${time}`,
  title: (step, job, workspace) => `${step} · ${workspace} · ${job}`,
  comeBack: (until) =>
    until
      ? say`您可以关闭本页，在${until}之前用同一个链接从任何设备回来。`
      : '您可以关闭本页，用同一个链接从任何设备回来。',
};

const parts: First['parts'] = {
  intake: () => ({ name: '关于您', short: '关于您', what: '联系方式，以及您何时可以到岗' }),
  cv: () => ({ name: '您的简历', short: '您的简历', what: '由您核对我们读到的内容' }),
  questions: (n) => ({
    name: n === 0 ? '题目' : `${n} 题`,
    short: '题目',
    what: '一次一题，可以跳过、返回和修改',
  }),
  interview: () => ({ name: '面谈', short: '面谈', what: '简短的文字对话，谈您过去的工作经历' }),
};

const welcome: First['welcome'] = {
  step: '欢迎',
  hello: (first, workspace) =>
    first ? say`${first}，您好。请让${workspace}看看您如何工作。` : say`请让${workspace}看看您如何工作。`,
  lead: (minutes, n, until) =>
    say`约需${minutes}分钟，共${n}个部分。${until ? say`在⟦${until}⟧之前，您可以` : '您可以'}随时作答${n > 1 ? '，各部分之间可以暂停' : ''}。在您同意之前，什么都不会开始。`,
  limit: (minutes) => say`题目的答题时限为⟦${minutes}分钟⟧，您开始作答时才开始计时。`,
  partsHeading: (n) => (n === 1 ? '内容安排' : say`共${n}个部分`),
  expect: '内容安排',
  minutes: (n) => say`${n}分钟`,
  who: '请问您是哪一位？',
  whoHint: (workspace) => say`${workspace}会用这些信息寄给您专属的链接，并与您联系。`,
  before: '同意之前',
  decides: '由人来决定',
  decidesMore: (deciders) => say`软件会为您的答案评分并说明依据，之后由${deciders}阅读您的答案。没有人会被软件淘汰。`,
  software: '有 AI 参与',
  softwareMore: (model) =>
    model
      ? say`书面答案的初步分数，以及面谈中的追问，由雇主以外的 ${model} 的 AI 模型给出。它收到的是您的答案，不含您的姓名和联系方式。年龄、照片、地址和学校都不会使用。`
      : '初步分数由雇主自己服务器上的小型 AI 模型给出，不会发送给任何外部 AI 服务。您的姓名、年龄、照片、地址和学校都不会使用。',
  kept: '保存哪些数据、保存多久',
  keptMore: (months) => say`您的联系方式、简历和答案自您同意起保存${months}个月。您可以随时索取副本、要求更正或删除。`,
  noticed: '会留意到什么',
  noticedMore:
    '粘贴多少文字、短时间内输入大量文字、离开页面、每一题打开多久、何时开始、保存和提交、断线、时间结束后才送达的答案、简历中的隐藏文字、写给软件的指令，以及与其他候选人的答案或题目相似的答案。这些由人查看，都不会改变分数。提交之前，您可以阅读粘贴、输入、离开页面和答案迟到时注意到的情况并留言；其余的可以向团队索取。',
  full: '阅读完整告知书',
  notice: '完整告知书',
  version: (version, date) => say`第${version}版，${date}`,
  agreement: '您的同意',
  agree: '我已阅读以上内容，并同意以这种方式接受测评。',
  agreeMissing: '请勾选此项再继续。目前尚未收集任何数据。',
  keepProfile: (workspace) => say`保留我的资料，供${workspace}其他职位使用。`,
  submit: '同意并继续',
};

const otherLanguage: First['otherLanguage'] = {
  asked: (language) => say`题目使用${language}。`,
  answer: (language, isScored) =>
    isScored
      ? say`请也用${language}作答：软件只为${language}答案评分。用其他语言写的答案会保留，并等待由人阅读。`
      : say`请也用${language}作答。软件只为英语答案评分，因此您写的内容会等待由人阅读。`,
};

const fields: First['fields'] = {
  name: '姓名',
  email: '电子邮箱',
};

const problems: First['problems'] = {
  count: (n) => say`有${n}项需要修改。`,
  kept: '您填写的内容都还在。',
  name: '请填写您希望团队使用的姓名。',
  email: '电子邮箱地址的格式如 name@example.org。',
  offline: '您目前离线。',
  offlineMore: '没有任何内容丢失。连接恢复后，请再按一次按钮。',
  busy: '服务目前没有响应。',
  busyMore: '没有任何内容丢失。请稍候一分钟，再按一次按钮。',
  refused: '这次没有成功。',
  code: (code) => `支持代码：${code}`,
};

const gone: First['gone'] = {
  title: '此链接已关闭',
  more: '在此之前保存的内容都是安全的。团队可以为您重新打开链接。',
  unsent: '以下文字尚未发送',
  unsentMore: '如果想保留，请现在复制。',
  question: (n) => say`第${n}题`,
};

const loading: First['loading'] = {
  step: '加载中',
  failed: '下一步暂时无法加载。',
  failedMore: '没有任何内容丢失。我们会自动重试，直到连接恢复。',
};

export const first: First = { locale: 'zh-CN', shell, parts, welcome, otherLanguage, fields, problems, gone, loading };
