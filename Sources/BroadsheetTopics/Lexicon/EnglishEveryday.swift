/// Everyday words: capitalised at the start of a sentence and in headlines, they name nothing when they stand alone.
enum EnglishEveryday {
    static func add(to lexicon: inout LexiconBuilder) { lexicon.add(.common, words) }

    private static let words = """
        majesty highness missing mockumentary adjusted homeland prosecutions statements subscription awareness
        acquisition acknowledgments registrant shareholder stockholder disclosures supplementary consolidated
        ability able abortion abuse academic access accident account accused achievement act action activity actual
        addition address adult advance advice affair afternoon age agent agree agreement aid aim air aircraft album
        alert alliance alleged allow allows ally ambassador amount analysis ancient anger anger angry animal animals
        anniversary announcement annual answer antarctic anxiety apart apology appeal appeals appear appears approach
        approval approve area argument arm armed arms army arrest arrested arrests art article artificial
        arts ask asked
        asks asset assets asylum attack attacks attempt attention audience aunt author authorities authority average
        avoid award awards aware away baby back background bad ball ban band bank banks bans bar base based
        basic basis
        battle beach bear beautiful become becomes bed begin beginning begins behavior behaviour being belief believe
        benefit benefits best better bid big biggest bill billion billions bills bird birds birth bishop bishops bit
        black block blood blow blue board boat body bomb bombing bombs bond bonds bone book books boom border borders
        born bowl box boy boys brain branch break breaking breaks bridge brief bring brings broad broken brother
        brothers brown budget build building buildings built bus buses business businesses busy buy buying call called
        calling calls camera camp campaign cancer candidate candidates capital captain car carbon card care career
        carefully cars case cases cash cast cat catch cause causes celebrity cell central century certain chain chair
        challenge challenges champion champions chance change changes channel chaos chapter character charge charged
        charges charity cheap check chemical chief child children choice choose church churches cinema circle citizen
        citizens city cities civil civilian civilians claim claims class classic clean clear climate clock close
        closed closer closes clothes cloud club clubs coach coal coast code coffee cold collapse collapses college
        collection color colour combat come comes comic coming comment comments commercial commission commissioner
        commit common communities community companies company compare comparison compensation competition complete
        complex computer computers concern concerns concert conclusion condition conditions conference conflict
        confirms conservative consider constitution construction consumer consumers contact contest context continue
        continues contract contrast control controversy conversation cool cooperation copy core corner coronavirus
        corporate correct corruption cost costs council country countries couple courage course court courts cover
        coverage crash crashes create created creative credit crew crime crimes criminal crisis critic critical
        criticism critics cross crowd crowds crude cultural culture cup current currency customer customers cut cuts
        cyber cycle damage dance danger dangerous dark data database date daughter day days dead deadline deadly deal
        deals dear death deaths debate debt decade decades decide decides decision decisions deep defeat defeats
        defence defendant defense deficit degree delay delays deliver demand demands democracy democratic denies
        departure depending deputy described desert design designed desk detail details development device devices
        dialogue diet difference different difficult digital dinner diplomacy diplomatic diplomats direct direction
        director disaster discovery discuss discussion disease dispute distance district division doctor doctors
        document documents dog dogs dollar dollars domestic donor donors door doubt down dozen draft drama draw dream
        dress drink drive driver drivers drone drones drop drops drought drug drugs dry dual dust duty early earlier
        earn earnings earth earthquake easier east eastern easy eat economic economics economists economy edge edition
        editor editors education educational effect effective effects effort efforts eggs eight eighteen
        elderly elected
        election elections electric electricity elephant eleven elite email embassy emergency emotional emissions
        employee employees employer employment empty end ends enemy energy engine engineering engineers enjoy entire
        entry environment environmental episode equal equality equipment era error escape especially essay essential
        estate estimate estimates ethics evening event events eventual evidence evil evolution exactly exam example
        excellent exchange exciting executive executives exercise existing exit expansion expect expected expensive
        experience experiment expert experts explain explosion export exports express extra extreme eye eyes
        face faces
        facilities facility fact factor factory facts failed fails failure fair faith fake fall falls false fame
        families family famous fan fans far farm farmer farmers fashion fast fatal father fault favorite
        favourite fear
        fears feature features federal fee feel fees fell female festival field fifth fifty fight fighter fighters
        fighting figure figures file files film films final finance financial find finding findings finds fine fire
        fires firm firms fish fishing fitness five fix flag flat fleet flight flights flood flooding floods floor flow
        flu fly focus follow follows food foods foot football force forced forces forecast foreign forest forever
        forget form formal format former formula fortune forty forum forward found foundation founded founder four
        frame fraud free freedom fresh friend friendly friends front fruit fuel full fun function fund funding funds
        funeral funny future gain gains game games gang gap garden gas gate gave gay gene general generally generation
        genetic genuine get gets getting giant gift girl girls give gives giving glass global globe goal
        goals god gold
        golden good goods got government governments grade grand grant grants grass great green gross ground group
        groups grow growing growth guarantee guard guess guest guide guilty gun guns guy guys hacker hackers hair half
        hall hand hands happy hard harm hate head headquarters heads health healthy hear hearing heart hearts heat
        heavy height held help helps hero heroes high higher highest highlights highway hill hint historic historical
        history hit hits hold holding holds hole holiday holidays home homes honest honor honour hope hopes horse
        hospital hospitals host hot hotel hour hours house households houses housing huge human humanitarian humanity
        humans hundred hunger hunt hurt husband ice idea ideal ideas identity illegal illness image images imagine
        immediate immediately immigrant immigrants immigration impact import important imports impossible improve
        improved incident include included includes including income increase increased increases increasing
        incredible
        independence independent index individual individuals industrial industries industry infection inflation
        influence information infrastructure initiative injured injuries injury innocent innovation inquiry inside
        insight inspection inspectors instance insurance insurgents intelligence intent intention interest interests
        interim internal internet international interview interviews introduction invasion investigation
        investigations
        investigators investment investments investor investors invite iron island islands issue issued issues item
        items jail jobs job jobless joint journalism journalist journalists journey joy judge judges
        judgment jump jury
        justice keep keeping keeps key kick kid kids kill killed killing killings kills kind king kitchen knife know
        knowing knowledge known labor labour lack lady lake land landing lands language large largest laser last late
        latest laugh launch launched launches law lawmakers laws lawsuit lawsuits lawyer lawyers lay layer lead leader
        leaders leadership leading leads leaf league leak lean learn learned learning least leave leaves leaving left
        leg legacy legal legislation legislators lesson lessons less letter letters level levels liberal
        liberty library
        license lie life lifestyle light likely limit limits line lines link links list listen literally literature
        little live lives living loan loans lobby local locals location long longer look looking looks loose lord lose
        loss losses lost lot lots love low lower luck lucky lunch luxury machine machines magazine magic main major
        majority make maker makers makes making male man manage management manager managers mandate manufacturing map
        marathon march marine mark marked market marketing markets marks marriage married mass massive master match
        matches material materials matter mayor mayors meal mean meaning means measure measures meat media medical
        medicine medium meet meeting meetings meets member members membership memorial memory men mental
        mention merger
        message messages metal method methods middle midnight migrant migrants migration mild mile miles militant
        militants military milk million mind mine miner miners mining minister ministers minor minute minutes mirror
        miss missile missiles missing mission mistake mistakes mixed mobile model models modern moment money monitor
        month months mood moon moral morning mortgage mother mothers motion motor mountain mouth move moved movement
        moves movie movies moving multiple murder museum music mutual mystery naked name named names narrow nation
        national nations native natural nature naval necessary need needed needs negative neighbor neighbour
        neighbors neighbours network new news newspaper newspapers next night nights nine noise nominee non normal
        north northern nose notable note notes notice notion novel nuclear number numbers nurse nurses object
        observers obviously occasion ocean odd odds offer offers office officer officers offices official
        officials oil
        old older oldest online open opening opens opera operation operations operators opinion opinions opponents
        opportunities opportunity opposition option options orange order orders ordinary organic organization
        organisations organizers organisers origin original outbreak outcome output outrage overall overseas oversight
        owner owners ownership pace pack page pages pain paint painting pair pandemic panel panic paper papers parade
        parent parents park part partial participants particular particularly parties partner partners partnership
        parts party pass passenger passengers passes passing past patent path patience patient patients pattern pay
        paying payment payments peace peaceful peak peer penalty pension pensions people peoples perfect performance
        period permanent permission permit person personal personally perspective phase phone phones photo
        photographer
        photographs photos physical pick picture pictures piece pieces pilot pilots pink pipeline place places plain
        plan plane planes planet planned planning plans plant plants plastic plate platform play player
        players playing
        plays plea plenty plot point points poison police policies policy political politicians politics poll polls
        pollution pool poor pop popular population port portrait position positions positive possible possibly post
        posted poster posts potential pound poverty power powerful powers practical practice praise prayer prayers
        precious precise predict pregnant presence present presidency presidential press pressure pretty prevent
        previous price prices pride priest priests primary prime principle print prior priority prison prisoner
        prisoners prisons privacy private prize prizes problem problems procedure process producer producers product
        production products professional profile profit profits program programme programmes programs progress project
        projects promise promises proof proper property proposal proposals proposed prosecution prosecutors protect
        protection protest protester protesters protests proud prove provide provided provides province provincial
        provisional public publication publicity publisher pull punishment pupils purchase pure purple purpose push
        puts putting qualified quality quarter question questions quick quickly quiet quite quote quotes race races
        racial racing racism radical radio rage rail railway rain rains raise raised raises rally range rape rapid
        rapidly rare rate rates rating ratings reach reached reaches reaction reactions read reader readers reading
        ready real reality reason reasons rebel rebels receive recent recession recipe record records recovery red
        referendum reform reforms refugee refugees refuse refuses regime region regional regions registration regular
        regulation regulations regulator regulators reject rejects relation relations relationship relative relatively
        relatives release released releases relevant relief religion religious remain remaining remains remarkable
        remarks remember remote removal remove renewable rent repair repeat replace replacement report reported
        reporter reporters reporting reports republic reputation request requests rescue rescued rescuers research
        researchers reserve reserves resident residents resistance resolution resort resource resources respect
        response responsibility responsible rest restaurant restaurants result results retail retailer retailers
        retired retirement return returning returns revealed reveals revenge revenue revenues reverse review reviews
        revolution reward rich ride rider right rights ring riot rise rises rising risk risks rival rivals river road
        roads robot robots rock rocket rockets role roll roof room rooms root roots rough round route
        routine row royal
        rule ruled rules ruling rumors run runner runners running runs rural rush sad safe safety sale sales salt
        sample sanctions sand satellite savings saw scale scandal scene scenes schedule scheme scholars school schools
        science sciences scientific scientist scientists scope score scores screen script sea search season seat seats
        second secret secretary section sector sectors secure security see seeing seek seeks seem seems seen
        sees segment
        self sell selling senate send senior sense sentence separate separately sequence serial series serious service
        services session set sets setting settlement settlements seven severe sex sexual shadow shame shape share
        shared shareholders shares sharp sheet shelter shift shine ship shipping ships shock shoot shooting shootings
        shop shopping shops short shortage shortages shortly shot shots shoulder show shown shows shut shuts sick side
        sides siege sight sign signal signals signs silence silent silver similar simple simply single sister sisters
        sit site sites situation six sixty size skills skin sky slave slavery sleep slight slow slowly small
        smart smile
        smoke smoking snow social society soft software soil solar soldier soldiers sole solid solution solutions some
        son song songs sons sorry sort soul sound source sources south southern space spaceship spacecraft speaker
        speaking special species specific speech speed spend spending spirit split spokesman sport sports spot spread
        spring spy square stability stable staff stage stake stakes stand standard standards standing stands
        star stars
        start started starting startup starts state statement statements states static station stations statistics
        status stay stays steady steel step steps stick stock stocks stop stopped stops storage store stores stories
        storm story straight strange strategic strategy stream street streets strength stress strike strikes striking
        string strip strong structure struggle student students studies studio study stuff style subject submarine
        substance success successful sudden suddenly suffer suffering sugar suggest suggests suicide suit summary
        summer summit sun super supplies supply support supporters supports supposed supreme sure surface
        surge surgeons
        surgery surprise surprisingly surrender surrounding surveillance survey survival survive survivor survivors
        suspect suspected suspects suspended suspicion sustainability sustainable sweet swimming switch symbol system
        systems table take taken takes taking tale talent talk talking talks tank tanks tape target targets task tasks
        tax taxes taxpayers tea teach teacher teachers team teams tech technical technically technology teenage
        teenagers television tell telling temple temporary ten tens tension tensions tent term terms terrible terror
        terrorism terrorist terrorists test tested testing tests text thank thanks theater theatre theme theory thick
        thin thing things think thinking thirty thousand threat threatens threats threshold ticket tickets tiger tight
        time times tiny tip tips title tobacco token toll tone tool tools top topic topics total touch tough tour
        tourism tourist tourists tournament tower town towns toxic track trade trades trading tradition traditional
        traffic tragedy tragic trail train training trains transfer transition translation transparency transport
        transportation trauma travel travelers treatment treaty tree trees trial trials tribe tribes tribute trick
        trigger trip trips troops trouble truck trucks true truly trust truth try trying tuition turn turned
        turning turns twelve twenty twin type types typical typically ultimate ultimately unable uncertainty
        understand understanding unemployment unfortunately union unions unique unit unity universal universe
        university unknown unlikely unrest update updates upper urban urge urges urgent usage use used
        useful user users
        uses using usual vacation vaccine vaccines valley valuable value values variety various vast vehicle
        vehicles verdict version veteran veterans victim victims victory video videos view viewers views village
        villagers villages violence violent virtual virus visa visas vision visit visitor visitors visits visual vital
        voice voices volume volunteer volunteers vote voted voter voters votes voting wage wages wait waiting walk
        walking wall walls want wanted wants war warm warming warning warnings warns wars waste watch watchdog water
        waters wave waves way ways weak weakness wealth wealthy weapon weapons wear weather web website
        websites wedding
        week weekend weekends weeks weight welcome welfare went west western whale wheel white whole wide widespread
        wife wild wildfire wildfires wildlife win wind window wine wing winner winners winning wins winter wisdom wise
        wish witness witnesses woman women wonder wonderful wood word words work worked worker workers working works
        workshop world worlds worldwide worried worry worse worst worth wrap write writer writers writing
        written wrong
        yard year years yellow yield young younger youth zero zone zones advertisement advertising abstract
        acknowledgment
        pursuant prompted citing asked speaking writing responding regarding founded established located based born
        driven led held known designed built added having seeking hoping fearing despite amid amidst depending
        interviewer interviewee caption courtesy credit copyright disclaimer correction subscribe newsletter headline
        headlines digest briefing bulletin editorial sponsored advertisement exclusive opinion analysis feature
        background overview introduction conclusion references sources external links related see
        kidnapped detained convicted acquitted sentenced indicted jailed freed slain wounded stabbed shot slams
        mulls eyes nabs probes probe row blast woes hails vows blasts clash clashes
        """
}
