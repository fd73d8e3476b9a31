/**
 * Charities and unions whose name is an everyday word. They are meant where the capital shows it, or where they act. By
 * hand. As printed.
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
