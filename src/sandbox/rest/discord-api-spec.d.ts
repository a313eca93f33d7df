declare module 'discord-api-spec/zod' {
  const schema: import('./schema.ts').Schema;

  export {
    schema as ApplicationCommandAutocompleteCallbackRequestSchema,
    schema as ApplicationCommandCreateRequestSchema,
    schema as ApplicationCommandResponseSchema,
    schema as ApplicationCommandUpdateRequestSchema,
    schema as ApplicationCommandPatchRequestPartialSchema,
    schema as CreateMessageInteractionCallbackRequestSchema,
    schema as CreatePrivateChannelRequestSchema,
    schema as GatewayBotResponseSchema,
    schema as GuildChannelResponseSchema,
    schema as GuildMemberResponseSchema,
    schema as GuildRoleResponseSchema,
    schema as GuildWithCountsResponseSchema,
    schema as MyGuildResponseSchema,
    schema as IncomingWebhookRequestPartialSchema,
    schema as IncomingWebhookUpdateRequestPartialSchema,
    schema as InteractionCallbackResponseSchema,
    schema as MessageCreateRequestSchema,
    schema as MessageEditRequestPartialSchema,
    schema as MessageResponseSchema,
    schema as ModalInteractionCallbackRequestSchema,
    schema as PrivateApplicationResponseSchema,
    schema as PrivateChannelResponseSchema,
    schema as UpdateMessageInteractionCallbackRequestSchema,
    schema as UserPIIResponseSchema,
    schema as UserResponseSchema,
  };
}
