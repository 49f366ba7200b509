import { pageLimit } from '../../model/cv.ts';
import type { Words } from '../en.ts';

export const cvFile: Words['cvFile'] = {
  happened: {
    empty: '這個檔案是空的。',
    truncated: '這個檔案缺了一部分，像是上傳到一半就停了。',
    encrypted: '這個檔案有密碼保護。',
    'image-only': '這個檔案是履歷的圖片，裡面沒有可讀取的文字。',
    letters: '這個檔案沒有說明其中顯示的是哪些字，因此無法讀取文字。',
    'too-large': '這個檔案超過 10 MB。',
    'zip-bomb': '這個檔案解壓縮後遠大於一份履歷，因此沒有開啟。',
    'wrong-type': '無論檔名為何，這個檔案都不是 PDF 或 DOCX。',
    unreadable: '這個檔案已損毀，或內容太多，無法在十秒內讀完。',
    other: '無法讀取這個檔案。',
  },
  mend: {
    empty: '請重新選擇檔案',
    truncated: '請重新上傳檔案',
    encrypted: '請另存為沒有密碼的檔案再上傳',
    'image-only': '請上傳含文字的 PDF 或 DOCX',
    letters: '請嵌入字型後另存，或存成 DOCX 再上傳',
    'too-large': '請去除大圖片後另存再上傳',
    'zip-bomb': '請將履歷另存為 PDF 再上傳',
    'wrong-type': '請將履歷另存為 PDF 或 DOCX 再上傳',
    unreadable: '請開啟後重新另存為 PDF 再上傳',
    other: '請將履歷另存為 PDF 再上傳',
  },
  warnings: {
    long: (pages) => `這個檔案有 ${pages} 頁，只讀取前 ${pageLimit} 頁。`,
    scan: '這個檔案是掃描檔，文字以掃描器辨識的結果為準。',
    columns: '這個檔案可能有分欄，但讀取時跨欄讀了。請看看屬於一起的內容是否在一起。',
    letters: '這個檔案有些字無法讀取，因為檔案沒有說明是哪些字。請看看缺少什麼。',
  },
  whole: (what, todo) => `${what}其他內容都沒有遺失。${todo}，或不附檔案繼續。`,
};
