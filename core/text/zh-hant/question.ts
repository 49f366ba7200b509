// The form that changes one question, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

export const question: Words['question'] = {
  title: (number) => say`題目${number}`,
  prompt: '題目',
  context: '附帶閱讀資料',
  minutes: '作答所需分鐘數',
  options: '選項',
  choiceHint: '每行一個，2 到 6 個。在正確選項前加上 *。',
  multiHint: '每行一個，4 到 8 個。在每個正確選項前加上 *。',
  rankingHint: '每行一個，共 3 到 8 個，依正確順序排列。應徵者看到的順序會不同。',
  optionTwice: '有一個選項出現兩次。',
  key: '正確答案',
  tolerance: '可接受的誤差',
  unit: '單位',
  points: '好答案應包含的要點',
  pointsHint: '每行一點，2 到 8 點。作答內容會依這些要點判讀；題目改問別的，要點也要改。',
  rewritten: (was) =>
    say`題目已改寫，但好答案的要點和參考答案是為${was}寫的。請一併修改，否則會依不合適的要點判讀作答。`,
  rewrittenIn: (numbers) =>
    say`第${list(numbers.map(figure))}題已改寫，但好答案的要點是為舊題目寫的。請一併修改，否則會依不合適的要點判讀作答。`,
  followUps: '追問',
  followUpsHint: '每行一題：先寫要點編號，再寫答案未提到該點時要問的話，例如 2：您量了什麼？',
  followUpsOff: '每行請以上面要點的編號開頭，例如 2：您量了什麼？',
  reference: '一份令您滿意的答案',
  because: '為何這是正確答案',
  becauseHint: '會顯示在報告中。',

  newTitle: '新題目',
  newCriterion: '或計入一個新的評估項目：填寫名稱',
  newCriterionHint: '在此命名的評估項目會取代上面的選擇。',
  newWeight: '新評估項目的權重',
  newWeightHint: '以百分比表示，其餘部分依原有比例分給其他項目。',
  manyCriteria: (most) => say`最多${most}個評估項目。`,
  weightOff: (most) => say`請填寫 1 到${most}的整數。`,
  lines: '選項、要點或數字',
  linesHint:
    '選項：每行一個，正確的前面加 *。排序題：每行一個，依正確順序。數字：42，或 3.5 ± 0.1 kg。書寫題：好答案會提到的內容，每行一點。',
  why: '為什麼這是對的',
  whyHint: '書寫題請寫一個您會滿意的答案。',
  chooseCriterion: '請選擇計入哪一個評估項目。',
  chooseKind: '請選擇作答方式。',
  /** What an answer of each level shows, 0 to 4, where nobody wrote more. */
  levels: [
    '沒有談到所問的內容，或沒有一點是對的。',
    '只提到其中一點，或列出數點卻未加說明。',
    '提到約一半的要點，或全部提到但都不完整。',
    '清楚提到大部分要點；有一點缺漏或較薄弱。',
    '清楚提到各要點，並附上切題的理由或例子。',
  ],

  noneRight: '沒有任何一行以 * 開頭。請在正確選項前加上 *。',
  manyRight: (lines) => say`有${lines}行以 * 開頭，但這裡只能有一個正確選項。`,
  fewRight: '請在每個正確選項前加上 *；這裡需要兩個以上。',
  allRight: '不能每個選項都正確。請刪去其中一個 *。',
  notANumber: '請填寫數字，例如 42 或 3.5。',
  negative: '請填寫 0 或更大的數字。',
  promptMissing: '請填寫題目。',
  minutesOff: '請填寫 1 到 60 分鐘。',
  becauseMissing: '請用一句話說明為何這是正確答案。',
  optionsOff: (few, many) => say`請填寫${few}到${many}個選項，每行一個，每個最多 300 個字元。`,
  optionsCount: (few, many) => say`請填寫${few}到${many}個選項，每行一個。`,
  pointsOff: '請填寫 2 到 8 個要點，每行一個，每個最多 300 個字元，並寫一份令您滿意的答案。',
};
