/** An answer `{error: {code, message}}` with the Connector's own code for what went wrong. */
export class ConnectorError extends Error {
  override name = 'ConnectorError';
  readonly status: number;
  readonly code: string;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  constructor(status: number, code: string, about: { message?: string; retryAfter?: number } = {}) {
    super(about.message ?? code);
    this.status = status;
    this.code = code;
    this.retryAfter = about.retryAfter;
  }
}
