import type { AutocompleteInteraction } from 'discord.js';
import { limits } from '../render/limits.ts';
import { explainError } from './explain-error.ts';
import type { Services } from './services.ts';

/** Suggests what may stand in a field of a command, as somebody types; where that fails they type on. */
export async function suggestChoices(
  interaction: AutocompleteInteraction,
  { commands, reloader, log }: Services,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  try {
    const command = commands.find(({ definition }) => definition.name === interaction.commandName);
    const complete = command?.kind === 'slash' ? command.complete?.[name] : undefined;
    const choices = complete?.(reloader.current(), value) ?? [];
    await interaction.respond(choices.slice(0, limits.choices));
  } catch (err) {
    log.warn({ command: interaction.commandName, option: name, err }, explainError(err) ?? 'no suggestions');
  }
}
