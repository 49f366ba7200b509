// Who asks, how long, what is agreed to; nothing is collected before the button.
import { useSignal } from '@preact/signals';
import { postStart } from '../api.ts';
import { dayAndTime } from '../format.ts';
import { Primary } from '../parts/button.tsx';
import { Choice, FieldError, TextField } from '../parts/field.tsx';
import { FailureNote, ProblemList, type FieldProblem } from '../parts/note.tsx';
import { OtherLanguage } from '../parts/other-language.tsx';
import { Title } from '../parts/title.tsx';
import { Rich } from '../parts/words.tsx';
import { useSending } from '../sending.ts';
import { dirty, go, hearPage, page } from '../state.ts';
import { resumeAt } from '../steps.ts';
import { locale, t } from '../text/text.ts';
import { emailProblem, nameProblem } from './checks.ts';
import { Facts } from './facts.tsx';

export function Welcome() {
  return (
    <div class="shell solo">
      <main id="main" class="hello" tabIndex={-1}>
        <Greeting />
        <Plan />
        <Agreement />
      </main>
    </div>
  );
}

function Greeting() {
  const { title, contentLanguage, firstName, workspace, parts, closesAt, timeLimitMinutes, questionCount } = page.value;
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  return (
    <div class="stack s3">
      <p class="eyebrow" lang={contentLanguage}>
        {title}
      </p>
      <Title step={t.welcome.step}>{t.welcome.hello(firstName, workspace.name)}</Title>
      <p class="lead">
        <Rich text={t.welcome.lead(minutes, parts.length, closesAt && dayAndTime(closesAt))} />
      </p>
      {timeLimitMinutes !== null && questionCount > 0 && (
        <p>
          <Rich text={t.welcome.limit(timeLimitMinutes)} />
        </p>
      )}
      <OtherLanguage />
    </div>
  );
}

function Plan() {
  const { parts, questionCount } = page.value;
  return (
    <aside class="side" aria-label={t.welcome.expect}>
      <h2>{t.welcome.partsHeading(parts.length)}</h2>
      <ol class="plan">
        {parts.map((part) => {
          const { name, what } = t.parts[part.kind](questionCount);
          return (
            <li key={part.kind}>
              <b>{name}</b>
              <span class="num quiet small">{t.welcome.minutes(part.minutes)}</span>
              <span class="d">{what}</span>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

type Fields = { name: string; email: string; agreed: boolean; keep: boolean };

const NOTHING: Fields = { name: '', email: '', agreed: false, keep: false };

function check({ name, email, agreed }: Fields): Record<string, string> {
  const found = {
    name: page.value.share ? nameProblem(name) : '',
    email: page.value.share ? emailProblem(email) : '',
    agreed: agreed ? '' : t.welcome.agreeMissing,
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message));
}

function Agreement() {
  const fields = useSignal(NOTHING);
  const problems = useSignal<Record<string, string>>({});
  const listed = useSignal<FieldProblem[]>([]);
  const { working, failure, send } = useSending();
  const set = (change: Partial<Fields>) => (fields.value = { ...fields.value, ...change });
  const show = (found: Record<string, string>) => {
    problems.value = found;
    listed.value = asList(found);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    show(check(fields.value));
    if (listed.value.length === 0) void send(() => postStart(startOf(fields.value)), started).then(hear);
  };
  const hear = () => failure.value?.problem.fields && show(failure.value.problem.fields);
  const leave = (name: string) => (problems.value = { ...problems.value, [name]: check(fields.value)[name] ?? '' });
  return (
    <form class="agree stack s5" noValidate onSubmit={submit}>
      <ProblemList problems={listed.value} />
      {page.value.share && <Who fields={fields.value} set={set} problems={problems.value} leave={leave} />}
      <Facts />
      <Consent fields={fields.value} set={set} problem={fields.value.agreed ? '' : problems.value['agreed']} />
      {failure.value && !failure.value.problem.fields && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value}>{t.welcome.submit}</Primary>
      </div>
    </form>
  );
}

function startOf({ name, email, keep }: Fields) {
  const who = page.value.share ? { name: name.trim(), email: email.trim() } : {};
  return {
    agreed: true as const,
    keepProfile: keep,
    noticeVersion: page.value.notice.version,
    noticeModel: page.value.notice.model,
    language: locale.value,
    ...who,
  };
}

function started(reply: { page: typeof page.value; next: string | null }): void {
  dirty.value = false;
  if (reply.next) return location.replace(reply.next);
  hearPage(reply.page);
  go(resumeAt(page.value, false));
}

function asList(problems: Record<string, string>): FieldProblem[] {
  const labels: Record<string, string> = { name: t.fields.name, email: t.fields.email, agreed: t.welcome.agreement };
  return Object.keys(problems).map((id) => ({ id, label: labels[id] ?? id }));
}

type Part = { fields: Fields; set: (change: Partial<Fields>) => void };

function Who({
  fields,
  set,
  problems,
  leave,
}: Part & { problems: Record<string, string>; leave: (name: string) => void }) {
  return (
    <section class="card stack" aria-labelledby="who">
      <h2 id="who">{t.welcome.who}</h2>
      <p class="small quiet">{t.welcome.whoHint(page.value.workspace.name)}</p>
      <div class="grid2">
        <TextField
          id="name"
          label={t.fields.name}
          value={fields.name}
          autocomplete="name"
          maxLength={120}
          error={problems['name']}
          onText={(name) => set({ name })}
          onLeave={() => leave('name')}
        />
        <TextField
          id="email"
          label={t.fields.email}
          type="email"
          value={fields.email}
          autocomplete="email"
          maxLength={254}
          error={problems['email']}
          onText={(email) => set({ email })}
          onLeave={() => leave('email')}
        />
      </div>
    </section>
  );
}

function Consent({ fields, set, problem }: Part & { problem: string | undefined }) {
  return (
    <fieldset class="stack s3">
      <legend class="vh">{t.welcome.agreement}</legend>
      <Choice
        type="checkbox"
        id="agreed"
        name="agreed"
        checked={fields.agreed}
        onPick={(agreed) => set({ agreed })}
        bad={problem ? 'agreed-error' : undefined}
      >
        {t.welcome.agree}
      </Choice>
      {problem && <FieldError id="agreed-error" message={problem} />}
      <Choice type="checkbox" name="keep" checked={fields.keep} onPick={(keep) => set({ keep })}>
        {t.welcome.keepProfile(page.value.workspace.name)} <span class="opt">{t.shell.optional}</span>
      </Choice>
    </fieldset>
  );
}
