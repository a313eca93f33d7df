import { expect, test, vi } from 'vitest';
import { modelsOf } from '../src/shipped.ts';
import { startWorld } from './discord/world.ts';
import { watchProcesses } from './model/watch-processes.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a process that dies with the models in it is logged, and the next question is answered as ever', async () => {
  const processes = watchProcesses();
  const world = await startWorld({ loadModels: modelsOf(null) });
  try {
    await world.bot.meaning;
    const ask = async () =>
      (await world.reader.ask(world.general, '/ask', { question: 'What will the dredging cost?' }).message()).content;
    const before = await ask();
    processes.started.at(-1)?.kill('SIGKILL');
    await expect
      .poll(() => world.log, { timeout: 20_000 })
      .toContainEqual(expect.objectContaining({ level: 'warn', msg: expect.stringContaining('died'), deaths: 1 }));
    expect(await ask()).toBe(before);
    expect(before).toContain('4.2 million');
  } finally {
    processes.stop();
    await world.close();
  }
});
