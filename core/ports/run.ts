import type { WorkspaceId } from '../model/ids.ts';
import type { Tx } from './store.ts';

/** One run of a job: whose it is, and the transaction in which its effect and its end are one. */
export type Run = {
  workspaceId: WorkspaceId;
  commit: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
  /** Fires when the run's deadline is over or the program stops. */
  signal: AbortSignal;
  /** Which start of this job it is, from 1; one that was put off counts too. */
  starts: number;
};
