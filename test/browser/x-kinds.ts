import { startPlaygroundApp } from '../standins/app.ts';
import { memberOf } from '../standins/playground.ts';
import { candidateAt } from '../standins/candidate.ts';
const jobs = [
  [
    'Children’s nurse',
    'Moor Lane Hospital. You give medicines on the children’s ward. Need: dose calculation; talking with families; clear writing.',
  ],
  [
    'Children’s nurse',
    'Moor Lane Hospital. You give medicines on the children’s ward.\nNeed: dose calculation; talking with families; clear writing; incident response.',
  ],
  ['Support lead', 'Need: support quality metrics; writing for customers; SQL databases.'],
];
const app = await startPlaygroundApp();
const ruth = memberOf(app.url);
for (const [i, [title, job]] of jobs.entries()) {
  await ruth.open(title + ' ' + i, job);
  const [link] = await ruth.invite([{ name: 'A B', email: `a${i}@post.example` }]);
  const c = candidateAt(link!);
  await c.agree();
  const p = await c.page();
  console.log(
    title,
    p.title,
    p.questions.map((q) => [q.kind, q.prompt.slice(0, 60)]),
  );
  await fetch(app.url + '/playground/api/start-over', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}
await app.stop();
