// Where names are shown and where they wait, in Simplified Chinese.
import type { Words } from '../en.ts';
import { say } from './forms.ts';

export const names: Words['names'] = {
  publicly: '公开频道中的姓名',
  publiclyHint: '公开频道从不显示分数。',
  publicOption: {
    initials: { label: '缩写和编号', what: '例如 A. O. · 3；有权限的人可打开自己的视图' },
    names: { label: '姓名', what: '频道中的每个人都能看到谁已完成' },
  },
  blind: '决定之前的姓名',
  blindHint: '适用于没有另行设置的测评。招聘人员能看到自己邀请的人的姓名。',
  blindOption: {
    shown: { label: '显示', what: '在私人卡片和报告中' },
    hidden: { label: '隐藏', what: '通过或淘汰之前只显示编号；简历和联系方式也一样' },
  },
  hide: '隐藏姓名',
  show: '显示姓名',
  hideQuestion: {
    title: '要隐藏姓名吗？',
    text: '在对此人作出决定之前，这项测评的卡片、报告和 PDF 只显示编号。之前看过姓名的人可能还记得。',
    yes: '隐藏姓名',
    no: '暂不',
  },
  showQuestion: {
    title: '要显示姓名吗？',
    text: '可以查看结果的人都会看到这项测评的所有姓名，包括尚未决定的人。',
    yes: '显示姓名',
    no: '暂不',
  },
  youKnow: '在作出决定之前，结果中的姓名会隐藏。您因为负责邀请而在这里能看到；请避免把两者联系起来。',
  finished: (people) => say`已完成：${people}`,
  more: (many) => say`另外${many}位`,
  namesOnly: '此频道不显示分数。',
  noNames: '此频道不显示姓名和分数；有权限的人可打开自己的视图。',
};
