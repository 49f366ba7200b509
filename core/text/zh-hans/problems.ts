// What a member hears when something can't be done, in Simplified Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const problems = (command: Command): Words['problems'] => ({
  oldButton: `此按钮来自旧卡片。输入 ${command('show')} 可获取最新卡片。`,
  oldForm: '此表单来自旧版本，请重新打开。',
  assessmentGone: `该测评已不存在。请输入 ${command('list')}。`,
  questionGone: '草稿中已没有这道题。',
  resultGone: '该结果已不存在。',
  resultGoneShow: `找不到该结果，或其已不存在。输入 ${command('show')} 可获取最新卡片。`,
  attemptGone: '该次作答已不存在。',
  erased: '此人的数据已删除。',
  notScored: '该结果仍在评分中，请一分钟后再试。',
  undoOver: '已超过十分钟，无法撤销。请重新决定并说明理由。',
  stillDrafting: '草稿仍在生成中，请稍后再试。',
  deadlineOver: '该测评的截止时间已过。请先在“编辑”中选择较晚的时间，再批准。',
  isClosed: '该测评已结束。请先在卡片上重新开放。',
  approveFirst: '请先批准草稿，在此之前不会邀请任何人。',
  otherAssessment: '这两项属于不同的测评。',
  nobodyToCompare: '目前还没有可对比的人，至少要有两人完成。',
  noDraft: '无法生成草稿。',
  nothingFits: `题库中没有符合该职位描述的题目。请补充工作内容和任职要求，再用 ${command('new')} 重新开始。`,
  noChannel: {
    slack: (assessment) =>
      `无法在频道中显示“${assessment}”的卡片。请在该频道用 /invite @Shortlist 邀请我，再输入 /assess show。`,
    teams: (assessment) =>
      `无法在话题中显示“${assessment}”的卡片。请将 Shortlist 应用添加到该团队或聊天，再在那里输入 @Shortlist show。`,
  },
  ours: '我们这边出了问题。没有丢失任何内容，请一分钟后再试。',
  slackUnknown: 'Slack 找不到您的信息。未作任何更改。',
  slackSilent: 'Slack 没有告知您的身份。未作任何更改，请一分钟后再试。',
  notInstalled: '此工作区尚未安装 Shortlist。',
});
