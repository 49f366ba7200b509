// What the Slack bot is built from.
import type { WebClient } from '@slack/web-api';
import type { Secrets } from '#core/ports/outside.ts';
import type { Directory, InWorkspace } from '#core/ports/store.ts';

export type SlackDeps = { inWorkspace: InWorkspace; directory: Directory; secrets: Secrets; publicUrl: string };
export type BotLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};
export type SlackOptions = {
  signingSecret: string;
  botToken: string;
  apiUrl: string;
  client: WebClient;
  deps: SlackDeps;
  log: BotLog;
};
