// Words by which a sentence shows who does what, and whether anything is done.
import { DOING } from './own-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What somebody does who only turns their mind to a thing. */
export const ATTENTION =
  list(`acknowledge address analyse analyze approach assess attend bear concentrate consider cover
  deal discuss evaluate examine explore face focus handle include investigate involve keep know look manage mention name
  note observe pay prioritise prioritize reflect regard respect review stress take talk tackle think touch understand
  weigh work`);

/** What somebody is, has, wants and feels, and the verbs of a career. */
export const STATES =
  list(`am are be been was were become believe can't care cared deserve deserved do enjoy expect feel felt
  gained graduated had hate have held hold hope hoped keen know known lack led like love loved managed mean my need owned
  passed please prefer promise promised published ran regret served spoke studied swear taught trained trust used want
  wanted wish won work worked`);

/** People who aren't the candidate: pronouns, and who stands beside them at any work. */
export const ROLES = list(`adviser advisers analyst analysts architects auditor auditors brother chef chefs colleague
  colleagues companies consultant consultants developer developers director doctor doctors educators electrician
  electricians employees employer employers engineer engineers experts expert father firms guru hospitals
  instructor landlord leaders lawyer mentor mother neighbour nurse nurses officer operations operators organisations
  parents professional professionals psychologists sister specialist specialists supervisor supervisors surgeon teacher
  teachers technician technicians textbook textbooks trainer trainers union vendor vendors waiter workers marketing`);

/** What any plan for anything is made of. */
export const PLAN_WORDS = list(`achieve action actions adapt adjust adjusted aim align analyse analysed analysis analyze
  appropriate approve aspects assess best calmly careful case clear collect communicate communication complex concept
  concrete conclusion conclusions context continuous cooperate cooperation coordinate core create data decide decision
  decisions define deliver detail detailed details develop discuss document documented efficiency establish evaluate
  evaluation expectations factors feedback follow framework gather goal goals identify implement implementation
  improve improvement improvements information inform involve involved lesson lessons learned manage monitor objective
  objectives observe options optimise organise parties plan planned plans possible potential practice practices
  prepare prioritise priorities procedure procedures process processes progress requirements resources responsible
  result results review risk risks root satisfaction select set situation stakeholder stakeholders strategy strategic
  structure structured structures success suitable systematic systematically thorough thoroughly tool tools`);

/** A clause that says that something isn't done, isn't needed or is left to be. */
export const NOT_DONE = new RegExp(
  [
    String.raw`\b(?:i|we)\b(?:'d| would| will| do|'ll| can| could| am| are|'m|'re| have|'ve)?(?: also| then| simply| really)? (?:not|never|rather not|refuse|skip|ignore|avoid|neglect|omit)\b`,
    String.raw`\b(?:i|we) (?:\w+n't|\w+ no \w+)\b`,
    String.raw`\b(?:no|little|without any) (?:need|point|reason|use|sense|value|intention|interest)\b`,
    String.raw`\b(?:nor|neither)\b`,
    String.raw`(?:\bnot|n't)\s+(?:\w+\s+)?(?:needed|necessary|required|worth|useful|something|important|my (?:job|task|business))\b|\bneeds? (?:not|to be left)\b|\bneedn't\b`,
    String.raw`\b(?:unnecessary|needless|pointless|waste of|out of the question|slow (?:me|us) down)\b`,
  ].join('|'),
  'iu',
);

/** Whether it begins what somebody does: "check", "called". */
export const isBeginOfDoing = (word: string) => DOING.has(word) || (word.length > 4 && word.endsWith('ed'));
