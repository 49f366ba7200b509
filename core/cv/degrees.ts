// Parts a degree from its field: "BSc Computing", "Licence en droit", "資訊管理 學士".
const short = String.raw`b\.?\s?a\.?|b\.?\s?sc?\.?|b\.?\s?eng\.?|b\.?\s?tech\.?|b\.?\s?com\.?|b\.?\s?ed\.?|b\.?\s?arch\.?|bba|bfa|bsn|msn|adn|bds|bpharm|mpharm|bvsc|ll\.?\s?b\.?|mbbs|b\.?\s?e\.?|b\.?\s?n\.?|m\.?\s?a\.?|m\.?\s?sc\.?|m\.?\s?s\.?|m\.?\s?eng\.?|m\.?\s?tech\.?|m\.?\s?phil\.?|m\.?\s?ed\.?|mba|mfa|mpa|mph|m\.?\s?res\.?|ll\.?\s?m\.?|ph\.?\s?d\.?|d\.?\s?phil\.?|md|edd|a\.?\s?a\.?s?|hnd|hnc|pgce|pgdip|gcses?|a[- ]levels?|gnvq|nvq(?: level \d)?|btec(?: [a-z]+)?|ged|ib`;
const long = String.raw`(?:(?:honours|executive|joint)\s+)?(?:bachelor(?:['’]s)?|master(?:['’]s)?|associate(?:['’]s)?|doctor(?:ate)?|foundation)(?:\s+degree)?(?:\s+of\s+(?:science|arts|engineering|technology|business administration|laws?|education|commerce|fine arts|philosophy|applied sciences?|medicine|nursing science|social work|music|architecture))?(?=$|[\s,:(])|(?:advanced |higher |national |graduate |postgraduate |professional )*(?:diploma|certificate)(?=$|[\s,:(])|high school diploma|national \d|highers?(?=$|[\s,])|scottish highers|apprenticeship`;
const german = String.raw`diplom(?:-(?=\p{Lu})|(?=$|\s))|magister|staatsexamen|erstes staatsexamen|promotion|dr\.(?:\s?\p{L}+\.)*|allgemeine hochschulreife|fachhochschulreife|fachabitur|abitur|matura|mittlere reife|realschulabschluss|hauptschulabschluss|(?:duale |abgeschlossene )?(?:berufs)?ausbildung(?=$|[\s:])|umschulung|lehre|examen`;
const french = String.raw`licence(?: professionnelle| pro)?(?: \d)?|master(?: \d| pro| recherche)?|doctorat|dut|but|bts|deug|deust|dess|dea|cap|bep|bac(?:calauréat)?(?: (?:pro(?:fessionnel)?|général|technologique|\+\s?\d))?|diplôme (?:d['’](?:état|ingénieur|université)|national du brevet|universitaire)|diplôme|brevet|titre professionnel|cpge|classe préparatoire|maîtrise`;
const romance = String.raw`grado(?: superior| medio)?|licenciatura|licenciad[oa]|ingenier[íi]a(?: t[ée]cnica)?|diplomatura|diplomad[oa]|máster(?: universitario)?|maestr[íi]a|doctorado|bachillerato|(?:técnico|tecnico) superior|(?:ciclo formativo(?: de grado (?:superior|medio))?|fp(?: superior)?|cfgs|cfgm)|postgrado|laurea(?: magistrale| triennale| specialistica)?|dottorato|diploma di [\p{L}]+|maturità|mestrado|bacharelado|doutorado|kandidat|hovedfag|vwo|havo|hbo|mbo`;
const degree = new RegExp(
  String.raw`^(?:${long}|${german}|${french}|${romance}|${short})(?=$|[\s,:(–-]|(?<=-))(?:\s*[(（](?:hons?|honours|distinction|with honours|b\.?sc\.?|m\.?sc\.?|b\.?a\.?|m\.?a\.?|b\.?eng\.?|m\.?eng\.?|mba|ba|ma)\.?[)）])?(?:\s+hons?\b\.?)?`,
  'iu',
);
const chineseDegree =
  /(?:學士|学士|碩士|硕士|博士|本科|大學部|大專|大专|專科|专科|高中|高職|副學士|研究生|二專|四技)(?:學位|学位|學歷|学历)?/u;
const connectors =
  /^(?:\s|[-,:–—]|\b(?:in|of|en|im|de|der|di|em|i|für|for|zum|zur|mention|spécialité|with|on|degree)\b|d['’])+/iu;

/** The degree and its field; both empty when the phrase begins with no degree. */
export function splitDegree(phrase: string): { degree: string; field: string } {
  const text = phrase.trim();
  if (/\p{Script=Han}/u.test(text)) return splitChinese(text);
  const found = degree.exec(text)?.[0];
  if (!found) return { degree: '', field: '' };
  const rest = text.slice(found.length).replace(connectors, '');
  const field = rest.replace(/^[(（]([^()（）]*)[)）]$/u, '$1').replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  return { degree: found.replace(/[-\s]+$/u, '').trim(), field: field.trim() };
}

function splitChinese(text: string): { degree: string; field: string } {
  const found = chineseDegree.exec(text);
  if (!found) return { degree: '', field: '' };
  const field = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    .replace(/[(（)）,，、·|/-]/gu, ' ')
    .trim();
  return { degree: found[0], field: field.replace(/\s+/g, ' ') };
}
