/// Words of grammar, the calendar and abbreviations.
enum EnglishGrammar {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.add(
            .stop,
            """
            a an the this that these those such same other another each every either neither both all any some no none
            many much more most few fewer several enough own i you he she it we they me him her us them
            my your his its
            our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom
            whose which what whatever when whenever where wherever why how however whether if unless until till while
            whilst as because since although though even so than then thus hence therefore moreover furthermore
            nevertheless nonetheless otherwise instead meanwhile besides also too yet still already again ever never
            always often sometimes usually perhaps maybe indeed just only quite rather very really almost nearly about
            above across after against along amid among amongst around at before behind below beneath beside between
            beyond but by despite down during except following for from given in inside into like minus
            near nor not of
            off on onto or out outside over past per plus regarding round through throughout to toward towards under
            underneath unlike up upon versus via with within without and be am is are was were been being do does did
            doing done have has had having can could may might must shall should will would ought let lets let's i'm
            i've i'll i'd you're you've you'll you'd he's he'd he'll she's she'd she'll it's it'd it'll we're we've
            we'd we'll they're they've they'd they'll that's there's here's what's who's where's how's isn't aren't
            wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't there
            here now today tonight tomorrow yesterday later earlier soon once twice recently currently formerly
            previously eventually finally lastly firstly secondly thirdly initially originally additionally
            accordingly consequently subsequently similarly likewise conversely alternatively apparently reportedly
            allegedly according due owing thanks please yes yeah yep nope oh ah ok okay well hello hi hey wow
            one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first
            second third fourth fifth half whereas whereby upon another anyone anybody anything everyone everybody
            everything someone somebody something nobody nothing nowhere somewhere everywhere els else etc via
            today's yesterday's tomorrow's
            """)
        lexicon.add(
            .calendar,
            """
            monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
            saturdays sundays january february march april june july august september october november december
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
            spring summer autumn winter christmas easter
            """)
        // "May" is a month, a verb and a surname; as a verb it is a word of grammar already.
        lexicon.add(.calendar, "may")
        lexicon.add(
            .abbreviation,
            """
            mr mrs ms mx dr prof st sen rep gov gen col lt maj capt cmdr sgt cpl pvt adm rev fr hon pres sec supt insp
            brig tech spc pfc cdr lcdr ens det const coun cllr rs adm radm vadm ssgt msgt tsgt sfc calif ont
            jr sr inc corp ltd co bros no nos vs v vol fig ed est approx ave blvd rd mt ft dept univ assn
            jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
            ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
            pa tenn tex va vt wash wis wyo
            """)
        lexicon.add(.suffix, "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xxiii")
        lexicon.addCapitals(.suffix, "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XXIII")
        lexicon.add(
            .particle, "van von der den ten ter de del della di da dos das du la le bin ibn ben al el abu ould af zu")
        lexicon.add(.connector, "of for and on at &")
        lexicon.add(
            .saying,
            """
            said says say told tells added adds announced announces stated wrote writes tweeted posted replied argued
            claimed claims confirmed denied explained insisted noted recalled remarked responded
            suggested urged warned
            warns declared condemned praised criticised criticized pledged vowed promised accused
            apologised apologized
            testified resigned signed met spoke spoken ran won lost scored beat defeated died born married joined
            became grew plays played hopes hoped believes believed thinks thought thanked asked called
            """)
        lexicon.add(.placePreposition, "in near across outside throughout")
        lexicon.add(
            .possessor,
            "people children women men king queen kings queens workers teachers players writers veterans lloyd mcdonald"
        )
        lexicon.add(
            .hyphenTail,
            """
            based led backed born style era controlled held wide friendly like made owned only related type year old
            sponsored funded bound run occupied affiliated aligned linked supported dominated majority speaking
            registered flagged listed trained educated nominated appointed elected winning area inspired free
            supplied ruled allied mediated brokered imposed proposed sanctioned designed level style critic
            themed hosted bred bashing only s and in goes themed
            """)
        lexicon.add(
            .plainCapitals,
            "mps meps ngos ceos phd phds apis sdks gpus cpus evs suvs tvs dvds pcs rs crore non-gaap ebitda")
        lexicon.addCapitals(
            .plainCapitals,
            """
            AM PM GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST IST AD BC BCE CE TV PC CD DVD GPS
            FM ID OK VIP CV AG DA VP
            CEO CFO COO CTO CIO CMO MP MPS MEP MEPS PR HR IT AI DNA RNA HIV AIDS GDP GNP VAT IPO NGO NGOS ATM FAQ Q&A
            RSVP SMS SUV UFO USB USD EUR GBP KM MPH RPM LED LCD PDF URL HTML WWW HTTP API MD PHD BA BSC MBA JD RN RIP HM HRH
            POW POWS WMD ICU ER CCTV MRI IED LGBT LGBTQ LGBTI BDSM S&M R&D M&A GMO CO2 H1N1 I II III IV
            V VI VII VIII IX X
            XI XII XX XXI A B C D E F G H J K L M N O P Q R S T U W Y Z RE FYI TBA TBD DIY DJ MC MVP NOTE EDITOR IMAGE
            PHOTO VIDEO UPDATE UPDATED BREAKING NEWS LIVE END CONTACT ABOUT FOR IMMEDIATE RELEASE THE
            AND OF IN TO ON AT
            GAAP EBITDA EPS IFRS FY YOY CT MP MPS KC QC
            LNG LPG APIS SDK RPG PPE PCR IQ EQ CFM IP VS PRNEWSWIRE ET WEB SETI
            """)
    }
}
