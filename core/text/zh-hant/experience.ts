// A question about what a candidate has done, made of the words of a job description. The quote is verbatim.
import type { Words } from '../en.ts';

export const experience: Words['authoring']['experience'] = {
  prompt: (quote) =>
    `職務說明寫道：「${quote}」。請講述一次您在工作、受訓或生活中遇到這項要求的經歷：當時情況如何、您自己做了什麼、為什麼這樣做、結果如何。若還沒有遇過，請講述最接近的經歷。`,
  points: [
    '一個真實的情況，以及其中的利害',
    '應徵者自己逐步做了什麼',
    '為什麼這樣做而不用別的做法',
    '結果如何，以及如何得知',
  ],
  levels: [
    '沒有這類內容，或沒有作答。',
    '只是泛泛談論這類工作，沒有應徵者做過的事。',
    '有真實的情況，但應徵者自己做了什麼、或結果如何，並不清楚。',
    '有真實的情況，應徵者自己的步驟和結果都清楚，也符合這份工作的要求。',
    '除此之外，每一步都有充分的理由，檢查過結果，也說明學到了什麼；難度與這份工作相當或更高。',
  ],
  reference:
    '一個情況，講得讓同事能夠想像：要做什麼、可能出什麼錯；應徵者自己依次採取的步驟，以及每一步的理由；結果如何、怎樣看出來；以及此後有什麼不同的做法。',
  source: '由職務說明的文字組成',
  note: (quotes) =>
    `題庫沒有關於${quotes.map((quote) => `「${quote}」`).join('、')}的題目：應徵者會講述自己做過的事。沒有語言模型時，這些回答由人閱讀。`,
};
