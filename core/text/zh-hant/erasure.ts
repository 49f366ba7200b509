// Erasing a person for good, in Traditional Chinese.
import type { Words } from '../en.ts';

export const erasure: Words['erasure'] = {
  button: '永久刪除',
  question: {
    title: '要永久刪除此人的資料嗎？',
    text: '此人的作答、檔案、分數和對此人的決定會立即銷毀，包括這個工作空間的所有評量，連結也會失效。這無法復原。地址也會刪除：若您還要回覆對方，請先記下。',
    yes: '永久刪除',
    no: '保留',
  },
  done: '此人的資料已刪除',
  gone: '已銷毀：此人資料的金鑰，以及所有評量中的作答、檔案、分數、評論和決定。其連結會說明資料已移除。',
  outOfReach: '無法觸及：已寄出的電子郵件、提到此人的訊息，以及已交出的報告或匯出檔。請自行刪除。',
  later: '含有此人的已交付名單會在七天內刪除。先前的備份在您刪除之前仍含有此人；還原後，會在顯示任何內容之前再次刪除。',
  tellThem: 'Shortlist 無法再寫信給此人。若是對方要求刪除，請告知已完成。',
};
