/** Things that can be done by typing a number: each gets the next one, and keeps it. */
export interface Numbered<T> {
  /** @returns Its number, from 1. */
  add(thing: T): number;
  get(number: number): T | undefined;
}

export function createNumbered<T>(): Numbered<T> {
  const things: T[] = [];
  return { add: (thing) => things.push(thing), get: (number) => things[number - 1] };
}
