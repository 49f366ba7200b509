// What the drafter tells a recruiter, in Simplified Chinese. Quotes are verbatim.
import type { Words } from '../en.ts';
import { say } from '../han.ts';
import { experience } from './experience.ts';

export const authoring: Words['authoring'] = {
  experience,
  engine: '题库（按语义匹配）',
  someEngine: '题库',
  model: (name) => say`语言模型${name}`,
  silent: '模型没有回应，因此这份草稿取自题库。',
  overBudget: '本月的模型用量已用完，因此这份草稿取自题库。',
  spokenToPeople: '未设置语言模型，因此面谈中的部分回答要由人阅读。',
  order: '这段文字在对机器下指令，生成草稿时已略去。如果不是您写的，请查明是谁写的。',
  notCalledFor: (criterion) => `已略去“${criterion}”，因为职位描述没有这项要求。`,
  personal: (many) => say`略去了${many}道题，因为问到了不应考虑的事。`,
  unsound: (many) => say`略去了${many}道不完整的题目。`,
  empty: '题库中没有与该职位描述足够匹配的题目，因此草稿是空的。',
  knockOut: (quote) => `“${quote}”属于“是或否”的硬性条件，这里既不提问也不评分，请您自行核实。`,
  bankIsEnglish: (language) => `题库是英文的，职位描述是${language}的。`,
  notMeasured: (quote) => `这份草稿没有题目考察“${quote}”。`,
  years: (quote) => `“${quote}”不计分：工作年限几乎无法预测工作表现（ρ = .07），还会让人望而却步。`,
  language: {
    fr: '法文',
    de: '德文',
    es: '西班牙文',
    it: '意大利文',
    pt: '葡萄牙文',
    nl: '荷兰文',
    zh: '中文',
    ja: '日文',
    ko: '韩文',
    ru: '俄文',
    ar: '阿拉伯文',
    el: '希腊文',
    he: '希伯来文',
    hi: '印地文',
    th: '泰文',
    other: '其他语言',
  },

  flag: {
    age: '这种措辞可能因年龄把人排除在外。请改为写明所需技能。',
    carers: '这种措辞可能把需要照顾家人或从事非全日制工作的人排除在外。请改为写明工作时间。',
    gender: '这种措辞会让人觉得只招某一性别。请改为写明工作内容或技能。',
    native: '这可能因出身把人排除在外。请写明工作需要的语言水平，例如“流利”或 C1。',
    body: '这可能把残障人士排除在外。请说明需要完成的工作，并注明可以提供合理便利。',
    looks: '外貌与工作能力无关，还可能因年龄、出身或信仰把人排除在外。',
    family: '婚育和家庭状况不应出现在职位描述中。',
    culture: '说不清楚的“契合”，会偏向与现有成员相似的人。请改为写明具体行为。',
    years: '工作年限几乎无法预测工作表现（ρ = .07），又会排除许多人。请改为询问对方能做到什么。',
    record: '这可能因出身或健康把人排除在外。请只在发出录用通知后，询问法律允许的事项。',
  },
};
