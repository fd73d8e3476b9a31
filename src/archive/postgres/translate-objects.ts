/**
 * The views and triggers of an archive in PostgreSQL's words, made from those of SQLite, so that one declaration serves
 * both. A trigger becomes a function and a trigger for each row. What this cannot translate PostgreSQL refuses when it
 * is run, and the tests run all of it.
 */
export function translateObjects(objects: string): string {
  const triggers = [...objects.matchAll(TRIGGER)].map(([, ...parts]) => toTrigger(parts as unknown as TriggerParts));
  const views = [...objects.matchAll(VIEW)].map(([, name = "", query = ""]) => ({ name, query: translate(query) }));
  // A view cannot be replaced by one with other columns, so all are made anew; those that no other view needs are
  // dropped first.
  const dropped = views.toReversed().map(({ name }) => `DROP VIEW IF EXISTS ${name};`);
  const made = views.map(({ name, query }) => `CREATE VIEW ${name} AS\n${query};\n`);
  return [...triggers, ...dropped, "", ...made].join("\n");
}

const TRIGGER =
  /^CREATE TRIGGER (\w+) (BEFORE|AFTER) (INSERT|UPDATE|DELETE) ON (\w+)(?:\nWHEN ([\s\S]*?))?\nBEGIN\n([\s\S]*?)\nEND;$/gm;
const VIEW = /^CREATE VIEW (\w+) AS\n([\s\S]*?);$/gm;

type TriggerParts = readonly [
  name: string,
  time: string,
  event: string,
  table: string,
  condition: string | undefined,
  body: string,
];

function toTrigger([name, time, event, table, condition, body]: TriggerParts): string {
  const given = time === "AFTER" ? "NULL" : event === "DELETE" ? "OLD" : "NEW";
  const done = body.replaceAll(REFUSAL, refuse);
  const work = condition === undefined ? done : `IF ${translate(condition)} THEN\n${done}\nEND IF;`;
  return `${toFunction(name, `${work}\nRETURN ${given};`)}
DROP TRIGGER IF EXISTS ${name} ON ${table};
CREATE TRIGGER ${name} ${time} ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}();
`;
}

const REFUSAL = /SELECT RAISE\(ABORT, '((?:[^']|'')*)'\);/g;

function refuse(_: string, message: string): string {
  return `RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = '${message}';`;
}

/** The SQL of a trigger's function. It finds its tables where it was made, whatever search path the writer has. */
export function toFunction(name: string, body: string, settings = ""): string {
  return `CREATE OR REPLACE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT${settings} AS $trigger$
BEGIN
${body}
END $trigger$;`;
}

/** What SQLite says in its own way, and how PostgreSQL says the same. */
const IN_OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bgroup_concat\(/g, "string_agg("],
  [/ IS NOT '/g, " IS DISTINCT FROM '"],
  [/ IS '/g, " IS NOT DISTINCT FROM '"],
  // The words of a split quote.
  [
    /json_each\('\[' \|\| replace\(json_quote\((\S+)\), (' \[…\] '), '","'\) \|\| '\]'\)/g,
    "unnest(string_to_array($1, $2)) AS value",
  ],
  [/NEW\.rowid IS DISTINCT FROM OLD\.rowid\n\s+OR /g, ""],
  // An unknown value is NULL, which PostgreSQL would put first.
  [/\bDESC\b(?! NULLS)/g, "DESC NULLS LAST"],
  // The order of a join is up to the planner.
  [/CROSS JOIN (\w+) --[^\n]*\n(\s+)ON /g, "JOIN $1\n$2ON "],
  [/\bFROM quotes\n(\s+)JOIN \(/g, "FROM quotes\n$1CROSS JOIN ("],
  [/\bcoalesce\((\w+), (\w+), (\w+)\) IS NOT NULL/g, "num_nonnulls($1, $2, $3) > 0"],
  // A column of keys is text throughout.
  [/\bSELECT '(\w+)', (id|article_id), (?=id\b|article_id\b|NULL\b)/g, "SELECT '$1', CAST($2 AS TEXT), "],
  [/\bcoalesce\((\S+), 'NULL'\)/g, "coalesce(CAST($1 AS TEXT), 'NULL')"],
  [/\bWHERE found = 0\b/g, "WHERE NOT found"],
  [/\bmax\((standing\.action (?:=|<>) 'reject')\)/g, "max(CASE WHEN $1 THEN 1 ELSE 0 END)"],
];

function translate(sql: string): string {
  return IN_OTHER_WORDS.reduce((text, [of, to]) => text.replaceAll(of, to), sql);
}
