import type { Database } from "better-sqlite3";
import type { Facts } from "../../facts/facts.ts";
import { organisations, people } from "../../facts/nouns.ts";
import { entryAt, type References, type Value } from "../../facts/table.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import { prepareInsertRows } from "./insert-rows.ts";
import { type NameChanges, prepareNoteNames } from "./names-digest.ts";
import { prepareRenameSpeaker } from "./rename-speaker.ts";
import { prepareStoreNoun } from "./store-noun.ts";

/** An article that has its row already, and what hangs on it. */
export interface FactsOfArticle {
  readonly articleId: number;
  readonly facts: Facts;
}

/**
 * Prepares the writing of everything that hangs on some articles. Many at once take less than one by one. To be called
 * inside a transaction; throws SQLite's error if the archive refuses a row.
 */
export function prepareInsertFacts(database: Database): (articles: readonly FactsOfArticle[]) => void {
  const refer = prepareRefer(database);
  const parts = CHILD_TABLES.map((table) => {
    const columns = table.columns.map(({ name }) => name);
    return { table, insert: prepareInsertRows(database, table.name, columns) };
  });
  return (articles) => {
    const references = refer(articles);
    for (const { table, insert } of parts) {
      const values: Value[] = [];
      for (const [index, { facts }] of articles.entries()) table.append(values, facts, entryAt(references, index));
      insert(values);
    }
  };
}

/** Gives people and organisations their rows, enters those into the digest of the run, and gives mentions and quotes the ids that SQLite would give them. */
function prepareRefer(database: Database): (articles: readonly FactsOfArticle[]) => References[] {
  const renameSpeaker = prepareRenameSpeaker(database);
  const storePerson = prepareStoreNoun(database, people, renameSpeaker);
  const storeOrganisation = prepareStoreNoun(database, organisations, renameSpeaker);
  const nextMention = prepareNextId(database, "mentions");
  const nextQuote = prepareNextId(database, "quotes");
  const findDecision = database.prepare<[string], number>("SELECT id FROM decisions WHERE key = ?").pluck();
  const note = prepareNoteNames(database);
  return (articles) => {
    const changes: NameChanges = { added: [], removed: [] };
    let [mentionId, quoteId] = [nextMention(), nextQuote()];
    const references = articles.map(({ articleId, facts }): References => {
      const personIds = facts.people.map((one) => storePerson(one, changes));
      const organisationIds = facts.organisations.map((one) => storeOrganisation(one, changes));
      const [firstMention, firstQuote] = [mentionId, quoteId];
      mentionId += facts.extraction.mentions.length;
      quoteId += facts.extraction.quotes.length;
      return {
        article: articleId,
        person: (index) => entryAt(personIds, index),
        organisation: (index) => entryAt(organisationIds, index),
        mention: (index) => firstMention + index,
        quote: (index) => firstQuote + index,
        decision: (key) => findDecision.get(key) ?? null,
      };
    });
    note(changes);
    return references;
  };
}

/** The id of the next row of a table, if asked inside the transaction that adds it. */
function prepareNextId(database: Database, table: "mentions" | "quotes"): () => number {
  const find = database.prepare<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck();
  return () => find.get() ?? 1;
}
