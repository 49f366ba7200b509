// The form that starts an assessment, in Simplified Chinese.
import type { Words } from '../en.ts';
import { count, say } from './forms.ts';

export const start: Words['start'] = {
  jobTitle: '职位名称',
  jobTitleHint: '候选人会看到。',
  job: '职位描述',
  jobHint: '先写一句话即可。系统会据此拟定维度和题目。最多 3,000 个字符：请先写此人必须会做的事。',
  template: '从哪里开始',
  templateHint: '作为起点的题目，批准之前可以任意修改。模板自带测评内容；未选时限时，沿用模板的时限。',
  drafted: '按职位描述重新起草',
  sameQuestions: (minutes) => say`沿用其维度与题目，${minutes} 分钟`,
  beganWith: (title) => say`维度与题目沿用自${title}。`,
  templateGone: '这份测评已不存在，无法以它为起点。',
  parts: '测评内容',
  cv: '简历',
  cvNote: '由候选人上传，并校正识别结果',
  questions: '题目',
  questionsNote: '根据职位描述拟定，由您批准',
  interview: '面谈',
  interviewNote: '以对话方式询问三到五道关于过去工作经历的问题，每个人的题目都相同',
  closes: '截止时间',
  closesHint: '如需手动结束，请留空。',
  limit: '答题时限',
  noLimit: '不限时',
  minutes: (many) => count(many, '分钟'),
  submit: '生成草稿',

  titleMissing: '请填写职位名称，用候选人熟悉的叫法。',
  jobMissing: '请粘贴职位描述，或用一句话说明这份工作。',
  jobShort: '请再多写一点，完整的一句话即可。',
  partsMissing: '请至少选择简历、题目或面谈其中一项。',
  closesUnreadable: '请填写日期和时间。',
  closesPast: '该时间已过，请选择更晚的时间。',
};
