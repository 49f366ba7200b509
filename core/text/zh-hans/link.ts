// What is said about joining threads and platforms, in Simplified Chinese.
import type { Platform } from '../../ports/members.ts';
import type { Command } from '../command.ts';
import type { Words } from '../en.ts';
import { count, figure, say } from './forms.ts';

const PLATFORM = { slack: 'Slack', teams: 'Teams' } as const satisfies Record<Platform, string>;

type Typing = 'codeRefused' | 'joined' | 'told' | 'moved' | 'inUse' | 'lastPlace';

/** What says what to type. */
const typing = (command: Command): Pick<Words['link'], Typing> => ({
  codeRefused: `此代码在这里无法使用：可能输入有误、已被使用、已过期，或属于另一个工作区。未作任何更改。请用 ${command('link')} 获取新代码。`,
  joined: (name, own) =>
    `${PLATFORM[own]} 现在属于工作区“${name}”，您是该工作区的管理员。输入 ${command('list')} 可查看其中的测评。`,
  told: (by, other) =>
    say`${by}使用了您的代码：${PLATFORM[other]}现在属于此工作区，对方是其中的管理员。如果您不认识对方，请用 ${command('settings')} 收回角色。`,
  moved: `此工作区在此期间有变化。您未作任何更改。输入 ${command('list')} 可查看当前所在的工作区。`,
  inUse: (assessments) =>
    say`只有新安装的一方可以接入，而这里已有${assessments}。未作任何更改。如果另一边是新安装的，请改在这里用 ${command('link workspace')} 生成代码，再到那边输入。`,
  lastPlace: (assessment) => `只有这里显示“${assessment}”。请先关联到其他地方，或用 ${command('close')} 结束测评。`,
});

const said: Omit<Words['link'], Typing> = {
  onlyYou: '仅您可见。',
  newCode: '获取新代码',

  codeTitle: (assessment) => `关联：${assessment}`,
  codeSummary: (assessment) => `可让另一个讨论串也显示“${assessment}”的代码`,
  codeUse: '请在另一个讨论串中输入以下内容。卡片会出现在那里，两边都会保持最新。',
  codeEnds: (minutes, at) => say`仅可使用一次，${minutes}分钟内有效，截至${at}。获取新代码后，此代码即失效。`,
  inSlack: '在 Slack 中输入',
  inTeams: '在 Teams 中输入',
  notJoined: (partner) => `${PLATFORM[partner]} 尚未与此工作区连接。只需操作一次，共两步：`,
  stepHere: (own) => ({ before: `1. 管理员在这里（${PLATFORM[own]}）输入 `, after: ' 并获取代码。' }),
  stepThere: (partner) => ({ before: '2. ', middle: `${PLATFORM[partner]} 的管理员在那边输入 `, after: ' 即可。' }),

  workspaceTitle: (partner) => `连接 ${PLATFORM[partner]}`,
  workspaceSummary: (partner) => `将 ${PLATFORM[partner]} 与此工作区连接的代码`,
  workspaceUse: (partner) =>
    `请 ${PLATFORM[partner]} 的管理员在那边向 Shortlist 输入以下内容。此后两边共用此工作区和其中的测评。`,
  workspaceCare: '使用此代码的人会成为这里的管理员，请只交给您要授权的人。',

  linked: (assessment) => `已关联“${assessment}”，卡片稍后会出现在讨论串中。`,
  hereAlready: (assessment) => `这里已经显示“${assessment}”。此代码仍可用于另一个讨论串。`,
  wait: (at) => say`输错代码的次数过多。未作任何更改。请于${at}再试。`,
  noPlace: '此命令只能在频道、聊天或讨论串中使用。请到那里重新输入。',

  joinedAlready: '此工作区的 Slack 和 Teams 已经连接。未作任何更改。',
  samePlatform: (own) =>
    `此代码是在 ${PLATFORM[own]} 中生成的，须由 ${PLATFORM[own === 'slack' ? 'teams' : 'slack']} 的管理员在那边输入。未作任何更改。`,
  taken: (own) => `该工作区已与另一个 ${PLATFORM[own]} 连接。未作任何更改。请咨询生成代码的管理员。`,
  paired: '此工作区的 Slack 和 Teams 已经连接，无法再与其他工作区连接。未作任何更改。',
  assessments: (many) => count(many, '个测评'),
  retired: '此工作区刚刚与另一个工作区连接。未作任何更改。请再试一次，即可进入新的工作区。',

  unlinkTitle: (assessment) => `取消关联：${assessment}`,
  unlinkAsk: (others) =>
    say`这里的卡片会变成一条简短说明，不再更新。另有${figure(others)}处仍会显示该测评，结果不会丢失。`,
  unlink: '取消此处关联',
  unlinkSpoken: (assessment) => `取消“${assessment}”在此处的关联`,
  unlinkConfirm: { title: '取消此处的关联？', text: '之后可以重新关联。', yes: '取消关联', no: '保留' },
  unlinking: (assessment) => `讨论串中不再显示“${assessment}”。`,
  notHere: (assessment) => `这里没有显示“${assessment}”，无需取消关联。`,
  leftTitle: (assessment) => `${assessment}：这里不再显示`,
  left: '此讨论串已取消关联，测评在其他地方继续进行。',

  also: (names) => say`同时显示于${names}`,
  named: (platform, title) => `${PLATFORM[platform]}：${title}`,
  unnamed: { slack: '一个 Slack 频道', teams: '一个 Teams 讨论串' },
  andMore: (n) => say`另外${figure(n)}处`,
};

export const link = (command: Command): Words['link'] => ({ ...said, ...typing(command) });
