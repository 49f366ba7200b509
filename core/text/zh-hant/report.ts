// What a report says of one candidate, in Traditional Chinese: figures, places, evidence, what was noticed.
import type { Words } from '../en.ts';
import { count, figure, list, say } from './forms.ts';

export const report: Words['report'] = {
  /** All three are whole numbers. */
  scoreOf: (score, low, high) => `${score} 分（滿分 100），可能範圍 ${low} 到 ${high}`,
  ofHundred: (score) => `${score} 分（滿分 100）`,
  likely: (range) => `可能範圍 ${range}`,
  likelyTo: (low, high) => `可能範圍 ${low} 到 ${high}`,
  /** `likely` is the line above; the standard error has one decimal at most. */
  withError: (likely, error) => `${likely}，標準誤 ${error}`,
  moment: (day, clock) => `${day} ${clock}`,
  unknownTime: '時間不明',

  finishedAt: (at) => say`${at}完成。`,
  scoredIn: (seconds, engine, where) => `由軟體（${engine}）評分，用時 ${count(seconds, '秒')}，${where}。`,
  keysAlone: '正確答案比對',
  /** No language model was asked. */
  inside: '未使用外部 AI 服務',
  outside: (provider, tokens) => say`使用${provider}的服務，${tokens}`,
  /** `cost` is a sum of money, or nothing where it isn’t known. */
  tokens: (many, cost) => `耗用 ${count(many, '個權杖')}${cost === '' ? '' : `，費用 ${cost}`}`,
  scoredAgain: (version, at) => say`已於${at}依第${version}版重新評分。`,
  trial: '這是試做，不列入排名。',
  finishedOf: (finished, invited) => say`受邀${figure(invited)}位，${figure(finished)}位已完成。`,
  otherVersions: (version) => say`有人作答的是另一版，題目或權重不同，因此名次只在作答第${version}版的應徵者之間計算。`,
  coverage: (percent) => `${percent}% 的權重有依據。缺少依據的部分不列入計算，因此可能範圍較寬。`,

  /** How each is answered. */
  kinds: {
    choice: '單選題',
    multi: '複選題',
    numeric: '數字題',
    ranking: '排序題',
    short: '簡答題',
    long: '申論題',
    interview: '面談',
  },
  seenAs: (number) => say`應徵者看到的第${number}題`,
  knockout: '必答對的題目',
  knockoutOnly: '必答對的題目（不計分）',
  passed: (what) => `${what}：已答對`,
  notPassed: (what) => `${what}：沒有答對`,

  /** Who speaks in an interview. */
  speakers: {
    followUp: '面談者（追問）',
    steer: '面談者',
    answer: '應徵者',
    added: '應徵者（之後補充）',
    nothing: '應徵者',
    unsent: '應徵者（已輸入但未送出）',
  },
  followUpBy: (engine) => `面談者（追問，${engine}）`,
  steered: '已說明這裡不需要個人情況，也不計分。',
  nothingToAdd: '沒有要補充的。',

  /** Of a post or studies; a month is written by `month`. */
  until: (end) => say`至${end}`,
  span: (start, end) => `${start} – ${end}`,
  now: '現在',
  /** `number` from 1 to 12. */
  month: (year, number) => `${year}年${number}月`,
  spoken: (language, level) => `${language}（${level}）`,
  studied: (degree, field) => `${degree}，${field}`,

  /** How text of a file is hidden. */
  hidden: {
    white: '文字與頁面同色',
    tiny: '字小到無法閱讀',
    invisible: '設定為不顯示',
    'off-page': '位於頁面之外',
    'hidden-run': '標記為隱藏文字',
  },

  /** A member’s change of a score; `reason` stands in quotation marks. */
  changed: ({ was, score, by, on, reason }) => say`${by}於${on}將分數由${was}改為${score}：${reason}`,
  set: ({ score, by, on, reason }) => say`${by}於${on}給了${score}分：${reason}`,
  // It follows a quotation without a full stop.
  takenBack: (by, on) => say`（${by}已於${on}復原）`,

  question: (number) => say`第${number}題`,
  /** `what` is a sentence. */
  atQuestion: (number, what) => say`第${number}題：${what}`,
  notAnswered: '未作答。',
  notScored: '尚未評分，答案待人閱讀。',
  noPoint: '所要找的要點一個也沒有提到。',
  noPointButNear: '沒有直接提到所要找的任何要點，分數依內容與要點的相近程度而定。',

  /** Options and numbers stand in quotation marks. */
  chose: (option) => say`選了${option}。`,
  isRight: '正確。',
  rightIs: (what) => say`正確答案是${what}。`,
  chosen: (hits, all, wrong) => say`正確選項共${figure(all)}個，選對${figure(hits)}個，選錯${figure(wrong)}個。`,
  pairs: (kept, all) => say`先後順序共比較${figure(all)}對，${figure(kept)}對正確。`,
  gave: (number) => say`填寫了${number}。`,
  gaveNoNumber: (typed) => say`填寫了${typed}，不是單一的數字。`,
  /** Both are sentences of their own: what is right, and why. */
  key: (right, because) => `正確答案：${right}${because}`,

  /** How a criterion was scored; the parts stand in one sentence. */
  byKey: (many) => `${count(many, '題')}依正確答案評分`,
  byOffline: (many) => `${count(many, '個')}書面答案由離線引擎評分`,
  byModel: (many) => `${count(many, '個')}書面答案由語言模型評分`,
  withoutScore: (many) => `${count(many, '個')}書面答案尚未評分`,
  onlyMarking: (many) => `${count(many, '題')}只作為必備條件`,
  noQuestions: '沒有題目。',
  readings: (times, engine, levels) => say`由軟體（${engine}）評閱${figure(times)}次，等級（0 到 4）：${levels}。`,
  tooLittleToTell: '內容太少難以判斷',

  availability: {
    now: '立即',
    notice: '需要預告期',
    noticeOf: (period) => `需要預告期：${period}`,
  },

  waits: '待人閱讀',
  notEnough: '依據不足',
  pleaseRead: '請閱讀答案',

  /** In half a minute: strongest criteria, a quote, what to ask about, what looks odd. */
  strong: (names) => `強項：${list(names)}，有依據支持。`,
  /** "Python（92 分）" */
  withScore: (name, score) => `${name}（${score} 分）`,
  withScoreSoFar: (name, score) => `${name}（目前 ${score} 分）`,
  on: (criterion, quote, where) => `關於「${criterion}」：${quote}（${where}）`,
  tooLittle: (criterion) => `「${criterion}」的依據不足。`,
  tooLittleSoFar: (criterion) => `「${criterion}」目前的依據不足。`,
  lowest: (criterion) => say`分數最低的是${criterion}。`,
  askPoint: (point) => `請詢問這一點，答案中沒有提到：${point}`,
  askAgain: (number, prompt) => say`請再問一次第${number}題：${prompt}`,
  cvBoth: '履歷中有人看不見的文字，也有對機器下的指令。兩者都未採用。',
  cvHidden: '履歷中有人看不見的文字。這些文字未採用，原文列在下方。',
  cvOrders: '履歷中有對機器下的指令。這些指令未採用，原文列在下方。',
  answersWait: (_many, numbers) => say`第${list(numbers)}題的答案待人閱讀，還沒有分數。`,
  answersToRead: (_many, numbers) => say`請親自閱讀第${list(numbers)}題的答案。`,
};
