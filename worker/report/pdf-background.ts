// What else the team should know: the CV, what was noticed, the candidate's comment, contact, decision and log.
import { hiddenAs, language, moment, period, studied } from '#core/report/words.ts';
import type { Report } from '#core/model/report.ts';
import { flow, heading, quoted, type TextLook } from './blocks.ts';
import { cvMatch } from './pdf-cv-match.ts';
import { WIDTH, type Sheet } from './sheet.ts';

type Said = Omit<TextLook, 'width'> & { text: string };

function write(sheet: Sheet, words: Said): void {
  flow(sheet, sheet.root, { ...words, width: WIDTH });
}

const QUOTE = { style: 'quote', bar: 'range', tag: 'BlockQuote', after: 3 } as const;
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
  const { t } = sheet;
  const { cvTitle, hidden, hiddenNote, orders, ordersNote } = t.reportPage;
  heading(sheet, cvTitle);
  if (hiddenText.length > 0) {
    warning(sheet, t.sentences([hidden, hiddenNote]));
    for (const { text, why } of hiddenText) {
      write(sheet, { ...QUOTE, bar: 'warn-mark', after: 0, text: quoted(text, t) });
      write(sheet, { ...QUIET, text: hiddenAs(why, t) });
    }
  }
  if (instructions.length > 0) {
    warning(sheet, t.sentences([orders, ordersNote]));
    for (const text of instructions) write(sheet, { ...QUOTE, bar: 'warn-mark', text: quoted(text, t) });
  }
  confirmed(sheet, said);
}

function confirmed(sheet: Sheet, { employers, education, languages, skills }: Omit<Cv, 'hiddenText' | 'instructions'>) {
  const { t } = sheet;
  const { education: studies, labelled, languages: spoken, skills: able } = t.reportPage;
  for (const one of employers) entry(sheet, one.title || one.name, [one.name, period(one, t)]);
  for (const one of education) {
    const { what, where } = studied(one, t);
    entry(sheet, labelled(studies, what), [where, period(one, t)]);
  }
  const list = (name: string, words: string) => {
    if (words !== '') write(sheet, { style: 'body', text: labelled(name, words), after: 3 });
  };
  list(spoken, languages.map((one) => language(one, t)).join(t.semicolon));
  list(able, t.commas(skills));
}

function entry(sheet: Sheet, name: string, more: string[]): void {
  const rest = sheet.t.commas(more);
  write(sheet, { style: 'bold', text: name, after: rest === '' ? 4 : 0 });
  if (rest !== '') write(sheet, { ...QUIET, text: rest });
}

function warning(sheet: Sheet, text: string): void {
  write(sheet, { style: 'bold', colour: 'warn', text, after: 2 });
}

function noticed(sheet: Sheet, report: Report): void {
  const nothing = report.noticed.length === 0;
  if (nothing && report.comment === null) return;
  const { t } = sheet;
  const { comment, noticed: seen, notScored } = t.reportPage;
  heading(sheet, nothing ? comment : seen);
  write(sheet, { ...QUIET, text: notScored });
  for (const { text, at } of report.noticed) {
    write(sheet, { style: 'body', text: at === null ? text : `${text} (${moment(at, report.timeZone, t)})`, after: 2 });
  }
  if (report.comment === null) return;
  if (nothing) return write(sheet, { ...QUOTE, text: report.comment });
  sheet.y += 3;
  write(sheet, { ...QUOTE, text: report.comment, after: 0 });
  write(sheet, { ...QUIET, text: comment });
}

function contact(sheet: Sheet, { candidate }: Report): void {
  const { contact: title, facts, labelled } = sheet.t.reportPage;
  heading(sheet, title);
  for (const name of ['email', 'phone', 'location', 'availability', 'salary'] as const) {
    const value = candidate[name];
    if (value) write(sheet, { style: 'body', text: labelled(facts[name], value), after: 1 });
  }
}

function decision(sheet: Sheet, { kind, by, at, reason }: NonNullable<Report['decision']>, timeZone: string): void {
  const { t } = sheet;
  heading(sheet, t.reportPage.decision);
  write(sheet, { style: 'bold', text: t.decision.by[kind](by, moment(at, timeZone, t)), after: 2 });
  write(sheet, { ...QUOTE, text: reason });
}

function log(sheet: Sheet, report: Report): void {
  if (report.log.length === 0) return;
  const { t } = sheet;
  heading(sheet, t.reportPage.log);
  for (const { who, what, reason, at } of report.log) {
    write(sheet, { style: 'body', text: `${who} ${what}` });
    write(sheet, {
      ...QUIET,
      text: `${reason === null ? '' : `${quoted(reason, t)} `}${moment(at, report.timeZone, t)}`,
    });
  }
}
