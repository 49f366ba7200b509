// The people of a table: which column is which is told by its heading, else by what stands in it.
import type { TableRow } from '../../model/table.ts';
import type { Words } from '../../text/en.ts';
import { oneLine } from '../words.ts';
import { readLine, repeated, type LineProblem, type Person } from './people.ts';
import { firstThenLast } from './written-name.ts';

type PeopleRead = { people: Person[]; problems: LineProblem[] };

type Column = 'email' | 'name' | 'first' | 'last';
/** In English, French, German, Spanish and both ways of writing Chinese; the first that fits counts. */
const HEADINGS: readonly [Column, RegExp][] = [
  ['email', /e-?mail|courriel|correo|adresse (?:é|e)lectronique|^mail$|邮箱|邮件|電郵|电邮|郵件|信箱/iu],
  ['first', /^(?:first|given|fore)[ _-]*names?$|^pr(?:é|e)noms?$|^vornamen?$|^nombres?$|^名$|^名字$/iu],
  ['last', /^(?:last|family|sur)[ _-]*names?$|^nom de famille$|^(?:nach|familien)namen?$|^apellidos?$|^姓$|^姓氏$/iu],
  [
    'name',
    /^(?:full|candidate)?[ _-]*names?$|^candidate?s?$|^noms?(?: complet)?$|^candidat(?:e|·e)?s?$|姓名|名稱|名称|候選人|候选人|應徵者/iu,
  ],
];

type Layout = { email: number[]; names: number[] };

/** True where a table is one of people: half of its rows have an address, or its heading speaks of one. */
export function isOfPeople(rows: readonly TableRow[]): boolean {
  const withAddress = rows.filter(({ cells }) => cells.some((cell) => cell.includes('@'))).length;
  return (
    rows.length > 0 &&
    (withAddress * 2 >= rows.length || (withAddress > 0 && headingOf(rows)?.email.length !== undefined))
  );
}

/** The people of a table, in order, each address once; and one problem for each row that can't be read. */
export function peopleOfTable(rows: readonly TableRow[], t: Words): PeopleRead {
  const heading = headingOf(rows);
  const body = heading ? rows.slice(1) : rows;
  const layout = heading && heading.names.length > 0 ? heading : { ...guessed(body), ...addressesIn(heading) };
  const read: PeopleRead = { people: [], problems: [] };
  const seen = new Map<string, number>();
  for (const row of body) {
    const person = readLine(oneLine(lineOf(row, layout)), t);
    const message = typeof person === 'string' ? person : repeated(person, seen, t);
    if (message !== null) read.problems.push({ line: row.line, message: t.invite.line(row.line, message) });
    else if (typeof person !== 'string') {
      seen.set(person.email.toLowerCase(), row.line);
      read.people.push(person);
    }
  }
  return read;
}

function headingOf([first]: readonly TableRow[]): Layout | undefined {
  if (!first || first.cells.some((cell) => cell.includes('@'))) return undefined;
  const columns = first.cells.map((cell) => HEADINGS.find(([, words]) => words.test(oneLine(cell)))?.[0]);
  const of = (...wanted: Column[]) =>
    wanted.flatMap((kind) => columns.flatMap((column, i) => (column === kind ? [i] : [])));
  const email = of('email');
  if (email.length === 0) return undefined;
  return { email, names: namesOf(of, first.cells) };
}

/** Where a heading names the addresses but no name that we know, the name is looked for in the rows. */
const addressesIn = (heading: Layout | undefined) => (heading ? { email: heading.email } : {});

const familyIn = (whole: number | undefined, cells: readonly string[]) =>
  whole !== undefined && /^noms?$/iu.test(cells[whole] ?? '') ? whole : undefined;

/** One column holds the whole name, or two do: Chinese has the family's first. In French “nom” beside “prénom” is the family's. */
function namesOf(of: (...wanted: Column[]) => number[], cells: readonly string[]): number[] {
  const [[first], [last], [whole]] = [of('first'), of('last'), of('name')];
  if (first === undefined) return [whole ?? last].filter((i) => i !== undefined);
  const family = last ?? familyIn(whole, cells);
  if (family === undefined) return [whole ?? first];
  return /\p{Script=Han}/u.test(cells[first] ?? '') ? [family, first] : [first, family];
}

const isWordy = (cell: string) => /\p{L}/u.test(cell) && !/[@\d]/u.test(cell);

/** The addresses' column, and the name beside it: before it, else after it; two words make a whole name. */
function guessed(rows: readonly TableRow[]): Layout {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const share = (fits: (cell: string) => boolean) =>
    Array.from({ length: width }, (_, i) => rows.filter(({ cells }) => fits(cells[i] ?? '')).length / rows.length);
  const addresses = share((cell) => cell.includes('@'));
  const email = addresses.indexOf(Math.max(...addresses));
  const wordy = share(isWordy).flatMap((part, i) => (part > 0.5 && i !== email ? [i] : []));
  const whole = share((cell) => isWordy(cell) && /\S\s+\S|\p{Script=Han}{2}/u.test(cell));
  const before = wordy.filter((i) => i < email).slice(-2);
  const near = before.length > 0 ? before : wordy.filter((i) => i > email).slice(0, 2);
  const complete = near.find((i) => (whole[i] ?? 0) > 0.5);
  return { email: [email], names: complete === undefined ? near : [complete] };
}

/** As somebody would type it: the name, then the address. A row whose columns are elsewhere is read as it stands. */
function lineOf({ cells }: TableRow, { email, names }: Layout): string {
  const address = email.map((i) => cells[i] ?? '').find((cell) => cell.includes('@'));
  if (address === undefined) return cells.join(', ');
  const parts = names.map((i) => cells[i] ?? '').filter((part) => part !== '');
  const isHan = parts.length > 1 && parts.every((part) => /^\p{Script=Han}+$/u.test(part));
  const name = parts.length === 1 ? firstThenLast(parts[0] ?? '') : parts.join(isHan ? '' : ' ');
  return [name, address].filter((part) => part !== '').join(', ');
}
