// What is said in Microsoft Teams alone, where it works otherwise than Slack, in Simplified Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const teams: Words['teams'] = {
  needed: '此项必填。',
  between: (min, max) => say`请填写 ${figure(min)} 到 ${figure(max)} 之间的整数。`,
  atLeast: (min) => say`请至少填写 ${count(min, '个字符')}。`,
  clock: '时间',
  openForm: '打开表单',
  formReady: (title) => `${title}：点击此按钮打开表单。`,
  toldApart: '答复在您与我的聊天中，因为只有您应当看到。',
  showApart: '答复仅供您本人查看。点击此按钮即可显示。',
  showMe: '显示给我',
  done: '已完成。',
  doneThread: '已完成。讨论串中的卡片稍后会显示。',
  chooseFirst: '请先在列表中选择一个人，再点击按钮。',
  answer: 'Shortlist',
  guests: '访客无法使用 Shortlist。请联系此工作区的招聘人员。',
  otherTenant: 'Shortlist 没有为此组织设置。',
  unknownYou: 'Teams 没有告知您的身份。未作任何更改，请一分钟后再试。',
  askFirst: '这一步要先确认。请输入 @Shortlist show，再使用卡片上的按钮。',
  oldCard: '此卡片来自旧版本。输入 @Shortlist show 可获取最新卡片。',
  fileDeclined: '文件没有保存。您随时可以用报告的按钮重新获取。',
  fileGone: '此文件已无法发送。请在卡片上重新获取 PDF。',
  fileRefused: 'Teams 没有提供存放文件的位置。请在卡片上重新获取 PDF。',
  fileSlow: 'Teams 接收文件的时间过长。请在卡片上重新获取 PDF。',
  fileSent: '报告已保存在您的文件中。',
  fileAsk: '这是您要的文件。您同意后，Teams 会将其保存在您的 OneDrive 中。',
  openPerson: (name) => say`打开${name}`,
  searchNothing: '没有匹配的结果。请减少关键词再试。',
  assessmentState: {
    drafting: '正在生成草稿',
    failed: '草稿未能生成',
    draft: '草稿',
    open: '进行中',
    closed: '已结束',
  },
};
