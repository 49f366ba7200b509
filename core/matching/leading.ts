// Whether a job asks for having led people, and whether a post shows it, by its title or by what is told of it.
const ASKED =
  /(?<!\p{L})(?:lead(?:ing)?|manag(?:ing|ed?)|supervis(?:ing|ed?)|running)\s(?:[\p{L}\d]+\s){0,3}(?:teams?|people|staff|crew)(?!\p{L})|team ?lead|(?:people|staff|team) (?:management|leadership)|encadr\p{L}+|(?:management|gestion|direction|conduite) d['’]une? équipe|management d['’]équipe|führungserfahrung|team(?:leitung|führung)|(?:mitarbeiter|personal)führung|leitung eines teams|(?:团队|團隊)(?:管理|领导|領導)|(?:管理|带领|帶領|领导|領導)(?:团队|團隊)/iu;

const TITLE =
  /team[- ]?lead|(?<!\p{L})(?:leader|supervisor|foreman|forewoman|foreperson|superviseure?|head of)(?!\p{L})|(?:shift|store|shop|warehouse|team|general|branch|restaurant|site|ward|floor) (?:manager|lead)|chef(?:fe)? d['’]équipe|(?:team|schicht|abteilungs|filial|markt|lager|gruppen)leit(?:er|ung)|vorarbeiter|组长|組長|主管|经理|經理|班长|班長/iu;

const TOLD =
  /(?<!\p{L})(?:led|leads?|leading|managed|manages?|supervised|supervises?|headed)\s(?:[\p{L}\d]+\s){0,3}(?:teams?|people|staff|crew|pickers|drivers|nurses|developers|engineers|agents|colleagues)(?!\p{L})|(?:encadr|dirig|manag)\p{L}+ (?:[\p{L}\d’']+ ){0,3}(?:équipe|personnes|salariés)|(?:leit|führ)\p{L}+ (?:[\p{L}\d]+ ){0,3}(?:team|mitarbeiter)|(?:带领|帶領|管理)(?:团队|團隊|\d+\s*[人名位])/iu;

/** Whether a phrase such as "leading a team" asks for that. */
export const asksToLead = (phrase: string): boolean => ASKED.test(phrase);

/** Whether the post's title, or something told of it, shows it. Being one of a team doesn't. */
export const showsLeading = (title: string, told: readonly string[]): boolean =>
  TITLE.test(title) || told.some((text) => TOLD.test(text));
