import type { OpenDatabase } from "../archive/database.ts";
import { makePage, type PageSubject } from "../export/page/make-page.ts";
import { isHashPrefix, parseQuoteAddress } from "../quote-address.ts";
import { destinationLabel, openDestination } from "./export-destination.ts";
import type { Terminal } from "./terminal.ts";

/** Writes a page about something named on the command line. */
export async function exportPage(
  { db, path }: OpenDatabase,
  thing: string,
  file: string,
  fullText: boolean,
  terminal: Terminal,
): Promise<void> {
  const page = await makePage(db, parseSubject(thing), fullText);
  await using destination = await openDestination(file, path, terminal);
  await destination.write(page);
  await destination.finish();
  terminal.note(`${destinationLabel(file)}${Buffer.byteLength(page).toLocaleString("en-US")} bytes`);
}

function parseSubject(written: string): PageSubject {
  const [, noun, rest = ""] = /^(quote|article|person):(.+)$/s.exec(written) ?? [];
  const key = /^\d{1,15}$/.test(rest) ? Number(rest) : rest;
  if (noun === "quote") return { quote: key };
  if (noun === "article") return { article: rest };
  if (noun === "person") return { person: key };
  if (parseQuoteAddress(written) !== null) return { quote: written };
  return isHashPrefix(written) ? { article: written } : { person: written };
}
