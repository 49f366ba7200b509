// A question about what a candidate has done, made of the words of a job description. The quote is verbatim.
import type { Words } from '../en.ts';

export const experience: Words['authoring']['experience'] = {
  prompt: (quote) =>
    `职位描述写道：“${quote}”。请讲述一次您在工作、培训或生活中遇到这项要求的经历：当时情况如何、您自己做了什么、为什么这样做、结果如何。如果还没有遇到过，请讲述最接近的经历。`,
  points: [
    '一个真实的情况，以及其中的利害',
    '候选人自己逐步做了什么',
    '为什么这样做而不用别的做法',
    '结果如何，以及如何得知',
  ],
  levels: [
    '没有这类内容，或没有作答。',
    '只是泛泛谈论这类工作，没有候选人做过的事。',
    '有真实的情况，但候选人自己做了什么、或结果如何，并不清楚。',
    '有真实的情况，候选人自己的步骤和结果都清楚，也符合这份工作的要求。',
    '除此之外，每一步都有充分的理由，检查过结果，也说明学到了什么；难度与这份工作相当或更高。',
  ],
  reference:
    '一个情况，讲得让同事能够想象：要做什么、可能出什么错；候选人自己依次采取的步骤，以及每一步的理由；结果如何、怎样看出来；以及此后有什么不同的做法。',
  source: '由职位描述的文字组成',
  note: (quotes) =>
    `题库没有关于${quotes.map((quote) => `“${quote}”`).join('、')}的题目：候选人会讲述自己做过的事。没有语言模型时，这些回答由人阅读。`,
};
