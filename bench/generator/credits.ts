import { personOf, REPORTERS } from "./people.ts";
import { COUNTRIES } from "./places.ts";
import type { Story } from "./story.ts";
import type { TrueCredit } from "./truth.ts";

/** Someone to be credited, not yet printed. */
export interface Credited {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** Adds the person to the article's people, unless it is a team. */
  readonly register: (story: Story) => void;
}

/** How many reporters and editors there are; how often each appears follows Zipf's law. */
const STAFF = 1_500;

/** A reporter, most often one of the story's own country. */
export function drawReporter(story: Story): Credited {
  const { random, setting } = story;
  const country = random.chance(0.6) ? setting.countryIndex : random.below(COUNTRIES.length);
  const person = personOf(country, REPORTERS, random.zipf(STAFF));
  return { name: story.spell(person.full), kind: "person", register: (page) => void page.nameWhole(person) };
}

/** A desk, team or newsroom. */
export function drawTeam(story: Story): Credited {
  const { random, setting } = story;
  const forms = [`${story.city} newsroom`, `${setting.country.capital} bureau`, `${setting.house.name} graphics team`];
  return { name: random.pick(forms), kind: "organisation", register: () => {} };
}

/** Several people, none twice. */
export function drawReporters(story: Story, count: number): Credited[] {
  const drawn: Credited[] = [];
  while (drawn.length < count) {
    const next = drawReporter(story);
    if (drawn.every((one) => one.name !== next.name)) drawn.push(next);
  }
  return drawn;
}

/** Records that someone was credited. */
export function credit(
  story: Story,
  role: string,
  printedRole: string,
  { name, kind, register }: Credited,
  place: string | null = null,
): void {
  register(story);
  const entry: TrueCredit = { role, name, kind, place, printedRole };
  story.credits.push(entry);
}

/** An e-mail address that reaches nobody. */
export function addressOf(name: string): string {
  const local = name
    .normalize("NFKD")
    .replace(/[^A-Za-z ]/g, "")
    .toLowerCase()
    .trim()
    .replace(/ +/g, ".");
  return `${local}@example.com`;
}
