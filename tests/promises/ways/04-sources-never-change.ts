import { expect } from "vitest";
import { freshArchive, sourcesOf, typeInto } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** SQL that any tool may send, with foreign keys off; what was received must be there afterwards as it was. */
function typed(sql: string): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    const before = sourcesOf(db);
    try {
      typeInto(db, sql);
    } catch (error) {
      expect((error as { code?: string }).code).toMatch(/^SQLITE_(CONSTRAINT|ERROR|READONLY)/);
    }
    expect(sourcesOf(db)).toEqual(before);
  };
}

/** A text that fits, so that nothing but the promise stands in its way. */
const OTHER = `'${"0".repeat(64)}', 'Another text.', 'utf-8', 0, 1`;
const COLUMNS = "sha256, text, encoding, byte_order_mark, added_run_id";

export const SOURCES_NEVER_CHANGE: Promised = {
  number: 4,
  sentence: "A source and its text never change",
  ways: {
    "the CHECKs are switched off": typed(
      "PRAGMA ignore_check_constraints = ON; UPDATE articles SET text = 'x' WHERE id = 1",
    ),
    "triggers are not to fire others": typed(
      "PRAGMA recursive_triggers = OFF; REPLACE INTO articles SELECT * FROM articles",
    ),
    "keys are deferred": typed("PRAGMA defer_foreign_keys = ON; BEGIN; DELETE FROM articles; COMMIT"),
    "the row is addressed by its other names": typed("UPDATE articles SET text = 'x' WHERE _rowid_ = 1; "),
    "the row is moved out of the way": typed("UPDATE articles SET oid = 99 WHERE oid = 1"),
    "a row is put in the place of an old one": typed(
      `INSERT OR REPLACE INTO articles (id, ${COLUMNS}) VALUES (2, ${OTHER})`,
    ),
    "a conflict of ids updates": typed(
      `INSERT INTO articles (id, ${COLUMNS}) VALUES (2, ${OTHER}) ON CONFLICT (id) DO UPDATE SET text = excluded.text`,
    ),
    "a conflict of hashes updates": typed(
      `INSERT INTO articles (${COLUMNS}) SELECT sha256, 'x', encoding, byte_order_mark, 1 FROM articles WHERE id = 2
       ON CONFLICT (sha256) DO UPDATE SET text = 'x'`,
    ),
    "the text of another article is copied by a join": typed(
      "UPDATE articles SET text = b.text FROM articles AS b WHERE b.id = articles.id + 1",
    ),
    "only what fails is to be passed over": typed("UPDATE OR IGNORE articles SET text = text || id"),
    "what is changed is to be returned": typed("UPDATE articles SET text = 'x' RETURNING text"),
    "a common table expression says which": typed(
      "WITH old AS (SELECT id FROM articles) DELETE FROM articles WHERE id IN (SELECT id FROM old)",
    ),
    "a trigger of the user's own does it": typed(
      "CREATE TRIGGER mine AFTER INSERT ON runs BEGIN UPDATE articles SET text = 'x'; END; INSERT INTO runs (started_at, command, version) VALUES ('t', 'c', 'v')",
    ),
    "a view of the user's own does it": typed(
      "CREATE VIEW mine AS SELECT id, text FROM articles; CREATE TRIGGER mine_update INSTEAD OF UPDATE ON mine BEGIN UPDATE articles SET text = NEW.text WHERE id = NEW.id; END; UPDATE mine SET text = 'x'",
    ),
    "its facts are all taken away first": typed(
      "DELETE FROM quote_speakers; DELETE FROM quote_spans; DELETE FROM quotes; DELETE FROM credits; DELETE FROM mentions; DELETE FROM article_spans; DELETE FROM article_places; DELETE FROM diagnostics; DELETE FROM articles",
    ),
    "it happens in a savepoint that is released": typed(
      "SAVEPOINT a; UPDATE articles SET sha256 = lower(hex(randomblob(32))); RELEASE a",
    ),
    "it happens in a transaction that is committed anyhow": typed("BEGIN; DELETE FROM articles WHERE id = 3; COMMIT"),
    "another file is attached to copy from": typed(
      "ATTACH ':memory:' AS other; CREATE TABLE other.texts AS SELECT id, 'x' AS text FROM articles; UPDATE articles SET text = (SELECT text FROM other.texts WHERE other.texts.id = articles.id)",
    ),
    "another table of that name hides it": typed("CREATE TEMP TABLE articles (id, text); DELETE FROM articles"),
    "the file is written anew": typed("VACUUM; REINDEX; ANALYZE"),
    "a byte-order mark is added": typed("UPDATE articles SET byte_order_mark = 1"),
    "the encoding is another": typed("UPDATE articles SET encoding = 'utf-16le'"),
    "only spaces at its end are added": typed("UPDATE articles SET text = text || '  '"),
    "it is set to what it is, in other letters": typed("UPDATE articles SET text = replace(text, '’', '''')"),
    "the words of the search are replaced": typed("UPDATE articles_fts SET text = 'x' WHERE rowid = 1"),
    "the search is told to forget it": typed("DELETE FROM articles_fts WHERE rowid = 1"),
    "the blocks of its text are taken away": typed("DELETE FROM article_blocks; UPDATE articles SET text = 'x'"),
    "the run that added it is deleted": typed("DELETE FROM runs; DELETE FROM articles"),
  },
};
