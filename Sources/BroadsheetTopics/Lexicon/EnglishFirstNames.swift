/// Names that people are given, in many countries.
enum EnglishFirstNames {
    static func add(to lexicon: inout LexiconBuilder) {
        lexicon.add(
            .firstName,
            """
            aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aidan aisha alain alan albert
            alberto aleksandr
            aleksander alessandro alex alexander alexandra alexei alexis alfonso alfred ali alice alicia alison allan
            allen amanda amber amelia amir amy ana anastasia anders andre andrea andreas andrei andres andrew andrzej
            andy angel angela angelina anita ann anna anne annette anthony antoine anton antonio antony anwar archie
            ariana arnold arthur arturo asha ashley astrid audrey august ayman barbara barry bart bashar beatrice ben
            benedict benjamin benny bernard bernie bert beth betty beverly bianca bill billy björn bob
            bobby boris brad
            bradley brandon brenda brendan brett brian brigitte bruce bruno bryan caitlin calvin cameron camila carl
            carla carlo carlos carmen carol caroline carolyn carrie catherine cecilia celine cesar charlene charles
            charlie cheryl chloe chris christian christina christine christoph christopher chuck cindy claire clara
            clark claude claudia claudio clement cliff colin connor constantin corey cory craig cristina
            curtis cynthia
            cyril daisy dale damian damien dan dana daniel daniela danielle danny darren daryl dave david dean deborah
            debra denise dennis denys derek diana diane diego dieter dimitri dirk dmitri dmitry dmytro dominic don
            donald donna doris dorothy doug douglas duncan dustin dwight dylan earl eddie edgar edith edmund eduardo
            edward edwin egor eileen elaine eleanor elena eli elias elijah elisabeth elizabeth ella ellen elliot elon
            elsa emil emilia emily emma emmanuel eric erica erik erin ernest ernesto esther ethan eugene eva evan
            evelyn fabian fadi farid fatima federico felipe felix ferdinand fernando fidel fiona florian frances
            francesca francesco francis francisco francois françois frank franklin franz fred frederic frederick
            fredrik friedrich gabriel gabriela gareth gary gavin gemma gene geoff geoffrey george
            georges georgi gerald
            gerard gerhard gianni gilbert giorgio giovanni giuseppe gladys glen glenn gloria gordon graham grant greg
            gregory greta guillermo gustav gustavo guy habib hamid hanna hannah hans harald harold
            harriet harris harry
            harvey hassan heather hector heidi helen helena helmut henri henrik henry herbert herman hilary hillary
            holly horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ilya imran ines ingrid irene irina
            isaac isabel isabella ismail ivan jack jackie jackson jacob jacqueline jacques jaime jake
            jakob james jamie
            jan jane janet janice jared jason javier jay jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome
            jerry jesse jessica jesus jill jim jimmy joachim joan joanna joanne joao joe joel johan
            johann johannes john
            johnny jon jonas jonathan jordi jorge jose josé josef joseph josep josh joshua joyce juan
            juanita judith judy
            julia julian juliana julie julien julio julius justin kamala karen karim karin karl karla kate katherine
            kathleen kathryn kathy katie katrina keir keith kelly ken kenneth kenny kevin khaled khalid kieran kim
            kimberly kirsten klaus kofi konstantin kristen kristin kristina kurt kyle kylie kyriakos lance larry lars
            laura lauren laurence laurent lawrence leah lee lena leo leon leonard leonardo leonid leopold leroy leslie
            lewis liam lila lily linda lionel lisa liz lloyd logan lorenzo lori louis louise lucas lucia luciano lucy
            ludwig luigi luis luisa luiz lukas luke lydia lyndon lynn mads magdalena magnus mahmoud
            malcolm manfred manuel marc
            marcel marcello marcelo marco marcos marcus margaret maria marian marie marilyn marina mario marion mark
            marko markus marlene marta martha martin martina marvin mary massimo mateo matt matteo matthew matthias
            maureen maurice mauricio max maxim maxime maya megan mehdi mehmet melanie melania melinda melissa mercedes
            meryl michael michaela michel michele michelle miguel mikael mike mikhail mila milan mildred milo milos
            miranda miriam mitch mitchell mohamed mohammad mohammed moira mona monica monika morgan moses muammar
            muhammad murray mustafa myriam nadia nancy naomi narendra natalia natalie natasha nathan nathaniel neil
            nelson nicholas nick nicola nicolas nicole nigel niklas nikita nikki nikola nikolai nikolay nils nina noah
            noam noel nora norman olaf oleg oleksandr olga oliver olivia olivier omar orlando oscar
            oskar osama otto owen
            pablo paddy pamela paolo pascal pat patricia patrick paul paula paulo pavel pedro peggy penelope penny per
            pete peter petr petra petro phil philip philippe phillip phoebe pierre pierro piotr priya quentin rachel
            rafael rahul raj ralf ralph ramon randy raphael rashid raul ray raymond rebecca recep regina reinhard rene
            rex ricardo richard rick ricky rita rob robert roberta roberto robin rodney rodrigo roger roland roman ron
            ronald ronan ronnie rory rosa rosalind rose rosemary ross roy ruben rudolf rudy rupert russell ruth ryan
            sabine sabrina sally salman salvador salvatore sam samantha samir samuel sandra sandy sara
            sarah sasha saul
            scott sean sebastian serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shinzo
            shirley sidney sigmund silvia silvio simon simone sofia sonia sophia sophie stacy stan stanislav stanley
            stefan stefano stella stephan stephanie stephen steve steven stewart stuart sue susan susanne suzanne sven
            svetlana sylvia tamara tanya tara tariq tatiana ted teresa terrence terry thabo thelma theo
            theodore theresa
            therese thierry thomas tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy travis
            trevor tyler ulrich umberto urs ursula vadim valentin valentina valerie vanessa vasily vera
            veronica victor
            victoria viktor vincent vincenzo viola virgil vitali vitaly vivian vladimir volodymyr wade
            wallace walt walter
            wanda warren wayne wendy werner wilfried wilhelm will william willie wim winston wolfgang xavier xi yahya
            yana yang yasmin yasser yolanda yuri yusuf yves yvette yvonne zachary zoe zoran
            agnieszka akihito alejandro alistair amit andrej andriy angus anil anjali annalena aoife arvind
            ashok asif aung avigdor ayse beata benazir brittany callum ciaran cody conor cormac darnell deepak
            denis desmond dianne dilma eamon ehud emmerson euan ewa ewan femke fergus freddie freya fumio
            giorgia hakeem hamish heinrich iain imogen jacinda jamal janos jaroslaw joost junichiro jurgen
            katarzyna kayla keisha kemal khadija kristian lakshmi laszlo lech leni letitia lindsey maarten
            maggie mahinda manmohan marianne mason mateusz mette moshe muhammadu naftali najib naoto niamh
            oksana olusegun padraig pawel pekka pervez pieter pooja priyanka raila rajiv ramesh ranil rhys rosie
            sanjay seamus shehbaz sheldon shimon siobhan soren sunil suresh tammy tomasz tyrone vaclav vijay
            viktoria willem yitzhak yoshihide yoweri yulia zainab zuzana
            """)
    }
}
