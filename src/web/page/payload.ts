import type { Payload } from '../shown.ts';

/** Reads the JSON that a bot sent: whatever is not of the expected kind counts as missing. */
export const textIn = (from: Payload, key: string): string => {
  const value = from[key];
  return typeof value === 'string' ? value : '';
};

/** @returns A number; `otherwise` where there is none */
export const numberIn = (from: Payload, key: string, otherwise: number): number => {
  const value = from[key];
  return typeof value === 'number' ? value : otherwise;
};

/** @returns An object inside; an empty one where there is none */
export const objectIn = (from: Payload, key: string): Payload => {
  const value = from[key];
  return isPayload(value) ? value : {};
};

/** @returns The objects of a list inside; none where there is no list */
export const listIn = (from: Payload, key: string): readonly Payload[] => {
  const value = from[key];
  return Array.isArray(value) ? value.filter(isPayload) : [];
};

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
