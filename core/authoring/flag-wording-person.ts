// Who somebody is to be rather than what they can do: age, sex, family, looks, in five languages.
import type { Why } from './flag-wording.ts';

/** Of grown-ups who are sought; ages of children whom somebody works with are lower. */
const AGE = '(?:1[89]|[2-6]\\d)';

/** Each line: what is said of the person, and why it is pointed out. */
export const OF_THE_PERSON: readonly [RegExp, Why][] = [
  [
    /\byoung(?:,? and |, ?|\/| & | )(?:dynamic|energetic|enthusiastic|ambitious|motivated|vibrant|hungry|bubbly|keen|fresh)(?: (?:girl|lad|lady|man|woman|person))?\b(?! (?:people|adults|children|carers|learners|minds))/giu,
    'age',
  ],
  [
    /\byoung(?:,? (?:and )?\p{L}+){0,2},? (?:girls?|lad(?:y|s|ies)?|man|woman|guys?|talents?|candidates?|applicants?)\b/giu,
    'age',
  ],
  [
    /(?<!(?:welcom|train|mentor|coach|support|teach|induct|onboard|includ|recruit)\p{L}* (?:our |an? |the )?)\b(?:recent|fresh|new) (?:(?:university |college )?graduates?|school[- ]?leavers?)\b(?! (?:(?:are|is) )?(?:(?:also|very|equally) )?(?:welcome|encouraged)| (?:scheme|programme|program|to apply|or (?:experienced|career|people)))/giu,
    'age',
  ],
  [/\bjunge[nmrs]?,? (?:und )?(?:dynamische[nmrs]? )?team\b|\bjung und dynamisch\b/giu, 'age'],
  [/\b(?:equipo|ambiente|perfil) jov?en\b|\bjóven(?:es)? y dinámic[oa]s?\b|\bjoven y dinámic[oa]\b/giu, 'age'],
  [
    new RegExp(
      `\\b(?:below|under|younger than|(?:not?|never) (?:older than|above)|maximum age(?: of)?:?|age limit(?: of)?:?|max(?:imum)?\\.? age:?) ${AGE}(?: (?:years|yrs)\\b(?! (?:of |in )|['’]? ?exp)| years of age\\b)`,
      'giu',
    ),
    'age',
  ],
  [
    /\b(?:average|median) age (?:of|is|:)? ?\d{2}\b|\bâge moyen (?:est )?(?:de )?\d{2}\b|\bdurchschnittsalter[^.;\n\d]{0,15}\d{2}\b|\bedad media (?:es )?(?:de )?\d{2}\b|平均年[龄齡][^，。\n]{0,3}\d{2}/giu,
    'age',
  ],
  [
    new RegExp(
      `(?<!\\b(?:clients?|public|patients?|personnes|adultes|jeunes|clientes|personas|adultos|jóvenes)(?: \\p{L}+)? )\\b(?:[âa]ge )?(?:de |entre )?${AGE} (?:à|et|-) ${AGE} ans\\b(?! d[’'])|(?<!\\b(?:clientes|pacientes|personas|adultos|jóvenes)(?: \\p{L}+)? )\\b(?:de|entre) ${AGE} [ay] ${AGE} años\\b(?! de exp)`,
      'giu',
    ),
    'age',
  ],
  [/\b(?:maximum age|age limit|max\.? age)(?: of)?\s*:?\s*\d{2}\b/giu, 'age'],
  [/\b(?:age(?: group| range| limit)?|edad|[âa]ge|alter)\s*[:：]\s*[^\d\n.;]{0,20}\d{2}[^\n.;,]{0,20}/giu, 'age'],
  [
    new RegExp(
      `\\b(?:menor(?:es)? de|hasta los|máximo|entre(?: los)?) ${AGE}(?: y (?:los )?${AGE})? años\\b(?! de exp| en el)|\\b(?:bis|maximal|höchstens|unter|zwischen) ${AGE}(?: (?:und|bis) ${AGE})? jahren?\\b(?! \\p{L}*(?:erfahrung|praxis))`,
      'giu',
    ),
    'age',
  ],
  [
    /(?:年[龄齡]\s*[:：]?\s*)?(?:1[89]|[2-6]\d)\s*(?:[-~–至到]\s*\d{2}\s*)?[周週]?[岁歲](?:以[下内內]|之[间間]|左右)?/gu,
    'age',
  ],
  [
    /\b(?:bubbly|pretty|attractive|friendly|smart|nice|good) girls?\b|\bgirls? (?:preferred|wanted|needed|required|only)\b/giu,
    'gender',
  ],
  [
    /\b(?:saleswoman|barmaid|homme de (?:terrain|métier)|tea lady|dinner lad(?:y|ies)|office girl|handyman|delivery boy|señoritas?|putzfrau)\b|\b(?:lady|ladies|gentleman|gentlemen|men|women|males?|females?) (?:only|preferred)\b/giu,
    'gender',
  ],
  [
    /\b(?:sex|gender|sexo|sexe|geschlecht)\s*[:：]\s*(?:male|female|masculin[oe]?|f[eé]min(?:ino|in)|hombre|mujer|homme|femme|m[äa]nnlich|weiblich|man|woman)\b|(?:限|只招|仅限|僅限)[男女]|[男女](?:性|生)?[优優]先|性[别別]\s*[:：]\s*[男女](?!不)|(?<=(?:^|[\n,，;；、.．。])\s*)[男女](?:性|士)?(?=[,，;；。]|\s*(?:\n|$))(?![,，]\s*[男女])/giu,
    'gender',
  ],
  [
    /\bno (?:plans? (?:for|to have) (?:a family|children|kids|a baby)|dependants|dependents)\b|\bnot planning (?:a family|to have (?:children|kids))\b|\b(?:unmarried|child-?free|kinderlos|solter[oa]s?|unverheiratet)\b/giu,
    'family',
  ],
  [
    /\b(?:marital status|estado civil|situation (?:familiale|matrimoniale)|familienstand)\s*[:：]\s*\p{L}+(?:[(/]\p{L}{1,2}\)?)?|\bsin (?:hijos|cargas? familiar(?:es)?|compromisos familiares)\b|\bohne (?:kinder|familiäre (?:verpflichtungen|bindungen))\b|\bsans (?:projets?|engagements?|obligations?) (?:de maternité|familia(?:l|les|ux))\b|未婚|[已无無][婚]?[已未]?育(?:[优優]先)?|[无無]生育[计計][划劃]/giu,
    'family',
  ],
  [
    /\b(?:good|pleasant|pleasing|excellent|attractive|immaculate|youthful) (?:personal )?appearance\b|\b(?:well[- ]presented|presentable|pleasing personality)\b(?! (?:report|document|food|plate|dish|display|work|shop|home|propert)\p{L}*)/giu,
    'looks',
  ],
  [
    /\b(?:buena|excelente|óptima) (?:presencia|presentación(?! (?:oral|de))|apariencia|imagen)\b|\b(?:gepflegtes|ansprechendes|attraktives) (?:äußeres|erscheinungsbild|auftreten)\b|(?:形象|外[形貌])(?:气质|氣質)?(?:好|佳|良好|端正)|五官端正|相貌端正/giu,
    'looks',
  ],
  [
    /\b(?:minimum |min\.? |mindest)?(?:height|estatura|taille|körpergröße|größe)\b[^\d\n.;]{0,20}(?:1[.,][4-9]\d? ?m|1[4-9]\d ?cm|[56] ?(?:ft|['’′]))\b|身高\s*[:：]?\s*1\.?[4-9]\d?/giu,
    'looks',
  ],
  [
    /\b(?:cv|résumé|resume|application|bewerbung|lebenslauf|candidature|solicitud|currículum)(?: \p{L}+)? (?:with|avec|mit|con|und|and|y|et) (?:an? |une? |una )?(?:\p{L}+ )?(?:photos?|photo(?:graph|graphie)s?|foto(?:graf[ií]as?|s)?|lichtbild|picture|headshot)(?: recientes?| récentes?)?\b/giu,
    'looks',
  ],
  [
    /\b(?:send|include|attach|enclose|add)(?: us)? (?:a|your|one) (?:photo(?:graph)?|picture|headshot)\b(?! of)|\b(?:joindre|envoyez|envoyer|avec) (?:une|votre) photo\b|\b(?:adjunt|envi)\p{L}+ (?:una )?foto(?:grafía)?\b/giu,
    'looks',
  ],
  [
    /\b(?:recent|passport(?:[- ]sized?)?|full[- ]length|aktuelle[sn]?) (?:photo(?:graph)?s?|pictures?|foto)\b|\bfoto(?:graf[ií]a)? (?:reciente|actual(?:izada)?)\b|\bphoto (?:récente|d['’]identité)\b|\b(?:bewerbungsfoto|lichtbild|headshot)\b|\b(?:photo|picture)s? (?:of yourself|de vous)\b|[附贴貼](?:上)?(?:近照|生活照|半身照|[照相]片)/giu,
    'looks',
  ],
  [
    /\b(?:deutsch|englisch|französisch) als muttersprache\b|\bauf muttersprach\p{L}* niveau\b|\bmuttersprachlich\p{L}*\b|\bnivel nativo\b|\bniveau natif\b|[为為]母[语語]|母[语語](?:水平|程度|者)/giu,
    'native',
  ],
];
