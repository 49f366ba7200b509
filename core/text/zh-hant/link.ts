// What is said about joining threads and platforms, in Traditional Chinese.
import type { Platform } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

const PLATFORM = { slack: 'Slack', teams: 'Teams' } as const satisfies Record<Platform, string>;

type Typing = 'codeRefused' | 'joined' | 'told' | 'moved' | 'inUse' | 'lastPlace';

/** What says what to type. */
const typing = (command: Command): Pick<Words['link'], Typing> => ({
  codeRefused: `這個代碼在這裡無法使用：可能輸入有誤、已用過、已過期，或屬於另一個工作空間。沒有任何變更。請用 ${command('link')} 取得新代碼。`,
  joined: (name, own) =>
    `${PLATFORM[own]} 現在屬於工作空間「${name}」，您是其中的管理員。輸入 ${command('list')} 可查看該工作空間的評量。`,
  told: (by, other) =>
    say`${by}使用了您的代碼：${PLATFORM[other]}現在屬於這個工作空間，對方是其中的管理員。如果您不認識對方，請用 ${command('settings')} 收回角色。`,
  moved: `這個工作空間在這段時間內有變動。您沒有變更任何內容。輸入 ${command('list')} 可查看目前所在的工作空間。`,
  inUse: (assessments) =>
    say`只有新安裝的一方可以接入，而這裡已有${assessments}。沒有任何變更。如果另一邊是新安裝的，請改在這裡用 ${command('link workspace')} 產生代碼，再到那邊輸入。`,
  lastPlace: (assessment) => `只有這裡顯示「${assessment}」。請先關聯到其他地方，或用 ${command('close')} 結束評量。`,
});

const said: Omit<Words['link'], Typing> = {
  onlyYou: '只有您看得到。',
  newCode: '取得新代碼',

  codeTitle: (assessment) => `關聯：${assessment}`,
  codeSummary: (assessment) => `可讓另一個討論串也顯示「${assessment}」的代碼`,
  codeUse: '請在另一個討論串輸入以下內容。卡片會在那裡出現，兩邊都會保持最新。',
  codeEnds: (minutes, at) => say`限用一次，${minutes}分鐘內有效，至${at}為止。取得新代碼後，這個代碼即失效。`,
  inSlack: '在 Slack 輸入',
  inTeams: '在 Teams 輸入',
  notJoined: (partner) => `${PLATFORM[partner]} 尚未與這個工作空間連接。只需做一次，兩個步驟：`,
  stepHere: (own) => ({ before: `1. 管理員在這裡（${PLATFORM[own]}）輸入 `, after: ' 並取得代碼。' }),
  stepThere: (partner) => ({ before: '2. ', middle: `${PLATFORM[partner]} 的管理員在那邊輸入 `, after: ' 即可。' }),

  workspaceTitle: (partner) => `連接 ${PLATFORM[partner]}`,
  workspaceSummary: (partner) => `將 ${PLATFORM[partner]} 與這個工作空間連接的代碼`,
  workspaceUse: (partner) =>
    `請 ${PLATFORM[partner]} 的管理員在那邊向 Shortlist 輸入以下內容。之後兩邊就會共用這個工作空間和其中的評量。`,
  workspaceCare: '使用這個代碼的人會成為這裡的管理員，請只交給您要授權的人。',

  linked: (assessment) => `已關聯「${assessment}」，卡片稍後會出現在討論串中。`,
  hereAlready: (assessment) => `這裡已經顯示「${assessment}」。這個代碼仍可用於另一個討論串。`,
  wait: (at) => say`輸入錯誤的代碼太多次。沒有任何變更。請於${at}再試。`,
  noPlace: '這個指令只能在頻道、聊天或討論串中使用。請到那裡再輸入一次。',

  joinedAlready: '這個工作空間的 Slack 和 Teams 已經連接。沒有任何變更。',
  samePlatform: (own) =>
    `這個代碼是在 ${PLATFORM[own]} 產生的，須由 ${PLATFORM[own === 'slack' ? 'teams' : 'slack']} 的管理員在那邊輸入。沒有任何變更。`,
  taken: (own) => `該工作空間已與另一個 ${PLATFORM[own]} 連接。沒有任何變更。請洽詢產生代碼的管理員。`,
  paired: '這個工作空間的 Slack 和 Teams 已經連接，無法再與其他工作空間連接。沒有任何變更。',
  assessments: (many) => count(many, '項評量'),
  retired: '這個工作空間剛剛已與另一個工作空間連接。沒有任何變更。請再試一次，就會在新的工作空間裡。',

  unlinkTitle: (assessment) => `取消關聯：${assessment}`,
  unlinkAsk: (others) =>
    say`這裡的卡片會變成一則簡短說明，不再更新。另有${figure(others)}處仍會顯示這項評量，結果不會遺失。`,
  unlink: '取消這裡的關聯',
  unlinkSpoken: (assessment) => `取消「${assessment}」在這裡的關聯`,
  unlinkConfirm: { title: '取消這裡的關聯？', text: '之後可以重新關聯。', yes: '取消關聯', no: '保留' },
  unlinking: (assessment) => `討論串中不再顯示「${assessment}」。`,
  notHere: (assessment) => `這裡沒有顯示「${assessment}」，不需要取消關聯。`,
  leftTitle: (assessment) => `${assessment}：這裡不再顯示`,
  left: '這個討論串已取消關聯，評量在其他地方繼續進行。',

  also: (names) => say`同時顯示於${names}`,
  named: (platform, title) => `${PLATFORM[platform]}：${title}`,
  unnamed: { slack: '一個 Slack 頻道', teams: '一個 Teams 討論串' },
  andMore: (n) => say`另外${figure(n)}處`,
};

export const link = (command: Command): Words['link'] => ({ ...said, ...typing(command) });
