import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { Refusal } from '../refusal.ts';
import { addCommand, findCommand, listCommands, replaceCommands } from '../world/commands.ts';
import type { Payload } from '../world/payloads.ts';
import { checkCommands } from './check-commands.ts';
import { type Call, param, type Route } from './route.ts';

const scopes = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'] as const;

/** Registration of commands, globally and in one guild. */
export const commandRoutes: readonly Route[] = scopes.flatMap((path): Route[] => [
  {
    method: 'GET',
    path,
    items: ApplicationCommandResponseSchema,
    handle: (call) => listCommands(call.world, scope(call)).map(({ raw }) => raw),
  },
  {
    method: 'PUT',
    path,
    items: ApplicationCommandResponseSchema,
    handle: (call) => {
      const guildId = scope(call);
      const bodies = call.body as unknown as readonly Payload[];
      checkCommands(bodies);
      return replaceCommands(call.world, guildId, bodies).map(({ raw }) => raw);
    },
  },
  {
    method: 'POST',
    path,
    response: ApplicationCommandResponseSchema,
    handle: (call) => {
      const guildId = scope(call);
      checkCommands([call.body]);
      return addCommand(call.world, guildId, call.body).raw;
    },
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    response: ApplicationCommandResponseSchema,
    handle: (call) => findCommand(call.world, scope(call), param(call, 'command')).raw,
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    response: ApplicationCommandResponseSchema,
    handle: (call) => {
      const guildId = scope(call);
      const { raw } = findCommand(call.world, guildId, param(call, 'command'));
      const body = { ...raw, ...call.body };
      checkCommands([body]);
      return addCommand(call.world, guildId, body).raw;
    },
  },
  {
    method: 'DELETE',
    path: `${path}/:command`,
    handle: (call) => {
      const { raw } = findCommand(call.world, scope(call), param(call, 'command'));
      call.world.commands.delete(raw.id);
      call.world.emit({ type: 'commands' });
    },
  },
]);

function scope({ world, params }: Call): string | null {
  if (params.application !== world.application.id) throw new Refusal(10002);
  if (params.guild === undefined) return null;
  if (!world.guilds.get(params.guild)?.installed) throw new Refusal(50001);
  return params.guild;
}
