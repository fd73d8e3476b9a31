import { MONTHS } from "./common.ts";
import type { Story } from "./story.ts";

interface DatelineForm {
  /** "{PLACE}", "{Place}", "{Apr}", "{April}", "{APR}", "{16}" are filled in. */
  readonly forms: readonly string[];
  readonly agency: string | null;
  /** Whether the place may be one of several, or left out. */
  readonly places: "one" | "some" | "none";
}

const AP_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

function datelineWriter({ forms, agency, places: count }: DatelineForm): (story: Story) => void {
  return (story) => {
    const { random, setting } = story;
    const form = random.pick(forms);
    const places = count === "none" || !/\{place\}/i.test(form) ? [] : drawPlaces(story, count);
    const { month, date } = setting.day;
    const printed = places.join("/");
    const name = MONTHS[month] ?? "";
    story.write(
      form
        .replace("{PLACE}", upperPlace(printed))
        .replace("{Place}", printed)
        .replace("{April}", name)
        .replace("{Apr}", name.slice(0, 3))
        .replace("{APR}", name.slice(0, 3).toUpperCase())
        .replace("{Apr.}", AP_MONTHS[month] ?? "")
        .replace("{16}", String(date)),
    );
    story.dateline = { places, agency };
  };
}

/** A place with its town in capitals; the region after a comma stays as it is: "TOLEDO, Ohio". */
function upperPlace(printed: string): string {
  return printed
    .split("/")
    .map((place) => {
      const comma = place.indexOf(",");
      return comma < 0 ? place.toUpperCase() : place.slice(0, comma).toUpperCase() + place.slice(comma);
    })
    .join("/");
}

function drawPlaces(story: Story, count: "one" | "some"): string[] {
  const { random, setting, city } = story;
  if (count === "some" && random.chance(0.12)) {
    const other = random.pick(setting.country.towns);
    if (other !== city) return [city, other];
  }
  const region = setting.country.regions?.[setting.country.towns.indexOf(city)] ?? "";
  return [region !== "" && random.chance(0.7) ? `${city}, ${region}` : city];
}

/** How outlets open the first paragraph. */
export const DATELINES = {
  reuters: datelineWriter({
    forms: ["{PLACE} (Reuters) – ", "{PLACE} (Reuters) - ", "(Reuters) – "],
    agency: "Reuters",
    places: "some",
  }),
  reutersDated: datelineWriter({
    forms: [
      "{PLACE}, {April} {16} (Reuters) - ",
      "{PLACE}, {Apr} {16} (Reuters) - ",
      "{PLACE} (Reuters) - ",
      "{April} {16} (Reuters) - ",
    ],
    agency: "Reuters",
    places: "some",
  }),
  reutersOld: datelineWriter({
    forms: ["{PLACE}  (Reuters) - ", "{PLACE} (Reuters) - ", "{PLACE}, {Apr} {16} (Reuters) - ", "(Reuters) - "],
    agency: "Reuters",
    places: "some",
  }),
  ap: datelineWriter({
    forms: ["{PLACE} (AP) — ", "{PLACE} (AP) - ", "{PLACE} (AP) -- "],
    agency: "AP",
    places: "one",
  }),
  afp: datelineWriter({
    forms: [
      "{Place} (AFP) – ",
      "{Place} (AFP) - ",
      "{PLACE}, {April} {16}, (AFP) - ",
      "{Place}, {April} {16} (AFP) – ",
    ],
    agency: "AFP",
    places: "one",
  }),
  placeDash: datelineWriter({ forms: ["{PLACE} — ", "{PLACE} – ", "{PLACE} - "], agency: null, places: "one" }),
  upi: datelineWriter({
    forms: ["{PLACE}, {Apr.} {16} (UPI) -- ", "{PLACE}, {April} {16} (UPI) — ", "{Apr.} {16} (UPI) -- "],
    agency: "UPI",
    places: "one",
  }),
  xinhua: datelineWriter({
    forms: [
      "{PLACE}, {April} {16} (Xinhua) -- ",
      "{PLACE}, {April} {16} (Xinhua) — ",
      "{PLACE}, {Apr.} {16} (Xinhua) -- ",
    ],
    agency: "Xinhua",
    places: "one",
  }),
  kyodo: datelineWriter({
    forms: ["{PLACE}, {April} {16}, Kyodo - ", "{PLACE}, {Apr.} {16} (Kyodo) - ", "{PLACE}, {April} {16} (Kyodo) -- "],
    agency: "Kyodo",
    places: "one",
  }),
  dpa: datelineWriter({
    forms: ["{Place} (dpa) - ", "{Place} (dpa) – ", "{Place}, {April} {16} (dpa) - "],
    agency: "dpa",
    places: "some",
  }),
  tass: datelineWriter({
    forms: ["{PLACE}, {April} {16}. /TASS/. ", "{PLACE}, {April} {16} (TASS). "],
    agency: "TASS",
    places: "one",
  }),
  ansa: datelineWriter({
    forms: ["(ANSA) - {PLACE}, {APR} {16} - ", "(ANSA) - {Place}, {April} {16} - "],
    agency: "ANSA",
    places: "one",
  }),
  efe: datelineWriter({
    forms: ["{Place}, {16} {Apr} (EFE).- ", "{Place}, {Apr} {16} (EFE).- "],
    agency: "EFE",
    places: "one",
  }),
  bloomberg: datelineWriter({ forms: ["(Bloomberg) -- ", "(Bloomberg) — "], agency: "Bloomberg", places: "none" }),
  web: (story: Story): void => {
    const { random } = story;
    if (random.chance(0.4)) return;
    random.pick([DATELINES.ap, DATELINES.placeDash, DATELINES.reuters, DATELINES.afp])(story);
  },
  sometimesPlace: (story: Story): void => {
    if (story.random.chance(0.6)) DATELINES.placeDash(story);
  },
  none: (): void => {},
};
