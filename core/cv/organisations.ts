// Knows the words by which employers, schools and places are told.
const legal =
  /(?:^|[\s,])(?:ltd|limited|llc|llp|inc|incorporated|corp|corporation|plc|co|company|gmbh|ag|kg|ohg|ug|e\.?\s?v|se|sarl|s\.?a\.?r\.?l|sas|sasu|s\.?a\.?s?|eurl|sci|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|as|asa|aps|a\/s|ab|oy|oyj|pty|pte|sdn|bhd|kk|mbh|ggmbh|ltda|lda|gbr)\.?$/i;
const words =
  /(?<!\p{L})(?:group|gruppe|groupe|grupo|gruppo|holding|bank|banque|banco|banca|sparkasse|hospital|hôpital|hopital|klinik|klinikum|krankenhaus|clinic|clinique|clínica|ospedale|hospice|surgery|nhs|trust|agency|agence|agentur|agencia|studio|studios|labs?|laboratory|laboratories|software|systems|solutions|technologies|technology|consulting|partners|associates|services|industries|enterprises|media|digital|telecom|télécom|telecoms|energy|energie|énergie|insurance|assurances?|versicherung(?:en)?|seguros|foundation|stiftung|fondation|fundación|institute|institut|instituto|istituto|university|université|universität|universidad|università|universidade|universiteit|universitet|college|collège|school|schule|école|ecole|escuela|colegio|scuola|academy|academia|academie|akademie|council|ministry|ministère|ministerium|department|stadt|mairie|ayuntamiento|hotel|hôtel|restaurant|restaurante|ristorante|café|cafe|coffee|bakery|bäckerei|boulangerie|store|stores|shop|markt|supermarket|supermarché|pharmacy|apotheke|pharmacie|library|museum|musée|museo|theatre|airlines|airways|logistics|logistik|logistique|logística|transport|transports|transit|motors|auto|autohaus|airport|rail|bus|post|poste|press|publishing|verlag|éditions|editorial|hosting|web|networks?|security|capital|ventures|international|nursing home|care home|pflegeheim|seniorenheim|altenheim|ehpad|farm|works|werke|fabrik|factory|manufacturing|maritime|shipping|foods?|brewery|brauerei|charity|association|verein|asociación|union|centre|center|centro|zentrum|house|haus|practice|praxis|kanzlei|cabinet|despacho|büro|bureau|startup|universitätsklinikum|hébergement)(?!\p{L})/iu;
const german =
  /(?:klinik|klinikum|krankenhaus|werke|werk|bank|hochschule|universität|gesellschaft|versicherung|verlag|autohaus|kaufhaus|seniorenheim|pflegeheim|pflegedienst|dienste|technik|systeme|maschinenbau|großhandel|druckerei|bäckerei|logistik|verwaltung|kammer|amt)$/iu;
const chinese =
  /(?:公司|集團|集团|銀行|银行|醫院|医院|診所|诊所|大學|大学|學院|学院|學校|学校|高中|中學|中学|小學|小学|中心|科技|電信|电信|工作室|事務所|事务所|餐廳|餐厅|酒店|飯店|研究院|研究所|企業|企业|[會会]|超市|商店|書店|书店|藥局|药店|物流|電子|电子|網絡|网络|數位|数字|軟體|软件|銀行|保險|保险|百貨|局|廠|厂|社|店|所|部|院|行|房)$/u;

/** "Senne + Partner", "Pell & Daughters": who founded it, and with whom. */
const founders =
  /\p{L}\s(?:&|\+|und|and|et|y|e)\s(?:partners?|partner(?:innen)?|co\.?|cie\.?|company|söhne|sohn|töchter|kollegen|sons?|daughters?|brothers?|bros\.?|associates|fils|filles|frères|associés|hijos|hermanos|figli|fratelli|soci)(?:,?\s(?:gmbh|mbb|partg|kg|ag|ltd|llp|plc|inc|pte|pty)\b.*)?$/iu;
/** What German craft and offices are called, with what they do before it. */
const trades =
  /\p{L}*(?:büro|kanzlei|praxis|apotheke|brauerei|metzgerei|tischlerei|schreinerei|gärtnerei|spedition|reederei|werkstatt)(?!\p{L})/iu;

/** Whether a phrase names an organisation by its founders, one of whose words may be a title elsewhere. */
export const hasFounders = (phrase: string): boolean => phrase.length < 200 && founders.test(phrase);

/** How much a phrase reads like the name of an organisation: 0, 1 by a word, 2 by its legal form. */
export function organisationScore(phrase: string): number {
  const text = phrase.trim();
  if (/\p{Script=Han}/u.test(text)) return chinese.test(text.replace(/[(（].*$/u, '').trim()) ? 2 : 0;
  if (legal.test(text) || hasFounders(text)) return 2;
  return words.test(text) || german.test(text) || trades.test(text.slice(0, 200)) ? 1 : 0;
}

const schools =
  /(?<!\p{L})(?:university|université|universität|universidad|università|universidade|universiteit|universitet|universitetet|universitat|college|collège|school|hochschule|fachhochschule|schule|berufsschule|gesamtschule|realschule|gymnasium|école|ecole|lycée|lycee|iut|iae|inp|insa|cfa|escuela|instituto|ies|colegio|facultad|politécnica|politecnico|politécnico|polytechnic|polytechnique|istituto|liceo|scuola|academy|academia|academie|akademie|institute|institut|institution|faculty|conservatoire|conservatory|seminary|tech|tekniske|høgskole|høyskole|högskola|universitas|hogeschool|lyceum|campus|tu|fh|uni|eth|mit|ucl|lse|sixth form|(?:training|learning|education|skills) cent(?:re|er)|centre de formation|centro de formación|bildungszentrum|kolleg|ihk|handwerkskammer|technikum|liceum|szkoł[ay]|szkół|coleg|politechnika|uniwersytet|akademia|univerzita|egyetem|universitatea|yliopisto|ysgol|coursera|udemy|open university)(?!\p{L})|\p{L}(?:lyceum|hochschule|universität|schule|gymnasium|akademie|kolleg)(?!\p{L})|(?:大學|大学|學院|学院|學校|学校|高中|中學|中学|高職|职校|技校|科大|专科学校|專科學校|研究所)(?:$|[\s(（,，])/iu;

/** Whether a phrase names a place of learning. */
export function isSchool(phrase: string): boolean {
  return schools.test(phrase);
}

const notPaid =
  /career break|looked after (?:my|our|an?) |(?:cared|caring) for (?:my|our|an?) |unpaid|non rémunérée?|unbezahlt|parental leave|(?:maternity|paternity)(?! cover)|sabbatical|gap year|travelling|traveling|unemploy|(?:not|nicht) (?:working|erwerbstätig)|sans emploi|job.?seek|volunteer|voluntary|(?:full-time|stay-at-home) (?:parent|carer|mother|father|mum|mom|dad)|homemaker|housewife|hausfrau|mère au foyer|ama de casa|caring for|family care|pflege (?:meiner|meines|von angehörigen)|betreuung (?:meiner|meines)|garde de (?:mon|ma|mes) |cuidado de mi|elternzeit(?!vertretung)|erziehungszeit|mutterschutz(?!vertretung)|arbeits(?:los|such)|ehrenamt|weltreise|auszeit|familienphase|freiwillige[sr]? (?:sozial|ökolog|dienst|helfer)|bundesfreiwillig|zivildienst|wehrdienst|grundwehr|congé (?:parental|maternité|sabbatique)|bénévol|recherche d'emploi|service (?:civique|militaire)|année sabbatique|permiso (?:parental|de maternidad)|excedencia|voluntari|año sabático|desemple|congedo|disoccupa|ouderschapsverlof|vrijwillig|育嬰|育婴|待業|待业|留職停薪|停薪留職|志工|志愿者|志願者|義工|义工|間隔年|间隔年|服役|兵役|當兵|gap\s*期/iu;

/** Whether an entry between jobs says that it was not paid work. */
export function isNotPaid(text: string): boolean {
  return notPaid.test(text);
}

const kinds =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|permanent|temporary|fixed[- ]term|freelance|internship|remote|hybrid|on-?site|seasonal|self-employed|vollzeit|teilzeit|befristet|unbefristet|festanstellung|minijob|cdi|cdd|int[ée]rim|alternance|temps (?:plein|partiel)|télétravail|tiempo (?:completo|parcial)|jornada (?:completa|parcial)|indefinido|temporal|remoto|tempo (?:pieno|determinato|indeterminato)|全職|全职|兼職|兼职|實習|实习|正職|遠端|远程)$/iu;

/** "Full-time", "CDI", "remote": how the job was held. */
export function isJobKind(text: string): boolean {
  return kinds.test(text.trim());
}
