// What every field is given: whose element it draws, what it holds, and whom to tell.
import type { FieldState, Plain } from '../../slack/world/field-state.ts';
import type { Target } from '../blocks/acting.tsx';

export interface Aria {
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

export interface ControlProps {
  target: Target;
  state: FieldState | undefined;
  onPlain: (value: Plain) => void;
  aria: Aria;
}
