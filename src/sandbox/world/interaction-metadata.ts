import type { Interaction } from './interaction.ts';
import { type Payload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

/** @returns What a message says of the interaction that it answers: `interaction_metadata`, and `interaction` for commands */
export function interactionMetadata(world: World, interaction: Interaction): Payload {
  const metadata = describe(world, interaction);
  const follows = interaction.original ? { original_response_message_id: interaction.original.raw.id } : {};
  if (interaction.type !== 2) return { interaction_metadata: { ...metadata, ...follows } };
  const { id, type } = interaction;
  const { name } = interaction.payload.data as Payload;
  return {
    interaction: { id, type, name, user: userPayload(world, interaction.userId) },
    interaction_metadata: { ...metadata, ...follows },
  };
}

function describe(world: World, { id, type, userId, payload, source, trigger }: Interaction): Payload {
  const shared = {
    id,
    type,
    user: userPayload(world, userId),
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  const { target_id } = payload.data as Payload;
  if (type === 3) return { ...shared, interacted_message_id: source?.raw.id };
  if (trigger) return { ...shared, triggering_interaction_metadata: describe(world, trigger) };
  return target_id ? { ...shared, target_message_id: target_id } : shared;
}
