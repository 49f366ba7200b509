// What a CV says of a person that no requirement may rest on, as patterns in the languages that we read.

const whole = (pattern: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/** Addresses of mail and web, and telephone numbers. */
const REACHED = [
  /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|github|gitlab|xing|twitter|facebook|instagram)\.\w+\S*/giu,
  /(?<![\p{L}\d./-])(?:\+|00)\d[\d\s().\-/]{6,20}\d|(?<![\p{L}\d./-])\(?0\d[\d\s().\-/]{6,18}\d(?!\d)/gu,
] as const;

/** A date or year of birth, an age. */
const AGES = [
  whole(
    String.raw`(?:date of birth|d\.?o\.?b|birth ?(?:date|day)|born(?: on| in)?|geboren(?: am)?|geburts(?:datum|tag|jahr)|née?(?: le| en)|date de naissance|nacid[oa](?: el| en)?|fecha de nacimiento|nat[oa] il|data di nascita)[^,;|\n]{0,40}`,
    'giu',
  ),
  whole(
    String.raw`(?:aged?|alter|âge|edad|età)\s*:?\s*\d{2}(?: (?:years|jahre|ans|años|anni))?|\d{2}[- ]years?[- ]old|\d{2} jahre alt|âgée? de \d{2} ans|\d{2} años de edad`,
    'giu',
  ),
  /(?:出生(?:日期|年月|于|於)?|生日|年[龄齡])\s*[:：]?\s*[\d年月日./-]*\s*[岁歲]?|\d{2}\s*[岁歲]/gu,
] as const;

/** Everything of a piece of text that is to be cut out of it, in place of which it is parted. */
export const CUT: readonly RegExp[] = [...REACHED, ...AGES];

const label = (names: string) => String.raw`(?:${names})(?:\s*[:：]|\s{2,}|\t|$).*`;

/** A piece that says nothing else is left out: married, two children, a nationality, a photo. */
export const PRIVATE = new RegExp(
  `^(?:${[
    label(
      'marital status|family status|civil status|familienstand|état civil|situation (?:de famille|familiale|matrimoniale)|estado civil|stato civile|婚姻(?:状况|狀況)?|婚否',
    ),
    label('nationality|citizenship|staatsangehörigkeit|nationalität|nationalité|nacionalidad|nazionalità|国籍|國籍'),
    label(
      'gender|sex|geschlecht|sexe|sexo|sesso|性别|性別|pronouns?|religion|konfession|religión|photo|foto|photograph',
    ),
    label('address|adresse|anschrift|wohnort|domicile|dirección|domicilio|indirizzo|地址|住址'),
    '(?:married|single|divorced|widow(?:ed|er)?|verheiratet|ledig|geschieden|verwitwet|marié|mariée|célibataire|divorcée?|veuve?|casad[oa]|solter[oa]|divorciad[oa]|sposat[oa]|已婚|未婚|离异|離異)(?:[, ].{0,40})?',
    '(?:male|female|man|woman|non-binary|männlich|weiblich|divers|homme|femme|masculin|féminin|hombre|mujer|男|女)(?:性)?',
    '(?:\\d+|one|two|three|four|zwei|drei|deux|trois|dos|tres|ein|une?) (?:children|child|kids?|kind(?:er)?|enfants?|hij[oa]s?)',
    '(?:she|he|they)\\s*/\\s*(?:her|him|them)(?:\\s*/\\s*\\w+)?',
  ].join('|')})$`,
  'iu',
);

/** Words of gender; taken out of what is compared, never out of a quotation. */
const GENDERED = whole(
  'mr|mrs|ms|miss|mx|sir|madam|she|he|her|hers|him|his|herself|himself|herr|frau|sie|er|madame|monsieur|mme|mlle|elle|il|señora?|sra?|ella|mother|father|mum|dad|maternity|paternity|female|male|woman|women|man|men|wife|husband',
  'giu',
);

/** Titles of work by gender, brought to one form: [ending, form], by language. */
const FORMS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(sales|chair|fore|crafts|business|police|fire|post)(?:man|woman)\b/giu, '$1person'],
    [/\b(sales|chair|fore|crafts|business|police|fire|post)(?:men|women)\b/giu, '$1people'],
    [/\b(wait|act)(?:er|or|ress)(?=(?:e?s)?\b)/giu, '$1er'],
    [/\b(host|steward)ess(?=(?:es)?\b)/giu, '$1'],
    [/\bhead(?:master|mistress)\b/giu, 'headteacher'],
  ],
  fr: [
    [/(?<=\p{L}{3})ienne(s?)(?!\p{L})/giu, 'ien$1'],
    [/(?<=\p{L}{3})i?ère(s?)(?!\p{L})/giu, 'er$1'],
    [/(?<=\p{L}{3})ier(s?)(?!\p{L})/giu, 'er$1'],
    [/(?<=\p{L}{3})(?:euse|eure)(s?)(?!\p{L})/giu, 'eur$1'],
    [/(?<=\p{L}{3})trice(s?)(?!\p{L})/giu, 'teur$1'],
    [/(?<=\p{L}{3})(?:ante)(s?)(?!\p{L})/giu, 'ant$1'],
    [/(?<=\p{L}{3})ée(s?)(?!\p{L})/giu, 'é$1'],
  ],
  de: [
    [/(?<=\p{L}{3}(?:er|or|ist|ent|ant|eur))(?:[:*_·]?in(?:nen)?)(?!\p{L})/giu, ''],
    [/kauffrau|kaufmann/giu, 'kaufleute'],
    [/(?<=\p{L}{2})schwester(?!\p{L})|(?<=\p{L}{2})pfleger(?!\p{L})/giu, 'pflege'],
  ],
  es: [
    [/(?<=\p{L}{3})(?:d|s|t)ora(s?)(?!\p{L})/giu, 'dor$1'],
    [/(?<=\p{L}{3})(?:d|s|t)or(es)?(?!\p{L})/giu, 'dor$1'],
    [/(?<=\p{L}{3}(?:er|ic|iv|ad|ad))a(s?)(?!\p{L})/giu, 'o$1'],
  ],
};

/** The text as it is compared: without words of gender, and with titles in one form for all. */
export function neutral(text: string, language: string): string {
  const formed = (FORMS[language] ?? []).reduce((rest, [ending, form]) => rest.replace(ending, form), text);
  return formed
    .replace(GENDERED, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim();
}
