import { REST, Routes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import type { Human } from '../../src/sandbox/human/human.ts';
import type { SeenMessage } from '../../src/sandbox/human/seen-message.ts';
import { startBot } from '../../src/start-bot.ts';
import { makeSlowModels } from './slow-models.ts';
import { collectLog, startWorld, type TestWorld } from './world.ts';

let world: TestWorld;

afterEach(() => world.close());

const cost = 'What will the dredging cost?';
const ask = (human: Human, question = cost) => human.ask(world.general, '/ask', { question });
const answerTo = (human: Human, sent: SeenMessage): Promise<SeenMessage> =>
  human.sees(sent.channelId, ({ replyTo }) => replyTo === sent.id);
const logged = (text: string) => world.log.filter(({ msg }) => String(msg).includes(text));
const bugs = () => world.log.filter(({ level }) => level === 'error' || level === 'fatal');

async function startSlow(): Promise<ReturnType<typeof makeSlowModels>> {
  const models = makeSlowModels();
  world = await startWorld({ loadModels: async () => models, deferAfterMs: 30, mayBeRefused: true });
  await world.bot.meaning;
  return models;
}

test('what takes longer is deferred, then filled in', async () => {
  const models = await startSlow();
  models.hold();
  const asked = ask(world.reader);
  expect(await asked.first()).toBe('thinking');
  models.release();
  expect((await asked.message()).content).toContain('4.2 million');
  const sent = world.reader.dm(cost);
  expect((await answerTo(world.reader, sent)).content).toContain('4.2 million');
});

test('a click that takes longer leaves the message as it is until the answer is there', async () => {
  const models = await startSlow();
  const answer = await ask(world.reader).message();
  const menu = answer.menus.find(({ customId }) => customId.startsWith('r1:within:'));
  models.hold();
  const clicked = world.reader.choose(answer, menu?.customId ?? '', menu?.options[1]?.value ?? '');
  expect(await clicked.first()).toBe('acknowledged');
  expect(world.reader.messages(world.general).find(({ id }) => id === answer.id)?.content).toBe(answer.content);
  models.release();
  const narrowed = await clicked.message();
  expect(narrowed.id).toBe(answer.id);
  expect(narrowed.content).toContain('Winter Harbour Council');
});

test('answers are by words alone until the articles are read, and say so', async () => {
  const models = makeSlowModels();
  models.hold();
  world = await startWorld({ loadModels: async () => models });
  expect((await ask(world.reader).message()).content).toContain('searched by words alone');
  models.release();
  await world.bot.meaning;
  expect((await ask(world.reader).message()).content).not.toContain('searched by words alone');
});

test('an answer that comes too late is no bug, and the operator is told why', async () => {
  const models = await startSlow();
  models.hold();
  const late = ask(world.reader);
  world.sandbox.faults.expire(late.interaction);
  await expect.poll(() => logged('10062')).toHaveLength(1);
  models.release();
  expect((await ask(world.reader).message()).content).toContain('4.2 million');
  expect(bugs()).toEqual([]);
});

test('a second copy of the bot, which answers first, is no bug either', async () => {
  const models = await startSlow();
  models.hold();
  const asked = ask(world.reader);
  const { id, token } = asked.interaction;
  const rest = new REST({ api: world.sandbox.api });
  await rest.post(Routes.interactionCallback(id, token), {
    body: { type: 4, data: { content: 'me first' } },
    auth: false,
  });
  await expect.poll(() => logged('40060')).toHaveLength(1);
  models.release();
  expect((await ask(world.reader).message()).content).toContain('4.2 million');
  expect(bugs()).toEqual([]);
});

test('it survives limits, errors and garbage from Discord', async () => {
  world = await startWorld({ mayBeRefused: true });
  const { faults } = world.sandbox;
  faults.rest({ path: /callback/, status: 429, retryAfter: 0.05 });
  expect((await ask(world.reader).message()).content).toContain('4.2 million');
  faults.rest({ path: /callback/, status: 500, times: 2, body: '<html>oops</html>' });
  expect((await ask(world.reader).message()).content).toContain('4.2 million');
  faults.rest({ path: /callback/, status: 502, times: 50 });
  const lost = ask(world.reader);
  await expect.poll(() => logged('HTTP 502').length, { timeout: 10_000 }).toBeGreaterThan(0);
  faults.clear();
  world.sandbox.faults.expire(lost.interaction);
  expect((await ask(world.reader).message()).content).toContain('4.2 million');
  expect(bugs()).toEqual([]);
});

test('what Discord says twice is answered once', async () => {
  world = await startWorld();
  const { reader, sandbox } = world;
  sandbox.faults.gateway({ action: 'duplicate', event: 'MESSAGE_CREATE' });
  await answerTo(reader, reader.dm(cost));
  await answerTo(reader, reader.dm('Who is the treasurer?'));
  expect(reader.messages(reader.conversation).filter(({ author }) => author.bot)).toHaveLength(2);
});

test('after a lost connection it comes back, and answers what was asked meanwhile', async () => {
  world = await startWorld();
  const { reader, sandbox } = world;
  sandbox.faults.disconnect(4000);
  const sent = reader.dm(cost);
  expect(
    (await reader.sees(sent.channelId, ({ replyTo }) => replyTo === sent.id, { timeoutMs: 20_000 })).content,
  ).toContain('4.2 million');
});

test.each([
  [4004, 'DISCORD_TOKEN'],
  [4013, 'intents'],
  [4014, 'no privileged one'],
])('when Discord closes the connection with %i the operator is told what to do', async (code, advice) => {
  world = await startWorld();
  world.sandbox.faults.disconnect(code);
  const reason = await world.bot.closed;
  expect(reason).toContain(String(code));
  expect(reason).toContain(advice);
});

test('a wrong token is refused with advice, and is not repeated', async () => {
  world = await startWorld({ mayBeRefused: true });
  const { log, lines } = collectLog('wrong-token', 'trace');
  const starting = startBot({
    token: 'wrong-token',
    api: world.sandbox.api,
    moderation: { homeGuildId: null, moderatorIds: [], moderatorRoleIds: [] },
    corpusFolder: world.corpus.folder,
    cacheFolder: world.corpus.folder,
    loadModels: null,
    perMinute: 10,
    logsQuestions: false,
    log,
  });
  await expect(starting).rejects.toThrow(/refused the token.*DISCORD_TOKEN/);
  await expect(starting).rejects.not.toThrow(/wrong-token/);
  expect(JSON.stringify(lines)).not.toContain('wrong-token');
});

test('where it may not write the operator is told what to do, and it goes on', async () => {
  world = await startWorld({ mayBeRefused: true });
  const { guild, sandbox, reader } = world;
  guild.overwrite('press', sandbox.applicationId, { deny: ['SendMessages'] });
  reader.say(guild.channel('press'), `${sandbox.botMention} ${cost}`);
  await expect.poll(() => logged('50013')).toHaveLength(1);
  await answerTo(reader, reader.dm(cost));
  expect(bugs()).toEqual([]);
});

test('a bug gives the reader a reference, and the operator the whole under that reference', async () => {
  world = await startWorld();
  const { reader, bot } = world;
  const broken = { ...bot.reloader.current(), ask: () => Promise.reject(new Error('a planted bug')) };
  bot.reloader.improve(bot.reloader.current(), broken);
  const answer = await ask(reader).message();
  expect(answer.ephemeral).toBe(true);
  const reference = /`([0-9a-f]{8})`/.exec(answer.content)?.[1];
  const [line] = bugs();
  expect(line).toMatchObject({ reference, command: 'ask', err: { message: 'a planted bug' } });
  expect(JSON.stringify(line)).toContain('failing.test.ts');
  expect(answer.content).not.toContain('planted');
  const sent = reader.dm(cost);
  expect((await answerTo(reader, sent)).content).toMatch(/`[0-9a-f]{8}`/);
});

test('who asks too much is told when to try again; in messages once', async () => {
  world = await startWorld({ perMinute: 2 });
  const { reader, moderator } = world;
  await ask(reader).message();
  await ask(reader).message();
  const refusal = await ask(reader).message();
  expect(refusal.content).toMatch(/try again <t:\d+:R>/);
  expect(refusal.ephemeral).toBe(true);
  reader.dm(cost);
  reader.dm(cost);
  expect((await ask(moderator).message()).content).toContain('4.2 million');
  await answerTo(moderator, moderator.dm(cost));
  const first = await answerTo(moderator, moderator.dm(cost));
  expect(first.content).toMatch(/try again <t:\d+:R>/);
  moderator.dm(cost);
  await expect.poll(() => world.log.filter(({ kind }) => kind === 'rate-limited')).toHaveLength(5);
  expect(moderator.messages(moderator.conversation).filter(({ author }) => author.bot)).toHaveLength(2);
});

test('each thing asked is one line of the log: what, how it ended, how long it took, on which corpus; not the question', async () => {
  world = await startWorld();
  const answer = await ask(world.reader).message();
  await world.reader.click(answer, 'Show in context').message();
  await answerTo(world.reader, world.reader.dm('Who is the treasurer?'));
  const answered = () => world.log.filter(({ msg }) => msg === 'answered');
  await expect.poll(answered).toHaveLength(3);
  const corpus = world.bot.reloader.current().corpus.version;
  expect(answered()).toMatchObject([
    { command: 'ask', kind: 'found', corpus, ms: expect.any(Number) },
    { command: 'context', kind: 'context', corpus },
    { command: 'direct message', kind: 'found', corpus },
  ]);
  expect(JSON.stringify(world.log)).not.toMatch(/dredging|treasurer/);
});

test('questions are logged where the operator wants them', async () => {
  world = await startWorld({ logsQuestions: true });
  await ask(world.reader).message();
  await expect.poll(() => JSON.stringify(world.log)).toContain(cost);
});

test('stopping lets a question finish, and takes up no other', async () => {
  const models = await startSlow();
  models.hold();
  const asked = ask(world.reader);
  expect(await asked.first()).toBe('thinking');
  const stopped = world.bot.stop();
  const refused = await ask(world.moderator).message();
  expect(refused.content).toContain('being restarted');
  models.release();
  expect((await asked.message()).content).toContain('4.2 million');
  await stopped;
  expect(world.sandbox.isConnected()).toBe(false);
});
