// The Traditional Chinese sentences of the pages behind a link that can't be worked on.
import { say } from '#core/text/han.ts';
import type { PageWords } from './en.ts';

const links: PageWords['links'] = {
  'link-unknown': {
    title: '此連結不完整',
    lead: '可能在複製時被截斷了。請從原來的訊息重新開啟，或複製完整的網址。',
    newer: true,
  },
  'link-expired': {
    title: '此連結已過期',
    lead: '您儲存的內容都是安全的，團隊可以為您重新開啟連結。如需更多時間，請回覆原來的訊息。',
    newer: true,
  },
  'link-revoked': {
    title: '此連結已收回',
    lead: '招募團隊已收回這份邀請。如果您認為有誤，請回覆原來的訊息。',
    newer: true,
  },
  'link-erased': {
    title: '您的資料已移除',
    lead: '資料已應要求刪除，這個連結不再通往任何內容。您不需要再做什麼。',
    newer: false,
  },
  'link-replaced': {
    title: '此連結已被取代',
    lead: '團隊現在使用另一個連結，請向給您此連結的人索取。如果您已經開始，請用您自己的連結繼續，它沒有改變。',
    newer: true,
  },
  'link-full': {
    title: '此連結已額滿',
    lead: '透過此連結開始的人數已達團隊設定的上限。如果您是其中之一，請用您自己的連結繼續。如果您認為應有您的名額，請回覆給您此連結的人。',
    newer: false,
  },
  'link-changing': {
    title: '這次評量正在修改',
    lead: '團隊正在調整內容。您的連結仍然有效，請稍後再開啟。',
    newer: false,
  },
  'link-closed': {
    title: '這次評量已結束',
    lead: '無法再新增內容。之前提交的內容會由人閱讀。',
    newer: false,
  },
  'already-submitted': {
    title: '您已經完成了',
    lead: '您的答案已收到，不需要再做什麼。',
    newer: false,
  },
};

export const traditional: PageWords = {
  locale: 'zh-TW',
  language: 'zh-Hant',
  noScript: '本頁需要 JavaScript 才能儲存您寫的內容。請啟用它，或用其他瀏覽器開啟連結。沒有任何內容遺失。',
  links,
  /** Links to reports, for members. */
  reports: {
    used: { title: '這個報告連結已經用過', lead: '每個報告連結只能開啟一次，以免不慎轉給別人。報告本身安全無虞。' },
    over: { title: '這個報告連結已經失效', lead: '報告連結只在短時間內有效。報告本身安全無虞。' },
    again: '請回到 Slack 或 Teams 的卡片，再按一次「報告」，就會收到新的連結。',
  },
  nothing: {
    title: '這個網址沒有內容',
    lead: '網址可能在複製時被截斷。',
    more: '請從電子郵件，或從 Slack 或 Teams 的卡片，重新開啟完整的連結。',
  },
  otherTitle: '此連結目前無法使用',
  closedOn: (day, time) => say`已於${day} ${time}關閉。`,
  newer: '收到較新的訊息了嗎？請改用其中的連結。',
  write: '遇到問題？請寫信至',
  code: '客服代碼：',
  partsDone: (done, all) => say`已完成${done}部分，共${all}部分`,
  by: '由 Shortlist 提供',
  skip: '跳到主要內容',
};
