import Markup

/// What the answers of a risk instrument draw attention to. Instruments name these by short codes
/// (`RiskPrompts`); a code that is not known here is left out rather than shown raw.
func promptWords(_ code: String) -> Phrase? {
    violencePrompts(code) ?? controlPrompts(code) ?? lifePrompts(code)
}

private func violencePrompts(_ code: String) -> Phrase? {
    switch code {
    case "injury": "Injury"
    case "victimsFear": "The victim’s own fear"
    case "escalation": "Getting worse or more frequent"
    case "weapons": "Weapons"
    case "threatToKill": "Threats to kill"
    case "strangulation": "Strangling or stopping the breath"
    case "sexualViolence": "Sexual violence"
    case "multiplePerpetrators": "More than one perpetrator"
    case "historyOfViolence": "Violence before, or towards others"
    case "cruelty": "Cruelty to animals"
    default: nil
    }
}

private func controlPrompts(_ code: String) -> Phrase? {
    switch code {
    case "coerciveControl": "Coercive control"
    case "isolation": "Kept from family and friends"
    case "stalking": "Stalking or harassment"
    case "onlineAbuse": "Abuse online or by telephone"
    case "forcedMarriage": "Forced marriage"
    case "exploitation": "Exploitation"
    case "honourBased": "Honour-based abuse"
    case "economicAbuse": "Economic abuse"
    case "orderBreach": "Orders that were broken"
    default: nil
    }
}

private func lifePrompts(_ code: String) -> Phrase? {
    switch code {
    case "suicideRisk": "The victim’s risk of suicide"
    case "perpetratorSuicide": "The perpetrator’s risk of suicide"
    case "separation": "Separation"
    case "childContact": "Contact with children"
    case "pregnancy": "Pregnancy or a baby"
    case "children": "Children at risk"
    case "substances": "Drink or drugs"
    case "mentalHealth": "Mental health"
    case "disability": "Disability"
    case "immigration": "The right to stay in the country"
    case "paramilitary": "Paramilitary groups"
    default: nil
    }
}
