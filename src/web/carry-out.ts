import type { Asked } from '../sandbox/human/asked.ts';
import type { Human } from '../sandbox/human/human.ts';
import type { SeenModal } from '../sandbox/human/modal.ts';
import type { Outcome, Request } from './protocol.ts';

/**
 * Does in the sandbox what somebody did on the page.
 *
 * @param forms - The forms that the bot has put up, by the interaction that they answer
 * @returns What came of it; what people cannot do in Discord is refused with the reason
 */
export async function carryOut(
  request: Exclude<Request, { readonly do: 'be' }>,
  human: Human,
  forms: ReadonlyMap<string, SeenModal>,
): Promise<Outcome> {
  try {
    return await act(request, human, forms);
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function act(
  request: Exclude<Request, { readonly do: 'be' }>,
  human: Human,
  forms: ReadonlyMap<string, SeenModal>,
): Promise<Outcome> {
  switch (request.do) {
    case 'ask':
      return begun(human.ask(request.channelId, request.command, request.values));
    case 'complete': {
      const { channelId, command, option, typed, values } = request;
      return { kind: 'choices', choices: await human.autocomplete(channelId, command, option, typed, values) };
    }
    case 'message-command':
      return begun(human.messageCommand(request.name, request.message));
    case 'say': {
      const { channelId, text, replyTo, ping } = request;
      const options = replyTo === null ? {} : { replyTo: { id: replyTo }, ping };
      if (channelId === human.conversation.id) human.dm(text, options);
      else human.say(channelId, text, options);
      return { kind: 'done' };
    }
    case 'edit':
      human.edit(request.message, request.text);
      return { kind: 'done' };
    case 'delete':
      human.delete(request.message);
      return { kind: 'done' };
    case 'click':
      return begun(human.click(request.message, request.customId));
    case 'choose':
      return begun(human.choose(request.message, request.customId, request.values));
    case 'submit': {
      const form = forms.get(request.interactionId);
      if (!form) throw new Error('This form is not open any more.');
      return begun(human.submit(form, request.values));
    }
  }
}

const begun = ({ id }: Asked): Outcome => ({ kind: 'begun', interactionId: id });
