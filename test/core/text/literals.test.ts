// Nobody speaks past the catalogue: no card, form or answer holds words of its own.
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What is typed is the same in every language. */
const TYPED = /^(?:\/assess|@Shortlist)\b/u;
/** Two words, the second one small. */
const SENTENCE = /\p{L}{2,},? \p{Ll}{2,}/u;
/** What a person reads of a card or form. */
const READ = /^(?:label|title|text|hint|placeholder|spoken|submit|close|yes|no|summary|description|message)$/u;

const FOLDERS = '{core/cards,core/dialogue}/**/*.ts';
/** Ids alone. */
const IDS = 'core/cards/actions.ts';

/** The literal's words; of a template what stands between its parts. */
function literalOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
  return undefined;
}

function isSaid(node: ts.Node, words: string): boolean {
  if (TYPED.test(words) || ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return false;
  // A bug's message is for the log.
  const isThrown = ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Error';
  const isSuper = ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.SuperKeyword;
  if (isThrown || isSuper) return false;
  const name = ts.isPropertyAssignment(node.parent) ? node.parent.name.getText() : '';
  return SENTENCE.test(words) || (READ.test(name) && words !== name && /\p{L}/u.test(words));
}

function saidIn(path: string, source: string): string[] {
  const said: string[] = [];
  const visit = (node: ts.Node) => {
    const words = literalOf(node);
    if (words !== undefined && isSaid(node, words)) said.push(`${path}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return said;
}

test('no card, form or answer holds words of its own', async () => {
  const said: string[] = [];
  for await (const path of glob(FOLDERS)) if (path !== IDS) said.push(...saidIn(path, readFileSync(path, 'utf8')));

  expect(said).toEqual([]);
});

test('words that stand in the code are found', () => {
  expect(saidIn('a.ts', `const a = { label: 'Edit' }; b('Nobody is here'); c(\`\${n} have finished\`);`)).toEqual([
    'a.ts: Edit',
    'a.ts: Nobody is here',
    'a.ts: … have finished',
  ]);
  expect(
    saidIn('a.ts', `import { x } from 'y z'; const a = { type: 'text', id: 'card' }; code('/assess list');`),
  ).toEqual([]);
});
