// What many cards and forms say alike, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const common: Words['common'] = {
  onlyYou: '仅您可见。',
  onlyYouAbout: (assessment) => `${assessment}。仅您可见。`,
  honesty: '分数是软件的初步判读，并附可能区间。最终由人决定。',
  codeForSupport: '技术支持代码：',
  newAssessment: '新建测评',
  addCandidates: '添加候选人',
  openCandidate: '查看候选人',
  open: '打开',
  save: '保存',
  cancel: '取消',
  member: '一位成员',
  candidate: '一位候选人',
  candidateCalled: (code) => say`候选人${code}`,
  tooLong: (most) => say`此处最多${figure(most)}个字符。`,
  unreadable: '无法识别此项内容。',
};
