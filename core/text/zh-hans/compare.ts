// Candidates side by side, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

export const compare: Words['compare'] = {
  summary: (names) => say`${list(names)}的对比`,
  title: (names) => `对比：${names.join('、')}`,
  criterion: '维度',
  place: '名次',
  inAll: '总分',
  mustHaves: '必备条件',
  noEvidence: '无依据',
  tellsApart: '差别所在：',
  chooseOthers: '换人对比',

  ahead: (ahead, behind) => say`${list(ahead)}领先于${list(behind)}`,
  apart: (criterion, ahead) => `在“${criterion}”上，${ahead.join('；')}。`,
  tooLittle: (names, criterion) => say`${list(names)}在“${criterion}”上依据不足。`,
  nothing: '从分数看，各维度都分不出高下。报告比数字更能说明问题。',
  more: (criteria) => say`另有${figure(criteria)}个维度也有差别，见表格。`,
  rest: '其余维度分不出高下。',

  compare: '对比',
  who: '选择二至四位候选人',
  tooFew: '请选择二至四位。',
  tooMany: '最多同时对比四位，请去掉几位。',
};
