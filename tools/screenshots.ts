/**
 * `npm run screenshots`: takes the pictures of the README and the docs, from the page and the program as they are now,
 * into docs/pictures/; `npm run screenshots -- answer reload` takes these two alone. It needs a Chromium, nothing else.
 */

import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createLog } from '../src/discord/create-log.ts';
import { sandboxRoles } from '../src/sandbox-roles.ts';
import { modelsOf, shipped } from '../src/shipped.ts';
import { startSandboxBot } from '../src/start-sandbox-bot.ts';
import { startWeb } from '../src/web/start-web.ts';
import { findChromium, howToGetChromium } from './find-chromium.ts';
import { pictures } from './pictures.ts';
import { savePicture } from './save-picture.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findChromium(process.env.CHROMIUM_PATH);
if (executablePath === null) {
  process.stderr.write(`No Chromium was found. ${howToGetChromium}\n`);
  process.exit(2);
}
const wanted = process.argv.slice(2);
const folder = join(home, 'docs', 'pictures');
await mkdir(folder, { recursive: true });
// A copy, because one of the pictures shows what a change brings.
const corpusFolder = await mkdtemp(join(tmpdir(), 'readout-pictures-'));
await cp(join(home, 'corpus'), corpusFolder, { recursive: true });

const web = await startWeb({ host: '127.0.0.1', port: 0 });
const world = await startSandboxBot({
  corpusFolder,
  loadModels: modelsOf(null),
  cacheFolder: shipped.cache,
  logsQuestions: false,
  perMinute: 1000,
  log: createLog('warn', null),
});
web.open(world.sandbox, sandboxRoles(world));
await world.bot.meaning;
const browser = await chromium.launch({ executablePath });
try {
  for (const [name, { viewport, take }] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    // A little smaller than on a screen, because they stand in a column of text.
    const look = {
      viewport,
      deviceScaleFactor: 0.92,
      colorScheme: 'dark',
      locale: 'en-GB',
      reducedMotion: 'reduce',
    } as const;
    const page = await browser.newPage(look);
    await page.goto(web.url);
    await page.locator('.welcome').waitFor();
    const taken = await take({ page, readout: world.bot.reloader.current(), corpusFolder });
    await savePicture(join(folder, `${name}.png`), taken);
    await page.close();
  }
} finally {
  await browser.close();
  await web.close();
  await world.stop();
  await rm(corpusFolder, { recursive: true });
}
