// Contact details and when the candidate could start; checked on leaving a field, not while typing.
import { useSignal } from '@preact/signals';
import type { Intake as IntakeData } from '#core/model/page.ts';
import { putIntake } from '../api.ts';
import { goPast } from '../moves.ts';
import { Primary } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { FailureNote, ProblemList, type FieldProblem } from '../parts/note.tsx';
import { Rail } from '../parts/rail.tsx';
import { Title } from '../parts/title.tsx';
import { useSending } from '../sending.ts';
import { dirty, finish, intakeDraft, page, type IntakeForm } from '../state.ts';
import { t } from '../text/text-steps.ts';
import { AvailabilityFields } from './availability.tsx';
import { emailProblem, nameProblem } from './checks.ts';
import type { FieldsProps, IntakeProblems } from './intake-fields.ts';

const EMPTY: IntakeForm = {
  name: '',
  email: '',
  phone: '',
  location: '',
  availability: null,
  noticePeriod: '',
  salary: '',
};

const CHECKS: { [Name in keyof IntakeForm]?: (form: IntakeForm) => string } = {
  name: (form) => nameProblem(form.name),
  email: (form) => emailProblem(form.email),
  phone: (form) => phoneProblem(form.phone),
  availability: (form) => (form.availability ? '' : t.about.availabilityMissing),
};

const labels = (): Record<keyof IntakeForm, string> => ({ ...t.fields, ...t.about });

function check(form: IntakeForm): IntakeProblems {
  const found = Object.entries(CHECKS).map(([name, test]) => [name, test(form)] as const);
  return Object.fromEntries(found.filter(([, message]) => message));
}

export function Intake() {
  return (
    <div class="shell">
      <Rail />
      <main id="main" class="step" tabIndex={-1}>
        <div class="stack s2">
          <Title step={t.intake.title}>{t.intake.title}</Title>
          <p class="quiet">{t.intake.lead}</p>
        </div>
        <IntakeFields />
      </main>
    </div>
  );
}

function IntakeFields() {
  const form = intakeDraft.value ?? page.value.intake ?? EMPTY;
  const problems = useSignal<IntakeProblems>({});
  const listed = useSignal<FieldProblem[]>([]);
  const { working, failure, send } = useSending();
  const set = (change: Partial<IntakeForm>) => {
    intakeDraft.value = { ...form, ...change };
    dirty.value = true;
  };
  const leave = (name: keyof IntakeForm) => (problems.value = { ...problems.value, [name]: CHECKS[name]?.(form) });
  const submit = (event: Event) => {
    event.preventDefault();
    show(check(form));
    if (isComplete(form, problems.value))
      void send(
        () => putIntake(form),
        () => kept(form),
      ).then(hear);
  };
  const show = (found: IntakeProblems) => {
    problems.value = found;
    listed.value = asList(found);
  };
  const hear = () => failure.value?.problem.fields && show(failure.value.problem.fields);
  return (
    <form class="stack s5" noValidate onSubmit={submit}>
      <ProblemList problems={listed.value} />
      <Contact form={form} set={set} leave={leave} problems={problems.value} />
      <AvailabilityFields form={form} set={set} leave={leave} problems={problems.value} />
      {failure.value && !failure.value.problem.fields && <FailureNote failure={failure.value} />}
      <div class="actions">
        <Primary working={working.value}>{t.intake.submit}</Primary>
      </div>
    </form>
  );
}

function isComplete(form: IntakeForm, problems: IntakeProblems): form is IntakeData {
  return Object.keys(problems).length === 0 && form.availability !== null;
}

function kept(intake: IntakeData): void {
  page.value = { ...page.value, intake };
  intakeDraft.value = null;
  dirty.value = false;
  finish('intake');
  goPast('intake');
}

function asList(problems: IntakeProblems) {
  const names = Object.keys(EMPTY) as (keyof IntakeForm)[];
  return names.filter((name) => problems[name]).map((name) => ({ id: name, label: labels()[name] }));
}

const contact = () =>
  [
    { id: 'name', autocomplete: 'name', maxLength: 120 },
    { id: 'email', type: 'email', autocomplete: 'email', maxLength: 254 },
    { id: 'phone', type: 'tel', autocomplete: 'tel', maxLength: 40, optional: true },
    { id: 'location', hint: t.about.locationHint, maxLength: 120, optional: true },
  ] as const;

function Contact({ form, set, leave, problems }: FieldsProps) {
  return (
    <div class="grid2">
      {contact().map((field) => (
        <TextField
          key={field.id}
          {...field}
          label={labels()[field.id]}
          value={form[field.id]}
          error={problems[field.id]}
          onText={(text) => set({ [field.id]: text })}
          onLeave={() => leave(field.id)}
        />
      ))}
    </div>
  );
}

/** Catches slips only; the server knows the numbering plans. */
function phoneProblem(phone: string): string {
  if (!phone.trim()) return '';
  if (/\p{L}/u.test(phone.replace(/ext\.?|x/i, ''))) return t.about.phoneLetters;
  return phone.replace(/\D/g, '').length < 7 ? t.about.phoneShort : '';
}
