import type { Clock } from '../clock.ts';
import { createSnowflakes } from '../snowflakes.ts';
import { createPerson } from './people.ts';
import type { World, WorldEvent } from './world.ts';

/** What the application under test is called, and what it was granted. */
export interface ApplicationSettings {
  readonly token: string;
  readonly name: string;
  readonly privilegedIntents: number;
}

/** @returns A world with an application, its bot and its owner, and nobody else */
export function createWorld(settings: ApplicationSettings, clock: Clock): World {
  const nextId = createSnowflakes(clock.now);
  const listeners = new Set<(event: WorldEvent) => void>();
  const id = nextId();
  const ownerId = nextId();
  const world: World = {
    clock,
    nextId,
    application: { ...settings, id, ownerId },
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    commands: new Map(),
    interactions: new Map(),
    address: '',
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  createPerson(world, { id, name: settings.name, bot: true });
  createPerson(world, { id: ownerId, name: 'Owner' });
  return world;
}
