/** How a call of the Connector can be made to go wrong. `drop` closes the connection without an answer. */
type CallFault = { status: 429; retryAfter: number } | { status: 404 | 412 | 500 | 502 | 504 } | 'drop';

/** What can happen to a call, or to a delivery to the app under the method `deliver`; `twice` is for deliveries only. */
export type Fault = CallFault | 'twice' | { delayMs: number };
