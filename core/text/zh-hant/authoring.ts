// What the drafter tells a recruiter, in Traditional Chinese. Quotes are verbatim.
import type { Words } from '../en.ts';
import { say } from '../han.ts';
import { experience } from './experience.ts';

export const authoring: Words['authoring'] = {
  experience,
  engine: '題庫（依語意比對）',
  someEngine: '題庫',
  model: (name) => say`語言模型${name}`,
  silent: '模型沒有回應，所以這份草稿取自題庫。',
  overBudget: '本月的模型用量已用完，所以這份草稿取自題庫。',
  spokenToPeople: '尚未設定語言模型，因此面談中的部分回答須由人閱讀。',
  order: '這段文字在對機器下指令，擬稿時已略去。如果不是您寫的，請查明是誰寫的。',
  notCalledFor: (criterion) => `已略去「${criterion}」，因為職務說明沒有這項要求。`,
  personal: (many) => say`略去了${many}道題，因為問到了不該列入考量的事。`,
  unsound: (many) => say`略去了${many}道不完整的題目。`,
  empty: '題庫中沒有與這份職務說明足夠相符的題目，所以草稿是空的。',
  knockOut: (quote) => `「${quote}」是「有或沒有」的條件，這裡不會詢問，也不評分，請您自行確認。`,
  bankIsEnglish: (language) => `題庫是英文，職務說明是${language}。`,
  notMeasured: (quote) => `這份草稿沒有題目評量「${quote}」。`,
  years: (quote) => `「${quote}」不列入評分：年資幾乎無法預測工作表現（ρ = .07），還會讓人卻步。`,
  language: {
    fr: '法文',
    de: '德文',
    es: '西班牙文',
    it: '義大利文',
    pt: '葡萄牙文',
    nl: '荷蘭文',
    zh: '中文',
    ja: '日文',
    ko: '韓文',
    ru: '俄文',
    ar: '阿拉伯文',
    el: '希臘文',
    he: '希伯來文',
    hi: '印地文',
    th: '泰文',
    other: '其他語言',
  },

  flag: {
    age: '這個用語可能因年齡而排除人。請改寫所需的技能。',
    carers: '這個用語可能排除需要照顧家人或從事部分工時工作的人。請改寫工作時間。',
    gender: '這個用語會讓人覺得只招某一性別。請改寫工作內容或技能。',
    native: '這可能因出身而排除人。請寫明工作需要的語言程度，例如「流利」或 C1。',
    body: '這可能排除身心障礙者。請說明需要完成的工作，並註明可提供合理調整。',
    looks: '外表與工作能力無關，還可能因年齡、出身或信仰而排除人。',
    family: '婚育與家庭狀況不應寫在職務說明裡。',
    culture: '說不清楚的「契合」，會偏向與現有成員相似的人。請改寫具體的行為。',
    years: '年資幾乎無法預測工作表現（ρ = .07），又會排除許多人。請改問對方能做到什麼。',
    record: '這可能因出身或健康而排除人。請只在發出錄取通知後，詢問法律允許的事項。',
  },
};
