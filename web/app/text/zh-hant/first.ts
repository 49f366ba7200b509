// The Traditional Chinese sentences of the first page and of what surrounds every step; ⟦ ⟧ enclose what is shown bold.
import { say } from '#core/text/han.ts';
import type { First } from '../types.ts';

const shell: First['shell'] = {
  skip: '跳到主要內容',
  help: '說明',
  stuck: '遇到問題？請寫信至',
  by: '由 Shortlist 提供',
  progress: '您的進度',
  yourAssessment: '您的評量職缺：',
  partOf: (n, all) => say`第${n}部分，共${all}部分`,
  done: '（已完成）',
  optional: '選填',
  back: '返回',
  close: '關閉',
  trialLabel: '試用',
  trial: '這是試用。',
  trialMore: '您看到的和應徵者看到的一樣。您在這裡做的一切都不會列入排名。',
  sending: '傳送中…',
  language: '語言',
  deciders: (name) => (name ? say`${name}和招募團隊` : '招募團隊'),
  dayAt: (day, time) => `${day} ${time}`,
  title: (step, job, workspace) => `${step} · ${workspace} · ${job}`,
  comeBack: (until) =>
    until
      ? say`您可以關閉本頁，在${until}之前用同一個連結從任何裝置回來。`
      : '您可以關閉本頁，用同一個連結從任何裝置回來。',
};

const parts: First['parts'] = {
  intake: () => ({ name: '關於您', short: '關於您', what: '聯絡方式，以及您何時可以到職' }),
  cv: () => ({ name: '您的履歷', short: '您的履歷', what: '由您核對我們讀到的內容' }),
  questions: (n) => ({
    name: n === 0 ? '題目' : `${n} 題`,
    short: '題目',
    what: '一次一題，可以略過、返回和修改',
  }),
  interview: () => ({ name: '面談', short: '面談', what: '簡短的文字對話，談您過去的工作經驗' }),
};

const welcome: First['welcome'] = {
  step: '歡迎',
  hello: (first, workspace) =>
    first ? say`${first}，您好。請讓${workspace}看看您如何工作。` : say`請讓${workspace}看看您如何工作。`,
  lead: (minutes, n, until) =>
    say`約需${minutes}分鐘，共${n}個部分。${until ? say`在⟦${until}⟧之前，您可以` : '您可以'}隨時作答${n > 1 ? '，各部分之間可以暫停' : ''}。在您同意之前，什麼都不會開始。`,
  limit: (minutes) => say`題目的作答時間限制為⟦${minutes}分鐘⟧，您開始作答時才開始計時。`,
  partsHeading: (n) => (n === 1 ? '內容安排' : say`共${n}個部分`),
  expect: '內容安排',
  minutes: (n) => say`${n}分鐘`,
  who: '請問您是哪一位？',
  whoHint: (workspace) => say`${workspace}會用這些資料寄給您專屬的連結，並與您聯絡。`,
  before: '同意之前',
  decides: '由人來決定',
  decidesMore: (deciders) => say`軟體會為您的答案評分並說明依據，之後由${deciders}閱讀您的答案。沒有人會被軟體淘汰。`,
  software: '有 AI 參與',
  softwareMore: (model) =>
    model
      ? say`書面答案的初步分數，以及面談中的追問，由雇主以外的 ${model} 的 AI 模型給出。它收到的是您的答案，不含您的姓名和聯絡方式。年齡、照片、地址和學校都不會使用。`
      : '初步分數由雇主自己伺服器上的小型 AI 模型給出，不會傳送給任何外部 AI 服務。您的姓名、年齡、照片、地址和學校都不會使用。',
  kept: '保存哪些資料、保存多久',
  keptMore: (months) => say`您的聯絡資料、履歷和答案自您同意起保存${months}個月。您可以隨時索取副本、要求更正或刪除。`,
  noticed: '會留意到什麼',
  noticedMore:
    '貼上多少文字、短時間內輸入大量文字、離開頁面、每一題開啟多久、何時開始、儲存和提交、斷線、時間結束後才送達的答案、履歷中的隱藏文字、寫給軟體的指令，以及與其他應徵者的答案或題目相似的答案。這些由人查看，都不會改變分數。提交之前，您可以閱讀貼上、輸入、離開頁面和答案遲到時注意到的情況並留言；其餘的可以向團隊索取。',
  full: '閱讀完整告知書',
  notice: '完整告知書',
  version: (version, date) => say`第${version}版，${date}`,
  agreement: '您的同意',
  agree: '我已閱讀以上內容，並同意以這種方式接受評量。',
  agreeMissing: '請勾選此項再繼續。目前尚未蒐集任何資料。',
  keepProfile: (workspace) => say`保留我的資料，供${workspace}其他職缺使用。`,
  submit: '同意並繼續',
};

const otherLanguage: First['otherLanguage'] = {
  asked: (language) => say`題目使用${language}。`,
  answer: (language, isScored) =>
    isScored
      ? say`請也用${language}作答：軟體只為${language}答案評分。用其他語言寫的答案會保留，並等待由人閱讀。`
      : say`請也用${language}作答。軟體只為英文答案評分，因此您寫的內容會等待由人閱讀。`,
};

const fields: First['fields'] = {
  name: '姓名',
  email: '電子郵件',
};

const problems: First['problems'] = {
  count: (n) => say`有${n}項需要修改。`,
  kept: '您填寫的內容都還在。',
  name: '請填寫您希望團隊使用的姓名。',
  email: '電子郵件地址的格式如 name@example.org。',
  offline: '您目前離線。',
  offlineMore: '沒有任何內容遺失。連線恢復後，請再按一次按鈕。',
  busy: '服務目前沒有回應。',
  busyMore: '沒有任何內容遺失。請稍候一分鐘，再按一次按鈕。',
  refused: '這次沒有成功。',
  code: (code) => `客服代碼：${code}`,
};

const gone: First['gone'] = {
  title: '此連結已關閉',
  more: '在此之前儲存的內容都是安全的。團隊可以為您重新開啟連結。',
  unsent: '以下文字尚未送出',
  unsentMore: '如果想保留，請現在複製。',
  question: (n) => say`第${n}題`,
};

const loading: First['loading'] = {
  step: '載入中',
  failed: '下一步暫時無法載入。',
  failedMore: '沒有任何內容遺失。我們會自動重試，直到連線恢復。',
};

export const first: First = { locale: 'zh-TW', shell, parts, welcome, otherLanguage, fields, problems, gone, loading };
