// Reminding candidates who haven't finished, in Simplified Chinese: what the member is shown.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const remind: Words['remind'] = {
  title: (n) => say`${figure(n)}人尚未完成`,
  nobody: '所有人都已完成',
  nobodyLeft: '没有需要提醒的人。',
  stages: ({ unopened, opened, working }) => {
    const parts = [
      unopened > 0 ? say`${figure(unopened)}人尚未打开链接` : '',
      opened > 0 ? say`${figure(opened)}人已打开但尚未开始` : '',
      working > 0 ? say`${figure(working)}人正在作答` : '',
    ];
    return `${parts.filter(Boolean).join('，')}。`;
  },
  recent: (n) => say`${figure(n)}人在过去一天内已提醒过。`,
  byShareLink: (n) => say`${figure(n)}人通过分享链接参加，无法发邮件：其邮箱未经确认。`,
  refused: (n) => say`${figure(n)}人的邮箱被邮件服务器拒收。请自行把链接发给他们。`,
  onlyYou: (assessment) => `${assessment}。仅您可见。`,
  button: (n) => say`提醒${figure(n)}人`,
  askTitle: (n) => say`提醒${figure(n)}位候选人？`,
  ask: (_n) => '每人现在会收到一封邮件。过去一天内已提醒过的人不会收到。',
  no: '暂不提醒',
  done: (n) => (n === 0 ? '没有提醒任何人。' : say`已通过邮件提醒${figure(n)}人。`),
  again: '每位候选人每天最多提醒一次，截止前一天会自动提醒一次。',
  owed: (n) => say`您有${figure(n)}份评价表待提交`,
  owedMore: (n) => say`另外还有${figure(n)}份，在各测评的卡片上。`,
  owedNote: '每天最多提醒一次，连续三天。',
  owing: (people, scorecards) => say`${figure(people)}位评审人员还有${figure(scorecards)}份评价表未提交。`,
  owingToday: (n) => say`其中${figure(n)}人今天已通知过。`,
  reviewers: (n) => say`提醒${figure(n)}位评审人员`,
  askReviewersTitle: (n) => say`提醒${figure(n)}位评审人员？`,
  askReviewers: (_n) => '每人现在会收到我的一条私信。同一天不会提醒两次。',
  doneReviewers: (n) =>
    n === 0 ? '没有提醒任何人：未提交评价表的人今天都已通知过。' : say`已通过私信提醒${figure(n)}位评审人员。`,
  isClosed: '不再等待任何候选人',
  isClosedText: '该测评已结束。',
  closed: '该测评已结束。请先在卡片上重新开放。',
  draft: '请先批准草稿，在此之前不会邀请任何人。',
};
