// Must-haves, in Traditional Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const mustHaves: Words['mustHaves'] = {
  leastOf: (number) => say`評估項目${number}的最低分（若為必備條件）`,
  leastHint: '整個可能範圍都低於最低分的人會被標示，不會因此被淘汰。',
  leastUnreadable: '請填寫 1 到 100 的整數，或留空。',
  knockouts: '必答對的題目',
  knockoutsHint: '沒有答對的人會在卡片上標示，不會因此被淘汰。',
  misses: (names) => say`低於必備條件的最低分：${list(names)}`,
  reaches: (names) => say`達到必備條件的最低分：${list(names)}`,
  fails: (prompts) => say`沒有答對必答對的題目：${list(prompts)}`,
  passes: (prompts) => say`答對了必答對的題目：${list(prompts)}`,
  weighs: (weight, least) => `${weight}，必備條件：至少 ${least} 分`,
  answered: (kind, mark) => `${kind}，${mark}`,
  mark: { both: '必須答對', only: '必須答對，不計分' },
  counts: '用途',
  countsHint: '作為必備條件時，沒有答對的人會被標示，不會因此被淘汰。',
  countsFor: { score: '計入分數', both: '計入分數，並作為必備條件', only: '只作為必備條件' },
  lastScored: '這個評估項目沒有其他計分的題目，請先新增一題。',
  flags: { mustHave: '低於必備條件', knockout: '沒有答對必答對的題目' },
  hide: (many) => say`隱藏未達必備條件或沒有答對必答題的${many}人`,
  show: (many) => say`顯示全部，包括未達必備條件或沒有答對必答題的${many}人`,
  hidden: (many) => say`這裡隱藏了${many}位未達必備條件或沒有答對必答題的人。沒有人因此被淘汰，名次也不變。`,
};
