/**
 * Short forms of given names: the forms on a line can mean one person in one article. By hand, from common usage. Lower
 * case; a form may stand on several lines.
 *
 * @module
 */

const LINES: readonly (readonly string[])[] = `
abraham abe
albert al bert
alexander alex alexr sandy
alfred al fred
andrew andy drew
anthony antony tony
barack barry
barbara barb
benjamin ben benj benny bibi binyamin
bernard bernie
bradley brad
catherine katherine kathleen kate kathy cathy katie
charles charlie chuck chas
christine christina chris tina
christopher chris
daniel dan danl danny
david dave
deborah debra debbie deb
donald don donny
dorothy dot
douglas doug
edward ed edw ted eddie
elizabeth liz beth betsy betty eliza
eugene gene
francis frank
franklin frank
frederick fred fredk freddie
gabriel gabe
george geo
gerald jerry gerry
gordon gord
gregory greg
harold harry hal
henry hank harry
jacob jake
james jas jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jessica jess
john jack jno johnny
jonathan jon
joseph joe joey jos
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len lenny leo
leslie les
louis lou
luis lou
margaret maggie meg peggy
martin marty
matthew matt
melissa mel
michael mike mick mickey
michelle shelly
mitchell mitch
nathaniel nathan nate
nicholas nick
nicole nikki
pamela pam
patricia pat patty tricia
patrick pat
peter pete
philip phillip phil
randall rand randy
raymond ray
rebecca becky
richard richd rick dick rich richie
robert bob rob robt bobby robbie
ronald ron ronnie
rudolph rudy
russell russ
samuel sam saml
samantha sam
sandra sandy
stanley stan
stephen steven steve
stephanie steph
susan sue susie
terrence terence terry
theodore ted theo teddy
theresa teresa terry
thomas thos tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
virginia ginny
walter walt
william bill will billy willie wm
zachary zach
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** For each form, all forms of the same given names, including itself. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = indexForms();

function indexForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const line of LINES) {
    for (const form of line) forms.set(form, new Set([...(forms.get(form) ?? []), ...line]));
  }
  return forms;
}
