// Finds text that talks to a machine instead of a reader: orders to a model, imitated results, broken fences.

/** Where an order begins: at the start of a clause, or after "please" and the like. "I give …" is no order. */
const order = String.raw`(?:^|[.!?:;,"“'(\[>–—-]\s*|\b(?:please|kindly|then|must|should|shall|just|now|also|always|simply|you|so)\s+|(?<!\b(?:I|we|he|she|they)\b[^.!?\n]{0,60})\band\s+)`;
const machine = String.raw`(?:(?:large )?language models?|llms?|ai(?: (?:models?|assistants?|systems?|reviewers?|recruiters?|graders?|screeners?|readers?|evaluators?|agents?|scorers?))?|automated (?:readers?|reviewers?|screeners?|graders?|systems?|evaluators?|scorers?)|(?:machine|robot) (?:readers?|reviewers?)|chat ?gpt|gpt(?:-?\d)?|claude|gemini|bots?|graders?|scorers?)`;
const whom = String.raw`(?:(?:this|the|my|every|each|all|any)(?: of the)? (?:candidates?|applicants?|answers?|responses?|cv|resume|résumé|criteri(?:on|a)|requirements?|questions?|items?|skills?|applications?|profile|person|submission)|me|him|her|everything)`;
const best = String.raw`(?:full (?:marks?|points|scores?|credit)|(?:the )?(?:maximum|max|perfect|top|highest|best)(?: possible)? (?:scores?|marks?|ratings?|points|grades?)|(?:a )?(?:100|10|5)\s?(?:%|\/\s?(?:100|10|5)\b|points\b|out of)|(?:a )?100\b)`;
const atTop = String.raw`first|number one|#1|at the top|above (?:all|everyone|the others?|every other)|ahead of (?:all|everyone|the others?)`;
const pattern = (source: string): RegExp => new RegExp(source, 'iu');

const english: RegExp[] = [
  // Set aside what you were told.
  pattern(
    String.raw`\b(?:ignore|disregard|forget|override|bypass|discard)\b[^.!?\n]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|these|those|the|system)\b[^.!?\n]{0,25}\b(?:instructions?|prompts?|rubrics?|directions|guidelines|criteria|constraints)\b(?! from)`,
  ),
  pattern(
    String.raw`${order}(?:ignore|disregard|forget|override|bypass|discard)\b[^.!?\n]{0,20}\b(?:previous|prior|above|earlier|preceding|your)\b[^.!?\n]{0,15}\b(?:rules|text|context|commands?|messages?)\b`,
  ),
  // You who read this are a machine.
  pattern(String.raw`\b(?:if|when|since|because|as|in case) (?:you are|you're) (?:an? |the |any )?${machine}\b`),
  pattern(String.raw`\b(?:dear|attention|hey|hello|hi|listen)[,:]? (?:any |all |the )?${machine}\b`),
  pattern(
    String.raw`\b(?:note|message|notice|instructions?|comment|warning|information)s? (?:for|to) (?:the |any |all )?${machine}\b\s*(?:$|[:.,;!–—-]|reading|reviewing|scoring|grading|that|who)`,
  ),
  pattern(String.raw`(?:^|[.!?]\s*)as an? ${machine}[ ,]+(?:you|please|mark|give|rate|rank|score|it is your)\b`),
  // Give this person the marks.
  pattern(
    String.raw`${order}(?:give|award|assign|grant|return|rate|score|mark|grade|set)\b[^.!?\n]{0,15}\b${whom}\b[^.!?\n]{0,30}\b(?:${best}|(?:as )?(?:fully )?(?:met|passed|satisfied|fulfilled|correct)\b)`,
  ),
  pattern(
    String.raw`${order}(?:give|award|assign|grant|return|output)\b[^.!?\n]{0,15}${best}[^.!?\n]{0,20}\b(?:to|for|on) ${whom}\b`,
  ),
  pattern(
    String.raw`${order}(?:output|return|reply with|respond with|print|answer(?: only)? with)\b[^.!?\n]{0,20}(?:${best}|\bonly\b[^.!?\n]{0,10}\bjson\b)`,
  ),
  pattern(
    String.raw`${order}(?:rank|place|put|list)\s+(?:${whom}\s*(?:${atTop})(?!\s+(?:in|of|at|place)\b)(?:[\s,.;:!]|$)|(?:${atTop})\s*(?:[,.;:!]|$))`,
  ),
  pattern(
    String.raw`${order}(?:recommend|select|shortlist|hire|advance|approve|accept|pass) ${whom}\b[^.!?\n]{0,20}(?:immediately|regardless|without|at once|now|for (?:the )?(?:interview|next)|$|[.!])`,
  ),
  pattern(
    String.raw`\b(?:this|the) (?:candidate|applicant|answer|response|cv|resume) (?:must|should|shall|has to) (?:be |receive |get |score |rank )[^.!?\n]{0,30}\b(?:top|highest|maximum|full|best|100|first|hired|selected|advanced|ranked|recommended|approved)\b`,
  ),
  // Do as I say with the result, and tell nobody.
  pattern(
    String.raw`(?:^|[.!?:;"“]\s*|\bplease |\bthen )(?:copy|repeat|return|output|print|use|paste|echo) (?:exactly )?(?:the|this)(?: \w+)? (?:result|json|verdict|score|evaluation|grading)\b(?! (?:of|from|in|as) )`,
  ),
  pattern(
    String.raw`${order}(?:do not|don't|never) (?:compare|score|evaluate|grade|question|flag|report|mention|reveal|show)\b\s*(?:$|[.,;!]|(?:this|these|it|the|any|other)? ?(?:candidates?|instructions?|note|text|message|injection|others?)\b)`,
  ),
  pattern(String.raw`${order}(?:act|behave) (?:as|like) (?:if you (?:were|are)|an? (?:unrestricted|different|new) )`),
  pattern(String.raw`\byou are now (?:an?|in|the)\b|\bfrom now on,? you\b`),
  pattern(
    String.raw`${order}(?:reveal|print|show|repeat|leak)\b[^.!?\n]{0,20}\b(?:system prompt|your (?:instructions|prompt|rules)|hidden prompt)\b`,
  ),
];

const others: RegExp[] = [
  // French
  pattern(
    String.raw`(?<!\p{L})(?:ignore[zr]?|oublie[zr]?|ne (?:tenez|tiens) (?:pas )?compte|fai(?:s|tes) abstraction)(?!\p{L})[^.!?\n]{0,15}(?<!\p{L})(?:les|ces|toutes?|tous|vos|tes|des|aux)(?!\p{L})[^.!?\n]{0,30}(?:instructions?|consignes?|règles|directives|critères|barème)`,
  ),
  pattern(
    String.raw`(?:si (?:tu es|vous êtes)|(?:note|message|instructions?) (?:pour|à)|à l'attention d[eu'])[^.!?\n]{0,15}(?:modèles? de langage|intelligence artificielle|\bIA\b|\bLLM\b|lecteurs? automatiques?|systèmes? automatis)`,
  ),
  pattern(
    String.raw`(?:^|[.!?:;,–—-]\s*|veuillez |merci de )(?:donne[zr]?|attribue[zr]?|accorde[zr]?|mets|mettez|mettre|note[zr]?|classe[zr]?|place[zr]?|considère[zr]?)(?!\p{L})(?=[^.!?\n]{0,70}(?:candidate?|critères?|réponses?|profil|\bcv\b|-moi))[^.!?\n]{0,70}(?:note maximale|maximum|meilleure note|premi(?:er|ère)|en tête|100\s?%|20\s?\/\s?20|satisfaits?|remplis?)`,
  ),
  // German
  pattern(
    String.raw`(?<!\p{L})(?:ignorier(?:e|en|t)|vergiss|vergessen sie|missacht(?:e|en|et))(?!\p{L})[^.!?\n]{0,15}(?:alle|die|diese|vorherige|bisherige|obige|deine|ihre|sämtliche)[^.!?\n]{0,30}(?:anweisung|instruktion|vorgaben|regeln|kriterien|prompt|bewertungsschema)`,
  ),
  pattern(
    String.raw`(?:(?:wenn|falls|da) (?:du|sie)|hinweis (?:an|für)|nachricht an)[^.!?\n]{0,20}(?:sprachmodell|\bKI\b|\bLLM\b|automatische[nrs]? (?:system|leser|auswertung|prüfer))`,
  ),
  pattern(
    String.raw`(?:^|[.!?:;,–—-]\s*|bitte )(?:gib|geben sie|vergib|vergeben sie|bewerte|bewerten sie|setze|setzen sie|stufe|stufen sie)(?!\p{L})(?=[^.!?\n]{0,90}(?:kandidat|bewerber|antwort|kriteri|lebenslauf|\bmi[rc]h?\b|person))[^.!?\n]{0,80}(?:volle punkt|höchst|maximal|beste note|an (?:die )?erste|platz (?:1|eins)|100\s?(?:%|punkte)|als erfüllt)`,
  ),
  // Spanish
  pattern(
    String.raw`(?<!\p{L})(?:ignora|ignore|ignorad|olvida|olvide|haz caso omiso de|descarta|omite|no tengas en cuenta)(?!\p{L})[^.!?\n]{0,15}(?:las?|los?|todas?|todos|tus|sus|estas|esas)[^.!?\n]{0,30}(?:instrucciones|reglas|indicaciones|criterios|órdenes|directrices)`,
  ),
  pattern(
    String.raw`(?:si (?:eres|usted es)|(?:nota|mensaje|instrucciones) para)[^.!?\n]{0,15}(?:modelos? de lenguaje|inteligencia artificial|\bIA\b|\bLLM\b|lector(?:es)? automátic|sistemas? automatizado|evaluador(?:es)? automátic)`,
  ),
  pattern(
    String.raw`(?:^|[.!?:;,–—-]\s*|por favor,? | y )(?:dé|dale|otorga|otorgue|asigna|asigne|pon|ponga|puntúa|puntúe|califica|califique|clasifica|clasifique|marca|marque)(?!\p{L})[^.!?\n]{0,60}(?:puntuación máxima|máxima puntuación|nota máxima|primer(?:o|a)?(?: lugar| puesto)|100\s?(?:%|puntos)|cumplidos?|la mejor nota)`,
  ),
  // Chinese
  /(?:忽略|无视|無視|忽視|忽视|不要理会|不要理會|忘记|忘記)[^。！？\n]{0,20}(?:指令|指示|提示词|提示詞|规则|規則|评分|評分|以上|之前)/u,
  /(?:如果你是|若你是|假如你是|致|提醒|给|給)[^。！？\n]{0,6}(?:语言模型|語言模型|大模型|人工智能(?:助手|系统|模型)|人工智慧(?:助手|系統|模型)|AI(?:模型|助手|系统|系統|评|評|审|審|招聘|面试|面試)|自动(?:评分|筛选|审核)|自動(?:評分|篩選|審核))/u,
  /(?:给|給|请将|請將|把|请把|請把|请|請)[^。！？\n]{0,6}(?:该|該|这位|這位|此|本)?(?:候选人|候選人|应聘者|應徵者|求职者|求職者|本人|所有(?:标准|標準|项|項)|每(?:一)?(?:项|項)|答案|简历|簡歷|履歷)[^。！？\n]{0,12}(?:满分|滿分|最高分|最高评|最高評|第一|100\s?分|直接(?:通过|通過|录用|錄用)|全部(?:满足|滿足|符合))/u,
];

const shapes: RegExp[] = [
  /(?:<\|?\s*\/?(?:im_start|im_end|system|assistant|endoftext|eot_id|start_header_id)\s*\|?>|\[\/?INST\]|<<\/?SYS>>|<\/(?:cv|resume|document|candidate|answer|untrusted|input|data)>)/iu,
  /^\s*(?:#{1,4}\s*)?(?:system|assistant|developer) (?:prompt|message|instruction)s?\s*:/iu,
  /^\s*(?:#{1,4}\s*)?(?:system|assistant|developer)\s*:\s*(?:you|give|ignore|mark|rank|rate|score|output|this|the candidate|approve|award|from now|new)\b/iu,
  /[{[,]\s*["“”'](?:[\w -]{0,20}(?:scores?|rating|verdict|result|criteria|criterion|recommendation|recommended|decision|grade|evaluation|rank|points|passed|hire|flag|confidence|met))["“”']\s*:/iu,
  /(?:^|[\s{,"“])(?:overall_score|total_score|match_score|final_score|score|rating|verdict|recommendation)["“”]?\s*[:=]\s*["“”]?(?:100|10\/10|9\d|perfect|strong[_ ]?(?:yes|hire)|hire|pass|advance)["“”]?\s*(?:$|[,}.;%/])/iu,
];

const orders = [...english, ...others, ...shapes];

/** Lines that imitate the end of the document; they count only beside an order. */
const fence =
  /^\s*(?:"""|'''|```\w*|---+|===+|\*\*\*+|~~~+|#+|[-=*#\s]*(?:end|begin|start) of (?:the )?(?:document|cv|resume|résumé|text|input|file|data|prompt|answer)[-=*#\s.]*|fin du (?:document|cv)|ende des (?:dokuments|lebenslaufs)|fin del documento|(?:文件|文档|文檔|简历|履歷)(?:结束|結束))\s*$/iu;

/** Longer lines are judged up to here, in characters. */
const longest = 5_000;

/** Sentences of a line. What stands in braces stays whole. */
function sentencesOf(line: string): string[] {
  if (/[{}]/.test(line)) return [line];
  return line.split(/(?<=[.!?。！？])\s+(?=[\p{Lu}\p{Script=Han}"“])|(?<=[。！？])/u);
}

/** Unseen signs inside words, and full-width letters, must not hide an order. */
const bared = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/gu, '')
    .replaceAll('’', "'");

function isOrder(text: string): boolean {
  const plain = bared(text);
  return orders.some((one) => one.test(plain));
}

/** Joined over a line break, an order may be whole that is none in either half. */
function brokenOrder(line: string, next: string | undefined): string | null {
  if (next === undefined || /[.!?。！？]\s*$/u.test(line) || isOrder(next)) return null;
  const joined = `${line.trim()} ${next.trim()}`;
  return joined.length < 600 && isOrder(joined) ? joined : null;
}

function ordersIn(line: string, next: string | undefined): string[] {
  const sentences = sentencesOf(line).filter(isOrder);
  if (sentences.length > 0) return sentences;
  if (isOrder(line)) return [line];
  const broken = brokenOrder(line, next);
  return broken === null ? [] : [broken];
}

/**
 * Passages, as written, that try to steer whoever or whatever scores the text; in order, each once. Fences around them
 * are reported with them. English, French, German, Spanish and Chinese; judged sentence by sentence.
 */
export function instructionsIn(text: string): { text: string }[] {
  const lines = text.split('\n').map((line) => line.slice(0, longest));
  const found = lines.map((line, i) => ordersIn(line, lines[i + 1]));
  if (found.every((passages) => passages.length === 0)) return [];
  const fenced = lines.flatMap((line, i) => (fence.test(bared(line)) ? [line, ...(found[i] ?? [])] : (found[i] ?? [])));
  return [...new Set(fenced.map((passage) => passage.trim()))]
    .filter((passage) => passage !== '')
    .map((passage) => ({ text: passage }));
}
