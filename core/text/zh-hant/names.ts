// Where names are shown and where they wait, in Traditional Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const names: Words['names'] = {
  publicly: '公開頻道中的姓名',
  publiclyHint: '公開頻道從不顯示分數。',
  publicOption: {
    initials: { label: '縮寫和編號', what: '例如 A. O. · 3；有權限的人可開啟自己的檢視' },
    names: { label: '姓名', what: '頻道中的每個人都看得到誰已完成' },
  },
  blind: '決定之前的姓名',
  blindHint: '適用於沒有另行設定的評量。招募人員看得到自己邀請的人的姓名。',
  blindOption: {
    shown: { label: '顯示', what: '在私人卡片和報告中' },
    hidden: { label: '隱藏', what: '通過或不錄取之前只顯示編號；履歷和聯絡資料也一樣' },
  },
  hide: '隱藏姓名',
  show: '顯示姓名',
  hideQuestion: {
    title: '要隱藏姓名嗎？',
    text: '在對此人作出決定之前，這項評量的卡片、報告和 PDF 只顯示編號。先前看過姓名的人可能還記得。',
    yes: '隱藏姓名',
    no: '先不要',
  },
  showQuestion: {
    title: '要顯示姓名嗎？',
    text: '可以看結果的人都會看到這項評量的所有姓名，包括尚未決定的人。',
    yes: '顯示姓名',
    no: '先不要',
  },
  youKnow: '在作出決定之前，結果中的姓名會隱藏。您因為負責邀請而在這裡看得到；請避免把兩者連在一起。',
  finished: (people) => say`已完成：${people}`,
  more: (many) => say`另外${many}位`,
  namesOnly: '這個頻道不顯示分數。',
  noNames: '這個頻道不顯示姓名和分數；有權限的人可開啟自己的檢視。',
};
