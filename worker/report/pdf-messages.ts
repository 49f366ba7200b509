// What the main loop and the thread that writes PDFs say to each other.
import type { Report } from '#core/model/report.ts';

export type PdfRequest = { id: number; report: Report };
export type PdfReply = { id: number; bytes: Uint8Array<ArrayBuffer> } | { id: number; failure: string };
