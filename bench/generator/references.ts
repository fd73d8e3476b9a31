import { fill, type Template } from "./grammar.ts";
import type { Member, Organisation, Reference, Story, Stretch } from "./story.ts";

/** Who speaks, before it is decided how to print it. */
export type Voice =
  | { readonly kind: "person"; readonly member: Member }
  | { readonly kind: "joint"; readonly members: readonly [Member, Member] }
  | { readonly kind: "possessed"; readonly member: Member }
  | { readonly kind: "organisation"; readonly organisation: Organisation }
  | { readonly kind: "country" }
  | { readonly kind: "unnamed"; readonly template: Template<Story> }
  | { readonly kind: "document"; readonly template: Template<Story> };

/** Whether a speaker stands before or after its verb: after it ("said Harlan"), it is never a pronoun. */
export type Place = "before-verb" | "after-verb";

/** Prints the speaker. */
export function refer(story: Story, voice: Voice, place: Place = "before-verb"): Reference {
  switch (voice.kind) {
    case "person":
      return referToMember(story, voice.member, place);
    case "joint":
      return referToBoth(story, ...voice.members);
    case "possessed":
      return referToPossessed(story, voice.member);
    case "organisation":
      return referToOrganisation(story, voice.organisation);
    case "country":
      return referToCountry(story);
    default: {
      story.lastNamed = null;
      const { start, end } = story.span(() => fill(story, voice.template));
      return unnamed(start, end, voice.kind);
    }
  }
}

function unnamed(start: number, end: number, form: string): Reference {
  return { start, end, kind: "unnamed", form, resolved: null, alternatives: NOBODY_ELSE, apposition: false };
}

function person(story: Story, member: Member, { start, end }: Stretch, form: string, apposition = false): Reference {
  story.lastNamed = member;
  story.lastNamedAt = end;
  const resolved = story.spell(member.person.full);
  return { start, end, kind: "person", form, resolved, alternatives: NOBODY_ELSE, apposition };
}

const NOBODY_ELSE: readonly string[] = [];

function referToMember(story: Story, member: Member, place: Place): Reference {
  if (!member.introduced) return introduce(story, member);
  const { random } = story;
  if (isAtHand(story, member) && place === "before-verb" && random.chance(0.42)) {
    return person(story, member, story.put(member.person.female ? "she" : "he"), "pronoun");
  }
  const { later } = member.office;
  if (later !== null && isOnlyOne(story, member) && random.chance(0.12)) {
    story.subject = member;
    return person(
      story,
      member,
      story.span(() => fill(story, later)),
      "nominal",
    );
  }
  return laterName(story, member);
}

/** How far a pronoun reaches back, in UTF-16 units. */
const REACH = 600;

function isAtHand(story: Story, member: Member): boolean {
  return story.lastNamed === member && story.length - story.lastNamedAt < REACH;
}

/** Whether the reader was told what the member is, and nobody else in the story is the same. */
function isOnlyOne(story: Story, member: Member): boolean {
  const { laterWords } = member.office;
  return member.titled && story.cast.every((other) => other === member || other.office.laterWords !== laterWords);
}

/** The name without title for someone who was introduced; otherwise introduces them. */
export function laterName(story: Story, member: Member): Reference {
  if (!member.introduced) return introduce(story, member);
  if (member.namesake) return person(story, member, story.put(story.nameWhole(member.person)), "full");
  const address = story.setting.outlet.courtesy ? courtesyOf(story, member) : "";
  return person(
    story,
    member,
    story.put(address + story.nameShort(member.person)),
    address === "" ? "short" : "courtesy",
  );
}

function courtesyOf(story: Story, { person: { female } }: Member): string {
  const { american } = story.setting.outlet;
  if (female) return american ? "Ms. " : "Ms ";
  return american ? "Mr. " : "Mr ";
}

/** First mention: "Finance Minister Anna Kovac", "Anna Kovac, an economist at …" or the name alone. */
function introduce(story: Story, member: Member): Reference {
  const { before, after } = member.office;
  member.introduced = true;
  story.subject = member;
  const { random } = story;
  if (before !== null && (after === null || random.chance(0.6))) {
    member.titled = true;
    return person(
      story,
      member,
      story.span(() => writeTitled(story, member, before)),
      "full-title",
    );
  }
  if (after === null || random.chance(0.06)) {
    return person(
      story,
      member,
      story.span(() => writeWholeName(story, member)),
      "full",
    );
  }
  member.titled = true;
  const span = story.span(() => {
    writeWholeName(story, member);
    story.write(", ");
    const description = story.capture((page) => fill(page, after));
    if (random.chance(0.08) && !description.includes("-year-old")) story.write(`${random.between(25, 79)}, `);
    story.write(description);
  });
  return person(story, member, span, "full-appositive", true);
}

function writeTitled(story: Story, member: Member, before: Template<Story>): void {
  const title = story.capture((page) => fill(page, before));
  const { country, outlet } = story.setting;
  if (member.office.hasOrganisation && story.random.chance(0.6)) story.write(`${member.organisation.name} `);
  else if (/Minister|Secretary|Prosecutor/.test(title) && story.random.chance(0.35)) {
    story.write(`${outlet.american ? country.adjective : country.adjective.replace("U.S.", "US")} `);
  }
  story.write(`${title} `);
  writeWholeName(story, member);
}

/** With the nickname in marks, if there is one. */
export function writeWholeName(
  story: Story,
  { person: { nickname, full }, person: who }: Pick<Member, "person">,
): void {
  const name = story.nameWhole(who);
  if (nickname === null) {
    story.write(name);
    return;
  }
  const space = full.indexOf(" ");
  story.write(`${name.slice(0, space)} `);
  const start = story.length;
  story.openMarks();
  story.write(nickname);
  story.closeMarks();
  story.distractors.push({ start, end: story.length, kind: "nickname" });
  story.write(name.slice(space));
}

function referToBoth(story: Story, first: Member, second: Member): Reference {
  const start = story.length;
  const one = first.introduced ? laterName(story, first) : introduce(story, first);
  story.write(one.apposition ? ", and " : " and ");
  const two = second.introduced ? laterName(story, second) : introduce(story, second);
  story.lastNamed = null;
  return {
    start,
    end: story.length,
    kind: "person",
    form: "joint",
    resolved: one.resolved,
    alternatives: two.resolved === null ? [] : [two.resolved],
    apposition: two.apposition,
  };
}

function referToPossessed(story: Story, member: Member): Reference {
  const start = story.length;
  const apostrophe = story.setting.marks.apostrophe;
  if (member.introduced) laterName(story, member);
  else {
    member.introduced = true;
    writeWholeName(story, member);
  }
  story.write(`${apostrophe}s ${story.random.pick(story.setting.vocabulary.possessed)}`);
  story.lastNamed = null;
  return unnamed(start, story.length, "possessed");
}

function referToOrganisation(story: Story, organisation: Organisation): Reference {
  const again = story.namedOrganisations.has(organisation);
  story.namedOrganisations.add(organisation);
  const alone = story.organisations.every((other) => other === organisation || other.later !== organisation.later);
  const nominal = again && alone && story.random.chance(0.5);
  const span = story.put(nominal ? organisation.later : organisation.article + organisation.name);
  story.lastNamed = null;
  return {
    start: span.start,
    end: span.end,
    kind: "organisation",
    form: nominal ? "organisation-nominal" : "organisation",
    resolved: organisation.name,
    alternatives: NOBODY_ELSE,
    apposition: false,
  };
}

function referToCountry(story: Story): Reference {
  const { country } = story.setting;
  const capital = story.random.chance(0.25);
  const span = story.put(capital ? country.capital : country.name);
  story.lastNamed = null;
  return {
    ...span,
    kind: "organisation",
    form: capital ? "capital" : "country",
    resolved: country.name,
    alternatives: [country.capital, country.name.replace("the United States", "U.S.")],
    apposition: false,
  };
}
