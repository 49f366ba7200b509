// The Traditional Chinese sentences of the result and of what can be asked there.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

export const result: Steps['result'] = {
  step: '您的結果',
  title: (first) => (first ? say`${first}，謝謝您。全部都收到了。` : '謝謝您。全部都收到了。'),
  lead: (when, deciders, workspace) =>
    say`已於${when}提交。您的答案現在由${workspace}的${deciders}閱讀，並由他們決定。`,
  reading: '正在閱讀。',
  readingMore: '通常不到一分鐘。本頁會自動顯示結果，用同一個連結也能回來查看。',
  readingLong: '這次花的時間比平常久。您的答案都是安全的。您可以關閉本頁，用同一個連結查看結果。',
  heading: '您的答案是怎樣被閱讀的',
  scale: '0 到 100',
  likely: (low, high) => say`可能在${low}到${high}之間`,
  score: (name, score, range) => say`${name}：${score}分（滿分 100），${range}`,
  notScored: '未評分',
  noScore: (name) => say`${name}：未評分，依據太少`,
  minutes: '每道題按所需分鐘數計權重，所以分數不一定等於答對的比例。',
  honest: '沒有測驗是精確的：您的真實程度可能落在橫條之內。分數無法區分高下的人，會以並列方式呈現給團隊。',
  first: '初步分數由軟體給出，由人來決定。',
  scoredAgain: (when) => say`評分準則有所修改，您的作答已於${when}重新評分。以下是目前採用的分數。`,
  firstBy: (engine) => say`初步分數由軟體（${engine}）給出，由人來決定。`,
  cv: {
    heading: '從您的履歷中讀到了什麼',
    lead: '軟體在您的履歷中尋找職缺所要求的內容。您的姓名、聯絡方式、年齡、性別、家庭和學校都沒有使用。',
    met: '找到了',
    partly: '找到一部分',
    not: '低於要求',
    unknown: '沒有找到',
    honest:
      '這些都不計入您的分數。團隊會看到，也知道軟體可能誤讀履歷，而履歷不會寫出一切。如果有誤，請在「更正資料」中說明。',
  },
  next: '接下來',
  submitted: '您已提交',
  reads: '團隊閱讀',
  readsUntil: (until) => say`其他人可以參加到${until}`,
  readsAny: '您的答案，以及每個分數的依據',
  decide: '由人來決定',
  decideMore: '具名並附上理由',
  trial: '這是試用，不列入排名。',
  arrived: '您的結果出來了。',
  finish: '完成',
  finished: '您可以關閉本頁。用同一個連結可以回到這份結果。',
};

export const asking: Steps['asking'] = {
  asked: (when) => say`已於${when}提出。`,
  notNow: '暫時不要',
  trial: '這是試用，沒有可以詢問的對象。',
  review: {
    heading: '覺得哪裡不對嗎？',
    more: '請說明哪裡不對，由沒看過分數的人重新閱讀您的答案。您會在 5 個工作天內得到回覆。提出要求絕不會對您不利。',
    start: '開始人工複核',
    ask: '要求人工複核',
    label: '您覺得哪裡不對？',
    submit: '提交要求',
    answered: (by, when) => say`${by ?? '審閱者'}已於${when}回覆。`,
    changed: '您的結果已有更改。',
    unchanged: '您的結果沒有更改。',
    promised: '由沒看過分數的人重新閱讀您的答案，並在 5 個工作天內回覆。提出要求絕不會對您不利。',
  },
  yourData: '您的資料',
  download: '下載全部資料（JSON）',
  print: '列印本頁',
  correct: {
    open: '更正資料',
    more: '我們會請招募團隊更正，並在一個月內回覆。',
    label: '哪裡有錯，正確的是什麼？',
    missing: '請說明哪裡有錯、正確的是什麼。',
    submit: '送出要求',
    name: '更正',
    promised: '招募團隊會在一個月內回覆。',
  },
  erase: {
    open: '退出並刪除',
    more: '我們會請招募團隊刪除您的資料，並在一個月內回覆；您將退出這次評量。',
    label: '有什麼想讓團隊知道的嗎？',
    submit: '送出要求',
    name: '退出與刪除',
    promised: '招募團隊會在一個月內回覆。',
  },
};

export const found: Steps['found'] = {
  heading: '您覺得這次評量如何？',
  more: '可以不填，絕不影響您的分數。至少五人回答後，團隊才會看到平均值，而且只看到平均值。',
  levels: ['很差', '差', '還可以', '好', '很好'],
  missing: '請先從五項中選一項。',
  submit: '送出',
  thanks: '謝謝您，這會幫助之後的應徵者。',
  change: '修改我的回答',
};
