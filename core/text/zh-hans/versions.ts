// Versions of an assessment, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const versions: Words['versions'] = {
  button: '题目',
  contentTitle: (assessment, version) => say`${assessment}，第${version}版`,
  contentNote: '已开始作答的人保留原来的版本；修改后会生成新版本，供之后开始的人使用。',
  list: '版本',
  title: (assessment) => say`版本：${assessment}`,
  summary: (assessment, many) => say`${assessment}共有${many}个版本`,
  called: (version) => say`第${version}版`,
  madeBy: (who, when) => say`${who}，${when}`,
  current: '现在开始作答的人会拿到这一版。',
  first: '最初的版本。',
  begun: (many) => say`已有${many}人开始作答。`,
  nobody: '还没有人开始作答。',
  takenBack: (who, when) => say`${who}于${when}撤回。`,
  change: {
    criteriaAdded: (many) => say`新增${many}个维度`,
    criteriaRemoved: (many) => say`移除${many}个维度`,
    criteriaRenamed: (many) => say`${many}个维度改名`,
    weights: (many) => say`调整${many}个权重`,
    questionsAdded: (many) => say`新增${many}道题`,
    questionsRemoved: (many) => say`移除${many}道题`,
    questionsChanged: (many) => say`修改${many}道题`,
    mustHaves: (many) => say`调整${many}个必备条件`,
    order: (_many) => '顺序不同',
    limit: (_many) => '时限不同',
  },
  goBack: (version) => say`回到第${version}版`,
  goBackAsk: {
    title: '要回到上一版吗？',
    text: '还没有人开始这一版。之后开始作答的人会拿到上一版；这一版仍留在列表中。',
    yes: '回到上一版',
    no: '保留这一版',
  },
  toDraft: '改回草稿',
  toDraftAsk: {
    title: '要改回草稿吗？',
    text: '还没有人开始作答。在重新批准之前，已发出的链接都无法使用。',
    yes: '改回草稿',
    no: '保持开放',
  },
  changedMeanwhile: (version) => say`这段时间有人建立了第${version}版。请重新打开表单来修改那一版。`,
  begunMeanwhile: '这段时间已有人开始这一版，因此会保留。修改会生成新版本。',

  several: (many) => say`共有${many}个版本有人作答。`,
  severalNote: '各版本的题目或权重不同，因此每个人只在作答同一版本的人之中排名。',
  standing: (version, places) => say`第${version}版：${places}`,
  marked: (name, version) => say`${name}（第${version}版）`,
  took: (version) => say`作答第${version}版；名次只计作答同一版本的人。`,
  compared: '这些人作答的版本不同。只列出题目完全相同的维度，不列总分。',
};
