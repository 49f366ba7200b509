// Must-haves, in Simplified Chinese.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

export const mustHaves: Words['mustHaves'] = {
  leastOf: (number) => say`维度${number}的最低分（若为必备条件）`,
  leastHint: '整个可能范围都低于最低分的人会被标记，不会因此被淘汰。',
  leastUnreadable: '请填写 1 到 100 之间的整数，或留空。',
  knockouts: '必须答对的题目',
  knockoutsHint: '没有答对的人会在卡片上标记，不会因此被淘汰。',
  misses: (names) => say`低于必备条件的最低分：${list(names)}`,
  reaches: (names) => say`达到必备条件的最低分：${list(names)}`,
  fails: (prompts) => say`没有答对必须答对的题目：${list(prompts)}`,
  passes: (prompts) => say`答对了必须答对的题目：${list(prompts)}`,
  weighs: (weight, least) => `${weight}，必备条件：至少 ${least} 分`,
  answered: (kind, mark) => `${kind}，${mark}`,
  mark: { both: '必须答对', only: '必须答对，不计分' },
  counts: '用途',
  countsHint: '作为必备条件时，没有答对的人会被标记，不会因此被淘汰。',
  countsFor: { score: '计入分数', both: '计入分数，并作为必备条件', only: '只作为必备条件' },
  lastScored: '该维度没有其他计分的题目，请先添加一题。',
  flags: { mustHave: '低于必备条件', knockout: '没有答对必须答对的题目' },
  hide: (many) => say`隐藏未达必备条件或没有答对必答题的${many}人`,
  show: (many) => say`显示全部，包括未达必备条件或没有答对必答题的${many}人`,
  hidden: (many) => say`这里隐藏了${many}位未达必备条件或没有答对必答题的人。没有人因此被淘汰，名次也不变。`,
};
