// What each group of the intake's fields is given.
import type { IntakeForm } from '../state.ts';

export type IntakeProblems = Partial<Record<keyof IntakeForm, string>>;

export type FieldsProps = {
  form: IntakeForm;
  set: (change: Partial<IntakeForm>) => void;
  leave: (name: keyof IntakeForm) => void;
  problems: IntakeProblems;
};
