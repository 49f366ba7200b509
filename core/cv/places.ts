// Knows countries, and the region whose telephone numbers are written without a country code.
import { isSchool, organisationScore } from './organisations.ts';
import { titleScore } from './titles.ts';
import { countryOfRegion, isTown } from './towns.ts';

const countries: [string, string][] = [
  [
    'GB',
    'uk|u.k.|united kingdom|great britain|england|scotland|wales|northern ireland|royaume-uni|vereinigtes königreich|großbritannien|reino unido|regno unito|英國|英国',
  ],
  [
    'US',
    'usa|u.s.a.|us|u.s.|united states|united states of america|états-unis|etats-unis|vereinigte staaten|estados unidos|ee.uu.|stati uniti|美國|美国',
  ],
  ['FR', 'france|frankreich|francia|frança|法國|法国'],
  ['DE', 'germany|deutschland|allemagne|alemania|germania|alemanha|德國|德国'],
  ['AT', 'austria|österreich|autriche|奧地利|奥地利'],
  ['CH', 'switzerland|schweiz|suisse|svizzera|suiza|瑞士'],
  ['ES', 'spain|españa|espagne|spanien|spagna|西班牙'],
  ['MX', 'mexico|méxico|mexique|mexiko|cdmx|墨西哥'],
  ['AR', 'argentina|argentine|argentinien'],
  ['CO', 'colombia|colombie|kolumbien'],
  ['CL', 'chile|chili'],
  ['PE', 'peru|perú|pérou'],
  ['IT', 'italy|italia|italie|italien|義大利|意大利'],
  ['PT', 'portugal'],
  ['BR', 'brazil|brasil|brésil|brasilien'],
  ['NL', 'netherlands|the netherlands|nederland|niederlande|pays-bas|países bajos|paesi bassi|荷蘭|荷兰'],
  ['BE', 'belgium|belgique|belgië|belgien|bélgica|belgio'],
  ['LU', 'luxembourg|luxemburg'],
  ['IE', 'ireland|irland|irlande|irlanda|éire'],
  ['NO', 'norway|norge|norwegen|norvège|noruega'],
  ['SE', 'sweden|sverige|schweden|suède|suecia'],
  ['DK', 'denmark|danmark|dänemark|danemark|dinamarca'],
  ['FI', 'finland|suomi|finnland|finlande|finlandia'],
  ['PL', 'poland|polska|polen|pologne|polonia'],
  ['CZ', 'czechia|czech republic|tschechien|česko'],
  ['GR', 'greece|griechenland|grèce|ελλάδα'],
  ['RO', 'romania|rumänien|roumanie|românia'],
  ['HU', 'hungary|ungarn|hongrie|magyarország'],
  ['UA', 'ukraine|україна'],
  ['TR', 'turkey|türkei|turquie|türkiye'],
  ['IN', 'india|indien|inde|印度'],
  ['PK', 'pakistan'],
  ['BD', 'bangladesh'],
  ['LK', 'sri lanka'],
  ['CN', 'china|p.r. china|prc|chine|中國|中国'],
  ['TW', 'taiwan|台灣|臺灣|台湾'],
  ['HK', 'hong kong|香港'],
  ['SG', 'singapore|singapur|singapour|新加坡'],
  ['MY', 'malaysia|馬來西亞|马来西亚'],
  ['PH', 'philippines'],
  ['VN', 'vietnam|viet nam'],
  ['TH', 'thailand'],
  ['ID', 'indonesia'],
  ['JP', 'japan|japon|日本'],
  ['KR', 'south korea|korea|südkorea|corée du sud|韓國|韩国'],
  ['AU', 'australia|australien|australie|nsw|vic|qld'],
  ['NZ', 'new zealand|neuseeland|nouvelle-zélande'],
  ['CA', 'canada|kanada|ontario|québec|quebec|british columbia|alberta'],
  ['ZA', 'south africa|südafrika|afrique du sud'],
  ['NG', 'nigeria'],
  ['KE', 'kenya|kenia'],
  ['GH', 'ghana'],
  ['EG', 'egypt|ägypten|égypte|egipto'],
  ['MA', 'morocco|maroc|marokko|marruecos'],
  ['TN', 'tunisia|tunisie|tunesien'],
  ['DZ', 'algeria|algérie|algerien'],
  ['SN', 'senegal|sénégal'],
  ['IL', 'israel'],
  ['AE', 'united arab emirates|uae|u.a.e.|dubai'],
];
const states = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);
const regionOfName = new Map(
  countries.flatMap(([region, names]) => names.split('|').map((name): [string, string] => [name, region])),
);
const taiwan =
  /(?:[台臺]北|新北|桃園|[台臺]中|[台臺]南|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|[台臺]東|澎湖|金門)/u;
const mainland =
  /(?:北京|上海|天津|重庆|广州|深圳|成都|杭州|南京|武汉|西安|苏州|长沙|青岛|厦门|宁波|郑州|大连|沈阳|合肥|福州|济南|昆明|哈尔滨|[\p{Script=Han}]{2,3}省)/u;
/** The country that a phrase names, as its ISO 3166 code, or `null`. */
export function countryIn(phrase: string): string | null {
  for (const part of phrase.split(/[,()（），|·\t]/)) {
    const name = part.trim().replace(/\.$/, '').toLowerCase();
    const region = regionOfName.get(name) ?? regionOfName.get(`${name}.`);
    if (region) return region;
    if (states.has(part.trim().split(/\s/)[0] ?? '') && phrase.includes(',')) return 'US';
  }
  if (taiwan.test(phrase)) return 'TW';
  return mainland.test(phrase) ? 'CN' : null;
}

/** Whether a phrase can only be a place. */
export function isPlace(phrase: string): boolean {
  const text = phrase.trim().replace(/^[(]|[).]$/g, '');
  if ((isTown(text) && !isSchool(text)) || states.has(text)) return true;
  if (/\p{Script=Han}/u.test(text)) return isChinesePlace(text);
  return !/[,，]/u.test(text) && text.split(/\s+/).length <= 3 && countryIn(text) !== null;
}

function isChinesePlace(phrase: string): boolean {
  return phrase.split(/\s+/).every(isChineseTown);
}

function isChineseTown(text: string): boolean {
  if (text.length > 8 || /[公司院校店部]/u.test(text)) return false;
  return /[市縣县省区區鎮镇]$/u.test(text) || (text.length <= 3 && countryIn(text) !== null);
}

/** "Berlin, Germany", "Skokie, IL": a town and what it lies in, and nothing else. */
export function isPlaceAndCountry(phrase: string): boolean {
  const pieces = phrase.split(/,\s*/);
  // "Aire Training, Eastleigh (United Kingdom)" has the town and its country in its last piece.
  const isWhole = /\p{L}.*\([^()]+\)$/u.test(pieces.at(-1) ?? '');
  return mayBePlaceAndCountry(phrase) && !isWhole && (pieces.length === 2 || isRegion(pieces[1] ?? ''));
}

/** The same, also where a name stands before town and country: "Ehrenfeld, Köln, Deutschland", "Bigfork Saddles, Missoula, MT". */
export function mayBePlaceAndCountry(phrase: string): boolean {
  const pieces = phrase.split(/,\s*/);
  const told = pieces.some((piece) => titleScore(piece) > 0 || organisationScore(piece) > 0);
  return pieces.length > 1 && pieces.length < 4 && countryIn(`, ${pieces.at(-1) ?? ''}`) !== null && !told;
}

/** What stands between a town and its country: "NS", "Co. Cork", "Ontario". */
export const isRegion = (text: string): boolean =>
  /^(?:\p{Lu}{2,3}|(?:Co\.?|County|Province of|State of) \p{Lu}.*|.*shire)$/u.test(text.trim()) ||
  (countryIn(text) !== null && !isTown(text));

/** "Leeds LS6 2AB", "Barnsley, S70 1AA". */
export const hasBritishCode = (text: string): boolean => /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u.test(text);

/** What only the addresses of one country have: a postcode, or a state before it. */
const marks: [string, RegExp][] = [
  ['GB', /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|(?:^|, )\p{Lu}\p{Ll}[\p{L} -]* [A-Z]{1,2}\d{1,2}$/u],
  ['IE', /\b[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}$/u],
  ['AU', /\b(?:NSW|QLD|VIC|TAS|ACT|NT|SA|WA)(?: \d{4})?$/u],
  ['CA', /\b[A-Z]{2},? [A-Z]\d[A-Z] ?\d[A-Z]\d$/u],
  ['US', /,? (?:[A-Z]{2}),? \d{5}(?:-\d{4})?$/u],
];

/** The country that the form of an address tells, or `null`. */
export const countryOfAddress = (address: string): string | null =>
  marks.find(([, mark]) => mark.test(address))?.[0] ?? null;

/**
 * The region whose national telephone numbers a CV most likely uses; `language` is that of its headings, `address` the
 * line with street and town, where there is one.
 */
export function regionOf(location: string | null, language: string, address: string | null = null): string | null {
  const byLanguage: Record<string, string> = {
    fr: 'FR',
    de: 'DE',
    es: 'ES',
    it: 'IT',
    pt: 'PT',
    nl: 'NL',
    'zh-Hant': 'TW',
    'zh-Hans': 'CN',
  };
  const told = (location && countryIn(location)) ?? countryOfAddress(address ?? location ?? '');
  return told ?? countryOfRegion(location ?? '') ?? byLanguage[language] ?? null;
}
