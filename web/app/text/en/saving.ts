// The English sentences about what is kept on the device, and about an assessment that is open twice.
import type { Elsewhere } from '../../who.ts';

const places: Record<Elsewhere, string> = {
  'this page': 'on this page',
  'another tab': 'in another tab of this browser',
  'another device': 'on another device',
};

export const keeping = {
  device: (time: string) => `Saved on this device ${time}`,
  cant: (time: string) => `Can’t save since ${time}`,
  refused: (time: string) => `Can’t save since ${time}. Copy your text now`,
  deviceMore:
    'What isn’t sent yet is kept on this device, locked to this browser. It outlives a reload or a crash, and is removed when you submit.',
  offlineMore:
    'Your words are kept on this device, and the time you are offline is given back. Everything is sent by itself when the connection returns. What you type before the time is over counts, however late it arrives; what you type after it is kept and marked.',
  behindMore: 'Your words are kept on this device. Everything is sent by itself as soon as it answers.',
  cantMore:
    'There is no connection, and this browser keeps nothing itself. Keep this page open until it says Saved, or copy your text somewhere safe.',
  blocked: 'This browser keeps no copy of its own.',
  blockedMore:
    'It is a private window, or storage is switched off. You can work all the same: every change is sent within two seconds. If the connection breaks, keep this page open.',
  full: 'The storage of this device is full.',
  fullMore:
    'You can work all the same: every change is sent within two seconds. If the connection breaks, keep this page open.',
  understood: 'Understood',
  late: 'Some of this was typed after the time was over.',
  lateMore: 'It is kept and marked for the team. What you typed before counts.',
};

export const elsewhere = {
  title: 'Your assessment is open elsewhere',
  since: (place: Elsewhere, time: string) => `It has been open ${places[place]} since ${time}.`,
  more: 'Only one page can write at a time, so that no answer is overwritten. What you typed here is kept.',
  here: 'Continue here',
  afterwards: 'The other page then stops writing. Everything it has saved comes along.',
};
