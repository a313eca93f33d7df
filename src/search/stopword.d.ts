/** The package ships no types; this is all that is used of it. */
declare module 'stopword' {
  export const eng: readonly string[];
}
