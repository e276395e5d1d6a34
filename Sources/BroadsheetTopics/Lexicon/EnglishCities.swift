/// Large cities, with other spellings of their names.
///
/// Entries are separated by semicolons: a name, other names behind `=`, peoples and languages behind a colon.
enum EnglishCities {
    static let names = """
        Abu Dhabi; Abuja; Accra; Addis Ababa; Adelaide; Aleppo; Algiers; Amman; Amsterdam; Ankara; Antwerp; Athens;
        Atlanta; Auckland; Austin; Baghdad; Baku; Baltimore; Bangalore=Bengaluru; Bangkok; Barcelona; Beijing=Peking;
        Beirut; Belfast; Belgrade; Berlin; Bern; Birmingham; Bogotá=Bogota; Boston; Brasília=Brasilia; Bratislava;
        Brisbane; Bristol; Brussels; Bucharest; Budapest; Buenos Aires; Cairo; Calgary; Canberra; Cape Town; Caracas;
        Cardiff; Casablanca; Chicago; Cleveland; Cologne; Copenhagen; Dakar; Dallas; Damascus; Delhi; Denver; Detroit;
        Dhaka; Doha; Dubai; Dublin; Dubrovnik; Durban; Düsseldorf=Dusseldorf; Edinburgh; Florence; Frankfurt; Geneva;
        Glasgow; Gothenburg; Guangzhou; Hague=The Hague; Hamburg; Hanoi; Harare; Havana; Helsinki; Hiroshima; Ho Chi
        Minh City; Houston; Hyderabad; Islamabad; Istanbul; Jakarta; Jeddah; Jerusalem; Johannesburg; Kabul; Kampala;
        Kandahar; Karachi; Kathmandu; Kharkiv=Kharkov; Khartoum; Kigali; Kinshasa; Kolkata=Calcutta; Kraków=Krakow;
        Kuala Lumpur; Kyiv=Kiev; Kyoto; Lagos; Lahore; Las Vegas; Leeds; Leipzig; Lima; Lisbon; Liverpool; Ljubljana;
        London; Los Angeles=LA; Luanda; Luhansk; Lviv; Lyon; Madrid; Manchester; Manhattan; Manila; Mariupol;
        Marrakesh; Marseille; Mecca; Melbourne; Mexico City; Miami; Milan; Minneapolis; Minsk; Mogadishu; Montevideo;
        Montreal; Moscow: Muscovite; Mosul; Mumbai=Bombay; Munich; Nairobi; Nanjing; Naples; New Delhi; New Orleans;
        New York City=NYC; Newcastle; Odesa=Odessa; Osaka; Oslo; Ottawa; Oxford; Paris: Parisian Parisians; Perth;
        Philadelphia; Phnom Penh; Phoenix; Pittsburgh; Portland; Prague; Pretoria; Pyongyang; Quito;
        Reykjavík=Reykjavik; Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; Salzburg; San Antonio; San Diego; San
        Francisco; San Jose; San Juan; Santiago; São Paulo=Sao Paulo; Sarajevo; Seattle; Seoul; Seville; Shanghai;
        Shenzhen; Silicon Valley; Sochi; Sofia; Saint Petersburg=St Petersburg=Saint Petersburg; Stockholm;
        Strasbourg; Sydney; Taipei; Tallinn; Tampa; Tashkent; Tbilisi; Tehran; Tel Aviv; Tokyo; Toronto; Tripoli;
        Tunis; Turin; Ulaanbaatar; Valencia; Vancouver; Venice: Venetian; Vienna: Viennese; Vilnius; Volgograd;
        Warsaw; Wellington; Winnipeg; Wuhan; Yangon; Yerevan; Zagreb; Zurich=Zürich
        """
}
