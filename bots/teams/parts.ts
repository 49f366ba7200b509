// What the Teams bot is built from.
import type { CsvWriter, Files, Secrets } from '#core/ports/outside.ts';
import type { Directory, InWorkspace } from '#core/ports/store.ts';
import { isLoopback, isPublic } from '../address.ts';
import type { Connector } from './connector.ts';

export type TeamsDeps = {
  files: Files;
  csv: CsvWriter;
  inWorkspace: InWorkspace;
  directory: Directory;
  secrets: Secrets;
  publicUrl: string;
};
export type BotLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};

/** The bot's own identity at Microsoft, or at a stand-in on this machine. */
export type TeamsIdentity = {
  appId: string;
  /** Nothing with a managed identity. */
  password: string | undefined;
  /** The only tenant that is let in; nothing lets every tenant in that installs the app. */
  tenantId: string | undefined;
  type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  /** Both only ever on this machine: where signing keys are read, and the bearer that is sent. */
  openIdMetadata: string | undefined;
  staticToken: string | undefined;
};
export type TeamsOptions = { identity: TeamsIdentity; connector: Connector; deps: TeamsDeps; log: BotLog };

/** True when nothing beyond this machine may be spoken to. */
export const staysHere = ({ openIdMetadata, staticToken }: TeamsIdentity): boolean =>
  openIdMetadata !== undefined || staticToken !== undefined;

/** Whether a service URL may be spoken to, with the bot's token. */
export const mayReach = (identity: TeamsIdentity, url: string): boolean =>
  staysHere(identity) ? isLoopback(url) : isPublic(url);
