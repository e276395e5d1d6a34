/// Towns and regions of the countries whose news is most often in English.
///
/// Entries are separated by semicolons: a name, and other names behind `=`.
enum EnglishTowns {
    static let names = """
        Aberdeen; Aberystwyth; Bedfordshire; Berkshire; Blackpool; Bournemouth; Brighton; Buckinghamshire;
        Cambridgeshire; Cheltenham; Cheshire; Cornwall: Cornish; County Durham; Coventry; Cumbria; Derbyshire; Devon;
        Dorset; Dundee; East Anglia; East Sussex; Essex; Exeter; Gloucester; Gloucestershire; Greater Manchester;
        Grimsby; Hampshire; Herefordshire; Hertfordshire; Inverness; Ipswich; Lancashire; Leicester; Leicestershire;
        Lincolnshire; Merseyside; Middlesbrough; Milton Keynes; Norfolk; North Yorkshire; Northamptonshire;
        Northumberland; Norwich; Nottingham; Nottinghamshire; Oxfordshire; Peterborough; Plymouth; Portsmouth;
        Sheffield; Shropshire; Somerset; South Yorkshire; Southampton; Staffordshire; Stockport; Stoke-on-Trent;
        Suffolk; Surrey; Swansea; Swindon; Teesside; Tyneside; Warwickshire; West Midlands; West Sussex; West
        Yorkshire; Wiltshire; Wolverhampton; Worcestershire; Yorkshire; Galway; Limerick; Donegal;
        Ahmedabad; Andhra Pradesh; Arunachal Pradesh; Assam: Assamese; Bhopal; Bhubaneswar; Bihar; Chandigarh; Chennai=Madras;
        Chhattisgarh; Goa: Goan; Guwahati; Haryana; Himachal Pradesh; Indore; Jaipur; Jammu; Jharkhand; Karnataka;
        Kochi=Cochin; Ladakh; Lucknow; Madhya Pradesh; Manipur; Meghalaya; Mizoram; Nagaland; Nagpur; Odisha=Orissa;
        Patna; Pune; Rajasthan; Ranchi; Sikkim; Srinagar; Surat; Tamil Nadu; Telangana; Thiruvananthapuram; Tripura;
        Uttar Pradesh; Uttarakhand; Varanasi; Visakhapatnam; Peshawar; Quetta; Rawalpindi; Sindh; Balochistan; Khyber
        Pakhtunkhwa; Chittagong; Colombo;
        Alice Springs; Ballarat; Bendigo; Cairns; Geelong; Gold Coast; Hobart; Launceston; Northern Territory;
        Toowoomba; Townsville; Wollongong; Christchurch; Dunedin; Queenstown; Rotorua;
        Edmonton; Halifax; New Brunswick; Newfoundland; Nunavut; Prince Edward Island; Saskatchewan=Sask; Saskatoon;
        Yukon; Mississauga;
        Albuquerque; Anchorage; Baton Rouge; Beverly Hills; Boise; Charleston; Chicagoland; Cincinnati; Corpus
        Christi; Des Moines; El Paso; Fort Worth; Fresno; Greensboro; Honolulu; Indianapolis; Jacksonville; Kansas
        City; Knoxville; Little Rock; Long Beach; Long Island; Louisville; Memphis; Milwaukee; Nashville; Oakland;
        Oklahoma City; Omaha; Orange County; Palo Alto; Raleigh; Sacramento; Salt Lake City; San Bernardino; Santa
        Barbara; Santa Clara; Santa Fe; Spokane; St Louis=Saint Louis; Tallahassee; Tucson; Tulsa; Wichita; Ponce;
        French Polynesia; French Guiana; New Caledonia; American Samoa; Cayman Islands; British Virgin Islands; Faroe
        Islands; Falkland Islands; Channel Islands; Isle of Man; Northern Mariana Islands; Staten Island;
        Bronx; Hollywood; Capitol Hill; Guantanamo Bay; Guam; U.S. Virgin Islands=US Virgin Islands;
        Arizona=Ariz; Arkansas=Ark; California=Calif; Colorado=Colo; Connecticut=Conn; Florida=Fla; Kentucky=Ky;
        Minnesota=Minn; Michigan=Mich; Ontario=Ont; Oklahoma=Okla; Tennessee=Tenn; Wisconsin=Wis; Alabama=Ala;
        Abidjan; Bamako; Benghazi; Bissau; Cancún; Cebu; Cartagena; Davao City=Davao; Dnipro; Donetsk; Gaza City;
        Guadalajara; Haifa; Homs; Idlib; Kaduna; Kano; Kherson; Lusaka; Maputo; Medellín; Monterrey; Ouagadougou; Port Harcourt; Port
        Moresby; Port-au-Prince; Rafah; Rangoon; Ramallah; San Salvador; Sanaa; Tegucigalpa; Tijuana; Windhoek;
        Zaporizhzhia; Bordeaux; Bologna; Bremen; Dortmund; Dresden; Gdansk; Genoa; Ghent; Graz; Hanover;
        Lausanne; Malmö; Nantes; Palermo; Porto; Poznan; Stuttgart; Thessaloniki; Toulouse; Utrecht; Wroclaw;
        Normandy; Provence; Silesia; Transylvania; Mindanao; Luzon; Sumatra; Borneo; Okinawa; Hokkaido;
        Darfur; Tigray; Sahel; Patagonia; Galapagos; Bering Sea; Caspian Sea; Arabian Sea; North Sea; Bay of Bengal;
        Gulf of Mexico; English Channel; Irish Sea; Sea of Japan; Strait of Hormuz; Suez Canal; Panama Canal; Great
        Lakes; Great Barrier Reef; Southern Ocean
        """
}
