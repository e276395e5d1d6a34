/// Countries with their peoples, large cities, and the states of some federations.
enum EnglishPlaces {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.addNames(.place, .place, also: .demonym, countries)
        lexicon.addNames(.place, .place, also: .demonym, regions)
        lexicon.addNames(.place, .place, also: .demonym, cities)
        lexicon.addNames(.place, .place, also: .demonym, states)
        lexicon.add(
            .personToo,
            """
            jordan chad israel georgia chelsea sydney austin paris florence victoria charlotte madison lincoln jackson
            houston dallas virginia carolina washington cuba troy kent wellington darwin santiago milan adelaide orlando
            diego lourdes valencia sofia alexandria lima mali india china brooklyn salem hamilton phoenix
            """)
    }

    private static let countries = """
        Afghanistan: Afghan Afghans
        Albania: Albanian Albanians
        Algeria: Algerian Algerians
        Andorra: Andorran
        Angola: Angolan Angolans
        Argentina: Argentine Argentinian Argentines Argentinians
        Armenia: Armenian Armenians
        Australia: Australian Australians Aussie
        Austria: Austrian Austrians
        Azerbaijan: Azerbaijani Azerbaijanis Azeri
        Bahamas=The Bahamas: Bahamian
        Bahrain: Bahraini Bahrainis
        Bangladesh: Bangladeshi Bangladeshis
        Barbados: Barbadian
        Belarus: Belarusian Belarusians
        Belgium: Belgian Belgians
        Belize: Belizean
        Benin: Beninese
        Bhutan: Bhutanese
        Bolivia: Bolivian Bolivians
        Bosnia and Herzegovina=Bosnia: Bosnian Bosnians
        Botswana: Botswanan
        Brazil: Brazilian Brazilians
        Brunei: Bruneian
        Bulgaria: Bulgarian Bulgarians
        Burkina Faso: Burkinabe
        Burundi: Burundian
        Cambodia: Cambodian Cambodians
        Cameroon: Cameroonian Cameroonians
        Canada: Canadian Canadians
        Cape Verde: Verdean
        Central African Republic:
        Chad: Chadian
        Chile: Chilean Chileans
        China=People's Republic of China=PRC: Chinese
        Colombia: Colombian Colombians
        Comoros: Comorian
        Congo: Congolese
        Democratic Republic of the Congo=DRC=DR Congo=Democratic Republic of Congo:
        Costa Rica: Rican
        Croatia: Croatian Croatians Croat Croats
        Cuba: Cuban Cubans
        Cyprus: Cypriot Cypriots
        Czech Republic=Czechia: Czech Czechs
        Denmark: Danish Dane Danes
        Djibouti: Djiboutian
        Dominican Republic: Dominican
        East Timor=Timor-Leste: Timorese
        Ecuador: Ecuadorian Ecuadorean
        Egypt: Egyptian Egyptians
        El Salvador: Salvadoran
        Equatorial Guinea:
        Eritrea: Eritrean Eritreans
        Estonia: Estonian Estonians
        Eswatini: Swazi
        Ethiopia: Ethiopian Ethiopians
        Fiji: Fijian Fijians
        Finland: Finnish Finn Finns
        France: French Frenchman Frenchwoman
        Gabon: Gabonese
        Gambia: Gambian
        Georgia: Georgian Georgians
        Germany: German Germans
        Ghana: Ghanaian Ghanaians
        Greece: Greek Greeks
        Greenland: Greenlandic
        Guatemala: Guatemalan Guatemalans
        Guinea: Guinean
        Guyana: Guyanese
        Haiti: Haitian Haitians
        Honduras: Honduran Hondurans
        Hong Kong: Hongkonger Hongkongers
        Hungary: Hungarian Hungarians
        Iceland: Icelandic Icelander Icelanders
        India: Indian Indians
        Indonesia: Indonesian Indonesians
        Iran: Iranian Iranians
        Iraq: Iraqi Iraqis
        Ireland=Republic of Ireland: Irish Irishman
        Israel: Israeli Israelis
        Italy: Italian Italians
        Ivory Coast=Côte d'Ivoire: Ivorian
        Jamaica: Jamaican Jamaicans
        Japan: Japanese
        Jordan: Jordanian Jordanians
        Kazakhstan: Kazakh Kazakhs
        Kenya: Kenyan Kenyans
        Kosovo: Kosovar Kosovan
        Kuwait: Kuwaiti Kuwaitis
        Kyrgyzstan: Kyrgyz
        Laos: Laotian
        Latvia: Latvian Latvians
        Lebanon: Lebanese
        Lesotho:
        Liberia: Liberian Liberians
        Libya: Libyan Libyans
        Liechtenstein:
        Lithuania: Lithuanian Lithuanians
        Luxembourg:
        Madagascar: Malagasy
        Malawi: Malawian
        Malaysia: Malaysian Malaysians
        Maldives: Maldivian
        Mali: Malian Malians
        Malta: Maltese
        Mauritania: Mauritanian
        Mauritius: Mauritian
        Mexico: Mexican Mexicans
        Moldova: Moldovan Moldovans
        Monaco: Monegasque
        Mongolia: Mongolian Mongolians
        Montenegro: Montenegrin
        Morocco: Moroccan Moroccans
        Mozambique: Mozambican
        Myanmar=Burma: Burmese
        Namibia: Namibian
        Nepal: Nepalese Nepali
        Netherlands=The Netherlands=Holland: Dutch Dutchman
        New Zealand: Zealander Zealanders
        Nicaragua: Nicaraguan
        Niger: Nigerien
        Nigeria: Nigerian Nigerians
        North Korea=DPRK: North-Korean
        North Macedonia=Macedonia: Macedonian Macedonians
        Norway: Norwegian Norwegians
        Oman: Omani
        Pakistan: Pakistani Pakistanis
        Palestine=Palestinian Territories: Palestinian Palestinians
        Panama: Panamanian
        Papua New Guinea:
        Paraguay: Paraguayan
        Peru: Peruvian Peruvians
        Philippines=The Philippines: Filipino Filipinos Philippine
        Poland: Polish Pole Poles
        Portugal: Portuguese
        Puerto Rico:
        Qatar: Qatari Qataris
        Romania: Romanian Romanians
        Russia=Russian Federation: Russian Russians
        Rwanda: Rwandan Rwandans
        Samoa: Samoan
        San Marino:
        Saudi Arabia: Saudi Saudis
        Senegal: Senegalese
        Serbia: Serbian Serbians Serb Serbs
        Seychelles:
        Sierra Leone:
        Singapore: Singaporean Singaporeans
        Slovakia: Slovak Slovaks Slovakian
        Slovenia: Slovenian Slovene
        Somalia: Somali Somalis
        South Africa:
        South Korea=ROK=Republic of Korea: Korean Koreans
        South Sudan:
        Soviet Union=USSR: Soviet Soviets
        Spain: Spanish Spaniard Spaniards
        Sri Lanka: Lankan
        Sudan: Sudanese
        Suriname: Surinamese
        Sweden: Swedish Swede Swedes
        Switzerland: Swiss
        Syria: Syrian Syrians
        Taiwan: Taiwanese
        Tajikistan: Tajik
        Tanzania: Tanzanian
        Thailand: Thai Thais
        Togo: Togolese
        Tonga: Tongan
        Trinidad and Tobago=Trinidad: Trinidadian
        Tunisia: Tunisian Tunisians
        Turkey=Türkiye: Turkish Turk Turks
        Turkmenistan: Turkmen
        Uganda: Ugandan Ugandans
        Ukraine: Ukrainian Ukrainians
        United Arab Emirates=UAE: Emirati Emiratis
        United Kingdom=UK=Britain=Great Britain=GB: British Briton Britons Brit Brits
        United States=United States of America=US=USA=America: American Americans
        Uruguay: Uruguayan
        Uzbekistan: Uzbek
        Vanuatu:
        Vatican=Vatican City=Holy See:
        Venezuela: Venezuelan Venezuelans
        Vietnam=Viet Nam: Vietnamese
        Yemen: Yemeni Yemenis
        Yugoslavia: Yugoslav
        Zambia: Zambian
        Zimbabwe: Zimbabwean Zimbabweans
        """

    private static let regions = """
        Africa: African Africans
        Antarctica: Antarctic
        Asia: Asian Asians
        Europe: European Europeans
        Latin America: Latino
        North America:
        South America:
        Central America:
        Middle East:
        Arctic:
        Balkans: Balkan
        Caribbean:
        Caucasus:
        Scandinavia: Scandinavian
        Siberia: Siberian
        Crimea: Crimean
        Catalonia: Catalan Catalans
        Kurdistan: Kurdish Kurd Kurds
        Kashmir: Kashmiri
        Tibet: Tibetan Tibetans
        Xinjiang: Uyghur Uyghurs Uighur
        Chechnya: Chechen Chechens
        England: English Englishman
        Scotland: Scottish Scot Scots
        Wales: Welsh
        Northern Ireland:
        Gaza=Gaza Strip: Gazan Gazans
        West Bank:
        Donbas=Donbass:
        Bavaria: Bavarian
        Lombardy: Lombard
        Tuscany: Tuscan
        Sicily: Sicilian
        Andalusia: Andalusian
        Brittany: Breton
        Flanders: Flemish
        Wallonia: Walloon
        Ontario: Ontarian
        Quebec: Quebecer Quebecois
        British Columbia:
        Alberta: Albertan
        Manitoba:
        Nova Scotia:
        New South Wales=NSW:
        Queensland:
        Tasmania: Tasmanian
        Western Australia:
        South Australia:
        Punjab: Punjabi
        Kerala:
        Gujarat: Gujarati
        Maharashtra:
        West Bengal: Bengali
        Atlantic Ocean=Atlantic:
        Pacific Ocean=Pacific:
        Indian Ocean:
        Mediterranean Sea=Mediterranean:
        Black Sea:
        Red Sea:
        South China Sea:
        Persian Gulf:
        Baltic Sea=Baltic:
        Sahara: Saharan
        Amazon Rainforest:
        Alps: Alpine
        Himalayas: Himalayan
        Antarctic Peninsula:
        """

    private static let cities = """
        Abu Dhabi
        Abuja
        Accra
        Addis Ababa
        Adelaide
        Aleppo
        Algiers
        Amman
        Amsterdam
        Ankara
        Antwerp
        Athens
        Atlanta
        Auckland
        Austin
        Baghdad
        Baku
        Baltimore
        Bangalore=Bengaluru
        Bangkok
        Barcelona
        Beijing=Peking
        Beirut
        Belfast
        Belgrade
        Berlin
        Bern
        Birmingham
        Bogotá=Bogota
        Boston
        Brasília=Brasilia
        Bratislava
        Brisbane
        Bristol
        Brussels
        Bucharest
        Budapest
        Buenos Aires
        Cairo
        Calgary
        Canberra
        Cape Town
        Caracas
        Cardiff
        Casablanca
        Chicago
        Cleveland
        Cologne
        Copenhagen
        Dakar
        Dallas
        Damascus
        Delhi
        Denver
        Detroit
        Dhaka
        Doha
        Dubai
        Dublin
        Dubrovnik
        Durban
        Düsseldorf=Dusseldorf
        Edinburgh
        Florence
        Frankfurt
        Geneva
        Glasgow
        Gothenburg
        Guangzhou
        Hague=The Hague
        Hamburg
        Hanoi
        Harare
        Havana
        Helsinki
        Hiroshima
        Ho Chi Minh City
        Houston
        Hyderabad
        Islamabad
        Istanbul
        Jakarta
        Jeddah
        Jerusalem
        Johannesburg
        Kabul
        Kampala
        Kandahar
        Karachi
        Kathmandu
        Kharkiv=Kharkov
        Khartoum
        Kigali
        Kinshasa
        Kolkata=Calcutta
        Kraków=Krakow
        Kuala Lumpur
        Kyiv=Kiev
        Kyoto
        Lagos
        Lahore
        Las Vegas
        Leeds
        Leipzig
        Lima
        Lisbon
        Liverpool
        Ljubljana
        London
        Los Angeles=LA
        Luanda
        Luhansk
        Lviv
        Lyon
        Madrid
        Manchester
        Manhattan
        Manila
        Mariupol
        Marrakesh
        Marseille
        Mecca
        Melbourne
        Mexico City
        Miami
        Milan
        Minneapolis
        Minsk
        Mogadishu
        Montevideo
        Montreal
        Moscow: Muscovite
        Mosul
        Mumbai=Bombay
        Munich
        Nairobi
        Nanjing
        Naples
        New Delhi
        New Orleans
        New York City=NYC
        Newcastle
        Odesa=Odessa
        Osaka
        Oslo
        Ottawa
        Oxford
        Paris: Parisian Parisians
        Perth
        Philadelphia
        Phnom Penh
        Phoenix
        Pittsburgh
        Portland
        Prague
        Pretoria
        Pyongyang
        Quito
        Reykjavík=Reykjavik
        Riga
        Rio de Janeiro
        Riyadh
        Rome
        Rotterdam
        Salzburg
        San Antonio
        San Diego
        San Francisco
        San Jose
        San Juan
        Santiago
        São Paulo=Sao Paulo
        Sarajevo
        Seattle
        Seoul
        Seville
        Shanghai
        Shenzhen
        Silicon Valley
        Sochi
        Sofia
        Saint Petersburg=St Petersburg=Saint Petersburg
        Stockholm
        Strasbourg
        Sydney
        Taipei
        Tallinn
        Tampa
        Tashkent
        Tbilisi
        Tehran
        Tel Aviv
        Tokyo
        Toronto
        Tripoli
        Tunis
        Turin
        Ulaanbaatar
        Valencia
        Vancouver
        Venice: Venetian
        Vienna: Viennese
        Vilnius
        Volgograd
        Warsaw
        Wellington
        Winnipeg
        Wuhan
        Yangon
        Yerevan
        Zagreb
        Zurich=Zürich
        """

    private static let states = """
        Alabama
        Alaska: Alaskan
        Arizona
        Arkansas
        California: Californian Californians
        Colorado
        Connecticut
        Delaware
        Florida: Floridian
        Hawaii: Hawaiian
        Idaho
        Illinois
        Indiana
        Iowa
        Kansas
        Kentucky
        Louisiana
        Maine
        Maryland
        Massachusetts
        Michigan
        Minnesota
        Mississippi
        Missouri
        Montana
        Nebraska
        Nevada
        New Hampshire
        New Jersey
        New Mexico
        New York
        North Carolina
        North Dakota
        Ohio
        Oklahoma
        Oregon
        Pennsylvania
        Rhode Island
        South Carolina
        South Dakota
        Tennessee
        Texas: Texan Texans
        Utah
        Vermont
        Virginia
        West Virginia
        Wisconsin
        Wyoming
        Washington, D.C.=Washington DC=DC
        Washington
        Queens
        Brooklyn
        """
}
