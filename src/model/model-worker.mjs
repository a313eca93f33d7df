// The thread that runs the models starts here: plain JavaScript, because a worker thread of Node 20 takes no
// TypeScript and inherits no loader from vitest.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const fault = await import('onnxruntime-node').then(
  () => null,
  (error) => String(error),
);
if (fault === null) await import('./model-worker.ts');
else parentPort?.postMessage({ kind: 'no-runtime', fault });
