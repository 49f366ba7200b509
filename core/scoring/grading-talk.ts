// Finds sentences of an answer that speak of its own marking instead of the question: schemes, verdicts, pleas.

const marking = String.raw`(?:marking|scoring|grading)`;
const marks = String.raw`(?:points?|marks?)`;
const judge = String.raw`(?:examiner|grader|scorer|marker|rater)s?`;
const answer = String.raw`(?:(?:my|this|the) answer|(?:every|all) points?|all criteria)`;
const verdict = String.raw`(?:(?:fully )?(?:covered|met|satisfied|fulfilled|addressed|demonstrated|awarded)|full ${marks}|[0-5]\s?\/\s?[0-5])`;

// Each needs words that hardly stand in an answer: people at work assess patients, give credit and mark things as done.
const english = [
  // A scheme of the candidate's own.
  String.raw`\b${marking} (?:scheme|guide|key|rubric|instructions?)\b[^.!?]{0,20}[:=]`,
  String.raw`\brubric\b[^.!?]{0,20}(?:[:=]|\bfor this (?:question|answer)\b)`,
  String.raw`^\W*(?:full|zero|no|half|maximum|max)\s?${marks}\s?[:=–-]`,
  String.raw`\bfull (?:marks|points|score) (?:for|if|when)\b`,
  String.raw`\b(?:every|each|all)(?: of the)? (?:points?|criteria|criterion|levels?) (?:of|in|on) the rubric\b`,
  // Spoken to whoever marks.
  String.raw`\b(?:when|while|as|if|before|once) you (?:evaluate|mark|grade|score|rate|judge) (?:this|me|my|it)\b`,
  String.raw`\b(?:to|dear|attention) (?:the |my |any )?(?:automated |kind |human )?${judge}\b`,
  String.raw`\b(?:lenient|generous|kind|strict|automated) ${judge}\b`,
  String.raw`\b(?:imagine|pretend|suppose|assume)(?: that)? (?:you(?:'re| are| were) (?:an? )?(?:\w+ )?${judge}|I(?:'ve| have) (?:also |already )*(?:described|explained|covered|mentioned|answered))\b`,
  String.raw`\bbe (?:generous|lenient|kind) (?:in|when|with) (?:your )?${marking}\b`,
  String.raw`\b(?:count|treat|regard|consider|mark|accept|score|rate) ${answer}\b[^.!?]{0,40}\bas\b[^.!?]{0,20}\b(?:given|covered|made|correct|met|complete|answered|satisfied|fulfilled)\b`,
  String.raw`\b(?:please )?(?:don't|do not|never) fail me\b|\bplease (?:don't|do not) (?:reject|refuse) me\b`,
  String.raw`\b(?:give|award|grant|deserves?|earns?) (?:me|this answer|my answer) (?:the )?(?:top|highest|best|maximum|full|perfect) (?:level|marks?|score|grade|rating|credit|points)\b`,
];

const others = [
  String.raw`(?<!\p{L})(?:tous les points du barème|note maximale pour (?:cette|ma) réponse)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:alle punkte des (?:erwartungshorizonts?|bewertungsschemas?)|volle punktzahl für diese antwort)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:todos los puntos de la rúbrica|puntuación máxima (?:a|para) esta respuesta)(?!\p{L})`,
  '(?:請|请)(?:您)?(?:給|给)(?:我|這個答案|这个答案)?(?:滿分|满分|最高分)',
];

const patterns = [...english, ...others].map((source) => new RegExp(source, 'iu'));
const ownVerdict = new RegExp(String.raw`^.{2,120}[:=]\s?${verdict}[.;,!]?$`, 'iu');
const saysYes = /^.{2,80}[:=]\s?(?:yes|excellent|outstanding|perfect|✓|✔)[.;,!]?$/iu;
const points = new RegExp(String.raw`^\W*\d+\s?${marks}\s?[:=–-]`, 'iu');
const heading =
  /^\W*(?:assessment|evaluation|results?|verdict|score|grade|rubric|marking|grading)\b(?: \w+){0,4}\s?:?$/iu;

/** What belongs to a scheme where one stands beside it. */
const beside = /\b(?:optional|(?:not |un)(?:required|needed|necessary|expected)|irrelevant)\b[.;!]?$/iu;

/** Words of the question that make talk of marking its subject: a teacher may be asked how they mark. */
const subject = /\b(?:rubrics?|marking|grading|grades?|marks?|exams?|assess\w*|scor(?:e|es|ing)|evaluat\w*)\b/iu;

export const isAboutMarking = (question: string): boolean => subject.test(question);

/**
 * Those of an answer's sentences that talk of its marking: a scheme, what it should get, verdicts on itself, pleas. What
 * is an answer when it stands alone ("Consent: yes", "3 points: …") counts from two on, or under a heading. None where
 * the question is about marking. English, and the plainest words of French, German, Spanish and Chinese.
 */
export function gradingTalk(question: string, sentences: readonly string[]): string[] {
  if (isAboutMarking(question)) return [];
  const plain = sentences.map((sentence) => sentence.normalize('NFKC').replaceAll('’', "'"));
  const are = (pattern: RegExp) => plain.map((sentence) => pattern.test(sentence));
  const several = (found: boolean[]) => (found.filter(Boolean).length > 1 ? found : found.map(() => false));
  const isHeading = are(heading);
  const isUnder = isHeading.some(Boolean) ? are(saysYes) : plain.map(() => false);
  const isVerdict = several(are(ownVerdict).map((is, i) => is || (isUnder[i] ?? false)));
  const isPoints = several(are(points));
  const hasVerdicts = [...isVerdict, ...isPoints].some(Boolean);
  const found = plain.map(
    (sentence, i) =>
      patterns.some((pattern) => pattern.test(sentence)) ||
      (hasVerdicts && (isVerdict[i] || isPoints[i] || isHeading[i])),
  );
  return found.some(Boolean) ? sentences.filter((sentence, i) => found[i] || beside.test(sentence)) : [];
}
