/// Weighing an agreement against what chance, and one household, would bring about.
struct Scoring {
    /// Whoever keeps fewer people knows too little of how common names are.
    static let fewestPeople = 200

    var weights: Weights
    /// How many people there are to agree with.
    let people: Int
    /// How many of the people are, on average, the one asked about.
    var same: Float = 1
    /// How many of them are, on average, of that person's household.
    var relatives: Float = 1

    /// The odds that the two are one person, before anybody else is thought of.
    func odds(_ agreement: Agreement) -> Float {
        let parts = parts(agreement)
        return parts.same / max(parts.household + parts.stranger, .leastNormalMagnitude)
    }

    /// How likely this agreement is to come from each kind of pair, against one another.
    func parts(_ agreement: Agreement) -> Rates {
        var total = Rates(1, 1, 1)
        total *= names(agreement)
        total *= middle(agreement)
        if agreement.names.sharedForename != 0, agreement.names.sharedSurname != 0 {
            total *= Rates(1, 1, weights.goTogether)
        }
        total *= weights.order[Int(agreement.names.order.rawValue)]
        total *= birth(agreement)
        total *= address(agreement)
        total *= town(agreement)
        total *= telephone(agreement)
        total *= weights.sex[Int(agreement.sex.rawValue)]
        return total * prior
    }

    private var prior: Rates {
        let all = Float(max(people, Scoring.fewestPeople))
        return Rates(same / all, relatives / all, 1)
    }

    /// The share of the people who have it; a few are added, since what is rare here is less so
    /// in the world.
    private func share(_ count: Int, adding few: Float = 3) -> Float {
        (Float(count) + few) / (Float(people) + 1000)
    }

    /// With the names read the other way round, two of one household share what on one side is a
    /// forename; which side that is, nobody knows.
    private func names(_ agreement: Agreement) -> Rates {
        let straight = forename(agreement) * surname(agreement)
        guard agreement.names.order == .swapped else { return straight }
        let forename = weights.surname[Int(agreement.names.forename.rawValue)].household
        let surname = weights.forename[Int(agreement.names.surname.rawValue)].household
        return Rates(
            straight.same, (straight.household + forename * surname) / 2, straight.stranger)
    }

    private func forename(_ agreement: Agreement) -> Rates {
        let rates = weights.forename[Int(agreement.names.forename.rawValue)]
        guard agreement.names.sharedForename != 0 else {
            return alike(rates, agreement.names.forename, agreement.shared.rarerForename)
        }
        let chance = share(agreement.shared.forename)
        return Rates(rates.same, max(rates.household, chance), chance)
    }

    /// Two forms that are both common are oftener two people's names than one that is rare beside
    /// one that is common, which is mostly a slip.
    private func alike(_ rates: Rates, _ level: NameLevel, _ rarer: Int) -> Rates {
        let chance: Float
        switch level {
        case .variant: chance = share(rarer, adding: 0) * 3
        case .oneEdit, .sound, .near: chance = share(rarer, adding: 0) * 5
        default: return rates
        }
        return Rates(rates.same, rates.household, max(rates.stranger, chance))
    }

    private func surname(_ agreement: Agreement) -> Rates {
        let rates = weights.surname[Int(agreement.names.surname.rawValue)]
        if agreement.names.surname == .different, let sex = agreement.sharedSex {
            let part = sex == .female ? weights.womenRenamed : weights.menRenamed
            return Rates(rates.same * part, rates.household, rates.stranger)
        }
        guard agreement.names.sharedSurname != 0 else {
            return alike(rates, agreement.names.surname, agreement.shared.rarerSurname)
        }
        return Rates(rates.same, rates.household, share(agreement.shared.surname))
    }

    private func middle(_ agreement: Agreement) -> Rates {
        let rates = weights.middle[Int(agreement.names.middle.rawValue)]
        guard agreement.names.middle == .equal else { return rates }
        let chance = max(rates.stranger, share(agreement.shared.middle))
        return Rates(rates.same, rates.household + chance, chance)
    }

    private func birth(_ agreement: Agreement) -> Rates {
        let rates = weights.birth[Int(agreement.birth.rawValue)]
        guard agreement.birth == .equal else { return rates }
        let chance = share(agreement.shared.birth)
        return Rates(rates.same, rates.household + chance, chance)
    }

    private func address(_ agreement: Agreement) -> Rates {
        let rates = weights.address[Int(agreement.address.rawValue)]
        switch agreement.address {
        case .whole, .twoParts, .nearlyWhole, .twoPartsAgainst:
            let chance = share(agreement.shared.house, adding: 1)
            return Rates(rates.same, rates.household, min(chance, 0.01))
        case .town:
            return Rates(rates.same, rates.household, share(agreement.shared.town))
        default: return rates
        }
    }

    private func town(_ agreement: Agreement) -> Rates {
        let rates = weights.town[Int(agreement.town.rawValue)]
        let share = min(share(agreement.shared.town), 0.9)
        switch agreement.town {
        case .equal: return Rates(rates.same, rates.household, share)
        case .different: return Rates(rates.same, rates.household, 1 - share)
        default: return rates
        }
    }

    private func telephone(_ agreement: Agreement) -> Rates {
        let rates = weights.telephone[Int(agreement.telephone.rawValue)]
        guard agreement.telephone == .equal else { return rates }
        return Rates(rates.same, rates.household, share(agreement.shared.telephone, adding: 1))
    }
}

extension Rates {
    static func * (one: Rates, other: Rates) -> Rates {
        Rates(
            one.same * other.same, one.household * other.household, one.stranger * other.stranger)
    }

    static func *= (one: inout Rates, other: Rates) { one = one * other }
}
