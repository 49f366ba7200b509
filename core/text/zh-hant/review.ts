// What is said about scorecards and comments, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

type Review = Words['review'];

const recommendation: Review['recommendation'] = {
  'strong-yes': '強烈推薦',
  yes: '推薦',
  no: '不推薦',
  'strong-no': '強烈不推薦',
};

const levels: Review['levels'] = {
  1: '遠低於職務所需',
  2: '低於職務所需',
  3: '符合職務所需',
  4: '超過職務所需',
};

const shortLevels: Review['shortLevels'] = {
  1: '遠低於所需',
  2: '低於所需',
  3: '符合所需',
  4: '超過所需',
};

const block: Review['block'] = {
  title: '評核表',
  count: (n) => say`${figure(n)}份評核表`,
  progress: (given, expected) =>
    expected > given
      ? say`共${figure(expected)}份評核表，已填${figure(given)}份。`
      : given === 0
        ? '還沒有評核表。'
        : say`已填${figure(given)}份評核表。`,
  hidden: '您填完自己的評核表後，就能看到其他人的意見。',
  closed: '已有決定，因此可以查看結果的人都能閱讀評核表。',
  scoreStays: '評核表不會改變分數。',
  who: '評核人',
  recommends: '推薦意見',
  ratings: '各項評核',
  changed: (name) => `${name}（已修改）`,
  changedAt: (at) => say`${at}修改`,
  late: (name) => `${name}（填寫前已可看到他人的評分表）`,
  lateNote: '填寫前已可看到他人的評分表',
  rating: (criterion, level) => `${criterion}：${level}`,
  ratingList: (all) => all.join('；'),
  noRatings: '無',
  says: (name) => `${name}：`,
  comments: '留言',
  more: (n) => say`報告中還有${figure(n)}則。`,
  how: '請在聊天中的應徵者卡片上填寫您的評核表。',
};

const buttons: Review['buttons'] = {
  give: '填寫評核表',
  change: '修改我的評核表',
  comment: '留言',
  ask: '請人填評核表',
  open: '評核表',
  spokenOpen: (name) => say`${name}的評核表`,
  spokenGive: (name) => say`為${name}填寫您的評核表`,
  spokenComment: (name) => say`對${name}留言`,
  spokenAsk: (name) => say`請人填寫${name}的評核表`,
};

const form: Review['form'] = {
  title: '評核表',
  intro: '請先閱讀報告。填完自己的評核表之前，誰都看不到其他人的意見。評核表不會改變分數。',
  rate: '您觀察到什麼？',
  cantSay: '無法判斷',
  recommendation: '您推薦錄取這位應徵者嗎？',
  comment: '原因',
  commentHint: '會與應徵者的資料一併保存。對方可以要求閱讀，但看不到您的姓名。',
  late: '您已經可以看到他人的評價，因此您的評分表會註明「填寫前已可看到他人的評分表」。',
  saySomething: '請至少為一項評分，或寫下評語。',
  rateThis: '請選擇一個等級，或選「無法判斷」。',
  recommendThis: '請選擇四項之一。',
  save: '儲存',
  cancel: '取消',
  tooLong: '這裡最多 2,000 個字元。',
};

const commentForm: Review['commentForm'] = {
  title: '留言',
  intro: '其他人填完自己的評核表後，或已有決定時，就能閱讀留言。留言不會改變分數。',
  label: '留言',
  empty: '請寫幾個字。',
};

const askForm: Review['askForm'] = {
  title: '請人填評核表',
  intro: '每個人都會收到我的私訊，以及一份要填的評核表。',
  whom: '請誰填寫',
  about: '對象',
  one: '這位應徵者',
  all: '這項評量的所有應徵者',
  takeBack: '不再請以下的人填寫',
  everyCandidate: (name) => `${name}，所有應徵者`,
  ask: '送出',
  nobody: '請選擇成員。',
  tooMany: '一次最多 10 人。',
  guest: (name) => say`${name}是訪客，訪客不能查看結果。請選擇團隊成員。`,
  unknown: '其中有人在這個工作空間裡找不到。',
};

const asked: Review['asked'] = {
  told: (names) => say`我已用私訊請${names}填寫。`,
  already: (names) => `先前已請過：${names}。`,
  given: (names) => `已經填寫：${names}。`,
  takenBack: (names) => `不再請其填寫：${names}。`,
  nothing: '沒有任何變更。',
};

const request: Review['request'] = {
  summary: (asker, name) => say`${asker}請您填寫${name}的評核表。`,
  title: (name) => say`請填寫${name}的評核表`,
  summaryAll: (asker, assessment) => say`${asker}請您填寫「${assessment}」的評核表。`,
  titleAll: (assessment) => `請填寫「${assessment}」的評核表`,
  asker: (asker, at) => say`${asker}於${at}提出。只有您看得到。`,
  askerAbout: (assessment, asker, at) => say`${assessment}。${asker}於${at}提出。只有您看得到。`,
  text: '請先閱讀報告，再寫下您的觀察。您填完之後，就能看到其他人的意見。',
  textAll: '每位已完成的應徵者各填一份：在卡片上開啟該應徵者，再按「填寫評核表」。',
  open: '開啟卡片',
};

const problems: Review['problems'] = {
  closed: '這位應徵者已有決定，評核表已停止填寫。您仍然可以留言。',
  owed: (n) => say`還有${figure(n)}份評核表尚未填寫。`,
  owedAfter: (n) => say`當時還有${figure(n)}份評核表尚未填寫。只有復原這項決定，才能再填寫。`,
};

const compare: Review['compare'] = {
  row: '評核表',
  hidden: (n) => say`已填${figure(n)}份，您填寫後才顯示`,
  counted: (n, which) => say`${figure(n)}位${which}`,
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
