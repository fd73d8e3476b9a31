/**
 * Names of time zones. Provenance: the abbreviations in use in news, written by hand and compared with the abbreviations
 * of the IANA time zone database. Lower case, without full stops.
 *
 * @module
 */

import type { TimeZones } from "../for-layout.ts";

export const TIME_ZONES: TimeZones = {
  offsets: new Map([
    ["z", "Z"],
    ["utc", "Z"],
    ["gmt", "Z"],
    ["est", "-05:00"],
    ["edt", "-04:00"],
    ["cdt", "-05:00"],
    ["mst", "-07:00"],
    ["mdt", "-06:00"],
    ["pst", "-08:00"],
    ["pdt", "-07:00"],
    ["akst", "-09:00"],
    ["akdt", "-08:00"],
    ["ndt", "-02:30"],
    ["cet", "+01:00"],
    ["cest", "+02:00"],
    ["eet", "+02:00"],
    ["eest", "+03:00"],
    ["msk", "+03:00"],
    ["sast", "+02:00"],
    ["pkt", "+05:00"],
    ["npt", "+05:45"],
    ["wib", "+07:00"],
    ["ict", "+07:00"],
    ["hkt", "+08:00"],
    ["sgt", "+08:00"],
    ["myt", "+08:00"],
    ["pht", "+08:00"],
    ["awst", "+08:00"],
    ["jst", "+09:00"],
    ["kst", "+09:00"],
    ["aest", "+10:00"],
    ["aedt", "+11:00"],
    ["nzst", "+12:00"],
    ["nzdt", "+13:00"],
  ]),
  nouns: new Set(["time"]),
  ambiguous: new Set("ist bst cst ast sst gst wst mt et ct pt adt brt wast bt".split(" ")),
  regions: new Set("eastern central mountain pacific atlantic".split(" ")),
};
