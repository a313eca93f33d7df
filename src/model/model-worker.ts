import { cpus } from 'node:os';
import { Tokenizer } from '@huggingface/tokenizers';
import { env, InferenceSession } from 'onnxruntime-node';
import { ModelError } from './model-error.ts';
import { fileOf, readModelFolder } from './model-folder.ts';
import type { Reply, Result, Task, WorkerSettings } from './model-messages.ts';
import { openReader } from './open-reader.ts';
import { runOnPassage, runOnQuestion } from './run-encoder.ts';
import { runReader } from './run-reader.ts';

const settings: WorkerSettings = JSON.parse(process.argv[2] ?? '');

try {
  const run = await loadModels(settings);
  process.on('message', async (task: Task) => {
    try {
      reply({ kind: 'done', result: await run(task) });
    } catch (error) {
      reply({ kind: 'failed', fault: String(error) });
    }
  });
} catch (error) {
  reply({ kind: 'not-loaded', fault: error instanceof ModelError ? error.message : String(error) });
}

async function loadModels({ encoderFolder, readerFolder, threads }: WorkerSettings) {
  const folder = await readModelFolder(encoderFolder, 'encoder');
  const readers = readerFolder === null ? null : await readModelFolder(readerFolder, 'reader');
  const vocabulary = fileOf(folder, 'tokenizer.json');
  if (readers !== null && readers.manifest.tokenizer !== folder.manifest.tokenizer) {
    throw new ModelError(
      `${readerFolder}: was trained with the tokenizer ${readers.manifest.tokenizer}, but ${encoderFolder} has ${folder.manifest.tokenizer}`,
    );
  }
  const tokenizer = new Tokenizer(JSON.parse(vocabulary.toString('utf8')), {});
  // Spinning would keep a whole core busy between two operations, for little.
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
  const [session, run] = await Promise.all([
    InferenceSession.create(fileOf(folder, 'model_int8.onnx'), options),
    readers && openReader(fileOf(readers, 'model_int8.onnx'), threads),
  ]);
  const encoder = { ...folder.manifest, tokenizer, session };
  const reader = readers && run && { ...readers.manifest, tokenizer, run };
  reply({
    kind: 'loaded',
    loaded: { encoder: `${folder.id} ${machine()}`, reader: readers && `${readers.id} ${machine()}` },
  });

  return async (task: Task): Promise<Result> => {
    switch (task.kind) {
      case 'encode-question':
        return runOnQuestion(encoder, task.question);
      case 'encode-passage':
        return runOnPassage(encoder, task.passage);
      case 'read':
        if (reader === null) throw new ModelError('no reader is loaded');
        return runReader(reader, task.question, task.passages);
    }
  };
}

/** int8 kernels round differently from processor to processor: what one kind computed is not mixed with another's. */
function machine(): string {
  return `onnxruntime ${env.versions.node} on ${process.arch} ${cpus()[0]?.model ?? ''}`.trim();
}

function reply(message: Reply): void {
  // Whoever asked may be gone by now; then this process goes as well.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
