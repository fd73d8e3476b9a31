/**
 * Words that show that a credited name is an organisation. Provenance: bylines, datelines and credit lines of
 * English-language news; names of agencies from public lists of news agencies; written by hand. Lower case, without
 * full stops.
 *
 * @module
 */

import type { Outlets } from "../for-layout.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const names = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(",")
      .map((name) => name.trim().replaceAll(/\s+/g, " "))
      .filter((name) => name !== ""),
  );

export const OUTLETS: Outlets = {
  news: names(`
    reuters, thomson reuters, reuters staff, ap, associated press, afp, agence france-presse, agence france presse,
    france-presse, upi, united press international, xinhua, xinhua news agency, kyodo, kyodo news, jiji, jiji press, dpa,
    deutsche presse-agentur, dpa international, pa, pa media, press association, tass, itar-tass, interfax, interfax-ukraine, ria novosti,
    ria, sputnik, ansa, efe, agencia efe, bloomberg, bloomberg news, cp, canadian press, la presse canadienne, pti,
    press trust of india, ani, ians, uni, aap, australian associated press, yonhap, yna, kcna, bernama, antara, app,
    anadolu, anadolu agency, aa, irna, isna, fars, mena, wam, spa, saudi press agency, petra, sana, qna, kuna, nna, bna, wafa,
    tanjug, hina, mti, pap, ctk, tasr, agerpres, bta, belga, anp, ats, keystone-sda, sda, apa, ritzau, ntb, tt, stt, lusa,
    ukrinform, unian, belta, kazinform, prensa latina, notimex, telam, agencia brasil, andina, nan, news agency of nigeria, gna, ghana news agency, kenya news agency, ziana, new ziana, zanis, panapress, vna, kpl, bss, unb, central news agency, europa press, adnkronos, askanews, efe-epa, pacnews, radio new zealand, caribbean media corporation, sapa, ips, inter press service,
    dow jones, dow jones newswires, mt newswires, marketwatch, cnn, cnn wire, cnn business, nbc news, cbs news, abc news, fox news, msnbc, cnbc, npr, pbs,
    bbc, bbc news, itv news, sky news, channel 4 news, al jazeera, france 24, deutsche welle, dw, rfi, voa, voice of america, rfe/rl, radio free europe,
    rferl, euronews, pbs newshour, axios, politico, propublica, the conversation, vox, quartz, buzzfeed news, huffpost, business insider, insider,
    usa today, usa today network, new york times, nyt, nyt news service, new york times news service, washington post, wall street journal, wsj,
    los angeles times, chicago tribune, tribune news service, tns, mcclatchy, mcclatchy newspapers, gannett, gannett news service, scripps, hearst, hearst newspapers, cox newspapers, cox, knight ridder,
    capitol news illinois, states newsroom, stateline, kaiser health news, kff health news, cronkite news, medill news service, rns, religion news service, cns, catholic news service, jta,
    financial times, ft, guardian, telegraph, independent, the times, daily mail, mailonline, economist, times of india, hindustan times, hindu, dawn, global times, china daily, south china morning post, scmp,
    straits times, japan times, asahi shimbun, mainichi, nikkei, nikkei asia, globe and mail, toronto star, national post, postmedia, postmedia news, canwest news service, cbc, cbc news, ctv news, global news,
    rté, rte, irish times, abc, sbs, stuff, nzme, rnz, newshub, times of israel, haaretz, moscow times, meduza, le monde, el pais, der spiegel,
    syndicated content, wire reports, news agencies, cna, channel newsasia,
    getty images, getty, afp/getty images, shutterstock, epa, epa-efe, imago, zuma press, wire services, news services, agencies, pool, wires, editorial board, the editorial board, european pressphoto agency,
    pr newswire, prnewswire, business wire, businesswire, globe newswire, globenewswire, accesswire, ein presswire, newsfile, cnw, ifr, breakingviews, reuters breakingviews, reuters legal
  `),
  newsOrCountries: words("us"),
  groupWords: words(`
    team teams desk desks bureau bureaus bureaux newsroom newsrooms staff staffs unit units service services agency agencies
    correspondents reporters journalists writers editors contributors colleagues stringers photographers wires
    newswire newswires wire news media radio television tv broadcasting network networks company corporation
    corp inc ltd llc syndicate organization organisation group collective institute foundation university newspapers
    magazine agence agencia agentur newspaper
  `),
  groupPairs: new Map([["room", "news"]]),
  groupPlurals: words(
    "teams desks bureaus bureaux newsrooms staffs units services offices correspondents reporters journalists agencies",
  ),
  groupTails: words("around across throughout worldwide globally in"),
  outletWords: words(`
    times post herald tribune globe journal gazette chronicle today daily guardian independent mirror express observer
    standard record courier examiner inquirer ledger monitor review register sentinel telegraph world weekly sun star
    mail bee bulletin dispatch democrat republic republican advocate advertiser banner beacon capital citizen enterprise
    leader news-press plain dealer reporter-telegram press-telegram union-tribune post-dispatch post-gazette post-intelligencer
    star-tribune star-telegram sun-times sun-sentinel times-picayune times-union democrat-gazette journal-constitution free
    argus echo evening morning sunday online digital oregonian sacramento tennessean arizonan statesman intelligencer
    constitution mercury shimbun zeitung nachrichten gazeta
  `),
  outletSurnames: words(
    "sun star post mail bee page record banner world free today constitution capital leader argus bell",
  ),
  pictures: names(`
    ap, associated press, reuters, thomson reuters, afp, agence france-presse, upi, xinhua, kyodo, kyodo news, jiji, jiji press, dpa, pa, pa media, press association, pa wire,
    tass, itar-tass, ria novosti, sputnik, ansa, efe, epa, epa-efe, cp, canadian press, the canadian press, aap, yonhap, kcna, getty images, getty, afp/getty images,
    shutterstock, bloomberg, zuma press, imago, anadolu agency, anadolu, belga, anp, ritzau, ntb, keystone, pti, ani
  `),
  certain: words("reuters xinhua kyodo interfax itar-tass bernama yonhap politico"),
};
