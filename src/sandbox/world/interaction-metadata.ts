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

function describe(world: World, { id, type, userId, payload, source }: Interaction): Payload {
  const shared = {
    id,
    type,
    user: userPayload(world, userId),
    authorizing_integration_owners: payload.authorizing_integration_owners,
  };
  const data = payload.data as Payload;
  if (type === 2) return data.target_id ? { ...shared, target_message_id: data.target_id } : shared;
  if (type === 3) return { ...shared, interacted_message_id: source?.raw.id };
  const trigger = source?.interaction ? describe(world, source.interaction) : { ...shared, type: 2 };
  return {
    ...shared,
    triggering_interaction_metadata: source ? { ...shared, type: 3, interacted_message_id: source.raw.id } : trigger,
  };
}
