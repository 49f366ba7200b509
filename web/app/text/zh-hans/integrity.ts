// The Simplified Chinese sentences about what was noticed, as the candidate reads them before they submit.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

const length = (seconds: number) => (seconds < 120 ? say`${seconds}秒` : say`${Math.round(seconds / 60)}分钟`);

export const noticed: Steps['noticed'] = {
  title: '注意到的情况',
  more: '团队会在您的答案旁看到这些。它们绝不改变分数，大多也没有问题。如果想说明什么，请使用下方的留言。',
  said: (one) => {
    switch (one.kind) {
      case 'pasted':
        return say`第${one.number}题：您粘贴了${one.chars}个字符。`;
      case 'away':
        return say`第${one.number}题：您离开页面${one.times}次，共${length(one.seconds)}。`;
      case 'fast':
        return say`第${one.number}题：在${length(one.seconds)}内输入了${one.chars}个字符。`;
      case 'late':
        return say`第${one.number}题：您的答案在时间结束后${length(one.minutes * 60)}才送达，仍然有效。`;
      case 'alike':
      case 'machine':
        return say`第${one.number}题：“${one.words}”这些字。`;
    }
  },
};
