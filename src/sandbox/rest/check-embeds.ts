import { limits } from '../limits.ts';
import { refuseForm } from '../refusal.ts';
import type { Payload } from '../world/payloads.ts';

/** Holds all embeds of a message together to 6000 characters. @throws Refusal 50035 */
export function checkEmbeds(embeds: readonly Payload[]): void {
  if (embeds.length > limits.embeds)
    throw refuseForm(['embeds'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.embeds} or fewer in length.`);
  const total = embeds.reduce((sum, embed) => sum + countCharacters(embed), 0);
  if (total > limits.embedTotal)
    throw refuseForm(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.embedTotal}`);
}

function countCharacters(embed: Payload): number {
  const fields = (embed.fields ?? []) as readonly Payload[];
  const texts = [
    embed.title,
    embed.description,
    (embed.footer as Payload | undefined)?.text,
    (embed.author as Payload | undefined)?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + String(text ?? '').length, 0);
}
