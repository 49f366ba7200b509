// What can be said about a field without the server; the empty string is no problem.
import { t } from '../text/text.ts';

export function nameProblem(name: string): string {
  return name.trim() ? '' : t.problems.name;
}

export function emailProblem(email: string): string {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email.trim()) ? '' : t.problems.email;
}
