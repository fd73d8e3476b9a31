import { expect, it } from "vitest";
import { migrateInMemory } from "../../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../../src/archive/sqlite/own-plan.ts";
import { beginPart, beginTransaction, within } from "../../../src/archive/sqlite/scope.ts";

const addRun = "INSERT INTO runs (started_at, command, version) VALUES ('2031-03-05T00:00:00Z', 'add', '0.0.0')";

it("nothing is written alone after SQLite has taken the transaction back, as it does when the disk is full", async () => {
  const raw = migrateInMemory(ownPlan());
  const count = raw.prepare("SELECT count(*) FROM runs").pluck();
  const whole = within(raw, beginTransaction, async () => {
    raw.exec(addRun);
    await within(raw, beginPart, async () => {
      raw.exec(addRun);
      raw.exec("ROLLBACK");
    }).catch(() => {});
    await expect(within(raw, beginPart, async () => raw.exec(addRun))).rejects.toMatchObject({
      code: "database",
      message: "the transaction was taken back",
    });
  });
  await expect(whole).rejects.toMatchObject({ code: "database" });
  expect(count.get()).toBe(0);
});
