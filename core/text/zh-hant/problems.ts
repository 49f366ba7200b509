// What a member hears when something can't be done, in Traditional Chinese.
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';

export const problems = (command: Command): Words['problems'] => ({
  oldButton: `這個按鈕來自舊的卡片。輸入 ${command('show')} 可取得最新卡片。`,
  oldForm: '這份表單來自舊版本，請重新開啟。',
  assessmentGone: `這項評量已不存在。請輸入 ${command('list')}。`,
  questionGone: '草稿中已沒有這道題目。',
  resultGone: '這項結果已不存在。',
  resultGoneShow: `找不到這項結果，或已不存在。輸入 ${command('show')} 可取得最新卡片。`,
  attemptGone: '這份作答已不存在。',
  erased: '這位應徵者的資料已刪除。',
  notScored: '這項結果仍在評分中，請一分鐘後再試。',
  undoOver: '已超過十分鐘，無法復原。請重新決定並說明原因。',
  stillDrafting: '草稿仍在撰寫中，請稍後再試。',
  deadlineOver: '這項評量的截止時間已過。請先在「編輯」中選擇較晚的時間，再核准。',
  isClosed: '這項評量已結束。請先在卡片上重新開放。',
  approveFirst: '請先核准草稿，在那之前不會邀請任何人。',
  otherAssessment: '這兩者屬於不同的評量。',
  nobodyToCompare: '目前還沒有人可以比較，至少要有兩位完成。',
  noDraft: '無法擬成草稿。',
  nothingFits: `題庫中沒有符合這份職務說明的題目。請補充工作內容和所需條件，再用 ${command('new')} 重新開始。`,
  noChannel: {
    slack: (assessment) =>
      `無法在頻道中顯示「${assessment}」的卡片。請在該頻道用 /invite @Shortlist 邀請我，再輸入 /assess show。`,
    teams: (assessment) =>
      `無法在討論串中顯示「${assessment}」的卡片。請將 Shortlist 應用程式加入該團隊或聊天，再於該處輸入 @Shortlist show。`,
  },
  ours: '我們這邊出了問題。沒有遺失任何內容，請一分鐘後再試。',
  slackUnknown: 'Slack 找不到您的資料。沒有任何變更。',
  slackSilent: 'Slack 沒有回報您的身分。沒有任何變更，請一分鐘後再試。',
  notInstalled: '這個工作空間尚未安裝 Shortlist。',
});
