// The Traditional Chinese sentences of the steps after the agreement.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';
import { cv } from './cv.ts';
import { noticed } from './integrity.ts';
import { next, pause } from './pause.ts';
import { check, practice } from './practice.ts';
import { asking, found, result } from './result.ts';
import { elsewhere, keeping } from './saving.ts';

const about: Steps['about'] = {
  phone: '電話',
  location: '居住地',
  locationHint: '填寫城市和國家即可。',
  availability: '您何時可以到職？',
  now: '立即',
  notice: '需要預告期',
  unknown: '還不確定',
  noticePeriod: '預告期',
  noticeChoose: '請選擇',
  notices: ['1 週', '2 週', '1 個月', '2 個月', '3 個月', '3 個月以上'],
  salary: '期望年薪',
  salaryHint: '請註明幣別，例如 NT$1,200,000。',
  phoneShort: '這個號碼太短。加上國碼的格式如 +886 2 5550 1234。',
  phoneLetters: '電話號碼只能有數字。加上國碼的格式如 +886 2 5550 1234。',
  availabilityMissing: '請選擇一項。選「還不確定」也可以。',
};

const intake: Steps['intake'] = {
  title: '關於您',
  lead: '團隊如何與您聯絡，以及您何時可以到職。這些都不評分。',
  submit: '繼續',
};

const saving: Steps['saving'] = {
  saved: (time) => `已儲存 ${time}`,
  saving: '儲存中…',
  refused: '無法儲存，請立即複製您的文字。',
  refusedMore: '服務拒絕了您最後一次修改。您輸入的內容還在這裡：請複製到安全的地方，再寫信給下方的聯絡人。',
  offline: '您目前離線，請繼續書寫。',
  behind: '服務沒有回應，請繼續書寫。',
  newer: (n) => say`第${n}題也在另一台裝置上作答了。`,
  newerMore: (time) => say`那邊的答案儲存於${time}。要以哪一個為準？`,
  keepHere: '保留這一個',
  keepThere: '使用另一個',
};

const timer: Steps['timer'] = {
  left: '本部分剩餘時間：',
  goesOn: '關閉本頁時，時間仍會繼續。已寫下的內容都已儲存，用同一個連結就能回來。',
  paused: (time) => `${time}，已暫停`,
  minutes: (n) => say`${n}分鐘`,
  hidden: '時間已隱藏，剩 10 分鐘和 5 分鐘時會提醒',
  hide: '隱藏',
  show: '顯示',
  back: (minutes) => (minutes < 1 ? '已補回不到一分鐘' : say`已補回${minutes}分鐘`),
  spoken: (minutes) => say`本部分還剩${minutes}分鐘。您寫下的內容都算數。`,
  up: '時間到了。',
  upMore: '您寫下的內容都算數。請檢查其餘部分，準備好後提交。',
};

const questions: Steps['questions'] = {
  title: (n) => say`共${n}題`,
  lead: (minutes) => say`約需${minutes}分鐘。順序不拘，可以略過，之後再回來。`,
  limit: (minutes) => say`開始後您有⟦${minutes}分鐘⟧。關閉本頁時，時間仍會繼續。`,
  withInterview: '之後的面談也包含在這段時間內。',
  limitMore: '斷線的時間會補回。您可以隱藏計時。時間到時，已寫下的內容都算數。',
  noLimit: '沒有計時。作答時會隨時儲存。',
  saved: '每個答案都會立即儲存，提交前都可以修改。',
  start: '開始作答',
  running: (minutes) => say`計時中：還剩⟦${minutes}分鐘⟧。關閉本頁時，時間仍會繼續。`,
  goOn: '繼續作答',
  eyebrow: (n, all) => say`第${n}題，共${all}題`,
  step: (n) => say`第${n}題`,
  mark: '標記，稍後再看',
  marked: '已標記',
  chooseOne: '請選擇一個答案',
  someHint: '正確答案不只一個。',
  order: '請排列順序',
  orderHint: '拖曳一行，或使用旁邊的按鈕。第一行排在最前面。',
  moveUp: (option) => `上移：${option}`,
  moveDown: (option) => `下移：${option}`,
  moved: (option, place, all) => say`${option}：第${place}位，共${all}位`,
  orderMissing: '尚未排序。請至少移動一行。',
  number: '您的答案',
  numberUnit: (unit) => say`您的答案（${unit}）`,
  numberHint: '只填數字，例如 12.5。',
  numberProblem: '這還不是一個數字。',
  text: '您的答案',
  code: '程式碼',
  shortHint: '寫幾句話就夠了。',
  longHint: (minutes) => say`需要寫多少就寫多少，預計約${minutes}分鐘。`,
  words: (n) => say`${n}個詞`,
  lastSent: (time) => `上次送出：${time}`,
  lastSentSince: (time, n) => say`上次送出：${time}，此後有${n}個詞在此裝置上`,
  notSent: '尚未送出，保留在此裝置',
  change: '提交前都可以修改這個答案。',
  clear: '清除我的答案',
  next: '繼續',
  skip: '暫時略過',
  previous: '上一題',
  of: (n, all) => `${n} / ${all}`,
};

const emptyAndMarked = (empty: number, marked: number) => {
  if (marked === 0) return say`有${empty}題空白。`;
  if (empty === 0) return say`有${marked}題已標記。`;
  return say`有${empty}題空白，${marked}題已標記。`;
};

const summary: Steps['summary'] = {
  title: '提交前請檢查',
  lead: (until) => (until ? say`您可以作答到${until}。提交後，答案無法再修改。` : '提交後，答案無法再修改。'),
  emptyAndMarked,
  emptyMore: '空白的答案視為未作答。',
  markedMore: '您還可以再看一次。',
  caption: '各部分的作答情況',
  part: '部分',
  state: '狀態',
  complete: '已完成',
  open: '開啟',
  lookAgain: '再看一次',
  openLabel: (part) => `：${part}`,
  cvConfirmed: '經您確認',
  cvNone: '未附',
  answered: (n, all) => say`已答${n}題，共${all}題`,
  empty: (n) => say`第${n}題空白`,
  marked: (n) => say`第${n}題已標記`,
  both: (n) => say`第${n}題空白且已標記`,
  comment: '有什麼想讓團隊知道的嗎？',
  commentLabel: '說明作答期間發生的事',
  commentHint: '例如斷線，或題目不清楚。會有人閱讀，但不評分。',
  submit: '提交我的答案',
  back: '回到題目',
  unsent: '您最後寫的文字尚未送出。',
  unsentMore: '它們保留在這個開啟的頁面裡，連線恢復後會自動送出。屆時請再按一次按鈕。',
  choose: '請先在上方選擇以哪個答案為準。',
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
