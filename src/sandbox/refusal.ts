/** Discord's own words and HTTP status for each code that the sandbox refuses with. */
const refusals = {
  0: [401, '401: Unauthorized'],
  10002: [404, 'Unknown Application'],
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10011: [404, 'Unknown Role'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  40005: [413, 'Request entity too large'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40094: [403, 'This interaction has reached the maximum number of follow-up messages'],
  50001: [403, 'Missing Access'],
  50003: [403, 'Cannot execute action on a DM channel'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
} as const satisfies Record<number, readonly [status: number, message: string]>;

/** A code that the sandbox can refuse a request with. */
export type RefusalCode = keyof typeof refusals;

/** One fault of a form: where it is, Discord's name for it, and what it says. */
export interface FormFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A request that Discord would refuse; carries the status, code and message that Discord answers with. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly FormFault[];

  constructor(code: RefusalCode, faults: readonly FormFault[] = []) {
    const [status, message] = refusals[code];
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.faults = faults;
  }

  /** The answer's body, faults nested by key as Discord nests them. */
  toBody(): Record<string, unknown> {
    const body = { message: this.message, code: this.code };
    return this.faults.length > 0 ? { ...body, errors: nestFaults(this.faults) } : body;
  }
}

/** @returns A refusal with code 50035 for one fault */
export function refuseForm(path: readonly (string | number)[], code: string, message: string): Refusal {
  return new Refusal(50035, [{ path, code, message }]);
}

function nestFaults(faults: readonly FormFault[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of faults) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as unknown[]) ?? []), { code, message }];
  }
  return root;
}
