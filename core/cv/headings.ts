// Knows the headings of a CV in the languages that we read.
import { chineseKind } from './chinese-headings.ts';
import { languageIn } from './language-names.ts';
import { ownKind } from './own-words.ts';
import type { SectionKind } from './section-kind.ts';
import { titleScore } from './titles.ts';
import { CELL, plain, tidy, TURN, type CvLine } from './line.ts';

/** Words that make a heading, one alone or several together; the first kind that claims a word wins. */
const words: [SectionKind, string][] = [
  [
    'volunteering',
    `volunteering volunteer voluntary volunteerism community ehrenamt ehrenamtlich ehrenamtliche ehrenamtliches engagement
    bénévolat bénévole bénévoles associatif associatifs associative associatives voluntariado voluntario volontariato voluntário
    vrijwilligerswerk frivillig freiwilligenarbeit freiwilligendienst`,
  ],
  [
    'languages',
    `languages language sprachen sprache sprachkenntnisse fremdsprachen fremdsprachenkenntnisse langues langue linguistiques
    idiomas idioma lingue linguistiche línguas linguas talen talenkennis språk sprog kielet języki`,
  ],
  [
    'education',
    `education educational educación educacion educação éducation academic academics académica academica académique qualifications
    qualification ausbildung ausbildungen schule schulbildung bildung bildungsweg bildungsgang studium hochschulstudium hochschulbildung
    hochschule akademischer akademische schulausbildung formation formations diplômes diplôme diplomes études etudes scolaire scolarité cursus
    universitaire universitaires formación formacion estudios istruzione formazione studi formação acadêmica académicos opleiding opleidingen
    titoli utdanning utbildning uddannelse koulutus degrees schooling studies wykształcenie titulación titulaciones
    attainment attainments learning`,
  ],
  [
    'experience',
    `experience experiences employment career history experiencia experiencias expérience expériences parcours berufserfahrung berufserfahrungen
    berufspraxis praxiserfahrung berufstätigkeit werdegang praktika praktikum berufsweg beschäftigung anstellungen emplois emploi carrière
    trayectoria laboral empleo esperienza esperienze lavorativa lavorative lavoro experiência trajetória werkervaring loopbaan
    arbeidserfaring arbetslivserfarenhet arbejdserfaring yrkeserfaring erhvervserfaring työkokemus doświadczenie internships internship stages positions jobs
    appointments appointment posts roles praktische erfahrung erfahrungen tätigkeiten stationen arbetserfarenhet`,
  ],
  [
    'skills',
    `skills skill skillset competencies competences abilities expertise technologies technology proficiencies strengths toolkit tools tooling stack
    kenntnisse fähigkeiten kompetenzen kompetenz fachkenntnisse edv-kenntnisse it-kenntnisse edv stärken skills fertigkeiten qualifikationen schlüsselkompetenzen
    compétences compétence savoir-faire savoir-être informatique aptitudes atouts outils habilidades habilidad competencias
    conocimientos aptitudes destrezas capacidades herramientas competenze capacità abilità competências vaardigheden competenties kompetanse ferdigheter
    färdigheter kompetencer kompetenser umiejętności taidot programming`,
  ],
  [
    'profile',
    `profile summary objective about statement profil kurzprofil zusammenfassung über présentation propos résumé accroche objectif perfil resumen
    sobre presentación objetivo extracto profilo sommario riepilogo profiel samenvatting overview introduction bio`,
  ],
  [
    'contact',
    `contact contacts details kontakt kontaktdaten persönliche daten personalien angaben zur person coordonnées coordonnees contacto contatti contato contactgegevens
    personal persönlich datos personales dati personali dados pessoais gegevens informations personnelles información`,
  ],
  [
    'other',
    `projects project courses course certifications certification certificates certificate certified licences licenses training awards award achievements honours honors
    publications presentations talks patents interests interest hobbies hobby references referees memberships membership affiliations
    activities extracurricular leadership research conferences portfolio links additional information conference accomplishments highlights
    projekte weiterbildung weiterbildungen fortbildung fortbildungen zertifikate zertifizierungen auszeichnungen veröffentlichungen publikationen interessen
    hobbys freizeit referenzen mitgliedschaften sonstiges kurse lehrgänge führerschein wehrdienst zivildienst auslandsaufenthalte
    projets certificats distinctions loisirs centres d'intérêt d'intérêts intérêts intérêt références divers prix activités stage
    proyectos cursos certificaciones certificados logros premios publicaciones intereses aficiones referencias otros
    complementaria progetti corsi certificazioni interessi referenze grants supervision driving licence license permis conduire interruption interruptions pubblicazioni premi projetos certificações prêmios interesses
    projecten cursussen certificaten interesses referenties kurs`,
  ],
];

/** Words that may stand in a heading but say nothing alone. */
const fillers = new Set(
  `and & my the of in for key core relevant other additional selected professional work working technical main recent previous prior early earlier current
  spoken written known foreign modern gesprochene vivantes étrangères parlées maternelle straniere parlate extranjeros extranjeras estrangeiras
  personal general soft hard it practical digital computer top area areas hands-on industry paid full-time with me background record competences key
  und & der die das meine weitere sonstige beruflicher berufliche beruflichen technische fachliche besondere akademische schulische
  et & de des la le les du en mes à autres professionnelle professionnelles professionnel professionnels techniques technique clés personnel d' principales
  y & de del e la el los las mi mis otras otros profesional profesionales técnicas técnicos complementaria complementarios clave informáticas informáticos
  di professionale professionali tecniche personali profissional profissionais técnicas en mijn overige professionele technische og och professionnal`.split(
    /\s+/,
  ),
);

const kindOfWord = new Map<string, SectionKind>();
for (const [kind, list] of words) {
  for (const word of list.split(/\s+/)) if (!kindOfWord.has(word)) kindOfWord.set(word, kind);
}
const rank = new Map(words.map(([kind], place) => [kind, place]));

/** Of the letters of a title that is spaced out, one in so many may be a pair. */
const MOST_PAIRS = 4;

/** Words apart that a designer has spaced out: "E X P E R I E N C E". Kerning may leave pairs: "E D U C AT I O N". */
export function unspaced(text: string): string {
  const letters = text.trim().split(/[\s\v]+/u);
  const pairs = letters.filter((one) => /^\p{Lu}{2}$/u.test(one)).length;
  const isApart = letters.length > 3 && letters.every((one) => /^(?:[\p{L}&]|\p{Lu}{2})$/u.test(one));
  return isApart && pairs * MOST_PAIRS <= letters.length
    ? text.replace(/(\S) (?=\S)/gu, '$1').replace(/[ \t\v]{2,}|[\t\v]/gu, ' ')
    : text;
}

function bare(text: string): string {
  return unspaced(plain(text).replace(/ {2}/g, ' '))
    .replace(/^[\s\d.)|•▪■–—*#-]+|[\s:：|.*–—_=-]+$/gu, '')
    .replace(/[’`]/g, "'")
    .trim()
    .toLowerCase();
}

const lastWord = /(?:experience|history|skills|qualifications|education|kenntnisse|erfahrung|erfahrungen)$/;

const honours =
  /^(?:honou?rs|awards?|prizes|distinctions|memberships?|auszeichnungen|ehrungen|ehrenämter|prix|premios)$/;

function kindOfWords(tokens: readonly string[]): SectionKind | null {
  // A project manager has a title, and no section.
  if (
    titleScore(tokens.join(' ')) === 0 &&
    tokens.some((token) => /^(?:projects?|projets?|projekte?|proyectos|progetti|projetos)$/.test(token))
  )
    return 'other';
  const kinds: SectionKind[] = [];
  for (const token of tokens) {
    const kind = kindOfWord.get(token);
    if (kind) kinds.push(kind);
    else if (!fillers.has(token)) return null;
  }
  // Offices that are held as an honour are no posts.
  if (tokens.some((token) => honours.test(token))) return 'other';
  return kinds.toSorted((a, b) => (rank.get(a) ?? 9) - (rank.get(b) ?? 9))[0] ?? null;
}

/** What a text that looks like a heading is about by one of its words: "Contracts and employment". */
export function likelyKind(text: string): SectionKind {
  const kinds = tokensOf(bare(text)).map((token) => kindOfWord.get(token));
  return kinds.find((kind) => kind !== undefined && kind !== 'profile' && kind !== 'contact') ?? 'other';
}

/** Both are taught in one section: "Skills and languages", "Sprachen & Kenntnisse". */
export function isMixed(text: string): boolean {
  const kinds = new Set(
    bare(text)
      .split(/[\s/,&+]+/)
      .map((token) => kindOfWord.get(token)),
  );
  return kinds.has('languages') && kinds.has('skills');
}

/** In characters: of a name, and of a line with its marks and the spaces between its letters. */
const LONGEST = { name: 48, line: 400 };

/** The kind of section that a heading opens, or `null` if the text is no heading. */
export function headingKind(text: string): SectionKind | null {
  if (text.length > LONGEST.line) return null;
  const name = bare(text);
  if (name === '' || name.length > LONGEST.name) return null;
  return /\p{Script=Han}/u.test(name) ? chineseKind(name) : wordsKind(name);
}

function wordsKind(name: string): SectionKind | null {
  if (name === 'work') return 'experience';
  const own = ownKind(name);
  if (own) return own;
  if (/programm|coding|computer lang/.test(name) && /lang|sprach/.test(name)) return 'skills';
  const tokens = tokensOf(name);
  return tokens.length > 6 ? null : (kindOfWords(tokens) ?? kindOfEnding(name, tokens));
}

/** "Nursing experience", "Softwarekenntnisse": the end says of what kind it is, whatever comes before. */
function kindOfEnding(name: string, tokens: readonly string[]): SectionKind | null {
  if (tokens.length > 3 || /[:：]|grundkenntnisse/.test(name)) return null;
  const end = lastWord.exec(tokens.at(-1) ?? '')?.[0];
  return kindOfWord.get(end ?? '') ?? null;
}

const tokensOf = (name: string): string[] => name.split(/[\s/,&+|]+|(?<=d')/).filter((token) => token !== '');

const credentials =
  /^(?:(?:licen[cs]es|certificates|certifications|certificats|zertifikate|zertifizierungen|certificaciones|certificazioni)(?:(?:,| and| &| et| und| y| e) ?)?)+$/u;

/** Whether the words can hardly be anything but a heading; "Leadership" may also be a skill. */
export function isSureHeading(text: string): boolean {
  const kind = headingKind(text);
  if (kind === 'other' && credentials.test(bare(text))) return true;
  if (kind === 'other' || kind === 'profile' || kind === null) return false;
  return /\p{Script=Han}/u.test(text) || kindOfWords(tokensOf(bare(text))) === kind;
}

export interface Heading {
  kind: SectionKind;
  /** What stands after the heading on its line. */
  rest: string;
}

/** A heading that has a line for itself, or the first cell ("Skills | Python"), or stands before a colon. */
export function headingOf(line: CvLine): Heading | null {
  if (line.bullet) return null;
  const whole = headingKind(line.text);
  if (whole && isHeadingLike(line)) return { kind: whole, rest: '' };
  return headingInCell(line.text) ?? headingInline(line.text);
}

function headingInCell(text: string): Heading | null {
  const [first = '', ...cells] = text.split(CELL);
  const kind = cells.length > 0 ? headingKind(first) : null;
  return kind && { kind, rest: cells.join(CELL) };
}

/** Referees are other people, so that nothing of theirs is the candidate's. */
const REFEREES = /^(?:references?|referees?|referenzen|références|referencias|referenze|referenties|推荐人|推薦人)$/iu;

/** Skills and languages are told in one line, and in capitals studies; "Profile: …" may be anything. */
function headingInline(text: string): Heading | null {
  const [, before = '', rest = ''] = /^([^:：\t]{3,40})[:：]\s*(.+)$/u.exec(text.replaceAll(TURN, ' ')) ?? [];
  const kind = headingKind(before);
  if (!kind || !(isTold(kind, before) || REFEREES.test(before.trim()))) return null;
  return { kind: kind === 'languages' && areForComputers(rest) ? 'skills' : kind, rest: tidy(rest) };
}

const isTold = (kind: SectionKind, before: string): boolean =>
  kind === 'education' ? !/\p{Ll}/u.test(before) : kind === 'skills' || kind === 'languages';

/** "Languages: Go, Rust". */
const areForComputers = (rest: string): boolean => languageIn(rest) === null && !/\p{Script=Han}/u.test(rest);

/** A single ordinary word may be a heading only if it does not begin in lower case. */
function isHeadingLike({ text, heading }: CvLine): boolean {
  return heading || !/^\p{Ll}/u.test(text);
}
