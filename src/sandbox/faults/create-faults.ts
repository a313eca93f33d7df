import type { Gateway } from '../gateway/gateway.ts';
import type { Interaction } from '../world/interaction.ts';
import { failInteraction } from '../world/start-interaction.ts';
import type { World } from '../world/world.ts';
import type { FaultPlan, GatewayFault, RestFault } from './faults.ts';

/** How the sandbox is told to misbehave. */
export interface Faults {
  /** Answers coming requests with an error, with garbage, or late. */
  rest(fault: RestFault): void;
  /** Drops, delays, doubles or swaps coming events. */
  gateway(fault: GatewayFault): void;
  /** Closes every connection; a client may resume unless the code forbids it. */
  disconnect(code?: number): void;
  /** Asks clients to reconnect and resume (opcode 7). */
  reconnect(): void;
  /** Declares sessions invalid (opcode 9); they are forgotten unless they can be resumed. */
  invalidate(resumable?: boolean): void;
  /** Leaves heartbeats unanswered, or answers them again. */
  silence(silent?: boolean): void;
  /** Makes an interaction's token too old, now. */
  expire(interaction: Interaction): void;
  /** Forgets all misbehaviour that is still planned. */
  clear(): void;
}

/** Ties the plan of misbehaviour to a running sandbox. */
export function createFaults(world: World, plan: FaultPlan, gateway: Gateway): Faults {
  return {
    rest: (fault) => void plan.rest.push({ ...fault, left: fault.times ?? 1 }),
    gateway: (fault) => void plan.gateway.push({ ...fault, left: fault.times ?? 1 }),
    disconnect: (code = 4000) => gateway.disconnect(code, 'planned by the sandbox'),
    reconnect: () => gateway.broadcast({ op: 7, d: null }),
    invalidate(resumable = false) {
      gateway.broadcast({ op: 9, d: resumable });
      if (!resumable) gateway.state.sessions.clear();
    },
    silence(silent = true) {
      gateway.state.silent = silent;
    },
    expire(interaction) {
      failInteraction(world, interaction);
      interaction.expired = true;
    },
    clear() {
      plan.rest.length = 0;
      plan.gateway.length = 0;
      gateway.state.silent = false;
    },
  };
}
