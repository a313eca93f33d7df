import type { Human } from '../sandbox/human/human.ts';

/** Somebody whom the page can be. */
export interface Role {
  /** What the page calls them in its requests: `reader`. */
  readonly key: string;
  readonly human: Human;
  /** One line on what they may do, for the switcher. */
  readonly about: string;
}
