// What the product asks of the world outside its database; each has two implementations, or is a library.
import type { Card } from '../cards/card.ts';
import { Permanent } from '../errors.ts';
import type { CvReading } from '../model/cv.ts';
import type { CandidateId, FileId, InvitationId, WorkspaceId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { TableRow } from '../model/table.ts';

/** Why a chat platform won't take a message, for good: nothing is tried again. */
export class ChatRefused extends Permanent {
  override name = 'ChatRefused';
  readonly reason: 'message-gone' | 'no-access' | 'revoked' | 'invalid';
  constructor(reason: ChatRefused['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** `context` is opaque: where a platform asks before it takes a file, it comes back with the answer and says which file it was. */
export type ChatFile = { name: string; bytes: Buffer; words: string; context: string };

/** Slack or Teams. Throws RetryLater when asked to wait, ChatRefused when it won't ever work; deadline 10 s a call. */
export type Chat = {
  /** True where each viewer of a card there can get a view of their own, so that the one for all holds less. */
  perViewer?: (channel: string) => boolean;
  /** Posts a card and returns the message's id. */
  post(workspaceId: WorkspaceId, channel: string, card: Card): Promise<string>;
  update(workspaceId: WorkspaceId, place: { channel: string; message: string }, card: Card): Promise<void>;
  /** Takes a card back that nobody keeps up to date; nothing happens where it is gone, or isn't the bot's own. */
  remove(workspaceId: WorkspaceId, place: { channel: string; message: string }): Promise<void>;
  /** Whether somebody is a guest by now; undefined where the platform doesn't say. */
  isGuest(workspaceId: WorkspaceId, externalId: string): Promise<boolean | undefined>;
  /** A direct message to a member, by their id on the platform. */
  tell(workspaceId: WorkspaceId, externalId: string, card: Card): Promise<void>;
  /** Puts a card in a member's home, where the platform keeps one. */
  showHome?(workspaceId: WorkspaceId, externalId: string, card: Card): Promise<void>;
  /** A file that a member shared, by the platform's id of it. Throws UserError `file-…` where it can't be had; missing where files come with the message. */
  fetchFile?(workspaceId: WorkspaceId, ref: string): Promise<{ name: string; bytes: Buffer }>;
  /** A file in a direct message to a member, with a sentence beside it. */
  sendFile(workspaceId: WorkspaceId, externalId: string, file: ChatFile): Promise<void>;
};

export type Mail = { id: string; candidateId: CandidateId; to: string; subject: string; text: string; html: string };
export type Mailer = {
  /** Throws Permanent when the address is refused, RetryLater on a passing failure. The id makes a repeat recognisable. */
  send(mail: Mail): Promise<void>;
  /** Takes out what was kept of the mails to somebody, if anything is. */
  forget(id: CandidateId): Promise<void>;
};

/** Sealed bytes under an id, on disk or in S3. `put` of the same id twice leaves the second. */
export type Files = {
  put(id: FileId, bytes: Buffer): Promise<void>;
  get(id: FileId): Promise<Buffer>;
  remove(id: FileId): Promise<void>;
};

/** Throws UserError `cv-…` when the file can't be read; the sentence is for the candidate. */
export type CvReader = { read(file: Uint8Array): Promise<CvReading> };

/** What a member's file holds, told by its bytes: a document, or plain text. Throws UserError `cv-…` or `file-…` when it can't be read. */
export type FileReader = {
  read(file: Uint8Array): Promise<{ reading: CvReading } | { text: string; rows: TableRow[] }>;
};
/** A table as the bytes of a CSV file in which no cell is a formula. */
export type CsvWriter = (rows: readonly (readonly (string | number | null)[])[]) => Buffer;

export type PdfWriter = { write(report: Report): Promise<Uint8Array> };

/** Secrets and ids; links are derived from the invitation and the master key, so that only their hash is stored. */
export type Secrets = {
  id(): string;
  /** Four characters without look-alikes, upper case. */
  code(): string;
  /** 256 random bits, URL-safe. */
  token(): string;
  linkToken(invitationId: InvitationId): string;
  hash(token: string): Buffer;
  /** Vouches for a text that goes through somebody else’s hands and comes back; URL-safe. */
  mark(text: string): string;
  isMarked(text: string, mark: string): boolean;
};
