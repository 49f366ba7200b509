// Finds what somebody says of themselves that no employer may weigh: age, origin, faith, health, family and the like.

// Words in four languages that tell such a thing only when somebody says them of themselves: a nurse writes of pregnant
// patients and a teacher of children. So each pattern holds the speaker too.
const state = String.raw`(?:pregnant|expecting(?: a (?:baby|child))?|on maternity leave|on paternity leave|married|divorced|widowed|single (?:mother|father|parent|mum|mom|dad)|a (?:mother|father|mum|mom|dad|parent|widow|widower)|gay|lesbian|bisexual|transgender|trans|non-binary|queer|disabled|autistic|dyslexic|bipolar|depressed|diabetic|blind|deaf|hiv[- ]positive|muslim|christian|catholic|protestant|jewish|hindu|buddhist|sikh|atheist|religious|an? immigrant|an? refugee|black|white|asian|hispanic|latino|latina|a (?:man|woman|union member))`;
const own = String.raw`(?:age|pregnancy|maternity leave|paternity leave|religion|faith|church|mosque|synagogue|temple|husband|wife|spouse|boyfriend|girlfriend|fiancée?|marriage|divorce|children|kids|son|daughter|baby|family (?:situation|life|planning)|disability|illness|disease|diagnosis|cancer|depression|anxiety|autism|adhd|dyslexia|diabetes|mental health|health|sexual orientation|sexuality|gender(?: identity)?|ethnicity|ethnic (?:origin|background)|race|skin colou?r|nationality|country of origin|native country|citizenship|political (?:views|party)|trade union)`;
const i = String.raw`\b(?:I\s?am|I['’]m|I was|I have been|I['’]ve been|I became|I got|being|as)\s+(?:an?\s+|now\s+|also\s+|currently\s+|recently\s+|severely\s+|\d\s+months\s+)?`;

const english = [
  String.raw`${i}${state}\b(?! (?:to|box|spot|list|market|paper))`,
  String.raw`\b(?:my|our own) (?:own |late |ex-?)?${own}\b(?! (?:checks?|conditions?|data|figures|insurance|centre|center|patients?|clinic|group|service|team|app|project|class))`,
  String.raw`\bI(?:['’]m| am| was)(?: only| already| now)? (?:\d{2}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)(?: years old|(?=[.,;]))`,
  String.raw`\bI was born in\b[^.!?\n]{0,30}`,
  String.raw`\bI (?:have|had|suffer from|was diagnosed with|live with) (?:an? )?(?:two |three |four |chronic |mild |severe )?(?:small |young )?(?:disability|disabilities|cancer|depression|anxiety|autism|adhd|dyslexia|diabetes|epilepsy|asthma|hiv|miscarriage|(?:children|kids|sons|daughters)(?= (?:at home|of my own|to look after)|[.,;]))`,
];

const french = [
  String.raw`(?<!\p{L})(?:je suis|j['’]étais|étant|en tant que)\s+(?:une?\s+|actuellement\s+|aussi\s+)?(?:enceinte|en congé (?:de )?(?:maternité|paternité)|mariée?|divorcée?|veuf|veuve|mère|père|homosexuelle?|gay|lesbienne|handicapée?|autiste|dyslexique|malade|musulmane?|chrétienne?|catholique|juive?|juif|bouddhiste|athée|croyante?|immigrée?|réfugiée?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:mon|ma|mes)\s+(?:propres? )?(?:âge|grossesse|congé (?:de )?maternité|religion|foi|église|mosquée|mari|femme|époux|épouse|conjointe?|enfants?|fils|fille|famille|handicap|maladie|cancer|dépression|santé|orientation sexuelle|nationalité|origines?(?: ethniques?)?|couleur de peau|syndicat|opinions politiques)(?!\p{L})`,
  String.raw`(?<!\p{L})j['’]ai (?:\d{2} ans|(?:un|une|deux|trois|quatre) enfants?)(?!\p{L}| d)`,
  String.raw`(?<!\p{L})je suis née?(?!\p{L})[^.!?\n]{0,30}`,
];

const chinese = [
  '我(?:現在|现在|當時|当时|已經|已经)?(?:懷孕|怀孕|懷了孕|怀了孕|生了孩子|結婚|结婚|離婚|离婚|是(?:一位|一名|個|个)?(?:母親|母亲|父親|父亲|媽媽|妈妈|爸爸|穆斯林|基督徒|天主教徒|佛教徒|回族|同性戀|同性恋|殘疾人|残疾人|殘障人士|移民|難民|难民))',
  '我(?:今年|現年|现年|已經|已经)?\\s?(?:\\d{2}|[二三四五六七][十][一二三四五六七八九]?)\\s?(?:歲|岁)',
  '我(?:的|得了|患有|有)(?:年齡|年龄|宗教|信仰|丈夫|妻子|老公|老婆|先生和孩子|孩子|兒子|儿子|女兒|女儿|殘疾|残疾|疾病|癌症|抑鬱症|抑郁症|憂鬱症|糖尿病|健康狀況|健康状况|國籍|国籍|籍貫|籍贯|種族|种族|民族|性取向)',
  '我信(?:佛|教|基督|伊斯蘭|伊斯兰)',
];

const patterns = [...english, ...french, ...chinese].map((source) => new RegExp(source, 'giu'));

/** Signs that nobody sees, such as one of no width inside a word, hide it from a pattern and from no reader. */
const seen = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');

/** Does the text say something of its writer that isn't anybody's business here? */
export function tellsPersonal(text: string): boolean {
  return patterns.some((one) => seen(text).search(one) >= 0);
}

/** The text without those words; all else that can be seen stays, so that a good answer loses nothing by having mentioned them. */
export function withoutPersonal(text: string): string {
  return tellsPersonal(text) ? patterns.reduce((rest, one) => rest.replace(one, ' '), seen(text)) : text;
}

/** Words of a question that no interviewer asks: of the candidate themselves, or of such things at all. */
const asking = [
  String.raw`\byour (?:own )?(?:age|birth\w*|pregnan\w*|religi\w*|faith|church|husband|wife|spouse|partner|marriage|children|kids|famil\w+|disabilit\w*|illness\w*|disease|diagnos\w*|health|medical|sexual\w*|gender|ethnic\w*|race|skin|nationalit\w*|origin|citizenship|politic\w*|union)\b`,
  String.raw`\bhow old\b|\bwhere (?:are|were|do) you (?:from|born|really from)\b|\bare you (?:married|single|pregnant|disabled|religious|gay|a citizen)\b|\bdo you (?:have|plan|want)\b[^?.]{0,20}\b(?:children|kids|a family|a disability|an illness)\b`,
  String.raw`\b(?:pregnan|religio|ethnicit|sexual orientation|nationality|marital)\w*`,
  String.raw`\bhow many (?:kids|children) (?:do|have) you\b|\b(?:are|were) you expecting a (?:baby|child)\b|\b(?:start|raise|have)(?:ing)? a family\b|\b(?:which|what) country (?:are|were|do) you\b|\bdo you (?:pray|vote|drink|smoke)\b|\b(?:did|do) you earn\b|\byour (?:own |current |last |previous |present )?(?:salary|wages?)\b`,
  String.raw`(?<!\p{L})(?:votre|vos) (?:propre )?(?:âge|religion|foi|église|mari|femme|épou(?:x|se)|conjointe?|enfants?|famille|grossesse|santé|handicap|maladie|nationalité|origines?|orientation|syndicat)(?!\p{L})|quel âge|enceinte|avez-vous (?:des|combien d['e]) ?enfants|êtes-vous (?:mariée?|célibataire|croyante?|handicapée?)|d['’]où venez-vous`,
  String.raw`(?<!\p{L})ihre?[nmrs]? (?:alter|religion|glaube|mann|frau|partner(?:in)?|kinder|familie|schwangerschaft|gesundheit|behinderung|krankheit|nationalität|staatsangehörigkeit|herkunft|gewerkschaft)(?!\p{L})|wie alt sind sie|schwanger|haben sie kinder|sind sie verheiratet`,
  String.raw`(?<!\p{L})sus? (?:edad|religión|fe|marido|esposa|pareja|hijos|familia|embarazo|salud|discapacidad|enfermedad|nacionalidad|origen|sindicato)(?!\p{L})|cuántos años tiene|embarazada|tiene hijos|está casad`,
  '(?:您|你)的?(?:年齡|年龄|宗教|信仰|丈夫|妻子|先生|太太|伴侶|伴侣|孩子|子女|家庭|懷孕|怀孕|健康|殘疾|残疾|疾病|國籍|国籍|籍貫|籍贯|種族|种族|民族|性取向|性別|性别|工會|工会)|(?:您|你)(?:今年)?(?:幾歲|几岁|多大)|(?:結婚|结婚|懷孕|怀孕)了?(?:嗎|吗)',
].map((source) => new RegExp(source, 'iu'));

/** Would this question bring up what an interviewer never asks about? */
export function asksPersonal(question: string): boolean {
  return asking.some((one) => one.test(seen(question)));
}
