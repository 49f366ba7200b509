// Questions that nobody may be asked when they apply for work: about age, family, health, origin, belief and the like.
import { flagsIn, type Flag } from './flags.ts';

const EDGE = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const phrase = (source: string) => new RegExp(`${EDGE}(?:${source})${END}`, 'iu');

const english = [
  phrase(
    String.raw`your (?:own )?(?:(?:current|real|exact) )?(?:age|date of birth|birthday|year of birth|religion|religious (?:belief|beliefs|views)|faith|race|ethnicity|ethnic (?:origin|background)|nationality|citizenship|country of (?:birth|origin)|place of birth|skin colou?r|marital status|family (?:status|situation|plans?)|husband|wife|spouse|(?:own )?(?:children|kids)|disabilit(?:y|ies)|health (?:condition|problems?|status|history)|medical (?:condition|history)|illness(?:es)?|pregnancy|sex(?:ual orientation|uality)?|gender(?: identity)?|political (?:views?|opinions?|beliefs?|party)|trade union|criminal record|mother tongue|native language)`,
  ),
  phrase(
    String.raw`how old are you|(?:what|which) year were you born|(?:where|when) were you born|where are you (?:really )?from`,
  ),
  phrase(
    String.raw`are you (?:currently )?(?:married|single|divorced|engaged|pregnant|religious|disabled|gay|lesbian|transgender|a (?:parent|mother|father|citizen|christian|muslim|jew|union member)|planning (?:a family|to have children))`,
  ),
  phrase(
    String.raw`do you (?:have|plan|want|intend|suffer|belong|believe|attend|vote)(?: to have| from| to| in)? (?:any |a )?(?:children|kids|famil(?:y|ies)|disabilit(?:y|ies)|illness(?:es)?|health (?:problems?|issues?|conditions?)|religion|god|church|mosque|synagogue|temple|trade union|political party)`,
  ),
];
const french = [
  phrase(
    String.raw`(?:votre|vos|ton|ta|tes) (?:âge|date de naissance|année de naissance|lieu de naissance|religion|croyances?|origines?(?: ethniques?)?|nationalité|situation (?:familiale|matrimoniale|de famille)|état civil|enfants?|mari|femme|conjointe?|grossesse|handicap|(?:état de )?santé|maladies?|orientation sexuelle|sexe|genre|opinions? politiques?|appartenance syndicale|casier judiciaire|langue maternelle)`,
  ),
  phrase(String.raw`quel âge (?:avez|as)|(?:où|quand) êtes-vous née?|d['’]où venez-vous`),
  phrase(
    String.raw`(?:êtes-vous|es-tu|vous êtes) (?:mariée?|célibataire|divorcée?|enceinte|croyante?|handicapée?|syndiquée?|homosexuelle?)|(?:avez-vous|as-tu) (?:des enfants|un handicap|une religion|des problèmes de santé)|(?:souhaitez|comptez|voulez)-vous (?:avoir )?(?:des enfants|fonder une famille)`,
  ),
];
const chinese = [
  /(?:你|您)的?(?:年龄|年齡|出生(?:年月|日期|地)|生日|宗教|信仰|婚姻|婚育|家庭(?:状况|狀況)|籍贯|籍貫|民族|种族|種族|国籍|國籍|性别|性別|性取向|健康(?:状况|狀況)|病史|残疾|殘疾|身心障礙|政治(?:面貌|立场|立場)|母语|母語|丈夫|妻子|配偶|孩子|子女)/u,
  /(?:你|您)(?:是否|有沒有|有没有|打算|计划|計劃)?(?:已婚|未婚|结婚|結婚|离婚|離婚|怀孕|懷孕|有孩子|有小孩|有子女|生育|要孩子|信教|信仰)/u,
  /(?:多大(?:年纪|年紀|岁数|歲數)|几岁|幾歲|哪年出生)/u,
];
const ASKED = [...english, ...french, ...chinese];

/** Wording of a description that is no question of work either. Its other kinds occur in cases that are. */
const NEVER: ReadonlySet<Flag['why']> = new Set(['age', 'family', 'native', 'looks', 'belief', 'record']);

/** True for what asks a candidate about something that must not count. English, French and Chinese. */
export const asksOfProtected = (text: string): boolean =>
  ASKED.some((asked) => asked.test(text)) || flagsIn(text).some(({ why }) => NEVER.has(why));

/** What no criterion may be called, or be about at its beginning; “Working with children” is work. */
const NAMES = [
  /^(?:the |own |candidate['’]s )?(?:age|gender|sex|religion|faith|nationality|citizenship|ethnicity|race|origin|marital status|family status|pregnancy|(?:\p{L}+ )?appearance|good looks|youth|physical fitness|mother tongue|native \p{L}+|criminal record)(?![\p{L}\p{N}-])/iu,
  /^(?:l['’]|la |le )?(?:âge|sexe|genre|religion|nationalité|origines?|situation (?:familiale|matrimoniale)|grossesse|apparence|jeunesse|langue maternelle|casier judiciaire)(?![\p{L}\p{N}-])/iu,
  /^(?:年龄|年齡|性别|性別|宗教|国籍|國籍|民族|种族|種族|婚姻|婚育|生育|外貌|外表|籍贯|籍貫|母语|母語)/u,
];

/** True for a criterion that is about what must not count. */
export const isOfProtected = (name: string): boolean => NAMES.some((one) => one.test(name)) || asksOfProtected(name);
