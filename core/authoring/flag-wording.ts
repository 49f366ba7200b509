// What is said in job descriptions that can keep people away, and why it is pointed out.
import type { Words } from '../text/en.ts';

export type Why = keyof Words['authoring']['flag'];

const AGE = 'age';
const CARERS = 'carers';
const GENDER = 'gender';
const NATIVE = 'native';
const BODY = 'body';
const BELIEF = 'belief';
const LOOKS = 'looks';
const FAMILY = 'family';
const CULTURE = 'culture';
const YEARS = 'years';
const RECORD = 'record';

/** Each line: what is said, in English, French, German, Spanish or Chinese, and why it is pointed out. */
export const WORDING: readonly [RegExp, Why][] = [
  [
    /\bdigital[\s-]natives?\b(?! (?:brand|business|compan|product|firm|bank|publish|organi|start-?up)\p{L}*)|\bnatifs? (?:du )?(?:num[ée]rique|digital)s?\b/giu,
    AGE,
  ],
  [
    /\b(?:young|youthful)(?:,?\s+(?:and\s+)?\w+){0,2}\s+(?:team|professionals?|environment|office|crowd)\b|\byoung(?: and |, )dynamic\b|\bdynamic,? (?:and )?young\b/giu,
    AGE,
  ],
  [
    /\b[ée]quipe jeune\b|\bjeune (?:et|,) dynamique\b|\bjeunes? (?:dipl[ôo]m[ée]|[ée]quipe|talent|loup)e?s?\b|\bdynamique et jeune\b/giu,
    AGE,
  ],
  [
    /\b(?:aged?|age limit|between|under|over|maximum age|[âa]g[ée]e?s? de|moins de|(?<!(?:depuis|fort de|avec|de) )plus de)\s*(?:the age of\s*)?\d{2}(?:\s*(?:-|–|to|and|et|à)\s*\d{2})?\s*(?:years? old|years? of age|ans\b)/giu,
    AGE,
  ],
  [/\b(?:overqualified|over-qualified)\b|\bmature (?:person|candidate)s?\b|\benergetic young\b/giu, AGE],
  [
    /\bno (?:9|nine)[\s-]*(?:to|-|–)?[\s-]*(?:5|five)(?:er)?(?:s)?(?:[\s-](?:mentality|mindset|attitude|job|people|culture))?/giu,
    CARERS,
  ],
  [
    /\b(?:24\/7|always available|around the clock) (?:availability|mentality|mindset|attitude|commitment)\b|\bwork hard,? play hard\b|\bno clock[\s-]?watch(?:ers?|ing)\b|\bno work[\s-]life[\s-]balance\b/giu,
    CARERS,
  ],
  [
    /\bne (?:pas )?compte(?:r|z)? (?:pas )?(?:ses|vos) heures\b|\bdisponibilit[ée] (?:totale|absolue)\b|\bdisponible 24 ?h?\/24\b|\bpas d['’]horaires\b/giu,
    CARERS,
  ],
  [
    /\b(?:no|without) (?:children|kids|family (?:commitments|obligations|ties))\b|\bsans (?:enfants?|charge de famille|contraintes? familiales?)\b|\b(?:unmarried|single) (?:person|candidate|man|woman)s?\b|\bc[ée]libataire\b/giu,
    FAMILY,
  ],
  [/\b(?:rock[\s-]?stars?|ninjas?|guru|coding hackers?|jedi|gladiators?|warriors?)\b/giu, GENDER],
  [
    /\b(?:salesman|salesmen|chairman|foreman|craftsman|handyman|waitress|stewardess|cleaning lady|girl friday|manpower)\b/giu,
    GENDER,
  ],
  [
    /\b(?:he|him|his) (?:will|must|should|has to)\b|(?<!\/)\bshe (?:must|should|has to)\b|\b(?:aggressive|dominant|ruthless|killer instinct)\b(?! (?:growth|pricing|target))/giu,
    GENDER,
  ],
  [
    /\b(?:male|female) (?:candidates?|applicants?|only|preferred)\b|\bhomme uniquement\b|\bfemme uniquement\b|\bjeune (?:homme|femme)\b/giu,
    GENDER,
  ],
  [
    /\bnative(?:[\s-]level)? (?:\p{L}+ )?(?:speakers?|speaking)\b|\b(?:\p{L}+ )?mother[\s-]?tongue\b|\bnative (?:english|french|german|spanish|italian|dutch|portuguese|polish|russian|arabic|mandarin|cantonese|chinese|japanese|korean|hindi)\b/giu,
    NATIVE,
  ],
  [
    /\blangue maternelle\b|\b(?:francophone|anglophone) (?:natif|native)\b|\bmuttersprachler(?:in)?\b|\blengua materna\b|\bhablante nativ[oa]\b|\baccent-free\b|\bwithout (?:an )?accent\b|\bsans accent\b/giu,
    NATIVE,
  ],
  [
    /\b(?:must|should|have to|has to|able to|ability to) (?:be able to )?(?:stand|walk|see(?= (?:well|clearly|and|without))|hear(?= (?:well|clearly|and|without))|climb|run(?= (?:up|for|fast|\d)))\b[^.;\n]{0,40}/giu,
    BODY,
  ],
  [
    /\bable[\s-]bodied\b|\bphysically fit\b|\b(?:perfect|good|excellent) (?:physical )?(?:health|eyesight|hearing)\b|\bperfect physical\b|\bno (?:health (?:issues|problems)|disabilit(?:y|ies))\b/giu,
    BODY,
  ],
  [
    /\ben (?:parfaite|bonne|excellente) (?:sant[ée]|condition physique|forme physique)\b|\bbonne (?:condition|r[ée]sistance) physique\b|\bstation debout prolong[ée]e\b|\bapte physiquement\b/giu,
    BODY,
  ],
  [
    /\b(?:attractive(?= (?:person|individual|wom[ae]n|m[ae]n|lady|ladies|candidate)|[.!;\n]|$)|good[\s-]looking|well[\s-]groomed|clean[\s-]shaven|pleasant appearance|slim)\b|\b(?:bonne|excellente) pr[ée]sentation\b|\bphysique agr[ée]able\b|\bphoto (?:required|obligatoire|exig[ée]e)\b/giu,
    LOOKS,
  ],
  [
    /\bchristian names?\b|\bpracti[sc]ing (?:christian|catholic|protestant|muslim|jew|hindu|buddhist)s?\b|\b(?:christian|catholic|muslim|jewish|hindu) (?:candidates?|applicants?|only|preferred)\b/giu,
    BELIEF,
  ],
  [
    /\b(?:good |strong |great |right )?cultur(?:e|al) fit\b|\bfit (?:in )?(?:with )?our (?:culture|family|gang|tribe)\b|\bwe(?:'|’)re (?:like )?a family\b|\bcomme une famille\b/giu,
    CULTURE,
  ],
  [
    /(?<!\b(?:for|past|last|trading) )\b(?:minimum(?: of)?|min\.?|at least|no less than|more than|over)\s+(?:[3-9]|[1-9]\d|three|four|five|six|seven|eight|ten|twelve|fifteen)\+?\s*(?:years?|yrs?)\b[^.;,\n]{0,40}/giu,
    YEARS,
  ],
  [
    /\b(?:[5-9]|[1-9]\d)\s*\+?\s*(?:years?|yrs?)['’]?(?: of)?(?: (?:relevant|professional|work|industry|hands-on))? experience\b|\b(?:[3-9]|[1-9]\d)\s*\+\s*(?:years?|yrs?)\b/giu,
    YEARS,
  ],
  [
    /\b(?:minimum|au moins|au minimum)\s+(?:[3-9]|[1-9]\d|trois|quatre|cinq|dix)\s*ans\b[^.;,\n]{0,40}|\b(?:[5-9]|[1-9]\d) ans (?:d['’]exp[ée]rience|minimum)\b[^.;,\n]{0,20}/giu,
    YEARS,
  ],
  [
    /\b(?:mindestens|min\.|wenigstens) (?:[3-9]|[1-9]\d|drei|vier|fünf|sieben|acht|zehn) jahren?\b[^.;,\n]{0,40}|\b(?:[5-9]|[1-9]\d)\+? jahren? (?:\p{L}+ )?(?:berufs)?erfahrung\b|\b(?:mínimo(?: de)?|al menos|mínima de|experiencia de) (?:[3-9]|[1-9]\d|tres|cuatro|cinco|diez) años\b[^.;,\n]{0,40}|(?:[3-9]|[1-9]\d|[三四五六七八九十])年及?以上[^，。；、\n]{0,12}(?:经验|經驗)/giu,
    YEARS,
  ],
  [
    /\b(?:clean|no) criminal record\b|\bcasier (?:judiciaire )?vierge\b|\bno (?:gap|gaps) in (?:your |the )?(?:cv|resume|employment)\b/giu,
    RECORD,
  ],
];
