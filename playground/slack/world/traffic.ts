// What the app has called, and the faults that a test has asked for.
export interface Call {
  method: string;
  args: Record<string, unknown>;
  /** Milliseconds on the workspace's clock. */
  at: number;
  /** The answer's `error`, absent when it went well. */
  error?: string;
}

export type Fault = { status: 429; retryAfter: number } | { status: 500 } | 'hang';

export interface Traffic {
  readonly calls: Call[];
  readonly faults: Map<string, Fault[]>;
}

export const newTraffic = (): Traffic => ({ calls: [], faults: new Map() });

/** The next `times` calls of this method fail in this way. */
export function addFault(traffic: Traffic, method: string, faults: Fault[]): void {
  traffic.faults.set(method, [...(traffic.faults.get(method) ?? []), ...faults]);
}

/** The fault that is due for this method, used up by asking. */
export const takeFault = (traffic: Traffic, method: string): Fault | undefined => traffic.faults.get(method)?.shift();
