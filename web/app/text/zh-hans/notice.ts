// The full notice in Simplified Chinese. Its version and date are in core/assess/notice.ts: new words, new version.
import { say } from '#core/text/han.ts';
import type { NoticeFacts, NoticeLines, NoticeSection } from '../types.ts';

const recorded: NoticeLines = {
  saved: '您何时开始、保存和提交。',
  seconds: '每一题在您面前打开多久。',
  pasted: '您在哪一题粘贴文字、粘贴多少；不记录文字从何而来。',
  fast: '在很短的时间内出现大量文字，快过人的打字速度。',
  away: '题目打开时，您离开页面几次、多久。',
  connection: '断线多久。',
  late: '之前输入的答案，在时间结束后多久才送达。',
  hiddenText: '简历中人看不见的隐藏文字。',
  machine: '简历或答案中写给软件的指令。',
  alike: '书面答案与其他候选人的答案或与题目本身有多相似，以及相同的文字。',
};

const howItWent: NoticeSection = {
  heading: '作答时记录什么',
  paragraphs: [
    '为了让人能询问看起来不寻常的情况，会记录以下内容：',
    '这些都不会改变分数。招聘团队的人会在您的答案旁看到这些，并被提醒在下结论之前先询问您。',
    '粘贴、输入、离开页面和答案迟到时注意到的情况，会在您提交之前给您看，您可以留言说明。写给软件的指令和相似的答案，要到之后阅读答案时才会发现。您可以索取以上全部内容的副本，并请人再看一次。',
  ],
  list: Object.values(recorded),
};

const whoReads = ({ workspace, model }: Pick<NoticeFacts, 'workspace' | 'model'>): NoticeSection => ({
  heading: '由哪个软件阅读',
  paragraphs: [
    model
      ? say`书面答案由在 ${model} 运行的语言模型阅读三遍，该服务不属于${workspace}。它收到题目和您的答案，不含您的姓名和联系方式，并按描述好的等级给答案定级。在面谈中，它以同样方式收到每条消息，并可能追问。若您选择以说话的方式回答，录音只为转成文字而传送到那里，${workspace}不会保留。${workspace}自己服务器上的一个小型 AI 模型同时阅读。您的结果页会说明是哪个版本阅读的。`
      : say`书面答案由${workspace}自己服务器上的引擎阅读：一个比较句子意义的小型 AI 模型，以及重要词语的计数。不会发送给任何外部 AI 服务。您的结果页会说明是哪个版本阅读的。`,
    '有固定正确答案的题目，只依该答案评分。',
  ],
});

/** The notice in plain words, for the employer and opening at hand. */
export function notice({ workspace, deciders, title, contact, months, model }: NoticeFacts): NoticeSection[] {
  const ask = contact ? say`请写信至${contact}。` : say`请回复带给您链接的消息，或询问${workspace}。`;
  return [
    {
      heading: '谁在询问，目的为何',
      paragraphs: [
        say`${workspace}邀请您参加职位“${title}”的测评，并对您的数据负责。Shortlist 是运行测评的软件。`,
        '您的数据用于决定此职位。如果您勾选第二个方框，也会用于同一雇主的其他职位。数据绝不出售，也绝不用于广告。',
      ],
    },
    {
      heading: '收集哪些数据',
      paragraphs: [
        '您填写的内容：联系方式、何时可以到岗、期望薪资（如有填写）、您的答案和意见。',
        '您的简历（如有提供）：文件本身，以及您从中确认的工作经历和技能。软件会将简历与职位的要求比较；结果会给团队和您看，不计入分数。',
      ],
    },
    howItWent,
    {
      heading: '软件先评分，由人来决定',
      paragraphs: [
        '软件将您的答案与描述好的等级比较，就职位所要求的每一项给出初步分数，并说明依据：您自己的话。每个分数都附上可能的范围。',
        say`之后由人阅读：${deciders}。每个决定都由人具名作出，并附上理由。没有人会被软件淘汰。`,
        '您的联系方式和薪资绝不评分。您的姓名、年龄、性别、照片、地址和学校名称不计入评分。',
      ],
    },
    whoReads({ workspace, model }),
    {
      heading: '保存多久',
      paragraphs: [
        say`您的联系方式、简历、答案和分数自您同意起保存${months}个月，然后删除。每个人的数据都以专属密钥加密保存；删除时会销毁该密钥。`,
      ],
    },
    {
      heading: '您的权利',
      paragraphs: [
        '您可以索取数据副本、要求更正或删除、反对由软件评分，以及撤回同意。这些都不会对您不利。您也可以向数据保护主管机关投诉。',
        '您可以随时关闭本页停止作答。在您提交之前，任何内容都不会计入排名。',
      ],
    },
    { heading: '联系方式', paragraphs: [ask] },
  ];
}
