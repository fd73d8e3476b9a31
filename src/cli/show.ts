import { Argument, type Command } from "commander";
import type { Reader } from "../archive/reader.ts";
import type { Page } from "../queries/listing.ts";
import type { Quote } from "../queries/records.ts";
import { toJson } from "./json.ts";
import { namesText } from "./names-text.ts";
import { heldBackNote } from "./print-list.ts";
import type { Terminal } from "./terminal.ts";
import { withArchive } from "./with-archive.ts";

/** `onrecord show`: one thing with its evidence. */
export function addShowCommand(program: Command, terminal: Terminal): void {
  program
    .command("show")
    .description("show one article, person, organisation or quote with its evidence")
    .addArgument(new Argument("<noun>", "what to show").choices(Object.keys(SHOWN)))
    .argument("<id>", "an id, a slug, digits of an article's SHA-256, or a quote's address")
    .option("--json", "all of it as JSON")
    .addHelpText("after", HELP)
    .action((noun: keyof typeof SHOWN, id: string, { json }: { readonly json?: true }, self: Command) =>
      withArchive(self, terminal, async (db) => {
        const { item, text } = await SHOWN[noun](db, /^\d+$/.test(id) ? Number(id) : id, id, terminal);
        await terminal.write(json ? toJson(item) : text);
        if (noun === "person" || noun === "organisation") await nameOthers(db, noun, item, id, terminal);
      }),
    );
}

const HELP = `
Examples:
  onrecord show quote 6767625998ac:628-930   by its address, with the text around it
  onrecord show article 6767625              by the beginning of its hash: text, quotes, credits
  onrecord show person matthew-miller        names, titles as stated, newest quotes
  onrecord show organisation "U.S." --json   as JSON

A name will do if only one person or organisation has it. A word that is someone's slug means that one, and standard error
names the others who share it. Ids are those that lists print.`;

/**
 * Says who else has a name that was typed. A name of one word is often also the slug of a row that could not be joined
 * to anyone's full name, so what is shown may not be who is meant.
 */
async function nameOthers(
  db: Reader,
  kind: "person" | "organisation",
  shown: { readonly id: number },
  typed: string,
  terminal: Terminal,
): Promise<void> {
  if (/^\d+$/.test(typed)) return;
  const { findBestKnown } = await import("../queries/best-known.ts");
  const others = (await findBestKnown(db, typed)).filter((known) => known.kind === kind && known.id !== shown.id);
  if (others.length > 0) terminal.note(`${kind} "${typed}" may also be ${namesText(others)}`);
}

interface Shown {
  readonly item: { readonly id: number };
  readonly text: string;
}

/** Shows one thing. `key` is a number if it is an id; `written` is what was typed, for hashes that are all digits. */
type Show = (db: Reader, key: number | string, written: string, terminal: Terminal) => Promise<Shown>;

const NEWEST = { limit: 5 };

const SHOWN = { article: showArticle, person: showPerson, organisation: showOrganisation, quote: showQuote } as const;

async function showArticle(...[db, , written, terminal]: Parameters<Show>): Promise<Shown> {
  const { createArticles } = await import("../queries/articles.ts");
  const { articleText } = await import("./show-article.ts");
  const item = await createArticles(db).get(written);
  return { item, text: articleText(item, terminal) };
}

async function showPerson(...[db, key, , terminal]: Parameters<Show>): Promise<Shown> {
  const { createPeople } = await import("../queries/people.ts");
  const { createQuotes } = await import("../queries/quotes.ts");
  const { personText } = await import("./show-named.ts");
  const item = await createPeople(db).get(key);
  const newest = await createQuotes(db).list({ speaker: { id: item.id, kind: "person" } }, NEWEST);
  sayLeftOut(newest, terminal);
  return { item, text: personText(item, newest.items, terminal) };
}

async function showOrganisation(...[db, key, , terminal]: Parameters<Show>): Promise<Shown> {
  const { createOrganisations } = await import("../queries/organisations.ts");
  const { createQuotes } = await import("../queries/quotes.ts");
  const { organisationText } = await import("./show-named.ts");
  const item = await createOrganisations(db).get(key);
  const newest = await createQuotes(db).list({ speaker: { id: item.id, kind: "organisation" } }, NEWEST);
  sayLeftOut(newest, terminal);
  return { item, text: organisationText(item, newest.items, terminal) };
}

/** Says that fewer quotes are shown than are counted, because articles are held back. */
function sayLeftOut({ heldBack = 0 }: Page<Quote>, terminal: Terminal): void {
  if (heldBack > 0) terminal.note(heldBackNote(heldBack, null));
}

/** Shows a quote. As JSON it comes with the passage around it. */
async function showQuote(...[db, key, , terminal]: Parameters<Show>): Promise<Shown> {
  const { createArticles } = await import("../queries/articles.ts");
  const { createQuotes } = await import("../queries/quotes.ts");
  const { passageAround } = await import("./passage.ts");
  const { contentsOf, quoteText } = await import("./show-quote.ts");
  const quote = await createQuotes(db).get(key);
  const article = await createArticles(db).get(quote.article.id);
  const { findLaterVersion } = await import("../cite/later-version.ts");
  const contents = contentsOf(quote);
  const later = await findLaterVersion(db, article, quote, contents.map(({ text }) => text).join(" "));
  const { findUtterance } = await import("../queries/utterances.ts");
  const utterance = await findUtterance(db, quote.id);
  const item = { ...quote, passage: passageAround(article.text, contents), later, utterance };
  return { item, text: quoteText(quote, { article, later, utterance }, terminal) };
}
