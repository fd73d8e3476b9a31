import { COUNTRIES } from "./places.ts";
import { type Person, personOf, REPORTERS } from "./population.ts";
import type { Story } from "./story.ts";

/** Someone to be credited, not yet printed. */
export interface Credited {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** Null for a team. */
  readonly person: Person | null;
}

/** How many reporters and editors there are; how often each appears follows Zipf's law. */
const STAFF = 1_500;

/** A reporter, most often from the story's own country. */
export function drawReporter(story: Story): Credited {
  const { random, setting } = story;
  const country = random.chance(0.6) ? setting.countryIndex : random.below(COUNTRIES.length);
  const person = personOf(country, REPORTERS, random.zipf(STAFF));
  return { name: story.spell(person.full), kind: "person", person };
}

/** A desk, team or newsroom. */
export function drawTeam(story: Story): Credited {
  const { random, setting } = story;
  const forms = [`${story.city} newsroom`, `${setting.country.capital} bureau`, `${setting.outlet.name} graphics team`];
  return { name: random.pick(forms), kind: "organisation", person: null };
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
  credited: Credited,
  place: string | null = null,
): void {
  register(story, credited);
  story.credits.push({ role, name: credited.name, kind: credited.kind, place, printedRole });
}

/** Adds who is credited to the article's people, under the printed name if there is no other. */
export function register(story: Story, { name, person }: Credited): void {
  if (person !== null && story.people.get(person) !== story.spell(person.full)) story.people.set(person, name);
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
