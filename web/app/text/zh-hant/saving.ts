// The Traditional Chinese sentences about what is kept on the device, and about an assessment that is open twice.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

const places = {
  'this page': '在此頁面',
  'another tab': '在此瀏覽器的另一個分頁',
  'another device': '在另一台裝置上',
};

export const keeping: Steps['keeping'] = {
  device: (time) => `已儲存在此裝置 ${time}`,
  cant: (time) => say`自${time}起無法儲存`,
  refused: (time) => say`自${time}起無法儲存，請立即複製您的文字`,
  deviceMore: '尚未送出的內容保存在這台裝置上，只有此瀏覽器能讀取。重新載入或當機後仍在，提交後即刪除。',
  offlineMore:
    '您的文字保存在這台裝置上，離線的時間會補回。連線恢復後會自動送出。時間結束前輸入的內容，無論多晚送達都算數；之後輸入的會保留並註明。',
  behindMore: '您的文字保存在這台裝置上。服務恢復後會自動送出。',
  cantMore:
    '目前沒有連線，而此瀏覽器本身不保存任何內容。請保持頁面開啟，直到顯示「已儲存」，或把文字複製到安全的地方。',
  blocked: '此瀏覽器不保留自己的副本。',
  blockedMore:
    '這是無痕視窗，或儲存功能已關閉。您仍可照常作答：每次修改都會在兩秒內送出。如果連線中斷，請保持此頁面開啟。',
  full: '這台裝置的儲存空間已滿。',
  fullMore: '您仍可照常作答：每次修改都會在兩秒內送出。如果連線中斷，請保持此頁面開啟。',
  understood: '知道了',
  late: '其中一部分是在時間結束後輸入的。',
  lateMore: '這部分會保留，並向團隊註明。先前輸入的內容都算數。',
};

export const elsewhere: Steps['elsewhere'] = {
  title: '您的評量已在別處開啟',
  since: (place, time) => say`自${time}起已${places[place]}開啟。`,
  more: '同一時間只有一個頁面可以書寫，這樣答案就不會被覆蓋。您在這裡輸入的內容會保留。',
  here: '在此繼續',
  afterwards: '另一個頁面隨即停止書寫，它已儲存的全部內容都會帶過來。',
};
