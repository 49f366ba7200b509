// Cards that a hiring team reads in Chinese, with invented people: what the Chinese golden files show.
import type { Card } from '#core/cards/card.ts';
import { compareCard } from '#core/cards/compare-card.ts';
import { decidedCard } from '#core/cards/decided-card.ts';
import { draftCard } from '#core/cards/draft-card.ts';
import { itemCard } from '#core/cards/item-card.ts';
import { helpCard } from '#core/cards/help-card.ts';
import { rankedCard } from '#core/cards/ranked-card.ts';
import type { RankedView } from '#core/cards/ranked-view.ts';
import type { Words } from '#core/text/en.ts';
import { wordsOf } from '#core/text/words.ts';
import { compared, readyDraft } from './examples.ts';
import { lookOf } from './item-examples.ts';
import { assessmentId, attemptIdOf, sittings, viewOf } from './people.ts';

/** What people wrote: the team, the candidates, the job description. */
type Story = {
  assessment: string;
  /** Names of the first; the others keep theirs. */
  names: string[];
  quotes: string[];
  advanced: { by: string; reason: string };
  onHold: { by: string; reason: string };
  criteria: string[];
  because: string;
  prompts: string[];
  flagged: string;
  knockOut: string;
  zone: string;
};

const taipei: Story = {
  assessment: '後端工程師（時刻表資料）',
  names: ['陳雅婷', 'Tom Hadley', '林冠宇', '歐陽思敏'],
  quotes: ['不管查到什麼，7:15 我都會打電話給您', '我會先看執行計畫，再看索引', '匯入中途失敗，就什麼都不該改'],
  advanced: { by: '吳佩珊', reason: '勇於承認錯誤，文字清楚。' },
  onHold: { by: 'Ruth Marlow', reason: '等 12 月 9 日團隊午餐後再決定。' },
  criteria: ['PostgreSQL', 'HTTP API', '清楚的文字表達', '測試'],
  because: '需具備：Python、PostgreSQL、HTTP API',
  prompts: [
    '查詢依路線篩選、依發車時間排序，哪一種索引有幫助？',
    '夜間匯入需要四小時，必須縮短為一小時。您會先看什麼？為什麼依這個順序？',
    '逾時之後，下列哪些請求可以再送一次？',
    '請用三句話告訴客運業者，昨天的資料有誤。',
  ],
  flagged: '母語人士',
  knockOut: '須持有職業大客車駕照',
  zone: 'Asia/Taipei',
};

const shanghai: Story = {
  assessment: '后端工程师（时刻表数据）',
  names: ['张雨涵', 'Tom Hadley', '李明远', '欧阳思敏'],
  quotes: ['不管查到什么，7:15 我都会给您打电话', '我会先看执行计划，再看索引', '导入中途失败，就什么都不该改'],
  advanced: { by: '王佩珊', reason: '敢于承认错误，文字清楚。' },
  onHold: { by: 'Ruth Marlow', reason: '等 12 月 9 日团队午餐后再定。' },
  criteria: ['PostgreSQL', 'HTTP API', '清晰的书面表达', '测试'],
  because: '任职要求：Python、PostgreSQL、HTTP API',
  prompts: [
    '查询按线路筛选、按发车时间排序，哪种索引有帮助？',
    '夜间导入需要四小时，必须缩短到一小时。您会先看什么？为什么按这个顺序？',
    '超时之后，以下哪些请求可以重发？',
    '请用三句话告诉公交运营商，昨天的数据有误。',
  ],
  flagged: '母语者',
  knockOut: '须持有 A1 驾照',
  zone: 'Asia/Shanghai',
};

const at = (day: string, { zone }: Story, t: Words) => t.when(new Date(`2026-${day}:00Z`), zone);

function rankedOf(many: number, story: Story, t: Words): RankedView {
  const view = viewOf(sittings(many), {
    title: story.assessment,
    state: { kind: 'open', closes: at('12-04T10:00', story, t) },
  });
  const decisions = [
    { kind: 'advance', ...story.advanced, at: at('11-24T02:12', story, t) } as const,
    { kind: 'hold', ...story.onHold, at: at('11-24T03:40', story, t) } as const,
  ];
  const people = view.people.map((one, i) => ({
    ...one,
    name: story.names[i] ?? one.name,
    why: story.quotes[i] ? ({ kind: 'quote', text: story.quotes[i] } as const) : one.why,
    decision: decisions[i] ?? null,
  }));
  return { ...view, people };
}

function draftOf(story: Story, t: Words): Card {
  return draftCard(
    {
      ...readyDraft,
      title: story.assessment,
      criteria: readyDraft.criteria.map((one, i) => ({
        ...one,
        name: story.criteria[i] ?? one.name,
        because: story.because,
      })),
      questions: readyDraft.questions.map((one, i) => ({ ...one, prompt: story.prompts[i] ?? one.prompt })),
      flags: [{ quote: story.flagged, why: t.authoring.flag.native }],
      engine: t.authoring.engine,
      notes: [t.authoring.bankIsEnglish(t.authoring.language.zh), t.authoring.knockOut(story.knockOut)],
    },
    t,
  );
}

function cardsOf(story: Story, t: Words): Record<string, Card> {
  const { assessment, names, criteria } = story;
  const people = compared.people.map((one, i) => ({ ...one, name: names[i] ?? one.name }));
  const about = { assessmentId, revision: 7, attemptId: attemptIdOf(1), name: names[0] ?? '', assessment };
  const decision = { kind: 'advance', ...story.advanced, at: at('11-24T02:12', story, t) } as const;
  return {
    'ranked-3': rankedCard(rankedOf(3, story, t), t),
    'ranked-12': rankedCard(rankedOf(12, story, t), t),
    'draft-ready': draftOf(story, t),
    item: itemCard(lookOf('sales-weighted-value', 3, assessment), t),
    decided: decidedCard({ ...about, decision, undoUntil: '10:22', owed: 0 }, t),
    help: helpCard({ called: t.help.example.show.replace('show ', '') }, t),
    compare: compareCard({ ...compared, assessment, criteria, people }, t),
  };
}

export const traditionalExamples = cardsOf(taipei, wordsOf({ locale: 'zh-Hant', platform: 'slack' }));
export const simplifiedExamples = cardsOf(shanghai, wordsOf({ locale: 'zh-Hans', platform: 'slack' }));
