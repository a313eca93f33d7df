// A further thread that runs the reader, beside the one that started it: a run blocks its thread. Plain JavaScript, as
// `model-worker.mjs`. It is sent the weights once, and keeps them no longer than it takes to load them; then rows of
// inputs, and posts as many rows of outputs.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { openReaderSession } = await import('./open-reader.ts');
parentPort.once('message', async (weights) => {
  const run = await openReaderSession(weights);
  parentPort.on('message', async (inputs) => {
    const outputs = [];
    for (const input of inputs) outputs.push(await run(input));
    parentPort.postMessage(outputs);
  });
  parentPort.postMessage('ready');
});
