/// Words that take leave of the readers and are nothing else, so that they count only when they stand alone.
enum DigestFarewells {
    /// Whether a folded line is a farewell and nothing more: "Best", "Ciao".
    static func isWhole(_ folded: String) -> Bool { whole.contains(folded) }

    /// Whether a folded text begins like a sign-off in one of many languages.
    static func begins(_ folded: String) -> Bool {
        if starts(folded, starts) { return true }
        // "Bis Freitag" takes leave, "Bis Freitag bleibt das Bad geschlossen" does not.
        return folded.split(separator: " ").count <= 4 && starts(folded, shortStarts)
    }

    private static func starts(_ folded: String, _ phrases: [String]) -> Bool {
        phrases.contains { phrase in
            guard folded.hasPrefix(phrase) else { return false }
            guard let next = folded.unicodeScalars.dropFirst(phrase.unicodeScalars.count).first,
                let last = phrase.unicodeScalars.last
            else { return true }
            return DigestScalars.isUnspaced(last.value) || !DigestScalars.isWord(next.value)
        }
    }

    /// Whether a folded text is what was added under a signature: "P.S. The group meets on Thursday".
    static func isPostscript(_ folded: String) -> Bool { postscripts.contains { folded.hasPrefix($0) } }

    private static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "\n" }.map { $0.trimmingSpaces() }
    }

    private static let whole: Set<String> = Set(
        list(
            """
            best|love|bye|bye bye|bye-bye|thanks|thank you|many thanks|cheers|ciao|warmly|cordially|respectfully|salut|xx
            xxx|xoxo|onward|peace|respects|yours ever|ever yours|hugs|lg|vg|mfg|gruß|grüße|servus|ade|tschau|bises
            bisous|amitiés|merci|adieu|gracias|abrazos|abrazo|besos|adiós|adios|chao|tchau|obrigado|obrigada|beijos
            baci|grazie|saluti|bedankt|groet|groeten|groetjes|doei|hälsningar|kram|hilsen|mvh|tack|hej då|ha det
            pozdrawiam|dziękuję|sevgiler|teşekkürler|пока|спасибо|привет всем|обнимаю|до связи|مع السلامة|تحياتي|وداعا
            अलविदा|नमस्ते|再见|晚安|谢谢|さようなら|안녕히 계세요|감사합니다
            """))

    private static let starts = list(
        """
        bye for now|bye for today|that's it|that’s it|that is it|that was it|stay safe|stay well|stay warm
        stay dry|stay curious|stay tuned|stay in touch|keep well|keep safe|happy reading|happy weekend
        happy holidays|all the best|lots of love|much love|warmest|warm wishes|best from|greetings from
        did we miss|let us know|tell us|drop us a line|send us|got a tip|have a tip|got feedback
        any feedback|with thanks|with gratitude|many thanks|thanks again|thanks and|thanks to all
        thanks for being|thanks, and|until soon|until we meet|see y'all|see ya|so that's|we'll be back
        we’ll be back|we will be back|i'll be back|i’ll be back|i will be back|talk to you|speak soon
        over and out|yours truly|yours faithfully|yours in|on behalf of|wishing you|we wish you|i wish you
        auf bald|auf wiedersehen|auf wiederlesen|macht's gut|macht’s gut|alles liebe|liebe grüße
        liebe grüsse|schöne grüße|freundliche grüße|mit freundlichem|mit herzlichen|mit lieben
        einen angenehmen|schönen abend|schönen sonntag|eine schöne woche|das wär's|das war alles|danke fürs
        vielen dank fürs|bleiben sie gesund|bleibt gesund|tschüss|tschüs|à la semaine prochaine
        à la prochaine|à très vite|à très bientôt|au revoir|bien à vous|bien cordialement|amicalement
        bonne fin de|bon dimanche|excellente journée|belle journée|prenez soin|portez-vous bien
        hasta la semana|hasta luego|hasta la vista|nos vemos|nos leemos|cuídense|cuidaos|cuídate|un abrazo
        un fuerte abrazo|un cordial|saludos cordiales|con cariño|feliz fin|buen domingo|eso es todo|até logo
        até breve|até para a semana|bom dia a todos|bom domingo|abraços|um grande abraço|é tudo por
        alla prossima|ci vediamo|ci leggiamo|a presto|un saluto|un abbraccio|buon fine settimana
        buona settimana|buona domenica|è tutto per|tot gauw|tot snel|tot ziens|fijn weekend|fijne week
        prettig weekend|met groet|hartelijke|vriendelijke groet|vi hörs|vi läses|på återseende|trevlig helg
        ha det bra|god helg|god weekend|med vänlig|vänliga hälsningar|med venlig|med vennlig|vi ses igen
        do zobaczenia|do usłyszenia|miłego|z poważaniem|serdecznie|görüşmek üzere|hoşça kalın|sevgiyle
        всем добра|берегите себя|хороших выходных|хорошей недели|всем хорошего|حتى نلتقي|دمتم بخير|फिर मिलते
        下期再见|周末愉快|晚安|祝好|また来週|また次回|また次号|では、また|ではまた|良い週末|다음에 또|안녕히
        """)

    /// Words that begin sentences as well.
    private static let shortStarts = list(
        """
        so long|keep reading|be well|be safe|all best|with love|till next|till tomorrow|till monday|'til
        ’til|until then|more tomorrow|more next week|more on monday|more soon|back tomorrow|back on monday
        back next week|we are back|we're back|we’re back|catch you|talk soon|have fun|good luck|bis nächste
        bis nächsten|bis zum nächsten|bis zur nächsten|bis dann|bis dahin|bis später|bis übermorgen
        bis freitag|bis dienstag|alles gute|schöne woche|gute woche|eine gute woche|passt auf euch|à mardi
        à plus|à vendredi|bonne semaine|c'est tout|c’est tout|hasta otra|hasta entonces|feliz semana
        buena semana|até a próxima|até à próxima|até segunda|boa semana|a lunedì|tot volgende
        tot de volgende|vi ses|do następnego|до следующей|до следующего|до скорого|до скорой|до понедельника
        до новых|إلى الأسبوع|إلى العدد|أسبوعا سعيدا|अगले हफ्ते|अगले सप्ताह|下期见|我们下|다음 주에
        """)

    private static let postscripts = [
        "p.s", "p. s", "ps:", "ps –", "ps —", "ps -", "p.p.s", "post scriptum", "з.ы", "附：",
    ]
}
