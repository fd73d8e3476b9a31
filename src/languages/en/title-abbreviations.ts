/**
 * Titles that news English abbreviates before a name, with the word that a later description uses: "Sen. Ann Roe … the
 * senator". From the AP Stylebook's list of titles. Keys in lower case with their full stop.
 */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["adm.", ["admiral"]],
  ["amb.", ["ambassador"]],
  ["atty.", ["attorney"]],
  ["capt.", ["captain"]],
  ["cmdr.", ["commander"]],
  ["col.", ["colonel"]],
  ["dr.", ["doctor", "physician"]],
  ["gen.", ["general"]],
  ["gov.", ["governor"]],
  ["lt.", ["lieutenant"]],
  ["maj.", ["major"]],
  ["pres.", ["president"]],
  ["prof.", ["professor"]],
  ["rep.", ["representative", "congressman", "congresswoman", "lawmaker"]],
  ["rev.", ["reverend", "pastor", "minister"]],
  ["sec.", ["secretary"]],
  ["sen.", ["senator", "lawmaker"]],
  ["sgt.", ["sergeant"]],
  ["supt.", ["superintendent"]],
]);
