/** How a call of the Web API can be made to fail. */
export type Fault = { status: 429; retryAfter: number } | { status: 500 } | 'hang';
