import type { Reader } from "../archive/reader.ts";
import type { Bearer } from "../decisions/decision.ts";
import { findArticlesNaming } from "../desk/articles-naming.ts";
import { ONE_PERSON } from "../desk/candidates.ts";
import { atLarge, type Draft } from "../desk/draft.ts";
import { type Identity, loadIdentities } from "../desk/identities.ts";
import { loadBearers } from "../queries/bearers.ts";
import type { DeskWork } from "./desk.ts";
import type { IdentityOrder, PairVerdict } from "./identity-order.ts";
import { stateOfPeople } from "./identity-state.ts";

/**
 * Writes what somebody says about who is who, unless the people are no longer as the page showed them.
 *
 * @returns whether it was written
 */
export async function identify(
  { db, decide }: DeskWork,
  order: IdentityOrder,
  reason: string | null,
): Promise<boolean> {
  const slugs = order.action === "identify" ? [order.one, order.other] : [order.person];
  const identityOf = await loadIdentities(db, slugs);
  const people = slugs.flatMap((slug) => identityOf(slug) ?? []);
  if (people.length < slugs.length || stateOfPeople(people) !== order.state) return false;
  const draft = await draftOf(db, people, order);
  if (draft === null) return false;
  await decide(draft, reason);
  return true;
}

async function draftOf(db: Reader, people: readonly Identity[], order: IdentityOrder): Promise<Draft | null> {
  const bearerOf = await loadBearers(
    db,
    people.map(({ id }) => ({ kind: "person", id })),
  );
  const [one, other] = people.map(({ id }): Bearer => bearerOf({ kind: "person", id }));
  const [person] = people;
  if (one === undefined || person === undefined) return null;
  if (order.action === "one-person") return atLarge({ action: "name", value: { of: one, note: ONE_PERSON } });
  if (order.action === "identify") return other === undefined ? null : saidOf(one, other, order.verdict);
  const naming = await findArticlesNaming(db, person.id, { ids: order.articles });
  if (naming.length < order.articles.length) return null;
  const articles = naming.map(({ sha256 }) => sha256);
  return atLarge({ action: "split", value: { name: one.name, qualifier: order.qualifier, articles } });
}

function saidOf(one: Bearer, other: Bearer, verdict: PairVerdict): Draft {
  if (verdict === "keep-one") return atLarge({ action: "same", value: { one, other } });
  if (verdict === "keep-other") return atLarge({ action: "same", value: { one: other, other: one } });
  return atLarge({ action: verdict, value: { one, other } });
}
