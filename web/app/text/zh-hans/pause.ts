// The Simplified Chinese sentences between two parts.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

export const next: Steps['next'] = {
  title: (part) => say`接下来：${part}`,
  lead: (minutes, what) => say`约需${minutes}分钟。${what}。`,
  noClock: '这个部分不计时。',
  goOn: (part) => (part === 'cv' ? '继续填写简历' : '继续'),
};

export const pause: Steps['pause'] = {
  done: (parts) => say`已完成：${parts.join('、')}`,
  here: '在此暂停',
  hint: (until) =>
    say`您可以在此暂停，${until ? say`在⟦${until}⟧之前` : ''}用任何设备继续。在您开始下一部分之前，不会计时。`,
  title: '已暂停',
  lead: '您现在可以关闭本页。',
  back: (until) => say`${until ? say`在⟦${until}⟧之前，` : ''}用同一个链接，从任何设备都能回到这里。`,
  kept: '您已完成的内容都已保存。在您开始下一部分之前，不会计时。',
  copy: '复制链接',
  copied: '已复制。',
  goOn: '继续作答',
};
