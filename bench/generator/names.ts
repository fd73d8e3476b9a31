/**
 * Parts of personal names by the languages they come from. Written by hand; the people made of them are invented, and
 * any likeness to a living person is chance.
 *
 * @module
 */

/** How the names of one language are built. */
export interface Naming {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** A family name is one of `heads` with one of `tails`. */
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** The tails of women's names, if they differ. */
  readonly femaleTails?: readonly string[];
  /** Words before the family name, most often none. */
  readonly particles?: readonly string[];
  /**
   * - `given-first`: Anna Kovac, then Kovac;
   * - `family-first`: Li Weiming, then Li;
   * - `whole`: the whole name each time;
   * - `one-name`: only the given name;
   * - `two-surnames`: Diego Cardona Ruiz, then Cardona.
   */
  readonly order: "given-first" | "family-first" | "whole" | "one-name" | "two-surnames";
  /** Whether initials, suffixes and nicknames are usual. */
  readonly american?: boolean;
}

/** Words of a list; "_" stands for a space inside a name. */
const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));
/** Like `words`, with "-" for nothing. */
const endings = (text: string): readonly string[] => words(text).map((ending) => (ending === "-" ? "" : ending));
/** A particle stands apart unless it ends in a hyphen or apostrophe. */
const particles = (text: string): readonly string[] =>
  text.split(",").map((part) => (part === "" || /[-']$/.test(part) ? part : `${part} `));

export const NAMINGS = {
  english: {
    female: words(`Alice Bridget Claire Dorothy Eleanor Fiona Grace Hannah Imogen Joan Katherine Laura Margaret Nicola
      Olivia Patricia Rachel Susan Theresa Wendy Beth Carol Denise Emma Gail Heather Jill Karen Linda Megan Paige Tessa`),
    male: words(`Adam Brian Colin David Edward Frank Gareth Henry Ian Jack Kevin Leonard Martin Neil Oliver Peter Richard
      Stephen Thomas Walter Alan Barry Craig Derek Eric Graham Howard Keith Lewis Nigel Owen Philip Roger Simon Trevor`),
    heads:
      words(`Ash Bram Cald Dun Ether Fen Gar Hal Ing Jes Kel Lang Mar Nor Ock Pem Quar Ros Stan Thorn Ul Ver Whit Yar
      Bex Crom Hark Lyd Sed Wad`),
    tails: endings("ford worth ley wick combe sby den hurst stead man ridge ton well low croft thorpe bury more"),
    order: "given-first",
  },
  american: {
    female: words(`Amber Brenda Cheryl Donna Erin Faith Glenda Holly Ivy Janelle Kayla Latoya Marcy Nadine Peggy Rhonda
      Shelby Tanya Valerie Yolanda Becky Darlene Jolene Kendra Lorraine Misty Renee Tammy Wanda Crystal`),
    male: words(`Austin Brad Chad Dwight Earl Floyd Glenn Harlan Jerome Kyle Lamar Mitch Norm Otis Randall Scott Terrence
      Vernon Wade Zach Clint Darnell Garrett Hank Jared Lonnie Marcus Rodney Travis Wendell`),
    heads:
      words(`Abern Bas Cleve Dab Elk Foss Gris Hollo Ives Jeff Kirk Lock Mac Nash Opp Pritch Rad Shel Tolli Under Van
      Wes Yost Bridge Car Harg Lin Mont Stod Wick`),
    tails: endings("athy kins land ner ster ard way brook ham row worthy ler don ett field son by gard mire ens"),
    order: "given-first",
    american: true,
  },
  irish: {
    female: words(
      "Aoife Brigid Ciara Deirdre Eimear Grainne Maeve Niamh Orla Roisin Sinead Siobhan Una Nuala Fionnuala",
    ),
    male: words("Aidan Brendan Ciaran Declan Eoin Fergal Liam Niall Padraig Ronan Seamus Tadhg Conor Donal Cormac"),
    heads: words(
      "O'Har O'Ban O'Cal O'Dris O'Reg McGar McLoch McTav MacGil Fitzger Kear Hogg Bren Gallag Mulc Sween Tier",
    ),
    tails: endings("an rity rane coll ney aldy aven nan her lon igan"),
    order: "given-first",
  },
  spanish: {
    female: words(`Ana Beatriz Carmen Dolores Elena Graciela Ines Josefina Lucía Marisol Pilar Rosario Soledad Teresa
      Ximena Yolanda Maribel Noemí Consuelo Valentina`),
    male: words(`Alejandro Bernardo Diego Emilio Félix Gonzalo Héctor Ignacio Javier Lorenzo Manuel Nicolás Óscar Raúl
      Santiago Tomás Joaquín Mateo Rodrigo Agustín`),
    heads: words(`Aguil Barr Card Del Escob Fuent Gal Herr Ibañ Jimen Ledes Mont Nav Orteg Pal Quiñ Riv Salced Torr Urib
      Valdiv Zamb Carr Mend`),
    tails: endings("ar ona ez eros illo ano ales ada ero anca ino osa era al"),
    particles: particles(",,,,,de,de la,del"),
    order: "two-surnames",
  },
  portuguese: {
    female: words("Adriana Benedita Cláudia Fernanda Helena Isabel Joana Luísa Márcia Rita Sofia Vera Tatiana Leonor"),
    male: words("Afonso Baltazar Caio Duarte Eduardo Fábio Gilberto Hugo João Marcelo Nuno Paulo Rui Tiago Vasco"),
    heads: words("Alme Bar Carv Dom Esteve Figuei Guima Lim Mach Nogue Oliv Pinh Que Ramal Sant Tava Vilh Mour"),
    tails: endings("ida ros alho ingues redo rães ado ira eiro iroz ana res ena"),
    particles: particles(",,,da,dos,de"),
    order: "given-first",
  },
  french: {
    female: words(
      "Agathe Brigitte Camille Delphine Élodie Florence Geneviève Hélène Juliette Mireille Noémie Sylvie Anaïs",
    ),
    male: words(
      "Alain Bertrand Cédric Didier Étienne Fabrice Gérard Hervé Jean-Marc Luc Mathieu Olivier Pascal Rémi Yves",
    ),
    heads: words("Beau Cham Dela Fon Gar Hal Lam Mar Mont Per Ram Roch Sau Tour Vill Bour Cass Laf"),
    tails: endings("pré bert croix taine neau lard chand tin reuil rin bault efort nier vier gnon geot ard ayette"),
    particles: particles(",,,,,de,de la,Le"),
    order: "given-first",
  },
  german: {
    female: words(
      "Annegret Birgit Claudia Dagmar Elke Franziska Gudrun Heike Ingrid Jutta Katrin Monika Renate Sabine Ulrike",
    ),
    male: words(
      "Achim Bernd Dieter Egon Friedrich Gerhard Holger Jürgen Klaus Lothar Matthias Norbert Rainer Stefan Uwe Wolfgang",
    ),
    heads: words(
      "Acker Brand Dorn Eber Feld Grün Hart Hoff Kess Lind Mühl Neu Ober Ritt Schwei Stein Wald Zimm Bött Käst",
    ),
    tails: endings("mann hoff stein bach er ner meier gruber feld haus berg ler ig stätter"),
    particles: particles(",,,,,,,von,von der,zu"),
    order: "given-first",
  },
  italian: {
    female: words(
      "Alessia Bianca Chiara Donatella Federica Giulia Ilaria Lucrezia Michela Ornella Paola Serena Vittoria",
    ),
    male: words("Alessio Bruno Carlo Davide Enzo Fabrizio Giancarlo Luca Massimo Nicola Pietro Renzo Stefano Umberto"),
    heads: words("Bar Bell Can Dor Fer Gar Lomb Mar Mor Pel Ros Sal Tass Val Zan Bert Cap Ghir"),
    tails: endings("ini otti ardi etti elli oni acci ucci ero ano landi olin ese"),
    particles: particles(",,,,,,De,Di,D'"),
    order: "given-first",
  },
  dutch: {
    female: words("Anneke Femke Griet Hanneke Ilse Joke Liesbeth Marijke Saskia Tineke Wil Renske Maaike"),
    male: words("Arjen Bas Dirk Evert Gijs Henk Jeroen Kees Maarten Pieter Ruud Sjoerd Teun Wouter"),
    heads: words("Berk Bos Dijk Graa Hoek Kamp Lind Meer Oost Velde Water Brug Schoon Hage Ruit"),
    tails: endings("- man stra huis berg veld hoven sen enaar kamp"),
    particles: particles(",,,van,van der,van den,de,ten"),
    order: "given-first",
  },
  nordic: {
    female: words("Astrid Birgitta Dagny Elin Freja Gunilla Hedda Ingeborg Karin Linnea Maja Sigrid Solveig Tuva Åsa"),
    male: words("Anders Bjørn Carsten Einar Fredrik Gustav Håkon Jens Lars Magnus Nils Olav Rasmus Sven Torbjörn"),
    heads: words("Berg Dahl Ek Fors Gran Holm Lind Lund Norr Sand Ström Sund Wall Wester Øster Haug"),
    tails: endings("ström berg kvist gren sen lund qvist dal heim vik mark stad man aas"),
    order: "given-first",
  },
  icelandic: {
    female: words("Birna Guðrún Hildur Katla Ragnheiður Sigríður Þóra Vigdís Eyrún"),
    male: words("Ásgeir Bjarni Einar Gunnar Halldór Kári Ólafur Stefán Þorsteinn"),
    heads: words("Jón Gunnar Ein Sigurð Magnús Ólaf Pét Kristj Harald"),
    tails: endings("sson arsson ursson"),
    femaleTails: endings("sdóttir arsdóttir ursdóttir"),
    order: "given-first",
  },
  polish: {
    female: words("Agnieszka Bożena Danuta Ewelina Grażyna Halina Iwona Jolanta Kinga Magdalena Urszula Wanda Zofia"),
    male: words("Andrzej Bogdan Czesław Grzegorz Jacek Krzysztof Leszek Marek Paweł Radosław Szymon Tadeusz Wojciech"),
    heads: words("Bor Cich Dąb Górn Jabł Kaw Lew Mal Now Ostr Piotr Rut Sob Tok Wiśn Zal"),
    tails: endings("owski ecki iński czyk ak icki"),
    femaleTails: endings("owska ecka ińska czyk ak icka"),
    order: "given-first",
  },
  russian: {
    female: words(
      "Alla Darya Ekaterina Galina Irina Ksenia Lyudmila Marina Natalya Oksana Polina Svetlana Tatyana Yulia",
    ),
    male: words(
      "Alexei Boris Dmitry Fyodor Gennady Igor Kirill Leonid Maxim Nikolai Oleg Pavel Ruslan Sergei Viktor Yuri",
    ),
    heads: words("Abram Bel Chern Dubr Gorb Kost Leb Mor Naz Orl Pokr Ryab Savel Tikh Vor Zhuk Fed"),
    tails: endings("ov in ev enko ovich yanov ovsky"),
    femaleTails: endings("ova ina eva enko ovich yanova ovskaya"),
    order: "given-first",
  },
  balkan: {
    female: words("Ana Biljana Dragana Ivana Jelena Katarina Ljiljana Milica Nevena Snežana Vesna Zorica"),
    male: words("Aleksandar Bojan Dejan Goran Ivo Luka Miroslav Nenad Predrag Slobodan Tihomir Zoran"),
    heads: words("Babi Đur Horv Jank Kov Lazar Mark Nikol Petr Rad Stank Tom Vuk Žiž"),
    tails: endings("ić ović ević ač anić"),
    order: "given-first",
  },
  greek: {
    female: words("Aspasia Despina Eleni Fotini Ioanna Kalliopi Maria Panagiota Stavroula Vasiliki"),
    male: words("Apostolos Christos Dimitris Giorgos Kostas Lefteris Nikos Panagiotis Spyros Yannis"),
    heads: words("Anagnost Balt Dimitr Georg Kar Lambr Mavr Nikol Papad Sar Stav Theodor"),
    tails: endings("opoulos akis idis iadis as atos"),
    femaleTails: endings("opoulou aki idou iadou a atou"),
    order: "given-first",
  },
  turkish: {
    female: words("Ayşe Bahar Derya Elif Fatma Gülay Hatice Nermin Özlem Selin Zeynep Tülin"),
    male: words("Ahmet Burak Cengiz Emre Ferhat Haluk İlker Kemal Mustafa Orhan Selim Tarık Volkan"),
    heads: words("Ak Bey Can De Er Gün Kara Öz Sağ Taş Yıl Çel"),
    tails: endings("doğan kaya oğlu mirci türk han soy maz baş"),
    order: "given-first",
  },
  arabic: {
    female: words("Amal Dalia Fatima Hanan Iman Layla Mona Noura Rania Salma Yasmin Zainab Huda"),
    male: words(
      "Abdullah Bassam Faisal Ghassan Hassan Imad Jamal Khalid Marwan Nasser Omar Rashid Samir Tariq Youssef",
    ),
    heads: words("Masr Haddad Khat Najj Qas Rif Sabb Tam Zah Hamd Bakr Far Shar Amr Dos"),
    tails: endings("i ar ib im a an ouri"),
    particles: particles(",,,al-,al-,el-,bin,Abu"),
    order: "given-first",
  },
  persian: {
    female: words("Azadeh Farideh Golnaz Laleh Mahnaz Nasrin Parvin Roya Shirin Zohreh"),
    male: words("Abbas Behrouz Dariush Esmail Farhad Hamid Javad Kamran Mehdi Reza Siavash"),
    heads: words("Ahm Bagh Far Ghas Hoss Kar Moh Naj Raf Sal Tav"),
    tails: endings("adi eri ahani emi eini imi sseni afi sanjani ehi"),
    order: "given-first",
  },
  indian: {
    female: words("Anjali Bhavna Deepa Gauri Indira Kavita Lakshmi Meera Nandini Priya Radha Sunita Usha Vidya"),
    male: words("Amit Bharat Dinesh Ganesh Harish Karan Mohan Naveen Prakash Rajesh Sanjay Suresh Vikram Arvind"),
    heads: words("Agar Bhat Chaud Desh Gang Iy Jos Kul Mal Nar Pat Ram Sub Ven Chat"),
    tails: endings("wal nagar hary pande uly er hi karni hotra ayan el aswamy ramanian katesan terjee"),
    order: "given-first",
    american: true,
  },
  bengali: {
    female: words("Farzana Nasima Rokeya Shahana Taslima Ayesha Rubina"),
    male: words("Anwar Habib Iqbal Kamal Mahbub Rafiq Shafiq Zahid"),
    heads: words("Ahm Ch Hoss Isl Kar Rah Sid Qur Mal"),
    tails: endings("ed owdhury ain am im man diqui eshi ik"),
    order: "given-first",
  },
  chinese: {
    female: words("Xiulan Meiling Yanhong Lijuan Huifang Xiaomei Guiying Jingyi Yuhan Na"),
    male: words("Weiming Jianguo Zhiqiang Haoran Guodong Jun Mingze Yongkang Shaohua Peng Bo Xudong"),
    heads: words(
      "Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Qian Tang Deng Feng",
    ),
    tails: [""],
    order: "family-first",
  },
  korean: {
    female: words("Ji-woo Soo-jin Hye-won Min-seo Eun-kyung Yu-na Bo-ram Hyun-ju"),
    male: words("Min-jae Sung-ho Jae-hyun Dong-wook Tae-yang Young-chul Joon-seok Ki-tae"),
    heads: words("Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song"),
    tails: [""],
    order: "family-first",
  },
  japanese: {
    female: words("Akiko Chieko Emiko Haruka Keiko Mayumi Naoko Reiko Sachiko Tomoko Yuki Yoshie"),
    male: words("Daisuke Hiroshi Ichiro Kenji Makoto Noboru Osamu Ryota Shigeru Takashi Yasuo Kazuhiro"),
    heads: words("Aki Fuji Hase Ishi Kawa Kuro Matsu Mori Naka Oka Saka Taka Uchi Yama Ko"),
    tails: endings("moto da gawa mura yama shima zaki no hara saki ta"),
    order: "given-first",
  },
  vietnamese: {
    female: words("Thi_Lan Thi_Hoa Thu_Trang Bich_Ngoc Minh_Chau Kim_Anh"),
    male: words("Van_Duc Quoc_Hung Minh_Tuan Duc_Thang Huu_Phuoc Xuan_Bach"),
    heads: words("Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong"),
    tails: [""],
    order: "whole",
  },
  indonesian: {
    female: words("Wulandari Kartikasari Rahmawati Sulistyowati Puspitasari Nurhayati"),
    male: words("Suharyanto Wiryawan Budihardjo Purnomo Setiadi Handoyo Mulyadi Kusnadi"),
    heads: words("Su Pra Wi Har Sas Nug"),
    tails: endings("tomo setyo bowo joko trisno roho"),
    order: "one-name",
  },
  filipino: {
    female: words("Corazon Divina Imelda Luzviminda Marites Rowena Teresita"),
    male: words("Arnel Benigno Dante Efren Jejomar Rodolfo Virgilio"),
    heads: words("Bal Cat Dim Gat Lap Mag Man Pang Sum Tol"),
    tails: endings("agtas acutan aculangan bonton id saysay along ilinan ulong entino"),
    order: "given-first",
    american: true,
  },
  nigerian: {
    female: words("Adaeze Bukola Chiamaka Folake Ifeoma Ngozi Omolara Titilayo Yetunde Zainab"),
    male: words("Adebayo Babatunde Chukwuemeka Damilola Emeka Femi Kelechi Obinna Segun Tunde"),
    heads: words("Ade Ola Okon Nwa Eze Oba Aki Chi Ogun Uzo"),
    tails: endings("yemi jobi kwo chukwu kwe sanjo nwande nedu lade ma"),
    order: "given-first",
  },
  kenyan: {
    female: words("Akinyi Caroline Esther Grace Joyce Mercy Njeri Purity Wangari Zipporah"),
    male: words("Barasa Cyrus Elijah Josphat Kamau Kipchumba Moses Odhiambo Patrick Wycliffe"),
    heads: words("Kip Ki Mu Wan Och Nd Che Ot Ma Nja"),
    tails: endings("koech mani tua jala ieng ungu ruiyot ieno thenge goroge"),
    order: "given-first",
  },
  ethiopian: {
    female: words("Almaz Birtukan Hiwot Meseret Selamawit Tigist Zenebech"),
    male: words("Abebe Berhanu Dawit Getachew Kebede Mesfin Tesfaye"),
    heads: words("Ale Bek Des Gebre Haile Mek Tad Wolde"),
    tails: endings("mu ele alegn mariam sellasie onnen esse giorgis"),
    order: "whole",
  },
  burmese: {
    female: words("Khin_Myat Thida_Aung Nilar_Win Mya_Thandar"),
    male: words("Aung_Zaw Kyaw_Htun Myo_Thant Win_Naing Zeya_Lin"),
    heads: words("Oo Htay Lwin Soe Maung Thein"),
    tails: [""],
    order: "whole",
  },
  hebrew: {
    female: words("Avital Dorit Efrat Galit Michal Noa Osnat Shira Yael"),
    male: words("Amnon Boaz Dov Eitan Gideon Itamar Nadav Oded Shlomo Yoav"),
    heads: words("Gol Shap Wein Roz Kats Har Zil Ler Ben-A Bar-L"),
    tails: endings("dman ira berg enthal nelson el berman ner avi"),
    order: "given-first",
  },
  hungarian: {
    female: words("Ágnes Boglárka Dóra Erzsébet Gabriella Ildikó Katalin Zsuzsanna"),
    male: words("András Balázs Csaba Ferenc Gábor István László Zoltán"),
    heads: words("Bar Cser Fek Hor Kis Mol Nem Sz Tót Var"),
    tails: endings("tha nák ete váth falvi nár eth abó falusi ga"),
    order: "given-first",
  },
  finnish: {
    female: words("Aino Eeva Hilkka Kaarina Liisa Marjatta Päivi Riikka Sanna Tuula"),
    male: words("Antti Eero Heikki Jarmo Kari Markku Pekka Risto Timo Väinö"),
    heads: words("Hei Kor Lah Mäki Niem Pelt Ran Sal Tuo Virt"),
    tails: endings("kkinen honen tinen nen inen onen tala mela minen anen"),
    order: "given-first",
  },
} satisfies Readonly<Record<string, Naming>>;

export type NamingKey = keyof typeof NAMINGS;
