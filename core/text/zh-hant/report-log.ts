// What a report says of how it came about, in Traditional Chinese: who did it, what was noticed, why to read an answer.
import type { Words } from '../en.ts';
import { figure, list, say } from './forms.ts';

const at = (numbers: readonly string[]) => say`第${list(numbers)}題`;

export const reportLog: Words['reportLog'] = {
  candidate: '應徵者',
  /** After who did it. */
  did: {
    agreed: '同意告知書並開始作答',
    submitted: '提交了答案',
    scored: '給出初步分數',
    advance: '決定通過',
    hold: '決定暫緩',
    reject: '決定不錄取',
    undo: '復原了決定',
    'score-changed': '修改了分數',
    'scored-again': '採用了新版本的分數',
    'scored-again-undone': '還原了舊分數',
    'score-change-undone': '復原了分數的修改',
    'asked-review': '要求由人重新審閱',
    'review-answered': '回覆了審閱要求',
    'asked-correct': '要求更正資料',
    'asked-erase': '要求刪除個人資料',
  },

  late: (number) => say`第${number}題在時間結束後又有修改，修改的內容不計分。`,
  /** `words` stand in quotation marks. */
  lateWords: (number, words) => say`第${number}題在時間結束後又有修改，修改的內容不計分：${words}`,
  behind: (number, minutes) =>
    say`第${number}題的答案在時間結束後${figure(minutes)}分鐘才送達，在那之前沒有連線；裝置稱是時間結束前輸入的。`,
  givenBack: (seconds) => say`連線曾經中斷，已補回${figure(seconds)}秒。`,
  machine: (words) => say`有答案對機器說：${words}，這部分未計入分數。`,

  /** What is alike at many questions, in one line; `numbers` are those of the questions. */
  together: {
    alike: (numbers, percent, other) => say`${at(numbers)}：與${other}的答案有 ${percent}% 相同。`,
    pasted: (numbers) => `${at(numbers)}：貼上了文字。`,
    away: (numbers) => `${at(numbers)}：離開過頁面。`,
    fast: (numbers) => `${at(numbers)}：快過任何人的打字速度。`,
    late: (numbers) => `${at(numbers)}：答案在時間結束後才送達。`,
    machine: (numbers) => `${at(numbers)}：答案是對機器說的話。`,
  },

  /** Why a person should read an answer, by the reason. */
  readIt: {
    'too-little': '答案太短，不宜只看分數。',
    'any-subject': '答案講的是應徵者做過的事，離線引擎無法評斷：請對照所列的等級閱讀並給分。',
    topic: '可能答非所問。',
    language: '離線引擎不懂這個答案所用的語言。',
    denied: '大部分內容似乎在說不做什麼或不需要什麼，其餘太少，無法評分。',
    others: '大部分內容似乎在說別人怎麼做或應該怎麼做，而不是本人怎麼做，因此沒有分數。',
    subjects: '大部分內容似乎只列出主題，沒有說明怎麼做，因此沒有分數。',
    oneself: '大部分內容似乎在談職涯或期望，與題目無關，因此沒有分數。',
    general: '大部分內容似乎套用在任何題目都可以、只是重述題目，或只有宣稱而沒有說明做法，因此沒有分數。',
    appraisal: '大部分內容似乎在談答案本身、評分或稱讚，而不是本人怎麼做，因此沒有分數。',
    middling: '居中的分數最不確定。',
    unsure: '答案中的內容太少，語言模型無法確定等級。',
    'readings-differ': '各次評閱的結果相差超過一個等級。',
    'engines-differ': '語言模型與離線引擎的評閱結果不一致。',
    budget: '本月的模型用量已用完，所以由離線引擎評閱。',
    instructions: '答案中有對機器說的話，這些句子未計入分數。',
    'not-enough': '答案中的依據不足，無法評分。',
  },
};
