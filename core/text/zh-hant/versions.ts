// Versions of an assessment, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const versions: Words['versions'] = {
  button: '題目',
  contentTitle: (assessment, version) => say`${assessment}，第${version}版`,
  contentNote: '已開始作答的人保留原本的版本；修改後會產生新版本，供之後開始的人使用。',
  list: '版本',
  title: (assessment) => say`版本：${assessment}`,
  summary: (assessment, many) => say`${assessment}共有${many}個版本`,
  called: (version) => say`第${version}版`,
  madeBy: (who, when) => say`${who}，${when}`,
  current: '現在開始作答的人會拿到這一版。',
  first: '最初的版本。',
  begun: (many) => say`已有${many}人開始作答。`,
  nobody: '還沒有人開始作答。',
  takenBack: (who, when) => say`${who}於${when}撤回。`,
  change: {
    criteriaAdded: (many) => say`新增${many}個評估項目`,
    criteriaRemoved: (many) => say`移除${many}個評估項目`,
    criteriaRenamed: (many) => say`${many}個評估項目改名`,
    weights: (many) => say`調整${many}個權重`,
    questionsAdded: (many) => say`新增${many}題`,
    questionsRemoved: (many) => say`移除${many}題`,
    questionsChanged: (many) => say`修改${many}題`,
    mustHaves: (many) => say`調整${many}個必備條件`,
    order: (_many) => '順序不同',
    limit: (_many) => '時間限制不同',
  },
  goBack: (version) => say`回到第${version}版`,
  goBackAsk: {
    title: '要回到前一版嗎？',
    text: '還沒有人開始這一版。之後開始作答的人會拿到前一版；這一版仍留在清單中。',
    yes: '回到前一版',
    no: '保留這一版',
  },
  toDraft: '改回草稿',
  toDraftAsk: {
    title: '要改回草稿嗎？',
    text: '還沒有人開始作答。在重新核准之前，已寄出的連結都無法使用。',
    yes: '改回草稿',
    no: '維持開放',
  },
  changedMeanwhile: (version) => say`這段期間有人建立了第${version}版。請重新開啟表單來修改那一版。`,
  begunMeanwhile: '這段期間已有人開始這一版，因此會保留。修改會產生新版本。',

  several: (many) => say`共有${many}個版本有人作答。`,
  severalNote: '各版本的題目或權重不同，因此每個人只在作答同一版本的人之中排名。',
  standing: (version, places) => say`第${version}版：${places}`,
  marked: (name, version) => say`${name}（第${version}版）`,
  took: (version) => say`作答第${version}版；名次只計作答同一版本的人。`,
  compared: '這些人作答的版本不同。只列出題目完全相同的評估項目，不列總分。',
};
