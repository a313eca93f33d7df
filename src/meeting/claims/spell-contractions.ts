/**
 * Puts the apostrophe back where people leave it out: "doesnt" is "doesn't". Without it a negation would go unread.
 *
 * @returns Words that English has besides ("its", "were", "well") stay as they are
 */
export const spellContractions = (text: string): string => text.replace(contraction, "$1n't");

const contraction =
  /\b(do|does|did|is|are|was|were|has|have|had|wo|ca|could|should|would|must|need|ai)n[’‘`´]?t\b(?!['’])/giu;
