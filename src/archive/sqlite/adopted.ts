import type { Database } from "better-sqlite3";
import { organisationNameReason } from "../../identity/organisation.ts";
import { insertBlocks, SHORT_TEXT } from "../write/blocks.ts";
import { workOn } from "./do-work.ts";
import { readLedger, writeLedger } from "./ledger.ts";
import type { MigrationPlan } from "./migration-plan.ts";

/**
 * Makes an archive that has gone through all of another history the same as a new one. It gets what SQL alone cannot
 * give it, the reasons of names and the blocks of long texts, and a new archive's ledger.
 */
export function adopt(raw: Database, plan: MigrationPlan): void {
  const [began] = readLedger(raw);
  if (began === undefined || began.hash === plan.migrations[0]?.hash) return;
  giveReasons(raw);
  giveBlocks(raw);
  writeLedger(raw, plan.migrations);
}

/** Gives long texts their blocks. */
function giveBlocks(raw: Database): void {
  const work = workOn(raw);
  const long = raw.prepare<[number], number>("SELECT id FROM articles WHERE length(text) > ?").pluck();
  const textOf = raw.prepare<[number], string>("SELECT text FROM articles WHERE id = ?").pluck();
  for (const id of long.all(SHORT_TEXT)) work(insertBlocks(id, textOf.get(id) ?? ""));
}

/** Gives the names of countries their reasons. Only `identity/` knows which names are a country's. */
function giveReasons(raw: Database): void {
  const names = raw.prepare<[], { id: number; key: string; name: string }>(
    `SELECT organisations.id, organisations.key, organisation_names.name
     FROM organisation_names JOIN organisations ON organisations.id = organisation_names.organisation_id
     WHERE organisations.kind = 'country' AND organisation_names.because = 'same article'`,
  );
  const update = raw.prepare("UPDATE organisation_names SET because = ? WHERE organisation_id = ? AND name = ?");
  for (const { id, key, name } of names.all()) update.run(organisationNameReason(name, key), id, name);
}
