import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";

/** Invented news of a bridge that is shut, a few sentences each. */
const NEWS: readonly (readonly [string, string, string])[] = [
  [
    "de",
    "German",
    "Die alte Brücke über den Fluss bleibt bis zum Herbst gesperrt. Das sagte die Bürgermeisterin am Montag nach einer Sitzung des Rates. Die Schäden sind größer als erwartet, und es ist noch nicht klar, wer die Arbeiten bezahlt. „Wir warten nicht“, sagte sie, aber die Bauern werden mit ihren Wagen einen langen Umweg fahren.",
  ],
  [
    "fr",
    "French",
    "Le vieux pont sur la rivière restera fermé jusqu'à l'automne, a annoncé lundi la maire après une réunion du conseil. Les dégâts sont plus importants que prévu et l'on ne sait pas qui paiera les travaux. « Nous n'attendrons pas », a-t-elle dit, mais les paysans devront faire un long détour avec leurs charrettes.",
  ],
  [
    "es",
    "Spanish",
    "El viejo puente sobre el río seguirá cerrado hasta el otoño, anunció el lunes la alcaldesa después de una reunión del consejo. Los daños son más graves de lo previsto y no se sabe quién pagará las obras. “No vamos a esperar”, dijo, pero los campesinos tendrán que dar un largo rodeo con sus carros.",
  ],
  [
    "pt",
    "Portuguese",
    "A velha ponte sobre o rio vai ficar fechada até ao outono, anunciou na segunda-feira a presidente da câmara depois de uma reunião do conselho. Os danos são mais graves do que o previsto e não se sabe quem pagará as obras. “Não vamos esperar”, disse, mas os lavradores terão de dar uma longa volta com os seus carros.",
  ],
  [
    "it",
    "Italian",
    "Il vecchio ponte sul fiume resterà chiuso fino all'autunno, ha annunciato lunedì la sindaca dopo una riunione del consiglio. I danni sono più gravi del previsto e non si sa chi pagherà i lavori. «Non aspetteremo», ha detto, ma i contadini dovranno fare una lunga deviazione con i loro carri per tutta la stagione.",
  ],
  [
    "nl",
    "Dutch",
    "De oude brug over de rivier blijft tot de herfst gesloten, zei de burgemeester maandag na een vergadering van de raad. De schade is groter dan verwacht en het is nog niet duidelijk wie het werk betaalt. “We wachten niet”, zei ze, maar de boeren zullen met hun wagens een lange omweg moeten maken.",
  ],
  [
    "da",
    "Danish",
    "Den gamle bro over åen er lukket indtil efteråret, sagde borgmesteren mandag efter et møde i rådet. Skaderne er større end ventet, og det er endnu ikke klart, hvem der skal betale for arbejdet. »Vi venter ikke«, sagde hun, men bønderne må køre en lang omvej med deres vogne, og det koster penge af kassen.",
  ],
  [
    "no",
    "Norwegian",
    "Den gamle broen over elva blir stengt til høsten, sa ordføreren mandag etter et møte i rådet. Skadene er større enn ventet, og det er ennå ikke klart hvem som skal betale for arbeidet. – Vi venter ikke, sier hun, men bøndene må kjøre en lang omvei med vognene sine, og det koster penger av kassen.",
  ],
  [
    "sv",
    "Swedish",
    "Den gamla bron över ån är stängd till hösten, sade borgmästaren på måndagen efter ett möte i rådet. Skadorna är större än väntat och det är ännu inte klart vem som ska betala för arbetet. ”Vi väntar inte”, säger hon, men bönderna måste köra en lång omväg med sina vagnar och det kostar pengar.",
  ],
  [
    "fi",
    "Finnish",
    "Vanha silta joen yli on suljettu syksyyn asti, kaupunginjohtaja sanoi maanantaina neuvoston kokouksen jälkeen. Vahingot ovat suuremmat kuin odotettiin, eikä vielä ole selvää, kuka työn maksaa. ”Me emme odota”, hän sanoi, mutta viljelijät joutuvat ajamaan vaunuillaan pitkän kiertotien, ja se on kallista, sillä matka on pitkä.",
  ],
  [
    "pl",
    "Polish",
    "Stary most na rzece pozostanie zamknięty do jesieni, powiedziała w poniedziałek burmistrz po posiedzeniu rady. Szkody są większe, niż się spodziewano, i nie wiadomo jeszcze, kto zapłaci za prace. „Nie będziemy czekać”, powiedziała, ale rolnicy będą musieli jechać z wozami długim objazdem, który jest drogi, a nie wszyscy mają na to czas.",
  ],
  [
    "cs",
    "Czech",
    "Starý most přes řeku zůstane zavřený až do podzimu, řekla v pondělí starostka po zasedání rady. Škody jsou větší, než se čekalo, a zatím není jasné, kdo práce zaplatí. „Nebudeme čekat,“ řekla, ale sedláci se svými vozy budou muset jezdit dlouhou oklikou, která je drahá, a na to už nemají čas ani peníze.",
  ],
  [
    "hu",
    "Hungarian",
    "A folyón átívelő régi híd őszig zárva marad, közölte hétfőn a polgármester a tanács ülése után. A károk nagyobbak, mint várták, és még nem tudni, hogy ki fizeti a munkát. „Nem várunk”, mondta, de a gazdáknak hosszú kerülőt kell tenniük a szekereikkel, és ez nem olcsó, hiszen az út hosszú.",
  ],
  [
    "ro",
    "Romanian",
    "Podul vechi de peste râu va rămâne închis până în toamnă, a anunțat luni primarul după o ședință a consiliului. Pagubele sunt mai mari decât se aștepta și nu se știe cine va plăti lucrările. „Nu așteptăm”, a spus ea, dar țăranii vor trebui să facă un ocol lung cu carele și asta nu este ieftin.",
  ],
  [
    "tr",
    "Turkish",
    "Nehrin üzerindeki eski köprü sonbahara kadar kapalı kalacak, dedi belediye başkanı pazartesi günü meclis toplantısından sonra. Hasar beklenenden daha büyük ve işin parasını kimin ödeyeceği henüz belli değil. “Beklemeyeceğiz” dedi, ancak çiftçiler arabalarıyla çok uzun bir yoldan gidecek ve bu da ucuz değil, çünkü yol çok uzun.",
  ],
  [
    "id",
    "Indonesian",
    "Jembatan tua di atas sungai itu akan ditutup sampai musim gugur, kata wali kota pada hari Senin setelah rapat dewan. Kerusakan lebih besar dari yang diperkirakan dan belum jelas siapa yang akan membayar pekerjaan itu. “Kami tidak menunggu,” katanya, karena para petani harus memutar jauh dengan gerobak mereka dan itu tidak bisa lama.",
  ],
  [
    "ru",
    "Russian",
    "Старый мост через реку останется закрытым до осени, сказала в понедельник мэр после заседания совета. Ущерб больше, чем ожидали, и пока не ясно, кто заплатит за работы. «Мы не будем ждать», сказала она, но крестьянам придётся ехать на своих телегах в объезд, а это не так дёшево, как было раньше.",
  ],
  [
    "uk",
    "Ukrainian",
    "Старий міст через річку буде закритий до осені, сказала в понеділок мер після засідання ради. Збитки більші, ніж очікували, і ще не ясно, хто заплатить за роботи. «Ми не будемо чекати», сказала вона, але селянам доведеться їхати на своїх возах в об’їзд, а це не так дешево, як було раніше, та й довго.",
  ],
  ["el", "Greek", "Η παλιά γέφυρα στο ποτάμι θα μείνει κλειστή ως το φθινόπωρο, είπε τη Δευτέρα η δήμαρχος."],
  ["zh", "Chinese", "河上的旧桥将关闭到秋天，市长星期一在会议后说。损失比预期的大，还不清楚谁来支付工程费用。"],
  ["ja", "Japanese", "川に架かる古い橋は秋まで閉鎖されると、市長が月曜日に会議の後で述べた。"],
  ["ko", "Korean", "강 위의 오래된 다리는 가을까지 폐쇄된다고 시장이 월요일 회의 후에 말했다."],
];

/** A few words each in other languages, with as many as possible that English has too, and names that it knows. */
const SHORT = [
  "Minister spricht an\n\nBERLIN (Beispiel) – Der Minister wartet, so Sprecher Müller.",
  'Jens Beck: „Ich war also froh“\n\nBürgermeister Jens Beck sagte "Das war so geplant" in Ulm.',
  "Burgemeester Piet Vos was in Delft. “Dat was goed”, zei Vos maandag over het plan van Anna Smit.",
  'AMSTERDAM (ANP) - Minister Karin Bos is ziek. "Ze is thuis", zei woordvoerder Tom Lam.',
  'Marc Petit, on a parlé avec lui. "On a gagné", a dit Marc Petit.',
  'MADRID (EFE) - El alcalde Juan Ruiz dijo "no" ayer. "He hablado", dijo Ruiz a Ana Gil.',
  'In campo\n\n"Abbiamo vinto", dice Marco Riva, in gol a Bari. "Grande Riva", dice Sara Monti.',
  'ODENSE (Ritzau) - Borgmester Lars Holm var i Lund. "Vi venter for at se", sagde Lars Holm til avisen.',
  'WARSZAWA (PAP) - Minister Jan Nowak powiedział: "To do nas należy". Anna Kos milczy.',
  'BUDAPEST (MTI) - "Ez is jó", mondta Nagy Imre. Kiss Anna is a helyszínen volt.',
];

/** A few words of English each, with a quote. */
const SHORT_ENGLISH: readonly (readonly [string, string])[] = [
  [
    "Mill talk\n\nCORRAN (Reuters) - Ida Fenn, the mayor, met Tom Reed, a farmer, on Monday.\n\n“I did nothing wrong,” insisted Fenn.",
    "“I did nothing wrong,”",
  ],
  ["Coach Tom Reed watched goalkeeper Ned Hale. “Great saves, great nerve,” Reed said.", "“Great saves, great nerve,”"],
  ["“Nobody slept,” said Tom Reed.", "“Nobody slept,”"],
];

describe("the language of an article", () => {
  it.each(NEWS)("%s is told, stored and said not to be read", (tag, name, text) => {
    const { article, quotes, people, diagnostics } = extract(`${text.slice(0, 30)}\n\n${text}\n`);
    expect(article.language).toBe(tag);
    expect([quotes, people]).toEqual([[], []]);
    expect(diagnostics.filter(({ code }) => code === "W_LANGUAGE").map(({ message }) => message)).toEqual([
      `in ${name}; only English articles are read for people and quotes`,
    ]);
  });

  it("is English where the words are, whatever is quoted", () => {
    const text = `The bridge is shut, said the mayor, who told the council that it would be open by the autumn.\n\n“${NEWS[0]?.[2]}”, she said to the reporters who had come from the other side of the river.`;
    const { article, quotes, diagnostics } = extract(`Bridge is shut\n\n${text}${text}\n`);
    expect(article.language).toBe("en");
    expect(quotes.length).toBeGreaterThan(0);
    expect(diagnostics.map(({ code }) => code)).not.toContain("W_LANGUAGE");
  });

  it.each(SHORT)("is not English of a few words that are not: %s", (text) => {
    const { article, people, quotes, diagnostics } = extract(`${text}\n`);
    expect(article.language).not.toBe("en");
    expect([people, quotes]).toEqual([[], []]);
    expect(diagnostics.map(({ code }) => code)).toContain("W_LANGUAGE");
  });

  it.each(SHORT_ENGLISH)(
    "is English of a few words that are, however few of them are the commonest: %s",
    (text, quote) => {
      const { article, quotes, diagnostics } = extract(`${text}\n`);
      expect(article.language).toBe("en");
      expect(quotes.map(({ text: words }) => words)).toEqual([quote]);
      expect(diagnostics.map(({ code }) => code)).not.toContain("W_LANGUAGE");
    },
  );

  it("is nothing, and nothing is said, of a line that has hardly a word", () => {
    const { article, people, diagnostics } = extract("„Wir warten“, sagte Karl Haller.\n");
    expect([article.language, people]).toEqual([null, []]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("W_LANGUAGE");
  });

  it("is not told where nothing tells it, but that it is not English is said of a long text", () => {
    const words = "Lorobi sat umeka dolin pereka, nabo ".repeat(20);
    const { article, diagnostics } = extract(`Lorobi sat\n\n${words}.\n`);
    expect(article.language).toBeNull();
    expect(diagnostics.find(({ code }) => code === "W_LANGUAGE")?.message).toBe(
      "not in English; only English articles are read for people and quotes",
    );
  });

  it.each([
    ["Par Jean Dupont", "Jean Dupont"],
    ["VON ANNA ROTH", "ANNA ROTH"],
    ["Von der Leyen", "Von der Leyen"],
  ])("in another language leaves the word before the name out of who wrote: %s", (byline, name) => {
    const text = `Le moulin rouvre\n\n${byline}\n\n${"Le maire a dit que les habitants du village sont venus pour voir les ailes. ".repeat(3)}`;
    const { people, credits } = extract(text);
    expect(people.map((person) => person.name)).toEqual([name]);
    expect(credits.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });
});
