import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Human } from '../../src/sandbox/human/human.ts';
import type { SeenMessage } from '../../src/sandbox/human/seen-message.ts';
import { startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const person = (name: string): Human => world.sandbox.createHuman({ name, guilds: [world.guild] });
const answerTo = (human: Human, sent: SeenMessage): Promise<SeenMessage> =>
  human.sees(sent.channelId, ({ replyTo }) => replyTo === sent.id);
const mention = (text: string): string => `${world.sandbox.botMention} ${text}`;
const cost = 'What will the dredging cost?';

test('a direct message is a question', async () => {
  const human = person('Ann');
  const answer = await answerTo(human, human.dm(cost));
  expect(answer.content).toContain(`**Question:** ${cost}`);
  expect(answer.content).toMatch(/^> The dredging will cost/m);
  expect(answer.pings).toEqual({ users: [], roles: [], everyone: false });
});

test('a mention in a server is a question, wherever it stands', async () => {
  const human = person('Ben');
  const answer = await answerTo(human, human.say(world.general, `hey ${world.sandbox.botMention}, ${cost}`));
  expect(answer.content).toMatch(/^> The dredging will cost/m);
  expect(answer.pings.users).toEqual([]);
});

test('what is said to others in a server is none of our business', async () => {
  const human = person('Cleo');
  const other = person('Dan');
  const before = human.messages(world.general).length;
  const told = human.say(world.general, `${other.mention} ${cost}`);
  other.say(world.general, 'no idea', { replyTo: told });
  human.say(world.general, '@everyone what is up?');
  // The next that is answered shows that the others were passed over.
  const asked = human.say(world.general, mention(cost));
  await answerTo(human, asked);
  expect(human.messages(world.general)).toHaveLength(before + 5);
});

test('a follow-up in a direct message leans on the question before, and says what it carried over', async () => {
  const human = person('Eve');
  await answerTo(human, human.dm('What did the Winter Harbour Council discuss?'));
  const answer = await answerTo(human, human.dm('and who announced it?'));
  expect(answer.content).toContain('following on from: What did the Winter Harbour Council discuss?');
  expect(answer.content).toContain('Winter Harbour Council (11 December 2023)');
  expect(answer.content).toContain('carried over');
});

test('questions that one person sends at once are taken in turn, so that the second may lean on the first', async () => {
  const human = person('Fay');
  const first = human.dm('What did the Winter Harbour Council discuss?');
  const second = human.dm('and who announced it?');
  const [, answer] = await Promise.all([answerTo(human, first), answerTo(human, second)]);
  expect(answer.content).toContain('following on from: What did the Winter Harbour Council discuss?');
});

test('nobody leans on the question of another, or of another channel', async () => {
  const [human, other] = [person('Gus'), person('Hal')];
  await answerTo(human, human.say(world.general, mention('What did the Winter Harbour Council discuss?')));
  const theirs = await answerTo(other, other.say(world.general, mention('and who announced it?')));
  expect(theirs.content).not.toContain('following on');
  const elsewhere = await answerTo(human, human.dm('and who announced it?'));
  expect(elsewhere.content).not.toContain('following on');
});

test('a question by command is remembered like one that was written', async () => {
  const human = person('Ida');
  await human.ask(human.conversation, '/ask', { question: 'What did the Winter Harbour Council discuss?' }).message();
  const answer = await answerTo(human, human.dm('and who announced it?'));
  expect(answer.content).toContain('following on from: What did the Winter Harbour Council discuss?');
});

test('a reply to an answer follows on from it, whoever asked, and after a restart', async () => {
  const [human, other] = [person('Jan'), person('Kim')];
  const answer = await answerTo(
    human,
    human.say(world.general, mention('What did the Winter Harbour Council discuss?')),
  );
  await world.restart();
  const reply = await answerTo(other, other.say(world.general, 'and who announced it?', { replyTo: answer }));
  expect(reply.content).toContain('following on from: What did the Winter Harbour Council discuss?');
});

test('a reply with the ping off is talk about the answer, and is left alone', async () => {
  const human = person('Lea');
  const answer = await answerTo(human, human.say(world.general, mention(cost)));
  human.say(world.general, 'told you so', { replyTo: answer, ping: false });
  const next = await answerTo(human, human.say(world.general, mention(cost)));
  expect(human.messages(world.general).at(-1)?.id).toBe(next.id);
  expect(human.messages(world.general).at(-3)?.content).toBe('told you so');
});

test('a reply to the answer of a command, which Discord does not show us, is told how to ask, once', async () => {
  const human = person('Max');
  const answer = await human.ask(world.general, '/ask', { question: cost }).message();
  const reply = await answerTo(human, human.say(world.general, 'and when?', { replyTo: answer }));
  expect(reply.content).toContain('Discord does not show me the text');
  human.say(world.general, 'well', { replyTo: answer });
  const next = await answerTo(human, human.say(world.general, mention(cost)));
  expect(human.messages(world.general).at(-3)?.content).toBe('well');
  expect(human.messages(world.general).at(-1)?.id).toBe(next.id);
});

test('whoever mentions the role of the bot instead of the bot is told how to ask', async () => {
  const human = person('Moe');
  const roles = [...(world.sandbox.world.guilds.get(world.guild.id)?.roles.values() ?? [])];
  const role = roles.find(({ managed }) => managed)?.id;
  const answer = await answerTo(human, human.say(world.general, `<@&${role}> ${cost}`));
  expect(answer.content).toContain('Discord does not show me the text');
});

test('the message command asks what a message says, and shows the answer to the asker alone', async () => {
  const [human, other] = [person('Nia'), person('Ole')];
  const said = other.say(world.general, `${human.mention} ${cost}`);
  const answer = await human.messageCommand('Ask Readout about this', said).message();
  expect(answer.content).toContain(`**Question:** ${cost}`);
  expect(answer.ephemeral).toBe(true);
  const shared = await human.click(answer, 'Share').message();
  expect(shared.ephemeral).toBe(false);
  expect(shared.content).toContain(`**Question:** ${cost}`);
  expect(other.messages(world.general).map(({ id }) => id)).toContain(shared.id);
});

test('a message with nothing to read is told what to do', async () => {
  const human = person('Pia');
  const answer = await answerTo(human, human.say(world.general, world.sandbox.botMention));
  expect(answer.content).toContain('nothing to read');
});

test('the bare name of a command is that command', async () => {
  const human = person('Quinn');
  expect((await answerTo(human, human.dm('help'))).content).toContain('**Commands**');
  expect((await answerTo(human, human.dm('/meetings'))).content).toContain('**Meetings**, newest first');
  expect((await answerTo(human, human.dm('/reload'))).content).not.toMatch(/reloaded/i);
});

test('people who installed it for themselves use it in servers that the bot is not in', async () => {
  const foreign = world.sandbox.createGuild({ name: 'Foreign', channels: ['lobby'], installed: false });
  const human = world.sandbox.createHuman({ name: 'Rosa', guilds: [foreign], installed: true });
  const answer = await human.ask(foreign.channel('lobby'), '/ask', { question: cost }).message();
  expect(answer.content).toMatch(/^> The dredging will cost/m);
});
