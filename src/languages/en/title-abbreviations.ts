/**
 * Titles that news English abbreviates before a name, with the word that a later description uses: "Sen. Ann Roe … the
 * senator". From the AP Stylebook's list of titles, and those of Britain and India by hand. Keys in lower case, with
 * and without their full stop.
 */
const TITLES: ReadonlyMap<string, string> = new Map([
  ["adm", "admiral"],
  ["adv", "advocate lawyer"],
  ["amb", "ambassador"],
  ["atty", "attorney"],
  ["brig", "brigadier"],
  ["capt", "captain"],
  ["cllr", "councillor"],
  ["clr", "councillor"],
  ["cr", "councillor"],
  ["cmdr", "commander"],
  ["col", "colonel"],
  ["coun", "councillor"],
  ["cpl", "corporal soldier"],
  ["det", "detective officer"],
  ["dr", "doctor physician medic"],
  ["fr", "priest parson"],
  ["gen", "general"],
  ["gov", "governor"],
  ["insp", "inspector officer"],
  ["lt", "lieutenant"],
  ["maj", "major"],
  ["pres", "president"],
  ["prof", "professor academic"],
  ["pte", "private soldier"],
  ["rep", "representative congressman congresswoman lawmaker"],
  ["rev", "reverend pastor priest minister vicar rector curate parson clergyman cleric"],
  ["revd", "reverend priest minister vicar rector curate parson clergyman cleric"],
  ["sec", "secretary"],
  ["sen", "senator lawmaker"],
  ["sgt", "sergeant officer"],
  ["supt", "superintendent officer"],
]);

export const TITLE_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(TITLES, ([short, words]): [string, readonly string[]][] => [
    [short, words.split(" ")],
    [`${short}.`, words.split(" ")],
  ]).flat(),
);
