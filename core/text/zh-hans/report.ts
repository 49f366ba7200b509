// What a report says of one candidate, in Simplified Chinese: figures, places, evidence, what was noticed.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

export const report: Words['report'] = {
  /** All three are whole numbers. */
  scoreOf: (score, low, high) => say`${score}分（满分 100），可能在${low}到${high}之间`,
  ofHundred: (score) => say`${score}分（满分 100）`,
  likely: (range) => say`可能区间${range}`,
  likelyTo: (low, high) => say`可能在${low}到${high}之间`,
  /** `likely` is the line above; the standard error has one decimal at most. */
  withError: (likely, error) => say`${likely}，标准误${error}`,
  moment: (day, clock) => `${day} ${clock}`,
  unknownTime: '未知时间',

  finishedAt: (at) => say`${at}完成。`,
  scoredIn: (seconds, engine, where) => say`由软件（${engine}）评分，用时${figure(seconds)}秒，${where}。`,
  keysAlone: '对照正确答案',
  /** No language model was asked. */
  inside: '未使用外部 AI 服务',
  outside: (provider, tokens) => say`在${provider}运行，${tokens}`,
  /** `cost` is a sum of money, or nothing where it isn’t known. */
  tokens: (many, cost) => say`使用${figure(many)}个令牌${cost === '' ? '' : say`，费用${cost}`}`,
  scoredAgain: (version, at) => say`已于${at}按第${version}版重新评分。`,
  trial: '这是试答，不计入排名。',
  finishedOf: (finished, invited) => say`已邀请${figure(invited)}人，其中${figure(finished)}人已完成。`,
  otherVersions: (version) => say`有人作答了其他版本，题目或权重不同：名次只计作答第${version}版的人。`,
  coverage: (percent) => `按权重计，${percent}% 有依据。没有依据的部分不计入，可能区间因此更宽。`,

  /** How each is answered. */
  kinds: {
    choice: '单选题',
    multi: '多选题',
    numeric: '数值题',
    ranking: '排序题',
    short: '简答题',
    long: '论述题',
    interview: '面谈',
  },
  seenAs: (number) => say`候选人看到的第${number}题`,
  knockout: '必须答对',
  knockoutOnly: '必须答对，不计分',
  passed: (what) => `${what}：已答对`,
  notPassed: (what) => `${what}：没有答对`,

  /** Who speaks in an interview. */
  speakers: {
    followUp: '提问者（追问）',
    steer: '提问者',
    answer: '候选人',
    added: '候选人（后来补充）',
    nothing: '候选人',
    unsent: '候选人（已输入，未发送）',
  },
  followUpBy: (engine) => `提问者（追问，${engine}）`,
  steered: '已说明：这里不需要谈私人的事，也不会评分。',
  nothingToAdd: '没有要补充的内容。',

  /** Of a post or studies; a month is written by `month`. */
  until: (end) => `至${end}`,
  span: (start, end) => `${start}至${end}`,
  now: '今',
  /** `number` from 1 to 12. */
  month: (year, number) => `${year}年${number}月`,
  spoken: (language, level) => `${language}，${level}`,
  studied: (degree, field) => `${degree}，${field}`,

  /** How text of a file is hidden. */
  hidden: {
    white: '文字与页面同色',
    tiny: '字太小，无法看清',
    invisible: '设为不显示',
    'off-page': '位于页面之外',
    'hidden-run': '标记为隐藏',
  },

  /** A member’s change of a score; `reason` stands in quotation marks. */
  changed: ({ was, score, by, on, reason }) => say`${by}于${on}将分数由${was}改为${score}：${reason}`,
  set: ({ score, by, on, reason }) => say`${by}于${on}将分数设为${score}：${reason}`,
  // It follows a quotation without a full stop.
  takenBack: (by, on) => say`（${by}已于${on}撤销）`,

  question: (number) => say`第${number}题`,
  /** `what` is a sentence. */
  atQuestion: (number, what) => say`第${number}题：${what}`,
  notAnswered: '未作答。',
  notScored: '未评分，答案待人阅读。',
  noPoint: '没有找到所要找的任何要点。',
  noPointButNear: '没有直接提到所要找的任何要点；分数取决于内容与这些要点有多接近。',

  /** Options and numbers stand in quotation marks. */
  chose: (option) => `选择了${option}。`,
  isRight: '正确。',
  rightIs: (what) => say`正确答案是${what}。`,
  chosen: (hits, all, wrong) => say`${all}个正确选项中选对${hits}个，另选错${wrong}个。`,
  pairs: (kept, all) => say`两两比较先后，${all}对中有${kept}对正确。`,
  gave: (number) => `填写了${number}。`,
  gaveNoNumber: (typed) => `填写了${typed}，不是一个确定的数字。`,
  /** Both are sentences of their own: what is right, and why. */
  key: (right, because) => `正确答案：${right}理由：${because}`,

  /** How a criterion was scored; the parts stand in one sentence. */
  byKey: (many) => say`${figure(many)}题按正确答案评分`,
  byOffline: (many) => say`${figure(many)}个书面答案由离线引擎评阅`,
  byModel: (many) => say`${figure(many)}个书面答案由语言模型评阅`,
  withoutScore: (many) => say`${figure(many)}个书面答案未评分`,
  onlyMarking: (many) => say`${figure(many)}题只作为必备条件`,
  noQuestions: '没有题目。',
  readings: (times, engine, levels) => say`由软件（${engine}）评阅${times}次，等级（0 到 4）：${levels}。`,
  tooLittleToTell: '内容太少无法判断',

  availability: {
    now: '立即',
    notice: '离职通知期满后',
    noticeOf: (period) => `离职通知期满后（${period}）`,
  },

  waits: '待人阅读',
  notEnough: '依据不足',
  pleaseRead: '请亲自阅读答案',

  /** In half a minute: strongest criteria, a quote, what to ask about, what looks odd. */
  strong: (names) => say`强项：${list(names)}，有依据支持。`,
  /** "Python（92 分）" */
  withScore: (name, score) => say`${name}（${score}分）`,
  withScoreSoFar: (name, score) => say`${name}（目前${score}分）`,
  on: (criterion, quote, where) => `关于“${criterion}”：${quote}（${where}）`,
  tooLittle: (criterion) => `“${criterion}”的依据不足。`,
  tooLittleSoFar: (criterion) => `“${criterion}”目前依据不足。`,
  lowest: (criterion) => `得分最低的维度：${criterion}。`,
  askPoint: (point) => `答案中没有提到这一点，请追问：${point}`,
  askAgain: (number, prompt) => say`请再问一次第${number}题：${prompt}`,
  cvBoth: '简历中有读者看不见的文字，也有写给机器的指令。两者都未采用。',
  cvHidden: '简历中有读者看不见的文字。这些文字未采用，原文见下文。',
  cvOrders: '简历中有写给机器的指令。这些指令未采用，原文见下文。',
  answersWait: (_many, numbers) => say`第${list(numbers)}题的答案待人阅读，还没有分数。`,
  answersToRead: (_many, numbers) => say`请亲自阅读第${list(numbers)}题的答案。`,
};
