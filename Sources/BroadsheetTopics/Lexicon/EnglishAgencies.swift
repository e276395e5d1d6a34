/// Public bodies that report to the press: departments, regulators, services.
enum EnglishAgencies {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.addNames(.organisation, .organisation, also: .organisation, others)
        lexicon.addNames(
            .organisation, .organisation, also: .organisation, behind: ["U.S.", "US", "United States"], american)
    }

    /// Those that the letters of their country may stand before.
    private static let american = """
        Federal Trade Commission=FTC; Food and Drug Administration=FDA; Environmental Protection Agency=EPA; Centers
        for Disease Control and Prevention=Centers for Disease Control=CDC; Department of Justice=Justice
        Department=DOJ; Department of State=State Department; Department of Defense=Defense Department; Department of
        Energy=Energy Department=DOE; Department of Homeland Security=DHS; Department of Health and Human
        Services=HHS; Department of Housing and Urban Development=HUD; Department of Transportation=Transportation
        Department; Department of Agriculture=Agriculture Department=USDA; Department of the Interior=Interior
        Department; Department of Labor=Labor Department; Department of Commerce=Commerce Department; Department of
        the Treasury=Treasury Department; Department of Education=Education Department; Department of Veterans
        Affairs; Internal Revenue Service=IRS; Drug Enforcement Administration=DEA; Immigration and Customs
        Enforcement; Customs and Border Protection=CBP; U.S. Secret Service; Federal Emergency Management Agency=FEMA;
        National Oceanic and Atmospheric Administration=NOAA; National Weather Service; National Hurricane Center;
        National Institutes of Health=NIH; National Science Foundation; U.S. Geological Survey=USGS; National Park
        Service; Bureau of Land Management; U.S. Forest Service; U.S. Fish and Wildlife Service; Army Corps of
        Engineers; Federal Aviation Administration=FAA; National Transportation Safety Board=NTSB; National Highway
        Traffic Safety Administration=NHTSA; Federal Communications Commission=FCC; Securities and Exchange
        Commission; Consumer Financial Protection Bureau=CFPB; Consumer Product Safety Commission; Occupational Safety
        and Health Administration=OSHA; Small Business Administration; Social Security Administration; U.S. Postal
        Service=USPS; Transportation Security Administration=TSA; Agency for International Development=USAID; National
        Security Council; National Institute of Standards and Technology=NIST; U.S. Census Bureau; Bureau of Labor
        Statistics; Federal Deposit Insurance Corporation=FDIC; Bureau of Prisons; U.S. Marshals Service; U.S.
        Citizenship and Immigration Services=USCIS; U.S. Patent and Trademark Office=USPTO; Nuclear Regulatory
        Commission; National Labor Relations Board=NLRB; Equal Employment Opportunity Commission=EEOC; Peace Corps;
        Library of Congress; Homeland Security Investigations
        """

    private static let others = """
        National Health Service=NHS; Ministry of Defence=MoD; Home Office; Foreign Office; Crown Prosecution
        Service=CPS; Metropolitan Police=Met Police; Met Office; Office for National Statistics=ONS; Bank of England;
        Ofcom; Ofsted; Health and Safety Executive; Financial Conduct Authority; National Crime Agency; Trades Union
        Congress=TUC; UK Research and Innovation=UKRI; Reserve Bank of India=RBI; Central Bureau of Investigation;
        Reserve Bank of Australia=RBA; CSIRO=Commonwealth Scientific and Industrial Research Organisation; Royal
        Canadian Mounted Police=RCMP; United States Army=US Army; United States Navy=US Navy; United States Air
        Force=US Air Force; United States Marine Corps=US Marine Corps=US Marines; United States Coast Guard=US Coast
        Guard; Royal Navy; Royal Air Force=RAF; Indian Space Research Organisation=ISRO; Japan Aerospace Exploration
        Agency=JAXA; Scotland Yard; European Southern Observatory
        """
}
