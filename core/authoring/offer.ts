// What a job description says of the offer, the employer and of applying: nothing that anybody is to know or to do.
import { wholeWords } from './whole-words.ts';

/** Pay, hours, place, contract, start, and how to apply: facts about the offer, nothing to score. */
const FACT = new RegExp(
  `[£€$]\\s?\\d|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}\\.\\p{L}{2}|简历|簡歷|履歷表|投递|投遞|${
    wholeWords(
      `\\d+(?:[.,]\\d+)?\\s?k|\\d{1,2}\\s?h(?:ours?|eures?)?|(?:ten|twelve|fifteen|sixteen|twenty|thirty|forty)(?:[- ]\\p{L}+)? hours(?: (?:a|per) week)?|weekends included|(?:responsible|reports?|reporting) to|disponibilidad (?:para|horaria|inmediata)|available (?:for|to work)(?: \\p{L}+)? (?:shifts|nights|weekends)|salary|salaire|gehalt|per (?:year|annum|month|hour)|remote|hybrid|on-?site|days? (?:in the )?office|full[- ]time|part[- ]time|permanent|temps (?:plein|partiel)|cdi|cdd|vollzeit|teilzeit|start(?:s|ing)? (?:monday|asap|immediately|date)|holidays?|pension|benefits?|perks|jour|nuit|(?:un|les?) (?:samedi|dimanche|week-end)s?(?: sur deux)?|(?:every|alternate|some) (?:other )?(?:saturday|sunday|weekend)s?|night shifts?|closing date|apply (?:by|before|now|today)|applications? (?:close|by)|ref(?:erence)?(?: (?:no|number))?\\.?\\s?[:#]?\\s?[a-z]*-?\\d[^\\s,;]*|no (?:recruitment )?agencies|(?:send|submit|attach|e-?mail) (?:us )?(?:your|an?|the) (?:cv|résumé|resume|application|covering letter)|cover(?:ing)? letter|interviews? (?:will )?(?:take place|be held|are held|are on|are in)|lettre de motivation|anschreiben|(?:ihre|deine) bewerbung|date limite|candidatures?|bewerbungsschluss|bewerbungsfrist`,
    ).source
  }`,
  'iu',
);

const PERK = wholeWords(
  `\\d+\\s?%(?: staff)? (?:off|discount)|staff discount|free (?:parking|meals?|lunch|coffee|uniform)|(?:therapy|training|learning|wellness|wellbeing) budget|gym(?: membership)?|taxi home|employee assistance programme|tips|tickets? restaurants?|allowances?|incorporación inmediata|jobticket|jobrad|télétravail|mutuelle|urlaubstage|tage urlaub|jahressonderzahlung|vergütung`,
);

// Money that somebody answers for is no pay.
export const isFact = (part: string): boolean => PERK.test(part) || (FACT.test(part) && !/\bbudgets?\b/iu.test(part));

/** Heads a part about the offer, the employer or applying. */
const OFFER_HEAD =
  /^(?:about (?:us|the (?:company|team|firm|practice|school|organisation|organization|employer))|who we are|(?:what )?we offer|what (?:you(?:['’]ll| will)? get|we(?:['’]ll| will)? (?:give|offer)(?: you)?|(?:is|['’]s) in it for you)|(?:our |your |the |staff |employee )?(?:perks|benefits|package|offer)(?: (?:and|&) (?:perks|benefits))?|why (?:join )?us|why work (?:for|with) us|our (?:company|story|values)|additional information|how we work|working here|life (?:at|with) .{1,30}|salary(?: and benefits)?|pay(?: and benefits)?|à propos(?: de nous)?|qui sommes-nous|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|(?:nos |les |vos )?avantages|rémunération(?: et avantages)?|how to apply|(?:application|recruitment|hiring) process|comment postuler|pour postuler|über uns|so bewerben|(?:das |was )?(?:wir )?bieten(?: wir)?(?: (?:dir|ihnen|euch))?|wir bieten(?: (?:dir|ihnen|euch))?|unser angebot|deine vorteile|benefits|sobre nosotros|(?:qué |que )?(?:te |le )?ofrecemos|beneficios|condiciones)\s*[:：!?]?$/iu;
const HAN_OFFER_HEAD =
  /^(?:我[们們])?(?:提供|福利|薪[资資酬]|待遇|公司[简簡]介|[关關][于於]我[们們]|[员員]工福利|福利待遇)/u;

export const isOfferHead = (line: string): boolean => OFFER_HEAD.test(line) || HAN_OFFER_HEAD.test(line);

/** Said of the company or of applying, and nothing that anybody needs. */
const ABOUT =
  /^(?:about (?:us|the (?:company|team|firm|practice|school))|who we are|(?:what )?we offer|our (?:company|story)|à propos(?: de nous)?|qui sommes-nous|nous offrons|how to apply|(?:application|recruitment|hiring) process|comment postuler|pour postuler|über uns|so bewerben|wir bieten|sobre nosotros)(?![\p{L}\p{N}])/iu;

/** What stands at the end of any description: equal chances, data, checks, fraud. */
const BOILERPLATE = wholeWords(
  `equal[- ]opportunit(?:y|ies)|privacy (?:notice|policy|statement)|by applying|gdpr|rgpd|dsgvo|dbs|data protection (?:notice|policy)|never ask you for money|recruitment process|disability confident|guarantees? an interview|reasonable adjustments|if you meet the essential|schwerbehindert\\p{L}*|abstenerse agencias|(?:erweitertes? |erweiterte )?führungszeugnis|bewirb dich|bewerben sie sich|égalité des chances|chancengleichheit|igualdad de oportunidades`,
);

export const isAboutOffer = (part: string): boolean => ABOUT.test(part) || BOILERPLATE.test(part);

/** “We are a mixed practice”, but not “we are looking for”, nor “we are a team that builds in Go”. */
const EMPLOYER =
  /^(?:we(?: are|['’]re)|wir sind|nous sommes|somos)\s+(?!(?:also |currently |now )?(?:looking|seeking|searching|after|hiring|recruiting|in need|à la recherche|auf der suche))(?!.*(?:build|develop|using|work(?:s|ing)? (?:in|with|on)|entwickel|développ|desarroll))/iu;
/** “Who we are: part of a group of five.” */
const LABEL = /^([^:：]{2,60})[:：]\s/u;

export function isOfTheEmployer(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[1];
  return EMPLOYER.test(sentence) || (label !== undefined && isOfferHead(label.trim()));
}
