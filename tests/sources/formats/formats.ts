import type { DocumentFormat } from "../../../src/sources/document.ts";
import { ANPA } from "../../../src/sources/formats/anpa.ts";
import { csv } from "../../../src/sources/formats/csv.ts";
import { feeds } from "../../../src/sources/formats/feeds.ts";
import { json } from "../../../src/sources/formats/json.ts";
import { NEWSML_1 } from "../../../src/sources/formats/newsml-1.ts";
import { NEWSML_G2 } from "../../../src/sources/formats/newsml-g2.ts";
import { NINJS } from "../../../src/sources/formats/ninjs.ts";
import { NITF } from "../../../src/sources/formats/nitf.ts";

/** The formats of agencies and services, each by the name of its folder of fixtures. */
export const FORMATS: readonly DocumentFormat[] = [NINJS, NEWSML_G2, NEWSML_1, NITF, ANPA, feeds(), json(), csv()];
