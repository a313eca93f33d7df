/** How many requests of one kind may be made in how many real milliseconds. */
export interface BucketRule {
  readonly name: string;
  readonly method?: string;
  /** Tested against the route's path, parameters unfilled. */
  readonly path: RegExp;
  readonly limit: number;
  readonly windowMs: number;
}

/** Discord states no numbers for its buckets; these are what its answers were seen to say. */
const bucketRules: readonly BucketRule[] = [
  { name: 'callback', path: /^\/interactions\//, limit: 5, windowMs: 5_000 },
  { name: 'webhook', path: /^\/webhooks\//, limit: 5, windowMs: 2_000 },
  { name: 'message-create', method: 'POST', path: /^\/channels\/:channel\/messages$/, limit: 5, windowMs: 5_000 },
  {
    name: 'message-edit',
    method: 'PATCH',
    path: /^\/channels\/:channel\/messages\/:message$/,
    limit: 5,
    windowMs: 5_000,
  },
  {
    name: 'message-delete',
    method: 'DELETE',
    path: /^\/channels\/:channel\/messages\/:message$/,
    limit: 5,
    windowMs: 1_000,
  },
  { name: 'typing', path: /^\/channels\/:channel\/typing$/, limit: 5, windowMs: 5_000 },
  { name: 'commands', path: /^\/applications\//, limit: 30, windowMs: 20_000 },
  { name: 'create-dm', path: /^\/users\/@me\/channels$/, limit: 10, windowMs: 10_000 },
  { name: 'other', path: /^/, limit: 50, windowMs: 1_000 },
];

/** What an answer says about its bucket. */
export interface BucketState {
  readonly exceeded: boolean;
  readonly global: boolean;
  readonly retryAfterSeconds: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts requests. @returns A function that counts one, and says how its bucket stands */
export function createBuckets(
  rules: readonly BucketRule[] = bucketRules,
  globalPerSecond = 50,
): (method: string, route: string, major: string) => BucketState {
  const windows = new Map<string, { count: number; endsAt: number }>();
  const count = (key: string, windowMs: number) => {
    const now = Date.now();
    const window = windows.get(key);
    const current = window && window.endsAt > now ? window : { count: 0, endsAt: now + windowMs };
    current.count += 1;
    windows.set(key, current);
    return { ...current, left: (current.endsAt - now) / 1000 };
  };
  return (method, route, major) => {
    const rule = rules.find(
      (candidate) => (!candidate.method || candidate.method === method) && candidate.path.test(route),
    );
    if (!rule) return { exceeded: false, global: false, retryAfterSeconds: 0, headers: {} };
    const free = /^\/(interactions|webhooks)\//.test(route);
    const all = free ? null : count('global', 1_000);
    if (all && all.count > globalPerSecond)
      return {
        exceeded: true,
        global: true,
        retryAfterSeconds: all.left,
        headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
      };
    const { count: used, endsAt, left } = count(`${rule.name}:${major}`, rule.windowMs);
    const exceeded = used > rule.limit;
    return {
      exceeded,
      global: false,
      retryAfterSeconds: left,
      headers: {
        'x-ratelimit-limit': String(rule.limit),
        'x-ratelimit-remaining': String(Math.max(0, rule.limit - used)),
        'x-ratelimit-reset': (endsAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': left.toFixed(3),
        'x-ratelimit-bucket': Buffer.from(rule.name).toString('hex').padEnd(32, '0'),
        ...(exceeded ? { 'x-ratelimit-scope': 'user' } : {}),
      },
    };
  };
}
