// The Traditional Chinese sentences about what was noticed, as the candidate reads them before they submit.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

const length = (seconds: number) => (seconds < 120 ? say`${seconds}秒` : say`${Math.round(seconds / 60)}分鐘`);

export const noticed: Steps['noticed'] = {
  title: '注意到的情況',
  more: '團隊會在您的答案旁看到這些。它們絕不改變分數，大多也無礙。如果想說明什麼，請使用下方的留言。',
  said: (one) => {
    switch (one.kind) {
      case 'pasted':
        return say`第${one.number}題：您貼上了${one.chars}個字元。`;
      case 'away':
        return say`第${one.number}題：您離開頁面${one.times}次，共${length(one.seconds)}。`;
      case 'fast':
        return say`第${one.number}題：在${length(one.seconds)}內輸入了${one.chars}個字元。`;
      case 'late':
        return say`第${one.number}題：您的答案在時間結束後${length(one.minutes * 60)}才送達，仍然有效。`;
      case 'alike':
      case 'machine':
        return say`第${one.number}題：「${one.words}」這些字。`;
    }
  },
};
