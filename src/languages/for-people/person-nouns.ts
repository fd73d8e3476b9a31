import type { AgeWords } from "./ages.ts";
import type { AliasWords } from "./aliases.ts";
import type { BodyNouns } from "./body-nouns.ts";
import type { ChangesOfOffice } from "./changes-of-office.ts";
import type { CourtNouns } from "./court-nouns.ts";
import type { DistinguishingWords } from "./distinguishing-words.ts";
import type { FormsOfAddress } from "./forms-of-address.ts";
import type { GenderedNouns } from "./gendered-nouns.ts";
import type { KinNouns } from "./kin.ts";
import type { OfficeNouns } from "./offices.ts";
import type { PartyWords } from "./parties.ts";
import type { RoleNouns } from "./roles.ts";
import type { ThingNouns } from "./thing-nouns.ts";

/**
 * Nouns for people and groups, by their roles, titles, offices and kin; and nouns for documents and events. In lower
 * case.
 */
export interface PersonNouns
  extends RoleNouns,
    OfficeNouns,
    ChangesOfOffice,
    FormsOfAddress,
    BodyNouns,
    CourtNouns,
    KinNouns,
    AgeWords,
    GenderedNouns,
    PartyWords,
    AliasWords,
    DistinguishingWords,
    ThingNouns {}
