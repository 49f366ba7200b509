// What many cards and forms say alike, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const common: Words['common'] = {
  onlyYou: '只有您看得到。',
  onlyYouAbout: (assessment) => `${assessment}。只有您看得到。`,
  honesty: '分數是軟體的初步判讀，並附上可能範圍。決定由人來做。',
  codeForSupport: '支援代碼：',
  newAssessment: '新增評量',
  addCandidates: '新增應徵者',
  openCandidate: '查看應徵者',
  open: '開啟',
  save: '儲存',
  cancel: '取消',
  member: '一位成員',
  candidate: '一位應徵者',
  candidateCalled: (code) => say`應徵者${code}`,
  tooLong: (most) => say`這裡最多${figure(most)}個字元。`,
  unreadable: '無法讀取這項內容。',
};
