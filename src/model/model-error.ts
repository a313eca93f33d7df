/** A model cannot be run: its folder is not what it should be, or the thread that runs it has stopped. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
