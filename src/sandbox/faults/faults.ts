/** How one or more coming REST requests are to be answered instead of properly. */
export interface RestFault {
  readonly method?: string;
  /** Tested against the path below `/api/v10`; every path if nothing is said. */
  readonly path?: RegExp;
  /** How many requests it befalls; 1 if nothing is said. */
  readonly times?: number;
  /** Waits so long (real milliseconds) first. */
  readonly delayMs?: number;
  /** The status to answer with; without it the request is only delayed, then answered properly. */
  readonly status?: number;
  /** A string is sent as it is, garbage included; anything else as JSON. */
  readonly body?: unknown;
  /** For 429: seconds. */
  readonly retryAfter?: number;
}

/** What is to happen to one or more coming gateway events. */
export interface GatewayFault {
  readonly action: 'drop' | 'delay' | 'duplicate' | 'reorder';
  /** The event's name, `MESSAGE_CREATE`; every event if nothing is said. */
  readonly event?: string;
  /** How many events it befalls; 1 if nothing is said. */
  readonly times?: number;
  /** For `delay`: real milliseconds. */
  readonly delayMs?: number;
}

/** The misbehaviour that is planned. */
export interface FaultPlan {
  readonly rest: (RestFault & { left: number })[];
  readonly gateway: (GatewayFault & { left: number })[];
}

/** @returns The fault that this request meets, used up by one; undefined if it is to be answered properly */
export function takeRestFault(plan: FaultPlan, method: string, path: string): RestFault | undefined {
  return take(
    plan.rest,
    (fault) => (!fault.method || fault.method === method) && (!fault.path || fault.path.test(path)),
  );
}

/** @returns The fault that this event meets, used up by one */
export function takeGatewayFault(plan: FaultPlan, event: string): GatewayFault | undefined {
  return take(plan.gateway, (fault) => !fault.event || fault.event === event);
}

function take<T extends { left: number }>(faults: T[], matches: (fault: T) => boolean): T | undefined {
  const fault = faults.find(matches);
  if (!fault) return undefined;
  fault.left -= 1;
  if (fault.left <= 0) faults.splice(faults.indexOf(fault), 1);
  return fault;
}
