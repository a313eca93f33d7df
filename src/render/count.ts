/** @returns "1 article", "3 articles" */
export const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
