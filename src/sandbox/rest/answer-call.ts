import { setTimeout as sleep } from 'node:timers/promises';
import { type FaultPlan, type RestFault, takeRestFault } from '../faults/faults.ts';
import { Refusal } from '../refusal.ts';
import type { BucketState } from './buckets.ts';
import type { Call, Route } from './route.ts';
import { findFaults } from './schema.ts';
import { findUnknownFields } from './unknown-fields.ts';

/** What goes back over HTTP. */
export interface Answer {
  readonly status: number;
  /** A string is sent as it is; undefined sends nothing. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the REST side needs beyond a single call. */
export interface RestSettings {
  readonly faults: FaultPlan;
  readonly countRequest: ((method: string, route: string, major: string) => BucketState) | null;
}

/** Answers one request as Discord would: planned misbehaviour, right to call, bucket, form, and then the work itself. */
export async function answerCall(
  route: Route,
  call: Call,
  authorization: string | undefined,
  path: string,
  settings: RestSettings,
): Promise<Answer> {
  const fault = takeRestFault(settings.faults, route.method, path);
  if (fault?.delayMs) await sleep(fault.delayMs);
  if (fault?.status !== undefined) return answerFault(fault, fault.status);
  if (!route.open && authorization !== `Bot ${call.world.application.token}`) return answerRefusal(new Refusal(0), {});
  const { params } = call;
  const major = params.channel ?? params.guild ?? params.token ?? '';
  const bucket = settings.countRequest?.(route.method, route.path, major);
  if (bucket?.exceeded) return answerTooMany(bucket);
  const headers = bucket?.headers ?? {};
  try {
    checkRequest(route, call);
    const body = route.handle(call);
    if (body === undefined) return { status: 204, body, headers };
    checkResponse(route, body);
    return { status: 200, body, headers };
  } catch (error) {
    if (error instanceof Refusal) return answerRefusal(error, headers);
    throw error;
  }
}

function checkRequest({ request }: Route, { body }: Call): void {
  const schema = typeof request === 'function' ? request(body) : request;
  if (!schema) return;
  const faults = findFaults(schema, body);
  const unknown = faults.length > 0 ? [] : findUnknownFields(schema, body);
  if (faults.length + unknown.length > 0) throw new Refusal(50035, [...faults, ...unknown]);
}

/** The sandbox's own answers are held to the same document; one that is wrong is a bug of the sandbox. */
function checkResponse({ method, path, response, items }: Route, body: unknown): void {
  const wire: unknown = JSON.parse(JSON.stringify(body));
  const ofItems = items ? (wire as unknown[]).flatMap((item) => findFaults(items, item)) : [];
  const faults = response ? findFaults(response, wire) : ofItems;
  if (faults.length === 0) return;
  const list = faults.map((fault) => `${fault.path.join('.')}: ${fault.message}`).join('; ');
  throw new Error(`The sandbox's answer to ${method} ${path} is not what Discord's document says. ${list}`);
}

function answerRefusal(refusal: Refusal, headers: Readonly<Record<string, string>>): Answer {
  return { status: refusal.status, body: refusal.toBody(), headers };
}

function answerTooMany({ global, retryAfterSeconds, headers }: BucketState): Answer {
  const body = { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global };
  return { status: 429, body, headers: { ...headers, 'retry-after': String(Math.ceil(retryAfterSeconds)) } };
}

function answerFault({ body, retryAfter = 1 }: RestFault, status: number): Answer {
  if (status === 429 && body === undefined)
    return answerTooMany({
      exceeded: true,
      global: false,
      retryAfterSeconds: retryAfter,
      headers: { 'x-ratelimit-scope': 'shared' },
    });
  return { status, body: body ?? { message: `${status}: planned by the sandbox`, code: 0 }, headers: {} };
}
