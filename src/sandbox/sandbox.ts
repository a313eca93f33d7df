import type { AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { type Clock, createClock } from './clock.ts';
import { createFaults, type Faults } from './faults/create-faults.ts';
import type { FaultPlan } from './faults/faults.ts';
import { createGateway } from './gateway/gateway.ts';
import { createHuman } from './human/create-human.ts';
import { createGuildHandle, type GuildHandle } from './human/guild-handle.ts';
import type { Human } from './human/human.ts';
import { limits } from './limits.ts';
import { type BucketRule, createBuckets } from './rest/buckets.ts';
import { createRecorder } from './rest/record.ts';
import { createRestServer } from './rest/rest-server.ts';
import { createWorld } from './world/create-world.ts';
import { addMember, addRole, createGuild, type GuildSettings } from './world/guilds.ts';
import { createPerson } from './world/people.ts';
import { type PermissionName, toBits } from './world/permissions.ts';
import type { World, WorldEvent } from './world/world.ts';

/** How a sandbox begins. */
export interface SandboxSettings {
  /** The token that the bot logs in with; `sandbox-token` if nothing is said. */
  readonly token?: string;
  /** The application's name, which is its bot's. */
  readonly name?: string;
  /** Privileged intents that are switched on; none if nothing is said. */
  readonly privilegedIntents?: readonly ('GuildMembers' | 'GuildPresences' | 'MessageContent')[];
  /** Where the 3 seconds and the 15 minutes come from; the wall clock if nothing is said. */
  readonly clock?: Clock;
  /** The port to listen on, on loopback; any free one if nothing is said. */
  readonly port?: number;
  /** Real milliseconds between heartbeats; Discord's 41,250 if nothing is said. */
  readonly heartbeatMs?: number;
  /** Buckets of requests; false for none. */
  readonly rateLimits?: readonly BucketRule[] | false;
  /** A file, or a function, that gets every REST request and answer as a line of JSON. */
  readonly record?: string | ((line: string) => void);
}

/** Who somebody is, and where they belong. */
interface HumanSettings {
  readonly name: string;
  /** The guilds that they are a member of. */
  readonly guilds?: readonly GuildHandle[];
  /** What they may do in all of these, beyond what everybody may. */
  readonly permissions?: readonly PermissionName[];
  /** Ids of roles that they have in these guilds. */
  readonly roles?: readonly string[];
  /** Whether they installed the application for themselves. */
  readonly installed?: boolean;
  /** Whether they take no direct messages from the bot. */
  readonly closedDms?: boolean;
  readonly locale?: string;
}

/** A little Discord, running. */
export interface Sandbox {
  /** What `rest.api` of the client is to be. */
  readonly api: string;
  readonly token: string;
  readonly applicationId: string;
  /** What names the bot in a message. */
  readonly botMention: string;
  readonly faults: Faults;
  /** Everything there is; to be read, not written. */
  readonly world: World;
  createGuild(settings: GuildSettings): GuildHandle;
  createHuman(settings: HumanSettings): Human;
  /** Hears of everything, whoever sees it. @returns a function that stops listening */
  onEvent(listener: (event: WorldEvent) => void): () => void;
  /** Whether a client is connected and identified. */
  isConnected(): boolean;
  close(): Promise<void>;
}

/** Starts a little Discord on loopback. @returns It, listening */
export async function startSandbox(settings: SandboxSettings = {}): Promise<Sandbox> {
  const token = settings.token ?? 'sandbox-token';
  const privilegedIntents = (settings.privilegedIntents ?? []).reduce(
    (bits, name) => bits | GatewayIntentBits[name],
    0,
  );
  const application = { token, name: settings.name ?? 'Sandbox Bot', privilegedIntents };
  const world = createWorld(application, settings.clock ?? createClock());
  const plan: FaultPlan = { rest: [], gateway: [] };
  const countRequest = settings.rateLimits === false ? null : createBuckets(settings.rateLimits);
  const server = createRestServer(world, { faults: plan, countRequest }, createRecorder(settings.record));
  const gateway = createGateway(world, server.server, plan, settings.heartbeatMs ?? limits.heartbeatMs);
  await server.listen({ host: '127.0.0.1', port: settings.port ?? 0 });
  world.address = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    api: `${world.address}/api`,
    token,
    applicationId: world.application.id,
    botMention: `<@${world.application.id}>`,
    faults: createFaults(world, plan, gateway),
    world,
    createGuild: (guild) => createGuildHandle(world, createGuild(world, guild)),
    createHuman(human) {
      const person = createPerson(world, human);
      for (const { id } of human.guilds ?? []) joinGuild(world, id, person.user.id, human);
      return createHuman(world, person);
    },
    onEvent: world.listen,
    isConnected: () => [...gateway.state.sessions.values()].some(({ send }) => send !== null),
    async close() {
      gateway.close();
      server.server.closeAllConnections();
      await server.close();
    },
  };
}

function joinGuild(
  world: World,
  guildId: string,
  userId: string,
  { name, permissions = [], roles = [] }: HumanSettings,
): void {
  const guild = world.guilds.get(guildId);
  if (!guild) throw new Error('This guild belongs to another sandbox.');
  const own = toBits(permissions) === 0n ? [] : [addRole(world, guild, name, permissions).id];
  addMember(world, guild, userId, [...roles, ...own]);
}
