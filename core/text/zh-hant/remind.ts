// Reminding candidates who haven't finished, in Traditional Chinese: what the member is shown.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const remind: Words['remind'] = {
  title: (n) => say`${figure(n)}位尚未完成`,
  nobody: '所有人都已完成',
  nobodyLeft: '沒有需要提醒的人。',
  stages: ({ unopened, opened, working }) => {
    const parts = [
      unopened > 0 ? say`${figure(unopened)}位尚未開啟連結` : '',
      opened > 0 ? say`${figure(opened)}位已開啟但尚未開始` : '',
      working > 0 ? say`${figure(working)}位正在作答` : '',
    ];
    return `${parts.filter(Boolean).join('，')}。`;
  },
  recent: (n) => say`${figure(n)}位在過去一天內已提醒過。`,
  byShareLink: (n) => say`${figure(n)}位是透過分享連結參加，無法寫信：他們的電子郵件地址未經確認。`,
  refused: (n) => say`${figure(n)}位的電子郵件地址被郵件伺服器拒收。請自行把連結交給他們。`,
  onlyYou: (assessment) => `${assessment}。只有您看得到。`,
  button: (n) => say`提醒${figure(n)}位`,
  askTitle: (n) => say`提醒${figure(n)}位應徵者？`,
  ask: (_n) => '每位現在會收到一封電子郵件。過去一天內已提醒過的人不會收到。',
  no: '先不要',
  done: (n) => (n === 0 ? '沒有提醒任何人。' : say`已用電子郵件提醒${figure(n)}位。`),
  again: '每位應徵者每天最多提醒一次，截止前一天會自動提醒一次。',
  owed: (n) => say`您有${figure(n)}份評核表待填寫`,
  owedMore: (n) => say`另外還有${figure(n)}份，在各項評量的卡片上。`,
  owedNote: '每天最多提醒一次，連續三天。',
  owing: (people, scorecards) => say`${figure(people)}位評審人員還有${figure(scorecards)}份評核表未填寫。`,
  owingToday: (n) => say`其中${figure(n)}位今天已經通知過。`,
  reviewers: (n) => say`提醒${figure(n)}位評審人員`,
  askReviewersTitle: (n) => say`提醒${figure(n)}位評審人員？`,
  askReviewers: (_n) => '每位現在會收到我的一則私訊。同一天不會提醒兩次。',
  doneReviewers: (n) =>
    n === 0 ? '沒有提醒任何人：尚未填寫評核表的人今天都已通知過。' : say`已用私訊提醒${figure(n)}位評審人員。`,
  isClosed: '不再等候任何應徵者',
  isClosedText: '這項評量已結束。',
  closed: '這項評量已結束。請先在卡片上重新開放。',
  draft: '請先核准草稿，在那之前不會邀請任何人。',
};
