/**
 * Firms and clubs with names like those of people or towns, which nobody in the news bears. By hand.
 *
 * @module
 */

const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim().replaceAll(/\s+/g, " "))
    .filter((name) => name !== "");

export const FIRMS_CALLED_AS_PEOPLE = list(`
  Harry Winston, Levi Strauss, Estée Lauder, Severn Trent, Oliver Bonas, Harris Teeter, Alfa Romeo, Dell, Dyson, Marks and Spencer, Baker McKenzie,
  Dr. Martens, Dr Martens, Doc Martens, Wendy's, Denny's, Arby's, Hardee's, Applebee's, Chili's, Lowe's, Sainsbury's, Levi's, Lloyd's, Sotheby's, Bonhams,
  Hamleys, Harrods, Selfridges, Fortnum & Mason, Morrisons, Debenhams, Harvey Nichols, Neiman Marcus, Bergdorf Goodman, Dillard's, Kmart, Sears,
  Jack Wills, Thomas Pink, Karen Millen, Dorothy Perkins, Miss Selfridge, Miss Sixty, Cath Kidston, Austin Reed, Moss Bros, Kurt Geiger, Charles Tyrwhitt, Robert Dyas,
  Ernest Jones, H Samuel, H. Samuel, Ann Summers, Jane Norman, Jacques Vert, Russell & Bromley, Russell and Bromley, Lane Bryant, Charlotte Russe, Tommy Bahama, Jack Wolfskin,
  Helly Hansen, Ben Sherman, Fred Perry, Pierre Cardin, Elizabeth Arden, Helena Rubinstein, Max Factor, Yves Rocher, Leroy Merlin, Dolce & Gabbana, Dolce and Gabbana, Harley Davidson,
  Balfour Beatty, Taylor Wimpey, Taylor Woodrow, Barratt Redrow, Hargreaves Lansdown, Grant Thornton, Ernst and Young, Baker Tilly, Clifford Chance, Slaughter and May, Slaughter & May,
  Allen & Overy, Allen and Overy, Herbert Smith Freehills, Norton Rose Fulbright, Norton Rose, Hogan Lovells, Simpson Thacher, Davis Polk, Kirkland & Ellis, Latham & Watkins, Knight Frank,
  Johnson Matthey, Smith & Nephew, Smith & Wesson, Reckitt Benckiser, Tate & Lyle, Tate and Lyle, Procter & Gamble, Procter and Gamble, Jardine Matheson, Rolls Royce, Lea & Perrins,
  Carl's Jr., Jimmy John's, Bob Evans, Marie Callender, Sara Lee, Betty Crocker, Uncle Ben's, Remy Martin, Rémy Martin, Pernod Ricard, Moët Hennessy, Moet Hennessy, Dom Pérignon, William Grant & Sons,
  Duane Reade, Piggly Wiggly, Winn-Dixie, Jack Henry, Stanley Black & Decker, Black & Decker, Black and Decker, Dun & Bradstreet, Young & Rubicam, Saatchi & Saatchi, Ogilvy & Mather,
  Brown-Forman, Bristol Myers Squibb, Bristol-Myers Squibb, Becton Dickinson, Archer Daniels Midland, Kimberly-Clark, Kimberly Clark, Parker Hannifin, Marsh McLennan, Willis Towers Watson,
`);

export const CLUBS_CALLED_AS_PLACES = list(`
  Aston Villa, Nottingham Forest, Preston North End, Crystal Palace, Charlton Athletic, Leyton Orient, Accrington Stanley, Hamilton Academical, Partick Thistle, Norwich City, Hertha Berlin, Union Berlin,
  Real Madrid, Atlético Madrid, Atletico Madrid, Dynamo Kyiv, Dynamo Kiev, Red Star Belgrade, Partizan Belgrade, Sparta Prague, Legia Warsaw, Rapid Vienna, Austria Vienna, Dinamo Zagreb, Spartak Moscow,
  Lokomotiv Moscow, Dynamo Moscow, CSKA Moscow, CSKA Sofia, Levski Sofia, Dinamo Bucharest, Rapid Bucharest, Dinamo Tbilisi, Dinamo Minsk, Honka Espoo, Werder Bremen, Alemannia Aachen, Arminia Bielefeld
`);
