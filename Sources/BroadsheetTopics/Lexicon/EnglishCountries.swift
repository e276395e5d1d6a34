/// Countries: the name that readers know, other names, and their peoples.
///
/// Entries are separated by semicolons: a name, other names behind `=`, peoples and languages behind a colon.
enum EnglishCountries {
    static let names = """
        Afghanistan: Afghan Afghans; Albania: Albanian Albanians; Algeria: Algerian Algerians; Andorra: Andorran;
        Angola: Angolan Angolans; Argentina: Argentine Argentinian Argentines Argentinians; Armenia: Armenian
        Armenians; Australia: Australian Australians Aussie; Austria: Austrian Austrians; Azerbaijan: Azerbaijani
        Azerbaijanis Azeri; Bahamas=The Bahamas: Bahamian; Bahrain: Bahraini Bahrainis; Bangladesh: Bangladeshi
        Bangladeshis; Barbados: Barbadian; Belarus: Belarusian Belarusians; Belgium: Belgian Belgians; Belize:
        Belizean; Benin: Beninese; Bhutan: Bhutanese; Bolivia: Bolivian Bolivians; Bosnia and Herzegovina=Bosnia:
        Bosnian Bosnians; Botswana: Botswanan; Brazil: Brazilian Brazilians; Brunei: Bruneian; Bulgaria: Bulgarian
        Bulgarians; Burkina Faso: Burkinabe; Burundi: Burundian; Cambodia: Cambodian Cambodians; Cameroon: Cameroonian
        Cameroonians; Canada: Canadian Canadians; Cape Verde: Verdean; Central African Republic; Chad: Chadian; Chile:
        Chilean Chileans; China=People's Republic of China=PRC: Chinese; Colombia: Colombian Colombians; Comoros:
        Comorian; Congo: Congolese; Democratic Republic of the Congo=DRC=DR Congo=Democratic Republic of Congo; Costa
        Rica=Costa Rican=Costa Ricans; Croatia: Croatian Croatians Croat Croats; Cuba: Cuban Cubans; Cyprus: Cypriot Cypriots; Czech
        Republic=Czechia: Czech Czechs; Denmark: Danish Dane Danes; Djibouti: Djiboutian; Dominican Republic:
        Dominican; East Timor=Timor-Leste: Timorese; Ecuador: Ecuadorian Ecuadorean; Egypt: Egyptian Egyptians; El
        Salvador: Salvadoran; Equatorial Guinea; Eritrea: Eritrean Eritreans; Estonia: Estonian Estonians; Eswatini:
        Swazi; Ethiopia: Ethiopian Ethiopians; Fiji: Fijian Fijians; Finland: Finnish Finn Finns; France: French
        Frenchman Frenchwoman; Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian Georgians; Germany: German Germans;
        Ghana: Ghanaian Ghanaians; Greece: Greek Greeks; Greenland: Greenlandic; Guatemala: Guatemalan Guatemalans;
        Guinea: Guinean; Guyana: Guyanese; Haiti: Haitian Haitians; Honduras: Honduran Hondurans; Hong Kong:
        Hongkonger Hongkongers; Hungary: Hungarian Hungarians; Iceland: Icelandic Icelander Icelanders; India: Indian
        Indians; Indonesia: Indonesian Indonesians; Iran: Iranian Iranians; Iraq: Iraqi Iraqis; Ireland=Republic of
        Ireland: Irish Irishman; Israel: Israeli Israelis; Italy: Italian Italians; Ivory Coast=Côte d'Ivoire:
        Ivorian; Jamaica: Jamaican Jamaicans; Japan: Japanese; Jordan: Jordanian Jordanians; Kazakhstan: Kazakh
        Kazakhs; Kenya: Kenyan Kenyans; Kosovo: Kosovar Kosovan; Kuwait: Kuwaiti Kuwaitis; Kyrgyzstan: Kyrgyz; Laos:
        Laotian; Latvia: Latvian Latvians; Lebanon: Lebanese; Lesotho; Liberia: Liberian Liberians; Libya: Libyan
        Libyans; Liechtenstein; Lithuania: Lithuanian Lithuanians; Luxembourg; Madagascar: Malagasy; Malawi: Malawian;
        Malaysia: Malaysian Malaysians; Maldives: Maldivian; Mali: Malian Malians; Malta: Maltese; Mauritania:
        Mauritanian; Mauritius: Mauritian; Mexico: Mexican Mexicans; Moldova: Moldovan Moldovans; Monaco: Monegasque;
        Mongolia: Mongolian Mongolians; Montenegro: Montenegrin; Morocco: Moroccan Moroccans; Mozambique: Mozambican;
        Myanmar=Burma: Burmese; Namibia: Namibian; Nepal: Nepalese Nepali; Netherlands=The Netherlands=Holland: Dutch
        Dutchman; New Zealand=New Zealander=New Zealanders; Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian
        Nigerians; North Korea=DPRK=North Korean=North Koreans: North-Korean; North Macedonia=Macedonia: Macedonian Macedonians; Norway:
        Norwegian Norwegians; Oman: Omani; Pakistan: Pakistani Pakistanis; Palestine=Palestinian Territories:
        Palestinian Palestinians; Panama: Panamanian; Papua New Guinea=Papua New Guinean; Paraguay: Paraguayan; Peru: Peruvian
        Peruvians; Philippines=The Philippines: Filipino Filipinos Philippine; Poland: Polish Pole Poles; Portugal:
        Portuguese; Puerto Rico=Puerto Rican=Puerto Ricans; Qatar: Qatari Qataris; Romania: Romanian Romanians; Russia=Russian Federation:
        Russian Russians; Rwanda: Rwandan Rwandans; Samoa: Samoan Samoans; American Samoa=American Samoan=American Samoans; San Marino; Saudi Arabia: Saudi Saudis; Senegal:
        Senegalese; Serbia: Serbian Serbians Serb Serbs; Seychelles; Sierra Leone=Sierra Leonean=Sierra Leoneans; Singapore: Singaporean
        Singaporeans; Slovakia: Slovak Slovaks Slovakian; Slovenia: Slovenian Slovene; Somalia: Somali Somalis; South
        Africa=South African=South Africans; South Korea=ROK=Republic of Korea=South Korean=South Koreans: Korean Koreans; South Sudan=South Sudanese; Soviet Union=USSR: Soviet Soviets;
        Spain: Spanish Spaniard Spaniards; Sri Lanka=Sri Lankan=Sri Lankans: Lankan; Sudan: Sudanese; Suriname: Surinamese; Sweden: Swedish
        Swede Swedes; Switzerland: Swiss; Syria: Syrian Syrians; Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania:
        Tanzanian; Thailand: Thai Thais; Togo: Togolese; Tonga: Tongan; Trinidad and Tobago=Trinidad: Trinidadian;
        Tunisia: Tunisian Tunisians; Turkey=Türkiye: Turkish Turk Turks; Turkmenistan: Turkmen; Uganda: Ugandan
        Ugandans; Ukraine: Ukrainian Ukrainians; United Arab Emirates=UAE: Emirati Emiratis; United
        Kingdom=UK=Britain=Great Britain=GB: British Briton Britons Brit Brits; United States=United States of
        America=US=USA=America: American Americans; Uruguay: Uruguayan; Uzbekistan: Uzbek; Vanuatu; Vatican=Vatican
        City=Holy See; Venezuela: Venezuelan Venezuelans; Vietnam=Viet Nam: Vietnamese; Yemen: Yemeni Yemenis;
        Yugoslavia: Yugoslav; Zambia: Zambian; Zimbabwe: Zimbabwean Zimbabweans
        """
}
