import { toReader } from "../../src/archive/reader.ts";
import { deskOf } from "../../src/create-reader.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { type RunningReader, serveReader } from "../../src/reader/serve.ts";

/** A fictional article in which a wrong speaker is easily read. */
export const HARBOUR_TEXT = `Harbour council votes to reopen the ferry

By Ada Quill

PORT ELLERY, March 3 (Sandwire) – “It will sail again in May,” Harbour Secretary Tom Verrin said on Monday.

“Nobody asked the fishers,” union leader Bea Tarn told reporters. “We will be at the pier.”

Council leader Ines Holm said the pier was safe.

(Reporting by Ada Quill; Editing by Cleo Marsh)`;

/** A reader on which people decide something, with the archive behind it. */
export interface EditedReader {
  readonly archive: Archive;
  readonly reader: RunningReader;
  /** A quote as it stands now, by words of it. */
  quoteOf(words: string): Promise<Awaited<ReturnType<Archive["quotes"]["get"]>>>;
  close(): Promise<void>;
}

/** Starts one over a new archive with some articles. */
export async function startEdited(path: string, texts: readonly string[] = [HARBOUR_TEXT]): Promise<EditedReader> {
  const archive = await openArchive(path, { create: true });
  for (const text of texts) await archive.add({ text, publishedAt: "2031-03-03" });
  const desk = deskOf(archive, { by: "Mara Lind" });
  const reader = await serveReader(toReader(archive.db), { port: 0, archiveName: "edited.db", desk });
  return {
    archive,
    reader,
    quoteOf: async (words) => {
      for await (const quote of archive.quotes.iterate()) if (quote.text.includes(words)) return quote;
      throw new Error(`no quote has "${words}"`);
    },
    close: async () => {
      await reader.close();
      await archive.close();
    },
  };
}

/** The hidden fields of the first form of a page that sends an action, as a browser would send them. */
export function fieldsOfForm(page: string, action: string): Record<string, string> {
  for (const [form] of page.matchAll(/<form class="decide"[\s\S]*?<\/form>/g)) {
    const fields = Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    if (fields.action === action) return fields;
  }
  throw new Error(`the page has no form for ${action}`);
}
