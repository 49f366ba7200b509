// What is said in Microsoft Teams alone, where it works otherwise than Slack, in Traditional Chinese.
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

export const teams: Words['teams'] = {
  needed: '此欄必填。',
  between: (min, max) => say`請填寫 ${figure(min)} 到 ${figure(max)} 之間的整數。`,
  atLeast: (min) => say`請至少填寫 ${count(min, '個字元')}。`,
  clock: '時間',
  openForm: '開啟表單',
  formReady: (title) => `${title}：按這個按鈕開啟表單。`,
  toldApart: '回覆在您與我的聊天中，因為只有您應該看到。',
  showApart: '回覆僅供您本人查看。按這個按鈕即可顯示。',
  showMe: '顯示給我看',
  done: '完成了。',
  doneThread: '完成了。討論串中的卡片稍後會顯示。',
  chooseFirst: '請先在清單中選擇一個人，再按按鈕。',
  answer: 'Shortlist',
  guests: '訪客無法使用 Shortlist。請洽這個工作空間的招募人員。',
  otherTenant: 'Shortlist 尚未為這個組織設定。',
  unknownYou: 'Teams 沒有回報您的身分。沒有任何變更，請一分鐘後再試。',
  askFirst: '這一步要先確認。請輸入 @Shortlist show，再使用卡片上的按鈕。',
  oldCard: '這張卡片來自舊版本。輸入 @Shortlist show 可取得最新卡片。',
  fileDeclined: '檔案沒有儲存。您隨時可以用報告的按鈕再次取得。',
  fileGone: '這個檔案已無法傳送。請在卡片上再次取得 PDF。',
  fileRefused: 'Teams 沒有提供存放檔案的位置。請在卡片上再次取得 PDF。',
  fileSlow: 'Teams 接收檔案的時間過長。請在卡片上再次取得 PDF。',
  fileSent: '報告已存入您的檔案。',
  fileAsk: '這是您要的檔案。您同意後，Teams 會將它存入您的 OneDrive。',
  openPerson: (name) => say`開啟${name}`,
  searchNothing: '沒有相符的結果。請減少關鍵字再試。',
  assessmentState: {
    drafting: '正在擬稿',
    failed: '未能擬成草稿',
    draft: '草稿',
    open: '進行中',
    closed: '已結束',
  },
};
