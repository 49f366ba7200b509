/** How a call of the Connector can be made to go wrong. `drop` closes the connection without an answer. */
export type CallFault = { status: 429; retryAfter: number } | { status: 404 | 412 | 500 | 502 | 504 } | 'drop';

/** How a delivery to the app can be made to go wrong, under the method `deliver`. */
export type DeliveryFault = 'twice' | { delayMs: number };

export type Fault = CallFault | DeliveryFault;
