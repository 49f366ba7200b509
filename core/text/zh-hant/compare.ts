// Candidates side by side, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

export const compare: Words['compare'] = {
  summary: (names) => say`並排比較${list(names)}`,
  title: (names) => `比較：${names.join('、')}`,
  criterion: '評估項目',
  place: '名次',
  inAll: '總分',
  mustHaves: '必備條件',
  noEvidence: '無依據',
  tellsApart: '差別在哪裡：',
  chooseOthers: '改選其他人',

  ahead: (ahead, behind) => say`${list(ahead)}領先${list(behind)}`,
  apart: (criterion, ahead) => `在「${criterion}」上，${ahead.join('；')}。`,
  tooLittle: (names, criterion) => say`${list(names)}在「${criterion}」上的依據不足。`,
  nothing: '從分數來看，各項都分不出高下。報告比數字更能說明問題。',
  more: (criteria) => say`另有${figure(criteria)}項也有差別，請見表格。`,
  rest: '其餘各項分不出高下。',

  compare: '比較',
  who: '選二到四位應徵者',
  tooFew: '請選二到四位。',
  tooMany: '最多並排四位，請取消幾位。',
};
