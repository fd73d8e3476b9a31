const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A date as people read it: "2024-04-16T14:08" → "16 April 2024, 14:08", as far as stated, with a zone as printed;
 * anything else stays as it is.
 */
export function dateText(iso: string): string {
  const [, year, month, day, time, zone] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(.*))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const date = [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined);
  return [date.join(" "), ...(time ? [`${time}${zone === "Z" ? " UTC" : zone ? ` ${zone}` : ""}`] : [])].join(", ");
}
