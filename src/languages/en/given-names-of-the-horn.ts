/**
 * Given names of Ethiopia, Eritrea and Somalia that the lists of `given-names.ts` lack, as English-language news prints
 * them; by hand. Folded (see `nameKey`). Names that are as often a family name, a word or a place are left out.
 *
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nearly always for women. */
export const HORN_NAMES_OF_WOMEN = words(`
  aamina abeba abebech aberash abrehet adanech adey akberet alemitu alemnesh alemtsehay alganesh amsale askale askalech asmeret asnakech asnaku
  ayantu ayelech ayinalem azeb azmera beletech bethelhem bezawit bezunesh birke birtukan bizunesh bontu bruktawit caasha chaltu dagmawit
  dahabo deeqa derartu dhuuxo dinkinesh dinknesh elilta emebet etaferahu etagegn etalem etenesh faduma fadumo fantaye farhiya fartun feven
  fikirte firehiwot fiyori fowsiya frehiwot freweini gelete genet genzebe gete getenesh gotytom gudaf haben hagosa halimo hamelmal hawo hermela
  hibo hinda hirut hiwet hiwot hodan hooyo hufan ifrah ilwad kalkidan kebebush kelemua khadra kidan kidist konjit lakech lemlem letay letebrhan
  letekidan letesenbet letina lidet luam lulit luul mahder mahlet mamitu mantegbosh maritu maryan mazza meaza megertu mehret mekdes meklit
  meselech meseret meskerem mestawet mihret mintiwab mulumebet muluwork nasra nebiat netsanet nigist nigisti nimco nimo rahel raho rediet
  rigat rigbe ruqiya saado sagal sahro samiya saron seble seblewongel selam selamawit selihom semhar senait senayit senbere shewaye
  shitaye sifan simegn sinkinesh sosena sucdi tadelech tblets terhas tigist tirhas tirunesh tiruwork tseghe tsehaitu tsige tsigereda tsion
  turunesh ubah weini werknesh winta woinshet worknesh wubit xaawo yalemzerf yemisrach yeshi yeshimebet yetnebersh yodit yordanos zenebech
  zenebu zewditu zinash zufan
`);

/** Nearly always for men. */
export const HORN_NAMES_OF_MEN = words(`
  abdiaziz abdifatah abdihakim abdikadir abdikarim abdillahi abdinasir abdinur abdirahim abdirashid abdirisak abdisa abdisalam abdisamad
  abdishakur abdissa abdiwahab abdiwali abdiweli abebe abera aberra abey abraha abreha abshir abune adane addisu adugna ahmednur aklilu alazar
  alemayehu alemayo alemseged alemu almayehu amanuel amare ambachew andargachew andinet andualem anteneh arega aregawi asfaw asmamaw asnake asrat
  assefa atakilt awel aweys awil ayalew ayele ayenew azmeraw bahru bekele belachew belayneh belete berhanu beyene bezabih biniam biniyam binyam
  birhanu biruk bulcha cabdi daahir dagim dagmawi dahir damtew daud dawit debebe dejene demeke demelash demissie dereje deriba desalegn dhagahey
  dini duale ejigu elmi endale endalkachew endeshaw endris ephrem ermias eshetu eskinder estifanos eyassu eyob ezana farole fasil fekadu fekede
  feleke feyisa feyissa fikadu fikre fikru fiseha fisseha fitsum gadisa galaydh garad gashaw gebeyehu gebre gebregziabher gebrehiwot gebremariam
  gebremedhin gebreselassie gedi gedu geedi gemechu genenew getachew getahun getaneh getaw getu gezahegn ghebre ghirmai girma girmay gizachew
  gobena goitom gudeta guled guush habtamu habte haddis hadush hagos haile haileab haileselassie hailu hashi henok hersi hirsi hiruy hizkias
  hunegnaw ibsa ilkajir isse jamac jawar jibril jirata kahin kahsay kaleab kassa kassahun kassaye kayse kebede kenenisa keynan kibret kidane
  kifle kindeya kinfe kiros legesse lelisa lemi lencho leul lidetu liibaan mahad mahamud makonnen mamo mamush masresha matewos maxamed maxamuud
  meba mebrahtu mehari mekonnen melaku menelik mengesha merara merera merga mesele mesfin mikias milkesa misganaw misrak mitiku moalim mohammednur
  mohamoud mohamud molla muferiat mulatu mulualem mulugeta muluken musse mussie nahom neamin nebiyu negash negasso negussie neway nigatu nuh
  nuredin obang obsa olana paulos raage redwan robel roble roobow rufael saed samatar sebhat selemon semere seyoum sharmarke shiferaw shimeles
  shimelis shirwac shumiye sileshi sirak sisay siyad surafel taddese tadele tadesse tafari takele tamene tamirat tamrat tarekegn tariku taye tecle
  tedros tefera teferi tegenu tekalign tekeste tekie teklay tekle teklu temam temesgen tenaw tesfa tesfahun tesfai tesfalem tesfamariam tesfaye
  teshale teshome tewodros tewodrose tewolde tibebu tigabu tilahun tirfe tiruneh tolera tolossa tsadkan tsegay tsegaye tsegazeab wakgari walelign
  warsame wasihun weldegiorgis weldu wendimu wendwesen wolde woldemariam woldemichael woldu wondimu wondwosen wondwossen worku wubishet xasan
  yabarow yacob yared yibeltal yidnekachew yilikal yilkal yilma yishak yitbarek yohannes yonas yonatan yuusuf zecharias zegeye zelalem zemedkun
  zemhret zenawi zerai zeray zerezghi zerihun zewde rooble
`);

/** For both. */
export const HORN_NAMES_OF_BOTH = words(`
  addisalem alem asmerom aynalem bereket berhane birhane desta haimanot mebrat meron messay mulu simret sintayehu tsega tsehay wude yemane ayan sahle
`);
