// 成员的首页，以及到新地方时的第一句话。
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const home: Words['home'] = {
  hello: '您好，我是 Shortlist',
  helloNote: '我根据职位描述生成测评草稿，并在讨论串中维护一张排名卡片。做决定的是人。复制其中一行即可开始：',
  title: '您的测评',
  count: (many) => say`首页上有${count(many, '项测评')}。`,
  waiting: (what) => `等待您处理：${what}`,
  scorecards: (many) => say`填写${count(many, '份评分表')}`,
  undecided: (many) => say`决定${count(many, '位候选人的结果')}`,
  tryThis: '试试这一行，或在后面粘贴完整的职位描述：',
  exampleJob: 'new 夜班护士，八床病房。需要：用药安全、交接清楚、能冷静面对家属、三年病房经验',
  reviewerEmpty: '测评由招聘人员创建。需要您处理的事会显示在这里。',
  help: '帮助',
  back: '所有测评',
  which: '邀请参加哪个测评',
  noneOpen: '目前没有开放的测评，还不能邀请任何人。请先批准草稿，或新建一个测评。',
  chooseOpen: '请选择一个开放中的测评。',
  preview: (assessment) => `“${assessment}”的一份结果`,
  previewNote: '姓名和分数只会分别显示给有权查看的人。',
};
