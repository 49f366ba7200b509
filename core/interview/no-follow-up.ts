// Why a follow-up that was to be asked wasn't, as a code.

/**
 * `unread`: nothing that a model may read, which is no failure · `off-point`: about what may not be asked now ·
 * `not-allowed`: in words that may not be asked · `no-question`: none at all.
 */
export class NoFollowUp extends Error {
  override name = 'NoFollowUp';
  readonly code: 'unread' | 'off-point' | 'not-allowed' | 'no-question';
  constructor(code: NoFollowUp['code']) {
    super(`No follow-up: ${code}.`);
    this.code = code;
  }
}
