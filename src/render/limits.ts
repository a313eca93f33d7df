/** Discord's limits, in characters and counts, on what is made here. @see https://docs.discord.com/developers/resources/message */
export const limits = {
  content: 2000,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  menuOptions: 25,
  /** Label, value and description of an option alike. */
  menuText: 100,
  placeholder: 150,
  choices: 25,
  choiceText: 100,
  url: 512,
  /** Alternative text of an attachment. */
  description: 1024,
} as const;
