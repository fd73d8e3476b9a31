/**
 * Charities and unions that are called by a word of every day: they are meant where the capital says so or where they act. By hand. As
 * printed.
 *
 * @module
 */
export const BODIES_CALLED_BY_WORDS: ReadonlySet<string> = new Set(
  `
  Accord Advance Amnesty Centrepoint Community Crisis Equity Headway Inquest Liberty Mandate Mencap Mind Prospect Refuge Relate Reprieve
  Rethink Samaritans Scope Sense Shelter Solidarity Stonewall Threshold Unison Unite Usdaw
  `
    .trim()
    .split(/\s+/),
);
