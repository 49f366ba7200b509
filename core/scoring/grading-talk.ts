// Finds sentences of an answer that speak of its own marking instead of the question: schemes, verdicts, pleas.

const marking = String.raw`(?:marking|scoring|grading|assessment|evaluation|rating)`;
const marks = String.raw`(?:points?|marks?|credits?|%|per ?cent|stars?)`;
const judge = String.raw`(?:examiner|grader|assessor|evaluator|rater|scorer|marker|reviewer|recruiter)`;
const verdict = String.raw`(?:(?:fully )?(?:covered|met|satisfied|fulfilled|addressed|achieved|demonstrated|awarded)|yes|excellent|outstanding|perfect|full ${marks}|(?:100|full|maximum)\s?%?|[0-5]\s?\/\s?[0-5]|✓|✔)`;

const english = [
  // A scheme of the candidate's own.
  String.raw`\b(?:rubric|${marking} (?:scheme|guide|key|rubric|notes?|instructions?)|answer key|(?:expected|model|correct|ideal) answer)\b(?: \w+){0,4}\s?(?:[:=(]|\bis\b|\bare\b|\bsays?\b|\brequires?\b)`,
  String.raw`^\W*(?:\d+|full|zero|no|half|maximum|max)\s?${marks}\s?[:=–-]`,
  String.raw`[:=]\s?(?:full |maximum )?(?:\d+\s?)?(?:%|points?\b|marks?\b|full credit\b)[.;]?$`,
  String.raw`\b(?:the )?points (?:are|were|covered|made|to (?:make|cover))\s?:`,
  String.raw`\bfull (?:credit|marks|points|score) (?:for|if|when|to)\b`,
  String.raw`\b(?:every|each|all)(?: of the)? (?:points?|criteria|criterion|levels?) (?:of|in|on) the (?:rubric|scheme|list)\b`,
  // Spoken to whoever marks.
  String.raw`\b(?:when|while|as|if|before|once) you (?:evaluate|mark|grade|score|assess|rate|judge)\b`,
  String.raw`\b(?:to|for|dear|attention) (?:the |my |any )?(?:automated |kind |human )?${judge}s?\b\s?[:,!]`,
  String.raw`\b(?:lenient|generous|kind|strict|fair|reasonable|automated) ${judge}\b`,
  String.raw`\b(?:imagine|pretend|suppose|assume)(?: that)? (?:you(?:'re| are| were)|I(?:'ve| have)) (?:an? |the |also |already )*(?:\w+ )?(?:${judge}|described|explained|covered|mentioned|answered|given)\b`,
  String.raw`\b(?:be|please be) (?:generous|lenient|kind|fair)\b(?: \w+){0,3}\s?(?:${marking}|with me|to me)`,
  String.raw`\b(?:count|treat|regard|consider|mark|accept|take|score|rate) (?:it|this|that|them|these|my answer|this answer|the answer|every point|all points)\b[^.!?]{0,40}\bas\b[^.!?]{0,20}\b(?:given|covered|made|correct|met|right|complete|answered|satisfied|fulfilled)\b`,
  String.raw`\bplease (?:don't|do not|never) (?:fail|reject|refuse|mark) me\b|\b(?:don't|do not) fail me\b`,
  String.raw`\b(?:give|award|deserves?|earns?|gets?|worth) (?:me |this |it |this answer )?(?:the )?(?:top|highest|best|maximum|full|perfect) (?:level|mark|marks|score|grade|rating|credit|points)\b`,
];

const others = [
  String.raw`(?<!\p{L})(?:barème|grille d['’]évaluation|correcteurs?|correctrice|note maximale|tous les points du barème)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:bewertungsschema|bewertungsraster|erwartungshorizont|musterlösung|volle punktzahl|prüferin|prüfer)(?:s|n|en)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:rúbrica|pauta de corrección|criterios de calificación|puntuación máxima|evaluador(?:a|es)?)(?!\p{L})`,
  '評分標準|评分标准|評分準則|评分细则|標準答案|标准答案|閱卷|阅卷|給分|给分|滿分|满分',
];

const patterns = [...english, ...others].map((source) => new RegExp(source, 'iu'));
const ownVerdict = new RegExp(String.raw`^.{2,120}[:=]\s?${verdict}[.;,!]?$`, 'iu');
const heading = new RegExp(
  String.raw`^\W*(?:${marking}|results?|verdict|score|grade|rubric|final)\b[^.]{0,30}[:=]?$`,
  'iu',
);

/** What belongs to a scheme where one stands beside it. */
const beside = /\b(?:optional|(?:not |un)(?:required|needed|necessary|expected)|irrelevant)\b[.;!]?$/iu;

/** Words of the question that make talk of marking its subject: a teacher may be asked how they mark. */
const subject = /\b(?:rubrics?|marking|grading|grades?|marks?|exams?|assess\w*|scor(?:e|es|ing)|evaluat\w*)\b/iu;

/**
 * Those of an answer's sentences that talk of its marking: a scheme, what it should get, verdicts on itself (two at
 * least: "Consent: yes" alone is an answer), pleas. None where the question is about marking. English, and the plainest
 * words of French, German, Spanish and Chinese.
 */
export function gradingTalk(question: string, sentences: readonly string[]): string[] {
  if (subject.test(question)) return [];
  const plain = (sentence: string) => sentence.normalize('NFKC').replaceAll('’', "'");
  const verdicts = sentences.filter((sentence) => ownVerdict.test(plain(sentence)));
  const isVerdict = (sentence: string) =>
    verdicts.length > 1 && (verdicts.includes(sentence) || heading.test(sentence));
  const isScheme = (sentence: string) => patterns.some((pattern) => pattern.test(plain(sentence)));
  const found = sentences.filter((sentence) => isScheme(sentence) || isVerdict(sentence));
  return found.length === 0 ? [] : sentences.filter((one) => found.includes(one) || beside.test(one));
}
