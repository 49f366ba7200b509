// What a job description says of the offer, the employer and of applying: nothing that anybody is to know or to do.
import { wholeWords } from './whole-words.ts';

/** Pay, hours, place, contract, start, and how to apply: facts about the offer, nothing to score. */
const FACT = new RegExp(
  `[£€$]\\s?\\d|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}\\.\\p{L}{2}|简历|簡歷|履歷表|投递|投遞|${
    wholeWords(
      `self-employed|\\d+(?:[.,]\\d+)?\\s?k|\\d{1,2}\\s?h(?:ours?|eures?)?|(?:ten|twelve|fifteen|sixteen|twenty|thirty|forty)(?:[- ]\\p{L}+)? hours(?: (?:a|per) week)?|weekends included|(?:responsible|reports?|reporting) to|disponibilidad (?:para|horaria|inmediata)|turnos? de (?:mañana|tarde|noche)|contrato (?:indefinido|temporal)|bereitschaft zu[rm]?|(?:schicht|nacht|wochenend)(?:arbeit|dienste?)|available (?:for|to work)(?: \\p{L}+)? (?:shifts|nights|weekends)|salary|salaire|gehalt|per (?:year|annum|month|hour)|remote|hybrid|on-?site|days? (?:in the )?office|full[- ]time|part[- ]time|permanent|temps (?:plein|partiel)|cdi|cdd|vollzeit|teilzeit|start(?:s|ing)? (?:monday|asap|immediately|date)|holidays?|pension|benefits?|perks|jour|nuit|(?:un|les?) (?:samedi|dimanche|week-end)s?(?: sur deux)?|(?:every|alternate|some) (?:other )?(?:saturday|sunday|weekend)s?|night shifts?|closing date|apply (?:by|before|now|today)|applications? (?:close|by)|ref(?:erence)?(?: (?:no|number))?\\.?\\s?[:#]?\\s?[a-z]*-?\\d[^\\s,;]*|no (?:recruitment )?agencies|(?:send|submit|attach|e-?mail) (?:us )?(?:your|an?|the) (?:cv|résumé|resume|application|covering letter)|cover(?:ing)? letter|interviews? (?:will )?(?:take place|be held|are held|are on|are in)|lettre de motivation|anschreiben|(?:ihre|deine) bewerbung|date limite|candidatures?|bewerbungsschluss|bewerbungsfrist`,
    ).source
  }`,
  'iu',
);

/** What the employer gives. A word of it may be the work: who runs a gym, or a payroll with allowances. */
const PERK = wholeWords(
  `\\d+\\s?%(?: staff)? (?:off|discount)|staff discount|(?:is|are) provided|free (?:\\p{L}+ )?(?:parking|meals?|lunch|coffee|uniform)|therapy budget|(?:your own|personal|annual) (?:training|learning|wellness) budget|gym membership|taxi home|employee assistance programme|plus tips|tickets? restaurants?|car user allowance|incorporación inmediata|jobticket|jobrad|jours de télétravail|urlaubstage|tage urlaub|jahressonderzahlung|vergütung nach`,
);
const PERK_ALONE = /^(?:(?:an? |free |on-site )?gym|mutuelle|tips|télétravail|vergütung)$/iu;

// Money that somebody answers for is no pay.
export const isFact = (part: string): boolean =>
  PERK.test(part) || PERK_ALONE.test(part) || (FACT.test(part) && !/\bbudgets?\b/iu.test(part));

/** What is said under it, or behind it, is about the company or about applying. */
const ABOUT_WORDS =
  'about (?:us|the (?:company|team|firm|practice|school))|who we are|(?:what )?we offer|our (?:company|story)|à propos(?: de nous)?|qui sommes-nous|nous offrons|how to apply|(?:application|recruitment|hiring) process|comment postuler|pour postuler|über uns|so bewerben|wir bieten|ofrecemos|sobre nosotros';
const ABOUT = new RegExp(`^(?:${ABOUT_WORDS})(?![\\p{L}\\p{N}])`, 'iu');

/** Heads a part about the offer, the employer or applying. */
const OFFER_HEADS = [
  ABOUT_WORDS,
  'about (?:the (?:organi[sz]ation|employer|trust|charity|business|client|group)|(?!the |you|this )\\p{L}[^.!?]{1,40})',
  "who (?:we|they) are|the (?:company|team|firm|project|client)|le projet|l[’']entreprise|la (?:structure|maison)|company (?:profile|overview)",
  "what (?:you(?:['’]ll| will)? get|we(?:['’]ll| will)? (?:give|offer)(?: you)?|(?:is|['’]s) in it for you|happens next)",
  '(?:our |your |the |staff |employee )?(?:perks|benefits|package|offer|small print|next steps)(?: (?:and|&) (?:perks|benefits))?',
  'why(?! you ).{1,40}',
  'our values|additional information|how we (?:work|hire|recruit)|working here|life (?:at|with) .{1,30}|diversity(?:,? .{1,40})?|equal opportunit(?:y|ies).{0,30}',
  '(?:salary|pay)(?: and benefits)?|(?:working )?hours|contract(?: type)?|location|place of work|annual leave|notice period|openings|vacancies|ctc|shift pattern|employment type|job ref(?:erence)?|(?:application|selection|interview) (?:process|procedure|dates?)',
  '(?:ce que )?nous (?:vous )?(?:offrons|proposons)|(?:nos |les |vos )?avantages|rémunération(?: et avantages)?|conditions(?: de travail)?|(?:le )?(?:processus de )?recrutement|candidatures?|lieu(?: de travail)?|horaires?',
  "(?:das |was )?(?:wir )?bieten(?: wir)?(?: (?:dir|ihnen|euch))?|unser angebot|deine vorteile|das bekommst du|darauf (?:kannst du dich|können sie sich) freuen|so geht[’']?s? weiter|arbeitsort|arbeitszeit|standort|vergütung",
  '(?:qué |que )?(?:te |le )?ofrecemos|se ofrece|beneficios|condiciones|ubicación|lugar de trabajo|horario|sueldo|interesad[oa]s.{0,30}',
].join('|');
const OFFER_HEAD = new RegExp(`^(?:${OFFER_HEADS})\\s*[:：!?]?$`, 'iu');
const HAN_OFFER_HEAD =
  /^(?:我[们們](?:能?提供|的福利)|福利(?:待遇)?|薪[资資酬](?:福利|待遇)?|待遇|公司[简簡]介|[关關][于於]我[们們]|[员員]工福利|工作[条條]件|工作[时時][间間]|上班[时時][间間]|[应應][征徵聘]方式|[投應应][递徵征聘]方式|其他|工作地[点點]|出差外派|管理[责責]任|[联聯][系繫絡络]方式)\s*[:：]?$/u;

export const isOfferHead = (line: string): boolean => OFFER_HEAD.test(line) || HAN_OFFER_HEAD.test(line);

/** What stands at the end of any description: equal chances, data, checks, fraud. Who works in any of these is asked for it in other words. */
const BOILERPLATE = wholeWords(
  `equal[- ]opportunit(?:y|ies) employer|our privacy (?:notice|policy|statement)|by applying|(?:your|vos|deine|ihre) (?:data|données|daten)|(?:enhanced |standard |basic )?dbs check|never ask you for money|stage of the recruitment process|equal(?:ity| opportunit(?:y|ies))[^.;]{0,30} polic(?:y|ies)|(?:such )?other duties|disability confident|guarantees? an interview|reasonable adjustments (?:are|will|discussed|available|for)|if you meet the essential|abstenerse agencias|(?:erweitertes? |erweiterte )?führungszeugnis|bewirb dich|bewerben sie sich|schwerbehinderte bewerber\\p{L}*`,
);

export const isAboutOffer = (part: string): boolean => ABOUT.test(part) || BOILERPLATE.test(part);

/** “We are a mixed practice”, but not “we are looking for”, nor “we are a team that builds in Go”. */
const EMPLOYER =
  /^(?:we(?: are|['’]re)|wir sind|nous sommes|somos)\s+(?!(?:also |currently |now )?(?:looking|seeking|searching|after|hiring|recruiting|in need|à la recherche|auf der suche))(?!.*(?:build|develop|using|work(?:s|ing)? (?:in|with|on)|entwickel|développ|desarroll))/iu;
/** “Who we are: part of a group of five.” */
const LABEL = /^([^:：]{2,60})(?::\s|：)/u;

/** Whom the law protects, and that they are welcome. */
const EQUAL = wholeWords(
  `without regard to|regardless of (?:race|age|gender|sex|background)|does not discriminate|protected (?:by law|veterans?|characteristics?)|(?:strongly|particularly|warmly) encourage[ds]?|fair[- ]chance|visa sponsorship|no agencies|at any stage of|toutes les candidatures|à compétences égales|ouverte? à tou(?:te)?s|mobilité réduite|bei gleicher eignung|schwerbehinder\\p{L}*|menschen mit behinderung|igualdad de oportunidades`,
);
const HAN_EQUAL = /(?:就[业業]|[机機][会會])平等|身心障礙|[残殘]疾人/u;

export function isOfTheEmployer(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[1];
  if (EQUAL.test(sentence) || HAN_EQUAL.test(sentence)) return true;
  return EMPLOYER.test(sentence) || (label !== undefined && isOfferHead(label.trim()));
}
