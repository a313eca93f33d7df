import { ModelError } from './model-error.ts';

/**
 * The library that runs the models cannot be loaded: it is not installed, or not built for this machine. Nothing is
 * wrong with the models, and all else works without them.
 */
export class RuntimeError extends ModelError {
  /** @param fault - What the system says */
  constructor(fault: string) {
    super(
      [
        `onnxruntime-node, which runs the models, cannot be loaded on this machine (${process.platform} ${process.arch}): ${fault}`,
        'Questions are answered by words alone. docs/operating.md, “Where the models do not run”, tells what to do; READOUT_MODEL=none does without them.',
      ].join('\n'),
    );
  }
}
