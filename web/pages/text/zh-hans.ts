// The Simplified Chinese sentences of the pages behind a link that can't be worked on.
import { say } from '#core/text/han.ts';
import type { PageWords } from './en.ts';

const links: PageWords['links'] = {
  'link-unknown': {
    title: '此链接不完整',
    lead: '可能在复制时被截断了。请从原来的消息重新打开，或复制完整的网址。',
    newer: true,
  },
  'link-expired': {
    title: '此链接已过期',
    lead: '您保存的内容都是安全的，团队可以为您重新打开链接。如需更多时间，请回复原来的消息。',
    newer: true,
  },
  'link-revoked': {
    title: '此链接已收回',
    lead: '招聘团队已收回这份邀请。如果您认为有误，请回复原来的消息。',
    newer: true,
  },
  'link-erased': {
    title: '您的数据已移除',
    lead: '数据已应要求删除，此链接不再通往任何内容。您无需再做什么。',
    newer: false,
  },
  'link-replaced': {
    title: '此链接已被取代',
    lead: '团队现在使用另一个链接，请向给您此链接的人索取。如果您已经开始，请用您自己的链接继续，它没有改变。',
    newer: true,
  },
  'link-full': {
    title: '此链接已满额',
    lead: '通过此链接开始的人数已达到团队设定的上限。如果您是其中之一，请用您自己的链接继续。如果您认为应有您的名额，请回复给您此链接的人。',
    newer: false,
  },
  'link-changing': {
    title: '这次测评正在修改',
    lead: '团队正在调整内容。您的链接仍然有效，请稍后再打开。',
    newer: false,
  },
  'link-closed': {
    title: '这次测评已结束',
    lead: '无法再添加内容。之前提交的内容会由人阅读。',
    newer: false,
  },
  'already-submitted': {
    title: '您已经完成了',
    lead: '您的答案已收到，不需要再做什么。',
    newer: false,
  },
};

export const simplified: PageWords = {
  locale: 'zh-CN',
  language: 'zh-Hans',
  noScript: '本页需要 JavaScript 才能保存您写的内容。请启用它，或用其他浏览器打开链接。没有任何内容丢失。',
  links,
  /** Links to reports, for members. */
  reports: {
    used: { title: '这个报告链接已经用过', lead: '每个报告链接只能打开一次，以免不慎转给别人。报告本身安然无恙。' },
    over: { title: '这个报告链接已经失效', lead: '报告链接只在短时间内有效。报告本身安然无恙。' },
    again: '请回到 Slack 或 Teams 的卡片，再点一次“报告”，就会收到新的链接。',
  },
  nothing: {
    title: '这个网址没有内容',
    lead: '网址可能在复制时被截断。',
    more: '请从电子邮件，或从 Slack 或 Teams 的卡片，重新打开完整的链接。',
  },
  otherTitle: '此链接目前无法使用',
  closedOn: (day, time) => say`已于${day} ${time}关闭。`,
  newer: '收到较新的消息了吗？请改用其中的链接。',
  write: '遇到问题？请写信至',
  code: '支持代码：',
  partsDone: (done, all) => say`已完成${done}部分，共${all}部分`,
  by: '由 Shortlist 提供',
  skip: '跳到主要内容',
};
