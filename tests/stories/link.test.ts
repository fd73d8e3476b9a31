import { describe, expect, it } from "vitest";
import { type DecidedLink, linkBetween, toComparable } from "../../src/stories/link.ts";
import type { StoryArticle } from "../../src/stories/story-article.ts";

const WORDS = `The ferry Aurelia left Harwick at noon with ninety passengers and a cargo of onions and turned back when water was
  seen in the engine room where two men of the crew had been mending a pump since the morning said the harbour master who had
  watched her from the pier through a glass until fog came up and nothing could be heard but her horn and then not even that`;

let made = 0;
function article(given: Partial<StoryArticle>): StoryArticle {
  made += 1;
  return {
    sha256: String(made).padStart(64, "0"),
    publishedAt: "2031-03-03T10:00:00Z",
    agency: "Sandwire",
    headline: "Ferry turns back to Harwick in fog",
    language: "en",
    body: WORDS,
    publication: null,
    urls: [],
    itemId: null,
    original: null,
    isCanceled: false,
    labels: [],
    ...given,
  };
}

function linked(one: StoryArticle, other: StoryArticle, decided: DecidedLink | null = null): string {
  const [some, others] = [toComparable(one), toComparable(other)];
  const link = linkBetween(some, others, decided);
  expect(linkBetween(others, some, decided)).toEqual(link);
  if (link === null) return "none";
  return `${link.kind} ${link.basis}${link.later === other.sha256 ? "" : " (the first is later)"}`;
}

const NAMES = ["north", "south", "east", "west", "upper", "lower", "inner", "outer"];
const LATER = { publishedAt: "2031-03-03T14:00:00Z" };
const MORE = `${WORDS} A boat of the coast guard found her at four and took everybody off but for the captain and a dog.`;

describe("two articles", () => {
  it("have the same text whatever marks and spaces it has", () => {
    const other = article({ ...LATER, body: WORDS.toUpperCase().replaceAll(" ", " \n "), headline: "Other" });
    expect(linked(article({}), other)).toBe("same_text measured");
  });

  it("have the same text years later, and nothing else in common then", () => {
    expect(linked(article({}), article({ publishedAt: "2035-01-01" }))).toBe("same_text measured");
    expect(linked(article({}), article({ publishedAt: "2035-01-01", body: MORE }))).toBe("none");
  });

  it("are a story and its later state if the house is the same", () => {
    expect(linked(article({}), article({ ...LATER, body: MORE }))).toBe("revision measured");
  });

  it("are that by their label", () => {
    const label = { label: "update", number: 1, place: "headline", exact: "UPDATE 1-" } as const;
    expect(linked(article({}), article({ ...LATER, body: MORE, labels: [label] }))).toBe("revision printed");
  });

  it("are that by the number of their label where times are unknown", () => {
    const label = { label: "update", number: 2, place: "headline", exact: "UPDATE 2-" } as const;
    const first = article({ publishedAt: null, body: MORE, labels: [label] });
    expect(linked(first, article({ publishedAt: null }))).toBe("revision printed (the first is later)");
  });

  it("are a correction if a note says so that the earlier one does not have", () => {
    const note = { label: "correction", number: null, place: "note", exact: "(Corrects hour)" } as const;
    const corrected = article({ ...LATER, body: WORDS.replace("noon", "one"), labels: [note] });
    expect(linked(article({}), corrected)).toBe("correction printed");
    const after = article({ publishedAt: "2031-03-03T18:00:00Z", body: MORE, labels: [note] });
    expect(linked(corrected, after)).toBe("revision measured");
  });

  it("are a correction of the same words if only a note was added", () => {
    const note = { label: "correction", number: null, place: "note", exact: "(Corrects headline)" } as const;
    expect(linked(article({}), article({ ...LATER, labels: [note] }))).toBe("correction printed");
  });

  it("are no correction if they were only refiled", () => {
    const note = { label: "refile", number: null, place: "note", exact: "(This story was refiled)" } as const;
    expect(linked(article({}), article({ ...LATER, body: MORE, labels: [note] }))).toBe("revision printed");
  });

  it("are a withdrawal and what it voids by their headline", () => {
    const label = { label: "withdrawal", number: null, place: "headline", exact: "WITHDRAWN-" } as const;
    const notice = article({ ...LATER, body: "Please disregard this item, which was sent in error.", labels: [label] });
    expect(linked(article({}), notice)).toBe("correction printed");
  });

  it("are versions of one item by the identifier that their formats state", () => {
    const [one, other] = [
      article({ itemId: "tag:1" }),
      article({ ...LATER, itemId: "tag:1", body: "All is well again." }),
    ];
    expect(linked(one, other)).toBe("revision stated");
    expect(linked(one, { ...other, isCanceled: true })).toBe("correction stated");
  });

  it("are copies in two houses, cut or under another headline", () => {
    const [one, other] = [
      article({ publication: "Harwick Post" }),
      article({ ...LATER, publication: "Brume Courier" }),
    ];
    expect(linked(one, { ...other, body: MORE, headline: "Fog" })).toBe("copy measured");
    expect(linked(one, { ...other, body: WORDS.slice(0, 300) })).toBe("copy measured");
    expect(linked(one, { ...other, body: MORE, agency: "Other Agency" })).toBe("none");
  });

  it("are an excerpt and the larger that holds it", () => {
    const larger = article({ publication: "Harwick Post", body: `${MORE} ${MORE.split(" ").toReversed().join(" ")}` });
    const smaller = article({ ...LATER, publication: "Brume Courier", body: WORDS.slice(40, 260) });
    expect(linked(larger, smaller)).toBe("excerpt measured");
  });

  it("are nothing to each other if only formulas are the same", () => {
    const formula = "The company did not immediately respond to a request for comment.";
    expect(
      linked(
        article({ body: `Onions are dear. ${formula}` }),
        article({ ...LATER, body: `Boats are cheap. ${formula}` }),
      ),
    ).toBe("none");
  });

  it("are two reports, if the words are the same on another day and the figures others", () => {
    const report = (figure: number) =>
      Array.from(
        { length: 8 },
        (_, at) =>
          `Shares of the ${NAMES[at]} company closed at ${figure + at}.${figure} points after a quiet session on the exchange.`,
      ).join(" ");
    const [one, other] = [
      article({ body: report(120) }),
      article({ publishedAt: "2031-03-04T10:00:00Z", body: report(977) }),
    ];
    expect(linked(one, other)).toBe("none");
  });

  it("are what a person has decided", () => {
    const [one, other] = [article({}), article({ ...LATER, body: MORE })];
    expect(linked(one, other, { kind: "unrelated" })).toBe("none");
    expect(linked(one, other, { kind: "copy" })).toBe("copy decided");
    expect(linked(one, other, { kind: "correction", later: one.sha256 })).toBe(
      "correction decided (the first is later)",
    );
  });
});
