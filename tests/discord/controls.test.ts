import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Human } from '../../src/sandbox/human/human.ts';
import type { SeenMessage } from '../../src/sandbox/human/seen-message.ts';
import { articleFile, dredging, startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const person = (name: string): Human => world.sandbox.createHuman({ name, guilds: [world.guild] });
const ask = (human: Human, question: string, isPrivate = false): Promise<SeenMessage> =>
  human.ask(world.general, '/ask', { question, private: isPrivate }).message();
const cost = 'What will the dredging cost?';
const herring = 'How many crates of herring did the boats land?';
const menuOf = (message: SeenMessage, action: string) => {
  const menu = message.menus.find(({ customId }) => customId.startsWith(`r1:${action}:`));
  if (menu === undefined) throw new Error(`no menu ${action}`);
  return menu;
};

test('an excerpt is shown in context, to whoever wants to see it, with steps to its neighbours', async () => {
  const [asker, other] = [person('Ann'), person('Ben')];
  const answer = await ask(asker, cost);
  const context = await other.click(answer, 'Show in context').message();
  expect(context.ephemeral).toBe(true);
  expect(context.content).toContain('The Spring Harbour Council agreed on Tuesday');
  expect(context.content).toContain('Ingrid Holm');
  expect(context.content).toContain('Fishermen asked for a longer pier');
  const step = await other.click(context, context.buttons.at(-1)?.label ?? '').message();
  expect(step.id).toBe(context.id);
  expect(step.content).toContain('the lighthouse needs a new lamp');
});

test('another source of an answer is picked from a menu', async () => {
  const asker = person('Cleo');
  const answer = await ask(asker, cost);
  const { customId, options } = menuOf(answer, 'sources');
  const context = await asker.choose(answer, customId, options[1]?.value ?? '').message();
  expect(context.ephemeral).toBe(true);
  expect(context.id).not.toBe(answer.id);
});

test('the same is asked of one meeting, in place for the asker, beside for others', async () => {
  const [asker, other] = [person('Dan'), person('Eve')];
  const answer = await ask(asker, 'What was discussed?');
  const { customId, options } = menuOf(answer, 'within');
  const winter = options.find(({ label }) => label.startsWith('Winter'))?.value ?? '';
  const theirs = await other.choose(answer, customId, winter).message();
  expect(theirs.ephemeral).toBe(true);
  const narrowed = await asker.choose(answer, customId, winter).message();
  expect(narrowed.id).toBe(answer.id);
  expect(narrowed.content).toContain('Winter Harbour Council (11 December 2023)');
  expect(narrowed.content).not.toContain('Harbour Post');
});

test('what a meeting does not answer is asked, with one click, of one that does', async () => {
  const asker = person('Ned');
  const refusal = await asker
    .ask(world.general, '/ask', { question: cost, meeting: 'council-2023-03', private: false })
    .message();
  expect(refusal.content).toContain('Not in the corpus.');
  expect(refusal.content).toContain('**Other meetings have something:**\n- Spring Harbour Council (4–5 March 2024)');
  const [first] = menuOf(refusal, 'within').options;
  expect(first?.label).toBe('Spring Harbour Council');
  expect(first?.description).toContain('has something');
  const answer = await asker.click(refusal, 'Ask Spring Harbour Council').message();
  expect(answer.id).toBe(refusal.id);
  expect(answer.content).toContain('4.2 million kroner');
  expect(answer.content).toContain('about Spring Harbour Council');
});

test('a private answer is shared with all', async () => {
  const [asker, other] = [person('Fay'), person('Gus')];
  const answer = await ask(asker, cost, true);
  const shared = await asker.click(answer, 'Share').message();
  expect(shared.ephemeral).toBe(false);
  expect(other.messages(world.general).map(({ id }) => id)).toContain(shared.id);
  expect(shared.content).toContain(`**Question:** ${cost}`);
});

test('an answer is dismissed by whoever asked, or by a moderator, and by nobody else', async () => {
  const [asker, other] = [person('Hal'), person('Ida')];
  const answer = await ask(asker, cost);
  const refusal = await other.click(answer, 'Dismiss').message();
  expect(refusal.content).toContain('Only whoever asked');
  expect(refusal.ephemeral).toBe(true);
  expect(asker.messages(world.general).map(({ id }) => id)).toContain(answer.id);

  expect(await asker.click(answer, 'Dismiss').first()).toBe('acknowledged');
  await gone(asker, answer);
  const again = await ask(asker, cost);
  await world.moderator.click(again, 'Dismiss').first();
  await gone(asker, again);
});

test('a button works after a restart', async () => {
  const asker = person('Jan');
  const answer = await ask(asker, herring);
  await world.restart();
  const next = await asker.click(answer, 'Next ▶').message();
  expect(next.id).toBe(answer.id);
  expect(next.content).toContain(`**Question:** ${herring}`);
  expect(next.content).toContain('page 2 of');
});

test('pages of a follow-up keep to what it followed on from, also after a restart', async () => {
  const asker = person('Kim');
  await ask(asker, 'What did the boats land at the auction hall?');
  const answer = await ask(asker, 'and how many crates?');
  expect(answer.content).toContain('following on from: What did the boats land');
  await world.restart();
  const next = await asker.click(answer, 'Next ▶').message();
  const back = await asker.click(next, '◀ Previous').message();
  expect(back.content).toBe(answer.content);
});

test('whoever clicks is told that the article has changed since, or is gone', async () => {
  const { corpus, moderator, general } = world;
  const asker = person('Lea');
  const answer = await ask(asker, cost);
  const page = await ask(asker, herring);
  await corpus.write('articles/2024-03-dredging.md', dredging.replace('4.2 million', '5.1 million'));
  await moderator.ask(general, '/reload').message();
  const changed = await asker.click(answer, 'Show in context').message();
  expect(changed.content).toContain('The corpus has changed since');
  expect(changed.ephemeral).toBe(true);
  const turned = await asker.click(page, 'Next ▶').message();
  expect(turned.content).toContain('The corpus has changed since this was asked');

  await corpus.remove('articles/2024-03-dredging.md');
  await corpus.write('articles/2024-03-pier.md', articleFile('A pier', 'council-2024-03', 'The pier is long.'));
  await moderator.ask(general, '/reload').message();
  const gone = await asker.click(answer, 'Show in context').message();
  expect(gone.content).toContain('not in it any more');
  expect(asker.messages(general).find(({ id }) => id === answer.id)?.content).toBe(answer.content);
});

test('a button of another version says so', async () => {
  const { general } = world;
  const asker = person('Max');
  const components = [{ type: 1, components: [{ type: 2, style: 2, label: 'Old', custom_id: 'r0:context:whatever' }] }];
  const { client } = world.bot;
  const channel = await client.channels.fetch(general.id);
  if (!channel?.isSendable()) throw new Error('not a channel to send to');
  const sent = await channel.send({ content: 'An old answer', components });
  const answer = await asker.click({ id: sent.id, channelId: general.id }, 'Old').message();
  expect(answer.content).toContain('older version of Readout');
});

async function gone(human: Human, { id }: SeenMessage): Promise<void> {
  await expect.poll(() => human.messages(world.general).some((message) => message.id === id)).toBe(false);
}
