// Knows the words that stand above the columns of a table in a CV: "When | Post | Where", "Skill | Level".
import { CELL, type CvLine } from './line.ts';

const head =
  /^(?:when|dates?|years?(?: of (?:passing|completion|experience))?|year of|passing|period|duration|from|to|start|end|post|position|role|title|job(?: title)?|what|where|employer|company|organi[sz]ation|place|location|duties|qualifications?|degree|course|institut(?:ion|e)(?: name)?|school(?: ?\/ ?college)?|college|university|board(?: ?\/ ?university)?|specialization|subjects?|stream|aggregate|percentage|marks|grade|result|cgpa|gpa|c?gpa ?\/ ?(?:%|percentage)|skills?|tools?|area|category|level|proficiency|rating|last used|experience|languages?|spoken|written|speaking|writing|reading|listening|understanding|spoken (?:interaction|production)|last done|valid until|zeitraum|von|bis|stelle|tätigkeit|arbeitgeber|firma|unternehmen|ort|kenntniss?e?|fähigkeit(?:en)?|niveau|stufe|bereich|erfahrung|jahre|sprachen?|wort|schrift|gesprochen|geschrieben|abschluss|schule|hochschule|note|période|années?|poste|fonction|employeur|entreprise|lieu|ville|missions|diplôme|établissement|mention|compétences?|outils?|domaine|langues?|oral|écrit|parlé|lu|nivel|competencias?|habilidad(?:es)?|idiomas?|hablado|escrito|título|centro|(?:任[職职]|就[職职讀读]|在[職职校]|起[訖讫止]|工作)?(?:時間|时间|期間|期间|日期|年份|年月)|職稱|职称|职位|職位|職務|职务|職責|职责|(?:主要|工作)(?:職責|职责|內容|内容)|(?:公司|機構|机构|單位|单位|學校|学校|院校)(?:名稱|名称)?|部門|部门|主修|地點|地点|專業|专业|科系|學歷|学历|學位|学位|技能|水平|程度|熟练度|年限|語言|语言)$/iu;

/** "Degree / Course" names one column in two ways, "Percentage /" goes on below. */
const isHead = (cell: string): boolean => {
  const names = cell.split('/').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return head.test(cell.trim()) || (names.length > 0 && names.every((name) => head.test(name)));
};

/** Whether a line holds the heads of a table and nothing else. */
export function isColumnHeads(text: string): boolean {
  const cells = text.split(CELL);
  return cells.length > 1 && cells.every(isHead);
}

/** The rows of tables without their heads; a cell says what it holds where its head names a post or an employer. */
export function underHeads(lines: readonly CvLine[]): CvLine[] {
  let heads: string[] = [];
  return lines.flatMap((line) => {
    const cells = line.text.split(CELL);
    if (isColumnHeads(line.text)) {
      heads = cells.map((cell) => cell.trim());
      return [];
    }
    if (cells.length !== heads.length) return [line];
    const told = cells.map((cell, i) => (named.test(heads[i] ?? '') ? `${heads[i]}: ${cell}` : cell));
    return [{ ...line, text: told.join(CELL) }];
  });
}

const named =
  /^(?:post|position|role|job title|title|employer|company|organi[sz]ation|stelle|arbeitgeber|firma|poste|fonction|employeur|entreprise|職稱|职位|職位|職務|职务|公司(?:名稱|名称)?|單位|单位|機構名稱|机构名称)$/iu;
