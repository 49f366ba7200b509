// What a report says of how it came about, in Simplified Chinese: who did what, what was noticed, why a person should
// read an answer.
import type { Words } from '../en.ts';
import { list, say } from './forms.ts';

const at = (numbers: readonly string[]) => say`第${list(numbers)}题`;

export const reportLog: Words['reportLog'] = {
  candidate: '候选人',
  /** After who did it. */
  did: {
    agreed: '同意了告知书并开始作答',
    submitted: '提交了答案',
    scored: '给出了初步分数',
    advance: '决定通过',
    hold: '决定暂缓',
    reject: '决定淘汰',
    undo: '撤销了决定',
    'score-changed': '修改了分数',
    'scored-again': '采用了新版本的分数',
    'scored-again-undone': '还原了旧分数',
    'score-change-undone': '撤销了对分数的修改',
    'asked-review': '申请了人工复核',
    'review-answered': '回复了复核申请',
    'asked-correct': '申请了更正信息',
    'asked-erase': '申请了删除个人数据',
  },

  late: (number) => say`第${number}题在时间结束后有改动，改动不评分。`,
  /** `words` stand in quotation marks. */
  lateWords: (number, words) => say`第${number}题在时间结束后有改动，改动不评分：${words}`,
  behind: (number, minutes) =>
    say`第${number}题的答案在时间结束后${minutes}分钟才送达，此前一直断线；设备称是在时间结束前输入的。`,
  givenBack: (seconds) => say`连接中断，已补回${seconds}秒。`,
  machine: (words) => `答案中有对机器说的话：${words}。这些话不计入分数。`,

  /** What is alike at many questions, in one line; `numbers` are those of the questions. */
  together: {
    alike: (numbers, percent, other) => say`${at(numbers)}：与${other}的答案有 ${percent}% 相同。`,
    pasted: (numbers) => `${at(numbers)}：粘贴了文字。`,
    away: (numbers) => `${at(numbers)}：离开过页面。`,
    fast: (numbers) => `${at(numbers)}：输入快过任何人的打字速度。`,
    late: (numbers) => `${at(numbers)}：答案在时间结束后才送达。`,
    machine: (numbers) => `${at(numbers)}：答案是对机器说的话。`,
  },

  /** Why a person should read an answer, by the reason. */
  readIt: {
    'too-little': '内容太短，分数不足为凭。',
    'any-subject': '内容讲的是候选人做过的事，离线引擎无法判断：请对照各等级的说明阅读，并给出分数。',
    topic: '内容可能与题目无关。',
    language: '离线引擎不认识答案所用的语言。',
    denied: '大部分内容似乎在说没有做或不需要做什么，其余太少，无法评分。',
    others: '大部分内容似乎在说别人做什么或应该做什么，而不是本人做什么，因此没有分数。',
    subjects: '大部分内容似乎只是列出话题，没有说明怎么做，因此没有分数。',
    oneself: '大部分内容似乎在谈职业经历或愿望，而不是回答题目，因此没有分数。',
    general: '大部分内容似乎对任何题目都适用、只是复述题目，或只有断言而没有说明做法，因此没有分数。',
    appraisal: '大部分内容似乎在谈答案本身、评分或称赞，而不是本人做什么，因此没有分数。',
    middling: '居中的分数最不确定。',
    unsure: '模型认为内容太少，无法确定等级。',
    'readings-differ': '几次评阅相差不止一个等级。',
    'engines-differ': '模型与离线引擎的判断不一致。',
    budget: '本月的模型用量已用完，因此由离线引擎评阅。',
    instructions: '内容中有对机器说的话，这些话不计入分数。',
    'not-enough': '依据不足，无法评分。',
  },
};
