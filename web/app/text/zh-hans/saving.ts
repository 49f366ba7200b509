// The Simplified Chinese sentences about what is kept on the device, and about an assessment that is open twice.
import { say } from '#core/text/han.ts';
import type { Steps } from '../types.ts';

const places = {
  'this page': '在此页面',
  'another tab': '在此浏览器的另一个标签页',
  'another device': '在另一台设备上',
};

export const keeping: Steps['keeping'] = {
  device: (time) => `已保存在此设备 ${time}`,
  cant: (time) => say`自${time}起无法保存`,
  refused: (time) => say`自${time}起无法保存，请立即复制您的文字`,
  deviceMore: '尚未发送的内容保存在这台设备上，只有此浏览器能读取。重新加载或崩溃后仍在，提交后即删除。',
  offlineMore:
    '您的文字保存在这台设备上，离线的时间会补回。连接恢复后会自动发送。时间结束前输入的内容，无论多晚送达都算数；之后输入的会保留并注明。',
  behindMore: '您的文字保存在这台设备上。服务恢复后会自动发送。',
  cantMore: '目前没有连接，而此浏览器自身不保存任何内容。请保持页面打开，直到显示“已保存”，或把文字复制到安全的地方。',
  blocked: '此浏览器不保留自己的副本。',
  blockedMore:
    '这是无痕窗口，或存储功能已关闭。您仍可照常作答：每次修改都会在两秒内发送。如果连接中断，请保持此页面打开。',
  full: '这台设备的存储空间已满。',
  fullMore: '您仍可照常作答：每次修改都会在两秒内发送。如果连接中断，请保持此页面打开。',
  understood: '知道了',
  late: '其中一部分是在时间结束后输入的。',
  lateMore: '这部分会保留，并向团队注明。此前输入的内容都算数。',
};

export const elsewhere: Steps['elsewhere'] = {
  title: '您的测评已在别处打开',
  since: (place, time) => say`自${time}起已${places[place]}打开。`,
  more: '同一时间只有一个页面可以书写，这样答案就不会被覆盖。您在这里输入的内容会保留。',
  here: '在此继续',
  afterwards: '另一个页面随即停止书写，它已保存的全部内容都会带过来。',
};
