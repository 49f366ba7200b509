// What somebody has or hasn't, such as a licence: a yes or no that a person checks.
import { wholeWords } from './whole-words.ts';

const PAPERS = wholeWords(
  `diplom[ae]s?|diplômes?|degree|bachelor'?s?|master'?s|licen[cs]e[ds]?|registered|registration|certificat(?:e|ion)s?|right to work|work permit|permis|visa|abschluss|abgeschlossene[sn]? (?:\\p{L}+ )?\\p{L}*(?:ausbildung|lehre|studium)|ausbildung (?:zum|zur|als)|aptitude médicale|[a-z]{2,5} level [2-7]|grado (?:en|medio|superior)|colegiaci[oó]n|approbation|staatliche anerkennung|bts|hn[cd]|nvq|caces|fp superior|título|titulación|accreditations?|indemnity|driver cpc|habilitations?|licencia(?: de \\p{L}+)?|carn[eé]t? de (?:conducir|camión|manipulador|carretiller[oa]|identidad)|certificado de \\p{L}+|licenciatura|escolaridad|bachillerato|führerschein\\p{L}*|nachweis(?:e)? über|(?:guard|white|tacho(?:graph)?|cscs|sia|health) cards?|(?:ged|ged or equivalent|high school diploma)|(?:heights?|plant|operator|forklift|ewp) tickets?|papers? (?:cleared|passed)|own (?:car|vehicle)|formation [^,;.]{0,40}validée`,
);
const HAN_PAPERS =
  /学历|學歷|学位|學位|本科|大专|大專|高中|高[职職]|科系|证书|證書|证照|證照|执照|執照|驾照|駕照|[资資]格[证證]|健康[证證]/u;

/** Who checks licences at a gate does so; it is no licence. */
const DOING = /^\p{L}+ing\s/u;

/** True for what a person has or hasn't, such as a licence; not for a duty in which one occurs. */
export const isKnockOut = (text: string): boolean => (PAPERS.test(text) && !DOING.test(text)) || HAN_PAPERS.test(text);
