// What the app has called, and the faults that a test has asked for.
export interface Call {
  method: string;
  args: Record<string, unknown>;
  /** Milliseconds on the workspace's clock. */
  at: number;
  /** The answer's error code, absent when it went well. */
  error?: string;
}

export interface Traffic<Fault> {
  readonly calls: Call[];
  readonly faults: Map<string, Fault[]>;
}

const KEPT_CALLS = 10_000;

export const newTraffic = <Fault>(): Traffic<Fault> => ({ calls: [], faults: new Map() });

/** Keeps the newest ten thousand calls. */
export function noteCall<Fault>(traffic: Traffic<Fault>, call: Call): void {
  traffic.calls.push(call);
  if (traffic.calls.length > KEPT_CALLS) traffic.calls.shift();
}

/** The next calls of this method fail in these ways, one each. */
export function addFault<Fault>(traffic: Traffic<Fault>, method: string, faults: Fault[]): void {
  traffic.faults.set(method, [...(traffic.faults.get(method) ?? []), ...faults]);
}

/** The fault that is due for this method, used up by asking. */
export const takeFault = <Fault>(traffic: Traffic<Fault>, method: string): Fault | undefined =>
  traffic.faults.get(method)?.shift();
