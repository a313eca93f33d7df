/** What we use of nspell; it ships no types. */
declare module 'nspell' {
  interface Speller {
    /** Whether a word is spelled as the dictionary has it. */
    correct(word: string): boolean;
  }
  export default function nspell(dictionary: { readonly aff: Uint8Array; readonly dic: Uint8Array }): Speller;
}
