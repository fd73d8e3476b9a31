/** Numbers and states of an archive in words, for the commands that look after it. */

/** "1 article", "12 articles"; for the tables of the schema, whose names are plurals. */
export function count(number: number, plural: string): string {
  return `${number.toLocaleString("en-US")} ${number === 1 ? singular(plural) : plural}`;
}

function singular(plural: string): string {
  return plural === "people" ? "person" : plural.replace(/ies$/, "y").replace(/s$/, "");
}

/** The tables that a person thinks of when asking what an archive holds. */
const MAIN_TABLES = ["articles", "people", "organisations", "quotes", "credits"] as const;

/** "12 articles, 80 people, 14 organisations, 95 quotes, 41 credits". */
export function contents(rows: Readonly<Record<string, number>>): string {
  return MAIN_TABLES.map((table) => count(rows[table] ?? 0, table)).join(", ");
}

/** "812 bytes", "1.2 MB": powers of 1,000, as disks are sold. */
export function size(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toFixed(1)} ${units[power]}`;
}

/** "4 s", "3 min", "2 h 5 min": seconds as a person would say them, rounded up. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  if (minutes < 100) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
