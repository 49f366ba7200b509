// Files that a member hands over in chat, in Traditional Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const dropped: Words['dropped'] = {
  jobFile: '或上傳文件',
  jobFileHint: '內含職務說明的 PDF、DOCX 或文字檔，不超過 10 MB。將讀取它來取代上面的內容。',
  peopleFile: '或上傳檔案',
  peopleFileHint: '內含姓名和電子郵件的 CSV 檔，或每人一份的履歷，每個不超過 10 MB。您會先看到讀取結果，之後才會邀請。',
  sendInChat: '有檔案嗎？請在我們的個人聊天中傳給我：職務說明、應徵者 CSV 檔或履歷。',
  which: (most) =>
    say`我可以讀取職務說明（PDF、DOCX、文字）、應徵者名單（CSV）和履歷（PDF、DOCX）：一次最多${figure(most)}個檔案，每個不超過 10 MB。請把檔案附在傳給我的訊息裡。`,
  tooManyFiles: (most) => say`一次超過${figure(most)}個檔案太多了，一個都沒有收下。請分批傳送。`,
  reading: (many) => say`正在讀取${figure(many)}個檔案。結果會傳到您與我的私訊中，在您同意之前不會邀請任何人。`,
  readingJob: '正在讀取文件，草稿卡片馬上就來。',

  unread: (file) => `「${file}」無法使用`,
  problems: {
    empty: '檔案是空的。請重新選擇並傳送。',
    truncated: '檔案缺了一部分，好像上傳中斷了。請重新傳送。',
    encrypted: '檔案有密碼保護。請另存成沒有密碼的檔案再傳送。',
    letters: '檔案沒有說明其中顯示的是哪些字，因此無法讀取文字。請嵌入字型後另存或存成 DOCX，或直接貼上文字。',
    'image-only': '檔案是掃描檔，只有圖片，沒有可讀取的文字。請傳送含有文字的 PDF 或 DOCX，或直接貼上文字。',
    'too-large': '檔案超過 10 MB。請去掉大圖片後儲存再傳送。',
    'zip-bomb': '檔案解壓縮後遠遠超過一份文件的大小，因此沒有開啟。請另存成 PDF 再傳送。',
    'wrong-type':
      '我能讀取 PDF、DOCX、文字和 CSV 檔，而這個檔案不是其中任何一種，無論檔名怎麼寫。請另存成其中一種再傳送。',
    unreadable: '檔案已損毀，或十秒內讀不完。請開啟後另存成 PDF 再傳送。',
    encoding: '無法辨識檔案中的文字編碼。請另存成「CSV UTF-8」再傳送。',
    'too-many': '名單超過 5,000 行。請分批傳送。',
    nobody: '名單中沒有一行能讀作一個人：每行都需要一個電子郵件地址。',
    short: '檔案中的文字太少，無法擬定草稿。請傳送更長的內容，或用一句話描述職務。',
    unfetched: '沒能取得檔案，其他內容沒有遺失。請重新傳送，或一次少傳幾個。',
  },

  peopleTitle: (many) => say`待邀請${figure(many)}位`,
  from: (file) => `來自「${file}」。`,
  forAssessment: (assessment) => `用於「${assessment}」。`,
  notBefore: '只有您看得到。在您按下按鈕之前不會邀請任何人。',
  more: (many) => say`還有${figure(many)}位`,
  nameless: (many) => say`其中${figure(many)}位沒有姓名：邀請中不稱呼姓名，由本人在頁面上填寫。`,
  before: (many) => say`其中${figure(many)}位先前已受邀，沿用原來的連結。`,
  leftOut: (many) => say`有${figure(many)}行無法讀取，已略過：`,
  inviteAll: (many) => say`邀請${figure(many)}位`,
  choose: '選擇方式',
  discard: '刪除',
  discarded: '檔案以及從中讀取的內容已刪除。',
  over: '這個檔案已經處理過，或七天期限已過。沒有任何變更。',
  inviting: (many) => say`正在邀請${figure(many)}位，他們的連結馬上會傳到這裡。`,

  cvTitle: (name) => say`${name}的履歷`,
  cvUnnamed: '一份沒有姓名的履歷',
  name: '姓名',
  email: '電子郵件',
  notFound: '找不到',
  cvNote: '履歷會隨邀請一併附上，應徵者只需更正讀取結果。如果沒有邀請，履歷將在七天後刪除。',
  hidden: (many) => say`檔案中有${figure(many)}處讀者看不見的文字，完全不計入。也可能有無害的原因，例如範本：`,
  cvUnused: '這項評量不需要履歷，邀請此人後檔案即刪除。',
  correct: '更正資料',
  isJob: '這是職務說明',
  isCv: '這是履歷',

  jobTitle: '一份職務說明',
  start: '新增評量',
  longJob: (file, characters) => say`職務說明取自「${file}」的文字，共${figure(characters)}個字元。`,

  assessment: '評量',
  nothingOpen: '沒有進行中的評量。請先核准草稿再回來，檔案會保留七天。',
};
