// What else the team should know: the CV, what was noticed, the candidate's comment, contact, decision and log.
import { decided, hiddenAs, language, moment, span, studied } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import { flow, heading, type TextLook } from './blocks.ts';
import { cvMatch } from './pdf-cv-match.ts';
import { WIDTH, type Sheet } from './sheet.ts';

type Words = Omit<TextLook, 'width'> & { text: string };

function write(sheet: Sheet, words: Words): void {
  flow(sheet, sheet.root, { ...words, width: WIDTH });
}

const QUOTE = { style: 'quote', bar: 'range', tag: 'BlockQuote', after: 3 } as const;
const COMMENT = 'The candidate’s comment';
const QUIET = { style: 'small', colour: 'ink-2', after: 4 } as const;

export function background(sheet: Sheet, report: Report): void {
  if (report.cv !== null) cv(sheet, report.cv);
  cvMatch(sheet, report);
  noticed(sheet, report);
  contact(sheet, report);
  if (report.decision !== null) decision(sheet, report.decision, report.timeZone);
  log(sheet, report);
}

type Cv = NonNullable<Report['cv']>;

function cv(sheet: Sheet, { hiddenText, instructions, ...said }: Cv): void {
  heading(sheet, 'CV, as the candidate confirmed it');
  if (hiddenText.length > 0) {
    warning(sheet, 'The file holds text that a reader can’t see. It was left out of everything.');
    for (const { text, why } of hiddenText) {
      write(sheet, { ...QUOTE, bar: 'warn-mark', after: 0, text: `“${text}”` });
      write(sheet, { ...QUIET, text: hiddenAs(why) });
    }
  }
  if (instructions.length > 0) {
    warning(sheet, 'The file talks to machines. Nobody obeyed; the score is the same without it.');
    for (const text of instructions) write(sheet, { ...QUOTE, bar: 'warn-mark', text: `“${text}”` });
  }
  confirmed(sheet, said);
}

function confirmed(sheet: Sheet, { employers, education, languages, skills }: Omit<Cv, 'hiddenText' | 'instructions'>) {
  for (const one of employers) entry(sheet, one.title || one.name, [one.name, span(one)]);
  for (const one of education) {
    const { what, where } = studied(one);
    entry(sheet, `Education: ${what}`, [where, span(one)]);
  }
  const list = (name: string, words: string[], between: string) => {
    if (words.length > 0) write(sheet, { style: 'body', text: `${name}: ${words.join(between)}`, after: 3 });
  };
  list('Languages', languages.map(language), '; ');
  list('Skills', skills, ', ');
}

function entry(sheet: Sheet, name: string, more: string[]): void {
  const rest = more.filter((part) => part !== '').join(', ');
  write(sheet, { style: 'bold', text: name, after: rest === '' ? 4 : 0 });
  if (rest !== '') write(sheet, { ...QUIET, text: rest });
}

function warning(sheet: Sheet, text: string): void {
  write(sheet, { style: 'bold', colour: 'warn', text, after: 2 });
}

function noticed(sheet: Sheet, report: Report): void {
  const nothing = report.noticed.length === 0;
  if (nothing && report.comment === null) return;
  heading(sheet, nothing ? COMMENT : 'Noticed');
  write(sheet, { ...QUIET, text: 'Information only, never part of the score.' });
  for (const { text, at } of report.noticed) {
    write(sheet, { style: 'body', text: at === null ? text : `${text} (${moment(at, report.timeZone)})`, after: 2 });
  }
  if (report.comment === null) return;
  if (nothing) return write(sheet, { ...QUOTE, text: report.comment });
  sheet.y += 3;
  write(sheet, { ...QUOTE, text: report.comment, after: 0 });
  write(sheet, { ...QUIET, text: COMMENT });
}

function contact(sheet: Sheet, { candidate }: Report): void {
  heading(sheet, 'Contact');
  const facts: [string, string | null][] = [
    ['E-mail', candidate.email],
    ['Phone', candidate.phone],
    ['Place', candidate.location],
    ['Can start', candidate.availability],
    ['Hopes for', candidate.salary],
  ];
  for (const [label, value] of facts) if (value) write(sheet, { style: 'body', text: `${label}: ${value}`, after: 1 });
}

function decision(sheet: Sheet, { kind, by, at, reason }: NonNullable<Report['decision']>, timeZone: string): void {
  heading(sheet, 'Decision');
  write(sheet, { style: 'bold', text: `${decided(kind)} by ${by}, ${moment(at, timeZone)}`, after: 2 });
  write(sheet, { ...QUOTE, text: reason });
}

function log(sheet: Sheet, report: Report): void {
  if (report.log.length === 0) return;
  heading(sheet, 'Log');
  for (const { who, what, reason, at } of report.log) {
    write(sheet, { style: 'body', text: `${who} ${what}` });
    write(sheet, { ...QUIET, text: `${reason === null ? '' : `“${reason}” `}${moment(at, report.timeZone)}` });
  }
}
