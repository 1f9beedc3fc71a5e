/// The words by which instruments say what a "yes" draws attention to; pages have the sentences.
package enum RiskPrompts {
    package static let known = [
        "injury", "victimsFear", "escalation", "weapons", "threatToKill", "strangulation",
        "sexualViolence", "multiplePerpetrators", "historyOfViolence", "cruelty",
        "coerciveControl", "isolation", "stalking", "honourBased", "forcedMarriage",
        "economicAbuse", "orderBreach", "onlineAbuse", "suicideRisk", "perpetratorSuicide",
        "separation", "childContact", "pregnancy", "children", "substances", "mentalHealth",
        "exploitation", "disability", "immigration", "paramilitary",
    ]
}
