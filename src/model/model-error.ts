/** A model cannot be run: its folder is not what it should be, or the process that runs it has stopped. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
