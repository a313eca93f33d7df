import type { APIUser } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import type { Person, World } from './world.ts';

/** Who somebody is. */
export interface PersonSettings {
  readonly id?: string;
  readonly name: string;
  readonly bot?: boolean;
  readonly locale?: string;
  readonly installed?: boolean;
  readonly closedDms?: boolean;
}

/** Adds somebody to the world, in no guild yet. */
export function createPerson(world: World, settings: PersonSettings): Person {
  const bot = settings.bot ?? false;
  const user = {
    id: settings.id ?? world.nextId(),
    username: bot ? settings.name : settings.name.toLowerCase().replace(/[^a-z0-9_.]+/g, '_'),
    global_name: bot ? null : settings.name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(bot ? { bot } : {}),
  } as unknown as APIUser;
  const person: Person = {
    user,
    locale: settings.locale ?? 'en-US',
    installed: settings.installed ?? false,
    closedDms: settings.closedDms ?? false,
  };
  world.people.set(user.id, person);
  return person;
}

/** @throws Refusal 10013 for an id that is nobody's */
export function findPerson(world: World, id: string): Person {
  const person = world.people.get(id);
  if (!person) throw new Refusal(10013);
  return person;
}
