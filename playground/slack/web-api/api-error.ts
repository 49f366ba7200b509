/** An answer `{ok: false, error}` with Slack's own name for what went wrong. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly error: string;
  /** Details for `response_metadata.messages`. */
  readonly details: string[];
  constructor(error: string, details: string[] = []) {
    super(error);
    this.error = error;
    this.details = details;
  }
}
