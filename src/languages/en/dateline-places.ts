/**
 * Words of datelines and of the places in credit lines, besides the cities, states and countries of `places.ts` and
 * `countries.ts`. Provenance: written by hand from the datelines of news agencies, the AP Stylebook (abbreviations of
 * states) and Canadian and Australian usage. Lower case, without full stops.
 *
 * @module
 */

import type { FilingPlaces } from "../for-layout.ts";

const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(",")
      .map((name) => name.trim().replaceAll(/\s+/g, " "))
      .filter((name) => name !== ""),
  );

export const FILING_PLACES: FilingPlaces = {
  places: names(`
    abidjan, abu dhabi, acapulco, aden, adelaide, ahmedabad, albany, albuquerque, almaty, amritsar, annapolis, aspen, astana,
    augusta, bandar seri begawan, bethlehem, bhopal, bhubaneswar, bilbao, bloemfontein, bologna, brisbane, brussels,
    bulawayo, cheyenne, christchurch, columbus, dar es salaam, darwin, dublin, duesseldorf, dusseldorf, fukuoka, galway,
    gaza, ghent, gibraltar, goma, grozny, guatemala city, guayaquil, guwahati, gwangju, hague, the hague, harbin, hartford,
    havana, helena, hong kong, incheon, innsbruck, irbil, jackson hole, jaipur, jalalabad, kano, kazan, kiev, kirkuk, kunming, kramatorsk,
    kuala lumpur, la paz, lagos, lhasa, lubumbashi, lucknow, luxembourg, macau, maiduguri, manaus, mannheim, maracaibo, monaco,
    monterrey, montpelier, moscow, mexico city, montego bay, naypyidaw, naypyitaw, new delhi, new york, nuremberg, okinawa, olympia, oxford,
    palermo, papeete, parramatta, peterborough, port moresby, port-au-prince, porto alegre, pristina, pune, punta arenas, quetta, rangoon, recife, rafah,
    rostov-on-don, saint petersburg, salvador, samara, san pedro sula, santo domingo, sendai, sharm el-sheikh, siena, simla, singapore, soweto, srinagar, st petersburg, st louis,
    st paul, st john's, suva, tampa bay, thessaloniki, tijuana, timbuktu, tripoli, ulan bator, united nations, urumqi, utrecht, vatican city, the vatican, vientiane,
    volgograd, wellington, windsor, xi'an, yakutsk, yekaterinburg, zhengzhou, washington, washington dc, west bank, gaza strip, capitol hill
  `),
  regionCodes: names(`
    ala, alta, ariz, ark, bc, calif, colo, conn, dc, del, fla, ga, ill, ind, kan, ky, la, man, mass, md, mich, minn, miss,
    mo, mont, nb, nc, nd, ne, neb, nev, nfld, nh, nj, nl, nm, ns, nsw, nt, ny, okla, ont, ore, pa, pei, penn, qld, que, ri,
    sa, sask, sc, sd, tas, tenn, tex, va, vic, vt, wa, wash, wis, wva, wyo, ak, al, ar, az, ca, co, ct, de, fl, hi, ia, id,
    il, in, ks, ma, me, mi, mn, ms, mt, nv, oh, ok, or, tn, tx, ut, wi, wv, wy, ab, mb, on, qc, sk, nu, yt, uk, us, usa, uae,
    ontario, alberta, manitoba, northern ireland, scotland, england, victoria, prince edward island, newfoundland and labrador,
    northwest territories, nova scotia, washington state
  `),
  initialisms: names("us, usa, uk, uae, un, eu, dc, png, drc, nyc"),
  particles: names(`
    al, am, and, au, aux, da, das, de, del, den, der, des, di, do, dos, du, el, en, es, ez, in, la, las, le, les, los, na,
    near, o, of, on, sur, the, upon, van, von, y
  `),
  links: names("al, da, das, de, del, den, der, di, do, dos, du, el, la, las, le, les, los, of, upon, van, von, y"),
  directions: names(`
    northern, southern, eastern, western, central, north, south, east, west, northeastern, northwestern, southeastern,
    southwestern, upstate, downtown, rural, suburban, near, outside, the, aboard, occupied
  `),
};
