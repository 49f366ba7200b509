// Files that a member hands over in chat, in Simplified Chinese.
import type { Words } from '../en.ts';
import { figure, say } from './forms.ts';

export const dropped: Words['dropped'] = {
  jobFile: '或上传文档',
  jobFileHint: '包含职位描述的 PDF、DOCX 或文本文件，不超过 10 MB。将读取它来代替上面的内容。',
  peopleFile: '或上传文件',
  peopleFileHint: '包含姓名和邮箱的 CSV 文件，或每人一份的简历，每个不超过 10 MB。您先看到读取结果，之后才会邀请。',
  sendInChat: '有文件吗？请在我们的私聊中发给我：职位描述、候选人 CSV 文件或简历。',
  which: (most) =>
    say`我可以读取职位描述（PDF、DOCX、文本）、候选人名单（CSV）和简历（PDF、DOCX）：一次最多${figure(most)}个文件，每个不超过 10 MB。请把文件附在发给我的消息里。`,
  tooManyFiles: (most) => say`一次超过${figure(most)}个文件太多了，一个都没有收下。请分批发送。`,
  reading: (many) => say`正在读取${figure(many)}个文件。结果会发到您与我的私信中，在您同意之前不会邀请任何人。`,
  readingJob: '正在读取文档，草稿卡片马上就来。',

  unread: (file) => `“${file}”无法使用`,
  problems: {
    empty: '文件是空的。请重新选择并发送。',
    truncated: '文件缺了一部分，好像上传中断了。请重新发送。',
    encrypted: '文件有密码保护。请另存为没有密码的文件再发送。',
    letters: '文件没有说明其中显示的是哪些字，因此无法读取文字。请嵌入字体后另存或存为 DOCX，或直接粘贴文字。',
    'image-only': '文件是扫描件，只有图片，没有可读取的文字。请发送带文字的 PDF 或 DOCX，或直接粘贴文字。',
    'too-large': '文件超过 10 MB。请去掉大图片后保存再发送。',
    'zip-bomb': '文件解压后远远超过一份文档的大小，因此没有打开。请另存为 PDF 再发送。',
    'wrong-type':
      '我能读取 PDF、DOCX、文本和 CSV 文件，而这个文件不属于其中任何一种，无论文件名怎么写。请另存为其中一种再发送。',
    unreadable: '文件已损坏，或十秒内读不完。请打开后另存为 PDF 再发送。',
    encoding: '无法识别文件中的文字编码。请另存为“CSV UTF-8”再发送。',
    'too-many': '名单超过 5,000 行。请分批发送。',
    nobody: '名单中没有一行能读作一个人：每行都需要一个邮箱地址。',
    short: '文件中的文字太少，无法拟定草稿。请发送更长的内容，或用一句话描述职位。',
    unfetched: '没能取到文件，其他内容没有丢失。请重新发送，或一次少发几个。',
  },

  peopleTitle: (many) => say`待邀请${figure(many)}人`,
  from: (file) => `来自“${file}”。`,
  forAssessment: (assessment) => `用于“${assessment}”。`,
  notBefore: '只有您能看到。在您按下按钮之前不会邀请任何人。',
  more: (many) => say`还有${figure(many)}人`,
  nameless: (many) => say`其中${figure(many)}人没有姓名：邀请中不称呼姓名，由本人在页面上填写。`,
  before: (many) => say`其中${figure(many)}人此前已受邀，继续使用原有链接。`,
  leftOut: (many) => say`有${figure(many)}行无法读取，已略过：`,
  inviteAll: (many) => say`邀请${figure(many)}人`,
  choose: '选择方式',
  discard: '删除',
  discarded: '文件以及从中读取的内容已删除。',
  over: '这个文件已经处理过，或七天期限已过。没有任何改动。',
  inviting: (many) => say`正在邀请${figure(many)}人，他们的链接马上会发到这里。`,

  cvTitle: (name) => say`${name}的简历`,
  cvUnnamed: '一份没有姓名的简历',
  name: '姓名',
  email: '邮箱',
  notFound: '未找到',
  cvNote: '简历会随邀请一起附上，候选人只需更正读取结果。如果没有邀请，简历将在七天后删除。',
  hidden: (many) => say`文件中有${figure(many)}处读者看不见的文字，完全不计入。也可能有无害的原因，例如模板：`,
  cvUnused: '这项测评不需要简历，邀请此人后文件即被删除。',
  correct: '更正信息',
  isJob: '这是职位描述',
  isCv: '这是简历',

  jobTitle: '一份职位描述',
  start: '新建测评',
  longJob: (file, characters) => say`职位描述取自“${file}”的文字，共${figure(characters)}个字符。`,

  assessment: '测评',
  nothingOpen: '没有正在进行的测评。请先批准草稿再回来，文件会保留七天。',
};
