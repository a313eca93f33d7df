import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { Refusal, refuseForm } from '../refusal.ts';
import type { FilePart } from '../world/attachments.ts';
import type { MessageBody } from '../world/messages.ts';
import { checkComponents } from './check-components.ts';
import { checkEmbeds } from './check-embeds.ts';

/**
 * Holds a message to Discord's rules, beyond what its schema says.
 *
 * @param before - The message that is being edited, if it is an edit
 * @throws Refusal 50035 for what is too long, too many or in the wrong place, 50006 for nothing at all, 40005 for too much
 */
export function checkMessage(body: MessageBody, files: readonly FilePart[], before?: APIMessage): void {
  if (files.length > limits.files)
    throw refuseForm(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`);
  if (files.some(({ data }) => data.byteLength > limits.fileBytes)) throw new Refusal(40005);
  if ((body.content?.length ?? 0) > limits.content)
    throw refuseForm(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.content} or fewer in length.`);
  const display = (((body.flags ?? 0) | (before?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  if (display) checkDisplayMessage(body, before);
  checkComponents(body.components ?? [], { display, fileNames: fileNames(body, files, before) });
  checkEmbeds(body.embeds ?? []);
  checkAllowedMentions(body);
  if (isEmpty(body, files, before, display)) throw new Refusal(50006);
}

function checkAllowedMentions({ allowed_mentions: allowed }: MessageBody): void {
  for (const kind of ['users', 'roles'] as const)
    if (allowed?.parse?.includes(kind) && allowed[kind]?.length)
      throw refuseForm(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
}

/** What an edit does not name stays, so a message that becomes one of displays must be rid of its content expressly. */
function checkDisplayMessage(body: MessageBody, before: APIMessage | undefined): void {
  const after: Readonly<Record<string, unknown>> = { content: before?.content, embeds: before?.embeds, ...body };
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = after[field];
    if (value && (!Array.isArray(value) || value.length > 0))
      throw refuseForm(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      );
  }
}

function isEmpty(
  { content, embeds, components, attachments }: MessageBody,
  files: readonly FilePart[],
  before: APIMessage | undefined,
  display: boolean,
): boolean {
  const after = {
    content: content === undefined ? before?.content : content,
    embeds: embeds === undefined ? before?.embeds : embeds,
    components: components === undefined ? before?.components : components,
    attachments: attachments ?? before?.attachments,
  };
  if (display) return !after.components?.length;
  return !(
    after.content ||
    after.embeds?.length ||
    after.components?.length ||
    files.length ||
    after.attachments?.length
  );
}

function fileNames(
  { attachments }: MessageBody,
  files: readonly FilePart[],
  before: APIMessage | undefined,
): Set<string> {
  const described = files.map(
    (file) => attachments?.find(({ id }) => String(id) === file.index)?.filename ?? file.name,
  );
  return new Set([...described.map(String), ...(before?.attachments ?? []).map(({ filename }) => filename)]);
}
