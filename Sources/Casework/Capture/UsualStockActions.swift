/// Where an area begins until it has written its own list: actions that conferences agree again and
/// again, each so plain that anybody can tell when it is done (SR-23).
extension StockAction {
    package static let usual =
        aboutTheHome + aboutTheVictim + aboutThePerpetrator + aboutChildren + aboutTheFile

    private static let aboutTheHome = [
        StockAction(code: "lc", words: "Change the locks and fit a door chain at [the home]"),
        StockAction(
            code: "sanc", words: "Refer [the home] for a sanctuary scheme, and give the day"),
        StockAction(code: "mark", words: "Put a marker for urgent response on [the home]"),
        StockAction(code: "alarm", words: "Fit a personal alarm for [the victim], and test it"),
        StockAction(code: "fire", words: "Visit [the home] for fire safety and a letter box guard"),
        StockAction(code: "cctv", words: "Fit a camera at [the front door], and show how it works"),
        StockAction(code: "move", words: "Offer a managed move from [the home] to a safe area"),
        StockAction(code: "ref", words: "Find a refuge space for [the victim and the children]"),
        StockAction(code: "ten", words: "Take the perpetrator’s name off [the tenancy]"),
        StockAction(code: "evict", words: "Serve notice on the perpetrator at [the tenancy]"),
    ]

    private static let aboutTheVictim = [
        StockAction(code: "upd", words: "Tell the victim what was agreed, when it is safe"),
        StockAction(code: "plan", words: "Write a safety plan with [the victim]"),
        StockAction(code: "call", words: "Call [the victim] by the safe route; tell the adviser"),
        StockAction(code: "visit", words: "Visit [the victim] where it is safe, with the adviser"),
        StockAction(code: "stat", words: "Take a statement from [the victim], if agreed"),
        StockAction(code: "spec", words: "Apply for special measures at court for [the victim]"),
        StockAction(code: "nmo", words: "Help [the victim] to apply for a non-molestation order"),
        StockAction(code: "occ", words: "Help [the victim] to apply for an occupation order"),
        StockAction(code: "imm", words: "Get immigration advice for [the victim]"),
        StockAction(code: "ben", words: "Get [the victim] an appointment about money and benefits"),
        StockAction(code: "gp", words: "Offer [the victim] an appointment alone"),
        StockAction(code: "mhr", words: "Refer [the victim] for mental health support"),
        StockAction(code: "dar", words: "Refer [the victim] to drug and alcohol support"),
        StockAction(code: "asr", words: "Start an adult safeguarding enquiry about [the victim]"),
    ]

    private static let aboutThePerpetrator = [
        StockAction(code: "arr", words: "Arrest the perpetrator for [the offence]"),
        StockAction(code: "dvpn", words: "Apply for a protection order against the perpetrator"),
        StockAction(code: "warn", words: "Visit the perpetrator to warn about [contact]"),
        StockAction(code: "recall", words: "Decide on recall of the perpetrator; tell the chair"),
        StockAction(code: "lic", words: "Add a licence condition: [no contact with the victim]"),
        StockAction(code: "prog", words: "Offer the perpetrator [a behaviour programme]"),
        StockAction(code: "gun", words: "Take [firearms and certificates] from the perpetrator"),
        StockAction(code: "mappa", words: "Refer the perpetrator for multi-agency management"),
        StockAction(code: "dis", words: "Decide on disclosure about him or her to [a partner]"),
    ]

    private static let aboutChildren = [
        StockAction(code: "csr", words: "Refer [the children] to children’s social care today"),
        StockAction(code: "strat", words: "Hold a strategy discussion about [the children]"),
        StockAction(
            code: "sch", words: "Tell [the school] who may collect the children"),
        StockAction(code: "hv", words: "Visit [the baby] at home, with a colleague"),
        StockAction(code: "child", words: "See [the children] alone, and tell the adviser"),
    ]

    private static let aboutTheFile = [
        StockAction(code: "flag", words: "Flag the files of everybody named, for twelve months"),
        StockAction(code: "share", words: "Send [the named record] to the chair"),
        StockAction(code: "tac", words: "Name one worker for [the family]; tell the adviser"),
    ]
}
