/**
 * Places, firms and bodies that are a group if they are given words (“the hotel said”), and things elsewhere. Collected
 * by hand. Lower case, singular.
 *
 * @module
 */

/** The list; see the head of the file. */
export const ESTABLISHMENTS: ReadonlySet<string> = new Set(
  `
  abbey academy aggregator airfield almshouse ambulance aquarium arboretum arcade archdiocese archive armada assembly auditorium bakehouse bakery
  band bar barracks basilica battalion bishopric bistro bookshop boutique brand brasserie brewery business cafe café campus cannery canteen cartel
  casino castle cathedral cemetery center centre chaebol chapel chippy choir chophouse cidery cinema circus clinic cloister co-op coastguard collective
  college colony command commissariat commune congress conservancy conservatory constabulary consulate consultancy convent cookhouse country countries courthouse
  creamery creche crematorium crèche cult dairy dealership deli delicatessen denomination depot detachment directorate dispensary distillery
  district division dockyard dynasty e-tailer eatery edtech emporium enterprise entourage estate expedition fablab factory fairground farm fintech
  fishery fleet foodbank foodmaker foundry franchise fraternity friary front fund funfair gallery garage garrison gasworks giant grocery
  guild gunmaker gurdwara gym hamlet harbor harbour hatchery herbarium home homestead hospice hostel hotel house housebuilder hyperscaler
  infirmary inn inquiry insurtech junkyard keiretsu kennel kindergarten kingdom kiosk kitchen lab laboratory launderette laundry library lido
  lodge mall maltings management mandir marina megachurch menagerie mill minster mint monastery mortuary mosque motel municipality neighborhood
  nation neighbourhood neobank newsroom ngo nightclub nunnery nursery observatory opera orchard orchestra orphanage outfit packhouse pagoda palace parastatal
  parish park partnership patisserie patrol pharma pharmacy pizzeria plane-maker planetarium plant platoon playgroup polyclinic polytechnic pool
  port pottery practice precinct preschool presidency priory pub quango quarry quartet racecourse railway ranch rectory refinery regiment region reinsurer
  repository republic resort restaurant ridehailer roastery salon sanatorium sanctuary sawmill seminary service shipyard shop shrine side smallholding
  smithy society sorority spa spinoff squad stable stadium start-up steelmaker steelworks store subsidiary superclub supermarket superstore
  surgery synagogue syndicate tabernacle takeaway tannery tavern tearoom telco telecom temple township trattoria tribe troupe tuckshop unit
  venture vestry vicarage village vineyard ward warehouse waterworks wharf winery workshop yard zaibatsu
`
    .trim()
    .split(/\s+/),
);
