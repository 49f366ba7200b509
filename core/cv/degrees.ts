// Parts a degree from its field: "BSc Computing", "Licence en droit", "資訊管理 學士".

/** Who awards what is learnt at work and at colleges. */
const bodies = 'btec|nvq|cilex|aat|cipd|cmi|ilm|ncfe|cache|vtct|nebosh|city (?:&|and) guilds';

/** What a phrase about a degree may begin with; a longer form stands before a shorter one that it contains. */
const forms: string[] = [
  // French
  String.raw`bacheli(?:er|ère)(?!\p{L})|licence(?: professionnelle| pro)?(?: \d)?`,
  String.raw`master(?: \d| pro| recherche)(?!\p{L})`,
  String.raw`dipl[ôo]me (?:d['’](?:[ée]tat|ing[ée]nieur|universit[ée])|national du brevet|universitaire|(?:es|hes|epf)(?!\p{L}))`,
  String.raw`bac(?:calaur[ée]at)?(?: (?:pro(?:fessionnel)?|g[ée]n[ée]ral|technologique|scientifique|litt[ée]raire|\+\s?\d))?`,
  'mention complémentaire|brevet (?:des collèges|fédéral|professionnel|de technicien(?: supérieur)?)|cfc',
  'doctorat|dec|dep|aec|dut|but|bts|deug|deust|dess|dea|cap|bep|dipl[ôo]me|brevet|titre professionnel|cpge|classe préparatoire|maîtrise',
  // English, in full
  String.raw`(?:(?:honours|executive|joint) )?(?:bachelor|master|doctor|associate)(?:['’]s)?(?: degree)? of (?:science|arts|engineering|technology|business administration|laws?|education|commerce|fine arts|philosophy|applied sciences?|medicine|social work|music|architecture)`,
  String.raw`(?:(?:honours|executive|joint) )?(?:bachelor|master|associate)(?:['’]s)?(?: degree)?|doctorate|foundation degree`,
  String.raw`access to (?:higher education|he)(?: diploma)?|p\.?\s?g\.? ?(?:cert|dip)\.?|postgraduate (?:cert|dip)`,
  'diploma di (?:maturità|istruzione superiore|perito|liceo(?: \\p{L}+)?)',
  String.raw`(?:(?:level \d|${bodies}|advanced|ordinary|senior|secondary|west african|extended|higher|national|graduate|postgraduate|professional|leaving|junior|school|trade|new zealand|australian|european|international|scottish|welsh|irish|canadian) )*(?:diploma|certificate)(?: (?:i{1,3}|iv|v)(?!\p{L}))?`,
  String.raw`nc (?:i{1,3}|iv)|(?:short|evening|intensive) course|aca|acca|acma|cima|high school diploma|(?:scottish )?(?:national|higher)s?(?: \d)?|apprenticeship`,
  // English, in short
  String.raw`b\.?\s?(?:a|sc?|eng|tech|com|ca|ed|arch|des|e|n|nurs|nursing|mus|mid|med\.?sc|min|vetmed|th|phil|social)\.?|bba|bfa|bsn|bds|bpharm|bvsc|mbbs|ll\.?\s?[bm]\.?`,
  String.raw`m\.?\s?(?:a|sc?|eng|tech|com|ca|phil|ed|res|arch|des|chem|phys|math|bio|geol|pharm|nurs|mus|litt|th|st|plan|osteo|sci)\.?|mba|mbchb|mb ?bs|mb ?chb|mmath|mfa|mpa|mph|msn|mpharm|ph\.?\s?d\.?|d\.?\s?phil\.?|md|edd|adn|a\.?\s?a\.?s?`,
  String.raw`c\s?&\s?g(?: level \d)?(?: \d{4}(?:-\d{2})?)?|city (?:&|and) guilds(?: level \d)?(?: \d{4}(?:-\d{2})?)?|hnd|hnc|fd(?:a|sc)|cert ?he|dip ?he|pgde?|pgce|pgdip|pgcert|ssc|hsc|sslc|puc|matric(?:ulation)?|intermediate|higher secondary|(?:class|grade|std\.?) (?:x{1,2}|xii|1[02])(?:th)?|(?:10|12)th(?: (?:class|grade|standard|std))?|gcses?|as?[- ]levels?|gnvq|nvq(?: level \d)?|svq|btec(?: level \d| extended| national| higher)*|ged|ib|(?:wa)?ssce|waec|neco`,
  // German and Dutch
  String.raw`diplom-?(?:ingenieur|kauffrau|kaufmann|informatiker|betriebswirt|pädagog(?:e|in)?|psycholog(?:e|in)?|biolog(?:e|in)?|physiker|chemiker|volkswirt|designer|jurist|sozialarbeiter|sozialpädagog(?:e|in)?|mathematiker|übersetzer|dolmetscher)(?:in)?`,
  String.raw`diplom(?:-(?=\p{Lu}))?|magister|(?:erstes |zweites |\d\. )?staatsexamen|promotion|dr\.(?: ?\p{Ll}+\.)*`,
  // A German name of a degree ends in what it is: "Lehrabschluss", "Gesellenbrief".
  String.raw`\p{L}{3,}(?:abschluss(?:prüfung)?|(?:gesellen|meister|arbeiter)(?:brief|prüfung)|schulreife)|gesellen(?:brief|prüfung)`,
  'allgemeine hochschulreife|fachhochschulreife|fachabitur|abitur|matura|mittlere reife|realschulabschluss|hauptschulabschluss',
  'technician|(?:staatlich geprüfte[rn]? )?techniker(?:in)?|meister(?:brief|prüfung)?',
  '(?:duale |abgeschlossene |schulische )?(?:berufs)?ausbildung|umschulung|lehre|examen|vwo|havo|hbo|mbo',
  // Polish, Czech, Romanian and the languages of the north
  'technik(?! (?:und|&))|licencjat|inżynier|świadectwo (?:dojrzałości|ukończenia)|bakalář|inženýr|maturita|bacalaureat|masterat|(?:kandidat|master|gymnasie)examen|civilingenjör|(?:bachelor|master)grad|vitnemål',
  // Spanish, Italian, Portuguese
  'grado(?: superior| medio)?|licenciatura|licenciad[oa]|ingenier[íi]a(?: t[ée]cnica| superior)?|diplomatura|diplomad[oa]|m[áa]ster(?: universitario)?|maestr[íi]a|doctorado|bachillerato',
  '(?:t[ée]cnico|t[ée]cnica)(?: superior| medio)|ciclo formativo(?: de grado (?:superior|medio))?|fp(?: superior| ii?)?|cfg[sm]|postgrado|eso',
  'laurea(?: magistrale| triennale| specialistica)?|dottorato|maturità|mestrado|bacharelado|doutorado|kandidat',
];
/** "Master of Science - MS", as networks export it. */
const short = String.raw`(?:\s-\s(?:[A-Z][A-Za-z]{0,3}\.?){1,3}(?=\s*(?:$|[,·(])))?`;
const remark = String.raw`${short}(?:\s*[(（](?:hons?|honours|distinction|with honours|[bm]\.?(?:sc|a|eng)\.?|mba|fh|tu|univ\.?)\.?[)）])?(?:\s+(?:hons?|honours)(?=$|[\s,])\.?)?`;
const degree = new RegExp(`^(?:${forms.join('|')})(?=$|[\\s,:(（–-]|(?<=[-.]))${remark}`, 'iu');
/** A class of honours may stand before the degree. */
const grade =
  /^(?:\d{1,2}\s+(?=gcse|as?[- ]level|highers)|(?:2[:.][12]|1st|2nd|first[- ]class|upper second(?:[- ]class)?)\s+(?:honours\s+)?)/iu;
/** "Abschluss: Diplom-Kauffrau", "Degree: BSc". */
const called = /^(?:abschluss|degree|award|diplôme|título|titolo|degree awarded|angestrebter abschluss)\s?[:：]\s*/iu;
/** What is still studied for: "Currently studying for an MSc". */
const underWay = /^(?:currently )?(?:studying|pursuing|completing|working)(?: for| towards?)?(?: an?| the| my)? /iu;
const studies = /^(?:(?:duales )?studium|study|studies)(?: (?:der|des|of|in))? /iu;
const chineseDegree =
  /(?:副學士|學士|学士|碩士|硕士|博士|本科|大學部|大專|大专|專科|专科|高中|高職|研究生|二專|四技)(?:學位|学位|學歷|学历)?/u;
const connectors =
  /^(?:\s|[-,:–—]|\b(?:in|of|en|im|de|der|di|em|i|für|for|zum|zur|zu|mention|spécialité|with|on|degree)\b|d['’])+/iu;

/** The degree and its field; both empty when the phrase begins with no degree. */
export function splitDegree(phrase: string): { degree: string; field: string } {
  const text = phrase.trim().replace(called, '').replace(grade, '').replace(underWay, '');
  if (/\p{Script=Han}/u.test(text)) return splitChinese(text);
  const found = degree.exec(text)?.[0];
  if (!found) return splitBehind(text);
  const name = found + shortBehind(found, text.slice(found.length));
  const rest = text.slice(name.length).replace(connectors, '');
  const inside = /^[(（]([^()（）]*)[)）]$/u.exec(rest)?.[1] ?? '';
  const field = howWell.test(inside) || isDegree(inside) ? '' : withoutRemark(inside || rest);
  return { degree: name.replace(/[-\s]+$/u, '').trim(), field };
}

/** What may stand in brackets behind a degree and isn't its field. */
const howWell =
  /^(?:\d|note|abschlussnote|grade|gpa|average|moyenne|nota|promedio|voto|first|second|upper|lower|distinction|merit|credit|pass|cum laude|magna|summa|mention|gut|sehr gut|part[- ]time|full[- ]time|in progress|ongoing|expected)/iu;

/** " (OND)", " (BSN)": the degree again, in short. */
function shortBehind(degree: string, rest: string): string {
  const [all = '', inside = ''] = /^\s*[(（]([\p{L}.]{2,8})[)）]/u.exec(rest) ?? [];
  return isDegree(inside) || initials(degree) === inside.replaceAll('.', '').toUpperCase() ? all : '';
}

const initials = (text: string): string => (text.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();

/** "Master of Science" and "MS" behind a dash. */
export const isShortFor = (degree: string, short: string): boolean =>
  splitDegree(degree).field === '' && isDegree(degree) && /^\p{Lu}[\p{L}.]{1,6}$/u.test(short) && isDegree(short);

/** Of exams at the end of school, what is told beside them is subjects and grades. */
export const isWithoutField = (degree: string): boolean =>
  /^(?:gcses?|(?:as?|o)[- ]levels?|(?:scottish )?highers?|abitur|matura|(?:allgemeine )?hochschulreife|mittlere reife)$/iu.test(
    degree,
  );

const isDegree = (text: string): boolean => degree.exec(text)?.[0] === text;

/** "Studium der Elektrotechnik (B.Eng.)": the degree stands behind its field. */
function splitBehind(text: string): { degree: string; field: string } {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(text) ?? [];
  if (isDegree(inside)) return { degree: inside, field: before.replace(studies, '') };
  const [, trade = '', level = ''] = /^(\p{Lu}.*?) (NC (?:I{1,3}|IV))(?:$| [(])/u.exec(text) ?? [];
  return { degree: level, field: trade };
}

/** A field without the class or the option that stands behind it in brackets. */
export const withoutRemark = (field: string): string => field.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();

/** How the studies are arranged, not what of. */
const partTime = /在職專班|在职(?:研究生)?|進修部|學位學程|非全日制|全日制/gu;

function splitChinese(text: string): { degree: string; field: string } {
  const found = chineseDegree.exec(text);
  if (!found) return { degree: '', field: '' };
  const around = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    degree: found[0],
    field: around
      .replace(partTime, ' ')
      .replace(/[(（)）,，、·|/\s-]+/gu, ' ')
      .trim(),
  };
}
