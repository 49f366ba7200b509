/** How a call of the Web API can be made to fail. `drop` closes the connection without an answer; `error` is Slack's own name for what went wrong. */
type CallFault =
  | { status: 429; retryAfter: number }
  | { status: 500 | 502 | 503 }
  | { error: string }
  | 'hang'
  | 'drop';

/** What can happen to a call, or to a delivery to the app under the method `deliver`; `twice` is for deliveries only. */
export type Fault = CallFault | 'twice';
