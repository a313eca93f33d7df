import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Human } from '../../src/sandbox/human/human.ts';
import { makeSlowModels } from './slow-models.ts';
import { articleFile, dredging, makeCorpus, startWorld, type TestCorpus, type TestWorld } from './world.ts';

let corpus: TestCorpus;
let world: TestWorld;

beforeEach(async () => {
  corpus = await makeCorpus();
});
afterEach(async () => {
  await world.close();
  await corpus.close();
});

const start = async (...settings: Parameters<typeof startWorld>): Promise<void> => {
  world = await startWorld(settings[0], corpus);
};
const versionOf = (content: string): string => /corpus ([0-9a-f]{12})/i.exec(content)?.[1] ?? '';

test('a dry run tells what would change, and changes nothing', async () => {
  await start();
  const { moderator, general, bot } = world;
  const before = bot.reloader.current();
  await corpus.write('articles/2024-03-dredging.md', dredging.replace('4.2 million', '5.1 million'));
  await corpus.write('articles/2024-06-lamp.md', articleFile('A lamp', null, 'The lighthouse has a new lamp.'));
  await corpus.remove('articles/2023-12-ferry.md');
  const report = await moderator.ask(general, '/reload', { dry_run: true }).message();
  expect(report.ephemeral).toBe(true);
  expect(report.content).toContain('1 new, 1 changed, 1 gone, 1 unchanged');
  for (const line of ['new: 2024-06-lamp', 'changed: 2024-03-dredging', 'gone: 2023-12-ferry'])
    expect(report.content.replaceAll('\\', '')).toContain(line);
  expect(bot.reloader.current()).toBe(before);
});

test('a reload swaps the articles, and tells the versions and the time taken', async () => {
  await start();
  const { moderator, reader, general } = world;
  const before = await reader.ask(general, '/ask', { question: 'What will the dredging cost?' }).message();
  await corpus.write('articles/2024-03-dredging.md', dredging.replace('4.2 million', '5.1 million'));
  const report = await moderator.ask(general, '/reload').message();
  const after = await reader.ask(general, '/ask', { question: 'What will the dredging cost?' }).message();
  expect(after.content).toContain('5.1 million');
  expect(report.content).toContain(`${versionOf(before.content)} → ${versionOf(after.content)}`);
  expect(report.content).toMatch(/\d\.\d s/);
  const status = await moderator.ask(general, '/corpus status').message();
  expect(status.content).toContain(versionOf(after.content));
  expect(status.content).toContain('3 articles, 2 meetings');
  expect(status.content).toMatch(/<t:\d+:R>/);
});

test('a faulty corpus changes nothing, and every fault is named by file, line and key', async () => {
  await start();
  const { moderator, reader, general } = world;
  await corpus.write('articles/2024-03-dredging.md', dredging.replace('published: 2024-03-05', 'published: yesterday'));
  await corpus.write('articles/2024-07-bad.md', articleFile('Bad', null, 'Nothing.').replace('language', 'langage'));
  const report = (await moderator.ask(general, '/reload').message()).content.replaceAll('\\', '');
  expect(report).toMatch(/articles\/2024-03-dredging\.md:\d+: published: /);
  expect(report).toMatch(/articles\/2024-07-bad\.md(:\d+)?: langage: /);
  const answer = await reader.ask(general, '/ask', { question: 'What will the dredging cost?' }).message();
  expect(answer.content).toContain('4.2 million');
  expect(report).toContain(versionOf(answer.content));
});

test('a folder with hundreds of faults is reported in a message that fits, with the whole list attached', async () => {
  await start();
  for (let at = 0; at < 60; at += 1)
    await corpus.write(`articles/bad-${at}.md`, articleFile('Bad', 'no-such-meeting', 'Nothing.'));
  const report = await world.moderator.ask(world.general, '/reload').message();
  expect(report.content.length).toBeLessThanOrEqual(2000);
  const [file] = report.attachments;
  expect(new TextDecoder().decode(file?.data)).toContain('articles/bad-59.md');
});

test('only one reload runs at a time', async () => {
  const models = makeSlowModels();
  await start({ loadModels: async () => models, deferAfterMs: 50 });
  const { moderator, general, bot } = world;
  await bot.meaning;
  await corpus.write('articles/2024-06-lamp.md', articleFile('A lamp', null, 'The lighthouse has a new lamp.'));
  models.hold();
  const first = moderator.ask(general, '/reload');
  expect(await first.first()).toBe('thinking');
  const second = await moderator.ask(general, '/reload').message();
  expect(second.content).toContain('A reload is under way already');
  models.release();
  await moderator.sees(general, ({ content }) => content.includes('1 new'));
});

test('a reload tells how far it has come, and reads only the articles that changed', async () => {
  const models = makeSlowModels();
  await start({ loadModels: async () => models, deferAfterMs: 20 });
  const { moderator, general, bot } = world;
  await bot.meaning;
  const read = models.encoded.length;
  const lamp = 'The lighthouse has a new lamp.\n\nIt shines for nine miles.';
  await corpus.write('articles/2024-01-lamp.md', articleFile('A lamp', null, lamp));
  models.hold();
  const asked = moderator.ask(general, '/reload');
  const progress = moderator.sees(general, ({ content }) => content.startsWith('Reading the articles'));
  expect(await asked.first()).toBe('thinking');
  models.release();
  expect((await progress).content).toMatch(/^Reading the articles: \d+ of \d+ paragraphs\.$/);
  const report = await moderator.sees(general, ({ content }) => content.includes('Reloaded'));
  expect(report.content).toContain('1 new, 0 changed, 0 gone, 3 unchanged');
  expect(models.encoded.slice(read)).toEqual(lamp.split('\n\n'));
});

test('nobody but moderators is offered what changes the articles, and nobody elsewhere', async () => {
  await start();
  const { sandbox, guild, reader, moderator, general } = world;
  const foreign = sandbox.createGuild({ name: 'Foreign', channels: ['lobby'] });
  const boss = sandbox.createHuman({
    name: 'Boss',
    guilds: [foreign],
    permissions: ['Administrator'],
    installed: true,
  });
  guild.join(boss);
  const offered = (human: Human, channel: { id: string }) => human.commands(channel).map(({ name }) => name);
  expect(offered(moderator, general)).toContain('reload');
  expect(offered(reader, general)).not.toContain('reload');
  expect(offered(boss, general)).not.toContain('reload');
  expect(offered(boss, foreign.channel('lobby'))).not.toContain('reload');
  expect(offered(moderator, moderator.conversation)).not.toContain('reload');
});

test('the handler refuses all the same when Discord offers it to everybody, everywhere', async () => {
  await start();
  const { sandbox, guild, bot, general } = world;
  const everywhere = { default_member_permissions: null, contexts: [0, 1, 2], integration_types: [0, 1] };
  const rest = new REST({ api: sandbox.api }).setToken(sandbox.token);
  const careless = commands.map(({ definition }) => ({ ...definition, ...everywhere }));
  await rest.put(Routes.applicationGuildCommands(sandbox.applicationId, guild.id), { body: [] });
  await rest.put(Routes.applicationCommands(sandbox.applicationId), { body: careless });
  const foreign = sandbox.createGuild({ name: 'Foreign', channels: ['lobby'] });
  const abroad = sandbox.createGuild({ name: 'Abroad', channels: ['lobby'], installed: false });
  const boss = sandbox.createHuman({
    name: 'Boss',
    guilds: [foreign, abroad],
    permissions: ['Administrator'],
    installed: true,
  });
  guild.join(boss);
  const before = bot.reloader.current();
  const places: readonly (readonly [Human, { readonly id: string }])[] = [
    [world.reader, general],
    [boss, general],
    [boss, foreign.channel('lobby')],
    [boss, abroad.channel('lobby')],
    [boss, boss.conversation],
    [world.moderator, world.moderator.conversation],
  ];
  for (const [human, channel] of places)
    for (const command of ['/reload', '/corpus status']) {
      const refusal = await human.ask(channel, command).message();
      expect(refusal.content).toContain('Only moderators of the home server');
      expect(refusal.ephemeral).toBe(true);
    }
  expect(bot.reloader.current()).toBe(before);
});

test('the people and roles named in the settings may reload, in the home server alone', async () => {
  await start();
  const { sandbox, guild, general } = world;
  const named = sandbox.createHuman({ name: 'Named', guilds: [guild], permissions: ['ManageGuild'] });
  const role = guild.addRole('Editors', ['ManageGuild']);
  expect((await named.ask(general, '/reload').message()).content).toContain('Reloaded');
  await world.bot.stop();
  await world.close();
  // No home server in the settings: nobody may, whatever they are allowed there.
  await start({ moderation: { homeGuildId: null, moderatorIds: [named.id], moderatorRoleIds: [role] } });
  const refused = await world.moderator.ask(world.general, '/reload').message();
  expect(refused.content).toContain('Only moderators of the home server');
});

test('a reload while 50 questions are under way loses none, and each answer is of one corpus', async () => {
  const toll = (kroner: number) =>
    Promise.all(
      ['Harbour Post', 'Coast Weekly', 'Net and Line'].map((publisher, at) =>
        corpus.write(
          `articles/2024-08-toll-${at}.md`,
          articleFile(
            `The toll ${at}`,
            null,
            `The toll for boats of class ${at} is ${kroner} kroner a day.`,
            publisher,
          ),
        ),
      ),
    );
  await toll(11);
  const models = makeSlowModels(5);
  await start({ loadModels: async () => models, deferAfterMs: 50 });
  const { sandbox, guild, moderator, general, bot } = world;
  await bot.meaning;
  const old = bot.reloader.current().corpus.version;
  await toll(22);
  const people = Array.from({ length: 50 }, (_, at) => sandbox.createHuman({ name: `P${at}`, guilds: [guild] }));
  const ask = (human: Human) => human.ask(general, '/ask', { question: 'What is the toll for boats?' });
  const early = people.slice(0, 25).map(ask);
  moderator.ask(general, '/reload');
  const late = people.slice(25).map(ask);
  const answers = await Promise.all([...early, ...late].map((asked) => asked.message()));
  await moderator.sees(general, ({ content }) => content.includes('3 changed'));
  const now = bot.reloader.current().corpus.version;
  expect(now).not.toBe(old);
  for (const { content } of answers) {
    expect([old, now]).toContain(versionOf(content));
    const [right, wrong] = versionOf(content) === old ? ['11', '22'] : ['22', '11'];
    expect(content).toContain(`${right}`);
    expect(content.match(/^> .*$/gm)?.filter((line) => line.includes(` ${wrong} `))).toEqual([]);
  }
  expect(new Set(answers.map(({ content }) => versionOf(content)))).toContain(old);
  const last = await ask(moderator).message();
  expect(versionOf(last.content)).toBe(now);
});
