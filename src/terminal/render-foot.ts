import type { Readout } from '../readout.ts';
import { type Screen, wrap } from './screen.ts';

/** @returns The last line of what is printed for people: facts of ours, then which corpus they come from. */
export const renderFoot = ({ corpus }: Readout, screen: Screen, facts: readonly string[] = []): string =>
  screen.colours.dim(wrap([...facts, `corpus ${corpus.version}`].join(' · '), screen));
