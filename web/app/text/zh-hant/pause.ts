// The Traditional Chinese sentences between two parts.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

export const next: Steps['next'] = {
  title: (part) => say`接下來：${part}`,
  lead: (minutes, what) => say`約需${minutes}分鐘。${what}。`,
  noClock: '這個部分不計時。',
  goOn: (part) => (part === 'cv' ? '繼續填寫履歷' : '繼續'),
};

export const pause: Steps['pause'] = {
  done: (parts) => say`已完成：${parts.join('、')}`,
  here: '在此暫停',
  hint: (until) =>
    say`您可以在此暫停，${until ? say`在⟦${until}⟧之前` : ''}用任何裝置繼續。在您開始下一部分之前，不會計時。`,
  title: '已暫停',
  lead: '您現在可以關閉本頁。',
  back: (until) => say`${until ? say`在⟦${until}⟧之前，` : ''}用同一個連結，從任何裝置都能回到這裡。`,
  kept: '您已完成的內容都已儲存。在您開始下一部分之前，不會計時。',
  copy: '複製連結',
  copied: '已複製。',
  goOn: '繼續作答',
};
